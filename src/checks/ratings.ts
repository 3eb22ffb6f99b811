import { type Component, componentOf, areComponents } from "../plan/components";
import type { Plan } from "../plan/model";
import type { Rating } from "../plan/records";
import { defaultSettings } from "../plan/settings";
import { readDate } from "../plan/values/due";
import { wordingKey } from "../plan/values/ids";
import { checksText } from "../text/checks";
import { instrumentsText } from "../text/ratings/instruments";
import { fillIn } from "./message";

/** Where nothing else says on which scale the components are rated. */
const SCALE = { least: 1, most: 7 } as const;

/** Answers with one instrument in one table or form. */
export interface RatingGroup {
  readonly ratings: readonly Rating[];
  /** Whether the items are the seven components. */
  readonly isExecution: boolean;
  /** What can be answered, as it is written; null where nobody knows. */
  readonly points: readonly (number | string)[] | null;
}

/** A period of a group, and what was asked in it. */
export interface RatingRound {
  readonly group: RatingGroup;
  readonly period: string;
  readonly ratings: readonly Rating[];
}

/** Answers by instrument: those that name one, and otherwise by table. Rows that name no item are left out. */
export function ratingGroups({ records, tables }: Plan): RatingGroup[] {
  const groups = new Map<string, Rating[]>();
  for (const rating of records.ratings) {
    if (rating.item === "") continue;
    const key = rating.instrument === "" ? `table ${rating.table}` : wordingKey(rating.instrument);
    const known = groups.get(key);
    if (known) known.push(rating);
    else groups.set(key, [rating]);
  }
  return [...groups.values()].map((ratings) => {
    const isExecution = areComponents(ratings.map(({ item }) => item));
    const [{ instrument, table }] = ratings as [Rating];
    const heading = tables[table]?.columns.find(({ field }) => field === "rating")?.heading ?? "";
    return { ratings, isExecution, points: pointsOf(instrument, heading, isExecution) };
  });
}

/** A scale that the heading gives ("Rating 1–5") goes before the one that the instrument is known for. */
function pointsOf(instrument: string, heading: string, isExecution: boolean): RatingGroup["points"] {
  const [, first, last] = /(?<!\d)(\d{1,2})\s*(?:-|–|—|to)\s*(\d{1,2})(?!\d)/i.exec(heading) ?? [];
  if (first !== undefined && last !== undefined && Number(first) < Number(last))
    return range(Number(first), Number(last));
  const known = Object.values(instrumentsText).find(
    ({ title }) => wordingKey(title) === wordingKey(instrument),
  );
  if (known) return known.points;
  return isExecution ? range(SCALE.least, SCALE.most) : null;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Nothing was answered: the cell is empty, or says so. */
export function isUnrated({ rating }: Pick<Rating, "rating">): boolean {
  return /^(?:[-–—?]|n\/?a|not (?:yet )?rated|none|tbd)?$/i.test(String(rating).trim());
}

/** What a rating counts as on the scale; null for what is not on it, and where the scale is not known. */
export function valueOf(
  { rating }: Pick<Rating, "rating">,
  { points }: Pick<RatingGroup, "points">,
): number | null {
  if (!points) return null;
  const text = String(rating).trim().toLowerCase();
  const index = points.findIndex((point) => String(point).toLowerCase() === text);
  const point = points[index];
  return point === undefined ? null : typeof point === "number" ? point : index + 1;
}

/** The last day of a rating's period; null where it can't be read. */
function dayOf({ place, period }: Rating, plan: Plan): number | null {
  const settings = defaultSettings(plan.asOf);
  const seen = place.seen("period");
  const reading = readDate(seen === "" ? period : seen, place.format("period"), settings);
  return reading.kind === "date" || reading.kind === "period" ? reading.date : null;
}

/** The rounds of a group, the newest last: by the days of their periods, and otherwise by their places. */
export function roundsOf(group: RatingGroup, plan: Plan): RatingRound[] {
  const rounds = new Map<string, { period: string; ratings: Rating[]; day: number }>();
  let last = 0;
  for (const rating of group.ratings) {
    const key = wordingKey(rating.period);
    let round = rounds.get(key);
    if (!round) {
      last = dayOf(rating, plan) ?? last;
      rounds.set(key, (round = { period: rating.period, ratings: [], day: last }));
    }
    round.ratings.push(rating);
  }
  return [...rounds.values()]
    .sort((a, b) => a.day - b.day)
    .map(({ period, ratings }) => ({ group, period, ratings }));
}

/** The last round of a group; null where it has none. */
export function newestRound(group: RatingGroup, plan: Plan): RatingRound | null {
  return roundsOf(group, plan).at(-1) ?? null;
}

/** A round as messages name it. */
export function roundName({ period }: Pick<RatingRound, "period">): string {
  const { named, unnamed } = checksText.round;
  return period === "" ? unnamed : fillIn(named, { period });
}

/** Whether a rating is the district's own, and not that of one of its offices. */
export function isDistricts({ level, unit }: Rating): boolean {
  return level === "district" && unit === null;
}

/** Whose an answer is, as messages say it. */
export function unitName(rating: Rating, district: string): string {
  return isDistricts(rating) ? district : (rating.unit ?? rating.unitText);
}

/** The answers to each of the seven components, by component. */
export function byComponent(ratings: readonly Rating[]): Map<Component, Rating[]> {
  const found = new Map<Component, Rating[]>();
  for (const rating of ratings) {
    const component = componentOf(rating.item);
    if (component) found.set(component, [...(found.get(component) ?? []), rating]);
  }
  return found;
}

/** The one in the middle; halfway where two are. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const { length } = sorted;
  return length === 0 ? null : (sorted[Math.ceil(length / 2) - 1]! + sorted[Math.floor(length / 2)]!) / 2;
}

/** Numbers of ratings that are on the scale. */
export function valuesOf(ratings: readonly Rating[], group: RatingGroup): number[] {
  return ratings.flatMap((rating) => valueOf(rating, group) ?? []);
}
