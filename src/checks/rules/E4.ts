import type { Component } from "../../plan/components";
import { calendarOf, dateOf } from "../../plan/values/date";
import { checksText } from "../../text/checks";
import { E4 as text } from "../../text/rules/E4";
import { foundBy } from "../engine/contradictions";
import { fillIn, longDate, quoted } from "../message";
import {
  byComponent,
  isDistricts,
  medianOf,
  ratingGroups,
  type RatingGroup,
  roundsOf,
  valuesOf,
} from "../ratings";
import { fails } from "../reports";
import { type CheckContext, defineRule, type Rule, type ReportOf } from "../rule";
import { A1 } from "./A1";
import { A2 } from "./A2";
import { C1 } from "./C1";
import { C2 } from "./C2";
import { C8 } from "./C8";
import { D1 } from "./D1";
import { D7 } from "./D7";
import { F1 } from "./F1";

/** What in the plan speaks against a high rating. */
const AGAINST: Readonly<Partial<Record<Component, readonly Rule[]>>> = {
  focus: [A1, A2],
  design: [C1, F1],
  indicators: [C2, C8],
  structures: [D1, D7],
};

export const E4 = defineRule({
  id: "E4",
  category: "execution",
  severity: "advice",
  text,
  limits: { high: 6, months: 2 },
  check(context) {
    const groups = ratingGroups(context.plan).filter(
      ({ isExecution, points }) => isExecution && points !== null,
    );
    const rated = groups.flatMap((group) => newestOfDistrict(group, context));
    if (rated.length === 0) return "inapplicable";
    return rated.flatMap((each) => (each.value >= context.limit("high") ? ofRating(each, context) : []));
  },
});

/** The district's newest rating of each component; the middle where several rated. */
function newestOfDistrict(group: RatingGroup, { plan }: CheckContext) {
  const own = { ...group, ratings: group.ratings.filter(isDistricts) };
  const found = new Map<
    Component,
    { component: Component; value: number; rating: (typeof own.ratings)[number] }
  >();
  for (const { ratings } of roundsOf(own, plan))
    for (const [component, some] of byComponent(ratings)) {
      const value = medianOf(valuesOf(some, group));
      if (value !== null) found.set(component, { component, value, rating: some[0]! });
    }
  const most = Number(group.points!.at(-1));
  return [...found.values()].map((each) => ({ ...each, most }));
}

type RatedHigh = ReturnType<typeof newestOfDistrict>[number];

function ofRating(
  { component, value, rating, most }: RatedHigh,
  context: CheckContext,
): ReportOf<typeof text>[] {
  const cell = rating.place.cell("rating");
  const data = { item: quoted(rating.item), rating: value, most };
  if (component === "routines") {
    const last = lastMeeting(context);
    if (last === null || last >= monthsBefore(context)) return [];
    const about = `routines|${value}|${last}`;
    return [fails("routines", null, cell, { ...data, date: longDate(last) }, { unit: null, about })];
  }
  const facts = (AGAINST[component] ?? []).flatMap((rule) => foundBy(rule, context));
  const [first] = facts;
  if (first === undefined || component === "system" || component === "culture") return [];
  const fact =
    facts.length > 1 ? fillIn(checksText.andMoreLike, { fact: first, count: facts.length - 1 }) : first;
  const about = [component, value, ...facts].join("|");
  return [fails(component, null, cell, { ...data, fact }, { unit: null, about })];
}

/** The day of the newest meeting in a log; null where no meetings are logged. Visits to classrooms are logged too and don't count. */
function lastMeeting({ plan }: CheckContext) {
  const days = plan.records.log
    .filter(({ table }) =>
      plan.tables[table]!.columns.some(({ field }) => field === "parent" || field === "discussed"),
    )
    .flatMap(({ date }) => ("date" in date && date.date <= plan.asOf ? [date.date] : []));
  return days.length === 0 ? null : days.reduce((latest, day) => (day > latest ? day : latest));
}

function monthsBefore({ plan, limit }: CheckContext): number {
  const { year, month, day } = calendarOf(plan.asOf);
  const at = year * 12 + month - 1 - limit("months");
  // A month that is too short for the day ends before it.
  for (let on = day; ; on--) {
    const date = dateOf(Math.floor(at / 12), (at % 12) + 1, on);
    if (date !== null || on <= 1) return date ?? 0;
  }
}
