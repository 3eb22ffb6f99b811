import type { Plan } from "../../plan/model";
import type { Rating } from "../../plan/records";
import { checksText } from "../../text/checks";
import { E3 as text } from "../../text/rules/E3";
import { fillIn, listOf, quoted } from "../message";
import { headingCell } from "../places";
import { isDistricts, isUnrated, newestRound, ratingGroups, type RatingRound, unitName } from "../ratings";
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

function ofUnits({ ratings, period }: RatingRound, limit: CheckContext["limit"]): ReportOf<typeof text>[] {
  const asked = [...new Set(ratings.map(({ item }) => item))];
  const units = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const name = unitName(rating, checksText.district);
    units.set(name, [...(units.get(name) ?? []), rating]);
  }
  return [...units].flatMap(([unit, own]): ReportOf<typeof text>[] => {
    const [first] = own as [Rating];
    const given = new Set(own.filter((rating) => !isUnrated(rating)).map(({ item }) => item));
    const missing = asked.filter((item) => !given.has(item));
    if (missing.length === 0) return [];
    const gap = own.find((rating) => isUnrated(rating)) ?? first;
    const cell = gap.place.cell("rating") ?? gap.place.cell("item");
    const more = { unit: first.unit, about: `${unit}|${period}|${missing.join("|")}` };
    if (given.size === 0) return [fails("nothing", null, cell, { unit, round: roundInWords(period) }, more)];
    const items = listOf(missing.map(quoted), limit("named"));
    return [fails("missing", null, cell, { unit, round: roundInWords(period), items }, more)];
  });
}

/** Schools without a row where most have some: each stands on the list of schools, or else at the head of the ratings. */
function notAsked({ ratings, period }: RatingRound, { units, tables }: Plan): ReportOf<typeof text>[] {
  const schools = units.filter(({ type }) => type === "school");
  const present = new Set(ratings.filter((rating) => !isDistricts(rating)).map(({ unit }) => unit));
  const missing = schools.filter(({ name }) => !present.has(name));
  if (missing.length === 0 || schools.length - missing.length < schools.length * MOST) return [];
  return missing.map(({ name, listed }) => {
    const cell = listed?.place.cell("unit") ?? headingCell(tables[ratings[0]!.table]!);
    return fails(
      "notAsked",
      null,
      cell,
      { unit: name, round: roundInWords(period) },
      { unit: name, about: `${name}|${period}` },
    );
  });
}

/** Ratings that name no period are one round. */
function roundInWords(period: string): string {
  return period === "" ? checksText.onlyRound : fillIn(checksText.round, { period });
}
