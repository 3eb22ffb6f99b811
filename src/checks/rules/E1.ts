import type { Plan } from "../../plan/model";
import { checksText } from "../../text/checks";
import { E1 as text } from "../../text/rules/E1";
import { quoted, quotedPlain } from "../message";
import { isUnrated, type RatingGroup, ratingGroups, unitName, valueOf } from "../ratings";
import { fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

/** On an unknown scale, a rating that is not a number stands out only where this share of the ratings are numbers. */
const MOSTLY = 0.8;
const LEAST = 5;

export const E1 = defineRule({
  id: "E1",
  category: "execution",
  severity: "error",
  text,
  check({ plan }) {
    const groups = ratingGroups(plan);
    if (groups.length === 0) return "inapplicable";
    return groups.flatMap((group) => ofGroup(group, plan));
  },
});

function ofGroup(group: RatingGroup, plan: Plan): ReportOf<typeof text>[] {
  const rated = group.ratings.filter((rating) => !isUnrated(rating));
  const { points } = group;
  const numbers = rated.filter(({ rating }) => isNumber(rating)).length;
  const wrong = rated.filter((rating) =>
    points
      ? valueOf(rating, group) === null
      : rated.length >= LEAST && numbers >= rated.length * MOSTLY && !isNumber(rating.rating),
  );
  return wrong.map((rating) => {
    const data = {
      said: quotedPlain(String(rating.rating)),
      item: quoted(rating.item),
      whose: unitName(rating, checksText.district),
    };
    const cell = rating.place.cell("rating");
    const about = [rating.item, rating.unitText, rating.period, rating.rating].join("|");
    const more = { unit: rating.unit, about };
    return points
      ? fails("offScale", null, cell, { ...data, first: points[0]!, last: points.at(-1)! }, more)
      : fails("notANumber", null, cell, { ...data, sheet: plan.tables[rating.table]!.sheet }, more);
  });
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || /^\s*-?\d+(?:\.\d+)?\s*$/.test(String(value));
}
