import { E5 as text } from "../../text/rules/E5";
import { quoted } from "../message";
import { byComponent, isDistricts, medianOf, ratingGroups, roundName, roundsOf, valuesOf } from "../ratings";
import { fails } from "../reports";
import { defineRule } from "../rule";

export const E5 = defineRule({
  id: "E5",
  category: "execution",
  severity: "advice",
  text,
  limits: { points: 3 },
  check({ plan, limit }) {
    const groups = ratingGroups(plan).filter(({ isExecution }) => isExecution);
    // The newest round in which both have answered.
    const rounds = groups.flatMap((group) => {
      const both = roundsOf(group, plan).filter(({ ratings }) => {
        const answered = ratings.filter((rating) => valuesOf([rating], group).length > 0);
        return answered.some(isDistricts) && answered.some((rating) => !isDistricts(rating));
      });
      return both.at(-1) ?? [];
    });
    if (rounds.length === 0) return "inapplicable";
    return rounds.flatMap(({ group, period, ratings }) =>
      [...byComponent(ratings)].flatMap(([component, some]) => {
        const districts = some.filter(isDistricts);
        const values = valuesOf(
          some.filter((rating) => !isDistricts(rating)),
          group,
        );
        const [district, median] = [medianOf(valuesOf(districts, group)), medianOf(values)];
        if (district === null || median === null || Math.abs(district - median) < limit("points")) return [];
        const [first] = districts;
        const data = {
          ...{ item: quoted(first!.item), district, median, round: roundName({ period }) },
          ...{ count: values.length, lowest: Math.min(...values), highest: Math.max(...values) },
        };
        const about = [component, period, district, median].join("|");
        const message = values.length === 1 ? "apartFromOne" : "apart";
        return [fails(message, null, first!.place.cell("rating"), data, { unit: null, about })];
      }),
    );
  },
});
