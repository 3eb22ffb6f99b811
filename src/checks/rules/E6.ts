import { checksText } from "../../text/checks";
import { E6 as text } from "../../text/rules/E6";
import { listOf, quoted } from "../message";
import {
  byComponent,
  isDistricts,
  newestRound,
  ratingGroups,
  roundName,
  unitName,
  valueOf,
} from "../ratings";
import { fails } from "../reports";
import { defineRule } from "../rule";

export const E6 = defineRule({
  id: "E6",
  category: "execution",
  severity: "advice",
  text,
  limits: { points: 4, named: 3 },
  check({ plan, limit }) {
    const rounds = ratingGroups(plan)
      .filter(({ isExecution }) => isExecution)
      .map((group) => ({ ...group, ratings: group.ratings.filter((rating) => !isDistricts(rating)) }))
      .flatMap((group) => newestRound(group, plan) ?? []);
    if (rounds.length === 0) return "inapplicable";
    return rounds.flatMap(({ group, period, ratings }) =>
      [...byComponent(ratings)].flatMap(([component, some]) => {
        const rated = some.flatMap((rating) => {
          const value = valueOf(rating, group);
          return value === null ? [] : [{ rating, value }];
        });
        const values = rated.map(({ value }) => value);
        const [lowest, highest] = [Math.min(...values), Math.max(...values)];
        if (rated.length < 2 || highest - lowest < limit("points")) return [];
        const at = (value: number) => {
          const own = rated.filter((each) => each.value === value);
          const names = [...new Set(own.map(({ rating }) => unitName(rating, checksText.district)))];
          return listOf(names, limit("named"));
        };
        const first = rated.find(({ value }) => value === lowest)!.rating;
        const data = {
          ...{ item: quoted(first.item), round: roundName({ period }), count: rated.length, lowest, highest },
          ...{ low: at(lowest), high: at(highest) },
        };
        const about = [component, period, lowest, highest, data.low, data.high].join("|");
        return [fails("spread", null, first.place.cell("rating"), data, { unit: null, about })];
      }),
    );
  },
});
