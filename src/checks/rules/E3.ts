import type { Plan } from "../../plan/model";
import type { Rating } from "../../plan/records";
import { checksText } from "../../text/checks";
import { E3 as text } from "../../text/rules/E3";
import { listOf, quoted } from "../message";
import { headingCell } from "../places";
import {
  isDistricts,
  isUnrated,
  newestRound,
  ratingGroups,
  type RatingRound,
  roundName,
  unitName,
} from "../ratings";
import { fails } from "../reports";
import { type CheckContext, defineRule, type ReportOf } from "../rule";

/** Where so large a part of the schools took part, the others are missed. */
const MOST = 0.5;

export const E3 = defineRule({
  id: "E3",
  category: "execution",
  severity: "advice",
  text,
  limits: { named: 5 },
  check({ plan, limit }) {
    const rounds = ratingGroups(plan).flatMap((group) => newestRound(group, plan) ?? []);
    if (rounds.length === 0) return "inapplicable";
    return rounds.flatMap((round) => [...ofUnits(round, limit), ...notAsked(round, plan)]);
  },
});

function ofUnits(asked: RatingRound, limit: CheckContext["limit"]): ReportOf<typeof text>[] {
  const { ratings, period } = asked;
  const round = roundName(asked);
  const items = [...new Set(ratings.map(({ item }) => item))];
  const units = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const name = unitName(rating, checksText.district);
    units.set(name, [...(units.get(name) ?? []), rating]);
  }
  return [...units].flatMap(([unit, own]): ReportOf<typeof text>[] => {
    const [first] = own as [Rating];
    const given = new Set(own.filter((rating) => !isUnrated(rating)).map(({ item }) => item));
    const missing = items.filter((item) => !given.has(item));
    if (missing.length === 0) return [];
    const gap = own.find((rating) => isUnrated(rating)) ?? first;
    const cell = gap.place.cell("rating") ?? gap.place.cell("item");
    const more = { unit: first.unit, about: `${unit}|${period}|${missing.join("|")}` };
    if (given.size === 0) return [fails("nothing", null, cell, { unit, round }, more)];
    const data = { unit, round, items: listOf(missing.map(quoted), limit("named")) };
    return [fails("missing", null, cell, data, more)];
  });
}

/** Schools without a row where most have some: each stands on the list of schools, or else at the head of the ratings. */
function notAsked(asked: RatingRound, { units, tables }: Plan): ReportOf<typeof text>[] {
  const { ratings, period } = asked;
  const round = roundName(asked);
  const schools = units.filter(({ type }) => type === "school");
  const present = new Set(ratings.filter((rating) => !isDistricts(rating)).map(({ unit }) => unit));
  const missing = schools.filter(({ name }) => !present.has(name));
  if (missing.length === 0 || schools.length - missing.length < schools.length * MOST) return [];
  return missing.map(({ name, listed }) => {
    const cell = listed?.place.cell("unit") ?? headingCell(tables[ratings[0]!.table]!);
    return fails("notAsked", null, cell, { unit: name, round }, { unit: name, about: `${name}|${period}` });
  });
}
