import type { Field } from "../../plan/fields";
import { numbersLevels } from "../columns/amongColumns";
import { isCalculatedHeading, matchHeading } from "../headings/headings";
import { isFormOfTests, isHeadingOfTests } from "../headings/ofSoftware";
import type { ColumnProposal } from "../proposal";
import type { Subject } from "../columns/subject";
import { BY_PLACE, type ColumnEvidence, SURE } from "../columns/columnEvidence";
import { isVaried, type Profile } from "../columns/content";
import { hasSpan, isNameOfWork } from "../columns/wording";
import { asksOfProduct } from "./asksOfProduct";
import { holdsDurations } from "./durations";
import { isBudget } from "./budget";
import { isForeign, LEAST_WORDED } from "./foreign";
import { isOnlyNumbered, isPrepared, isYetToBeWorded } from "./unworded";
import { weighsWork } from "./weighsWork";
import { calendarOf, LONG_CALENDAR, SHORT_CALENDAR } from "./calendarColumns";

/** What speaks for a table of work to be done or reached, and what against it: the reasons stand beside the weights. */
const WEIGHT = {
  /** Rows that say something, each something else: without this there are no items. */
  wording: 1,
  /** Its heading says that it is work, or a level of a plan; a bare "Description" or "Title" says neither. */
  namedWording: 0.75,
  /** A second level: plans are hierarchies, other tables seldom have two columns of wording with such headings. */
  furtherLevel: 0.75,
  furtherLevelByPlace: 0.5,
  /** Somebody answers for each row; half as much where only the place of the column says so. */
  people: 1,
  peopleByPlace: 0.5,
  /** A day for each row; lists of events, letters and purchases have one too. */
  due: 1,
  /** From a day to a day: work that takes time. */
  span: 2,
  /** A plain "Date" is as often the day of an entry, and a time told in sentences may be anything. */
  plainDate: 0.5,
  timeInWords: 0.25,
  /** Work is under way or done. */
  status: 1,
  percent: 0.5,
  id: 0.5,
  parent: 0.75,
  /** Something to reach: a target, a baseline, a result, each. */
  figure: 0.5,
  measure: 0.75,
  benchmark: 0.75,
  /** What work needs and leaves: resources, money, evidence. Budgets and lists have these too. */
  means: 0.25,
  /** How urgent work is, how long it takes, and more about it: little by itself, enough beside a heading that says "Task". */
  priority: 0.5,
  duration: 0.5,
  note: 0.25,
  /** The sheet is called after work or a level of a plan: "Task list", "Action plan". */
  subject: 0.5,
  /** Marks under the months of a year, or under a few of them or some weeks. */
  calendar: 1.5,
  shortCalendar: 1,
  /** A heading of rosters, budgets, gradebooks, stock lists … */
  foreign: -1,
  /** A heading that only calculated tables have ("Sum of …"), or one of tests and what they found. */
  calculated: -3,
  tests: -3,
  furtherTests: -0.5,
  /** What a product must do; where somebody does it by a day, it is what a law requires. */
  requirements: -3,
  /** Several columns of hours or days, and nobody who does it by any day: how long work takes, and not that it is planned. */
  estimate: -1,
  /** Amounts in several columns, and nothing of when or how far: a budget. */
  budget: -1.5,
  /** Notes of what happened, day by day, are a log. */
  log: -1,
  /** Who is responsible, accountable, consulted and informed, and nothing else of work: a chart of roles. */
  roles: -1,
} as const;

/** Wording with a heading that says so and one partner, or wording without and two. */
export const LEAST_CLAIM = 2.5;

/** What has to speak for a table whose wording is guessed. */
export const LEAST_GUESSED = 3;

const LEVELS: readonly Field[] = ["objective", "initiative", "action"];
const MEANS: readonly Field[] = ["resources", "funding", "evidence", "support"];
const OF_PLANNED_WORK: readonly Field[] = ["lead", "start", "due", "completed", "status"];
const OF_WORK: readonly Field[] = [...OF_PLANNED_WORK, "percent"];
const FIGURES: readonly Field[] = ["target", "baseline", "actual"];

/**
 * How much speaks for a plan table: what its columns hold by their cells, more where their headings say so, less where they
 * are those of other tables. Compare with `LEAST_CLAIM`.
 * @param subject what the names of the sheet or the table say that its rows are
 */
export function claimOf(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  subject: Subject | null,
): number {
  const sure = columns.filter(({ confidence }) => confidence >= SURE);
  const has = (...fields: Field[]): boolean => sure.some(({ field }) => fields.includes(field));
  const profileOf = ({ column }: ColumnProposal): Profile =>
    evidence.find((each) => each.column === column)!.profile;
  const levels = sure.filter((column) => LEVELS.includes(column.field));
  const days = calendarOfDays(evidence);
  const isScheduled = hasSpan(sure);
  const worded = levels.filter(
    (column) =>
      isWording(profileOf(column), column.heading) ||
      isOnSomeDays(column, profileOf(column), days) ||
      (isScheduled && isNameOfWork(profileOf(column))),
  );
  if (worded.length === 0)
    return [isYetToBeWorded, isOnlyNumbered, isPrepared].some((says) => says(columns, evidence))
      ? LEAST_CLAIM
      : 0;

  const isNamedWork = worded.some(
    ({ field, heading }) => field === "action" && (matchHeading(heading).get("action") ?? 0) >= 0.6,
  );
  // Hours are a time sheet's where people or days stand beside them, and a budget's beside amounts; beside work alone they
  // say how long it takes.
  const isEstimate =
    isNamedWork && !has(...OF_WORK) && !evidence.some((each) => isForeign(each) && !holdsDurations(each));
  // Where work is followed up, columns for its tests that nobody has filled in are there for later.
  const isForLater = ({ profile, ownHeading }: ColumnEvidence): boolean =>
    isNamedWork && has("status") && profile.filled === 0 && /^test/i.test(ownHeading.trim());
  // One column that names the tests of work under way is a reference; a list of tests has their steps and results, too.
  const ofTests = evidence.filter(({ ownHeading }) => /\btests?\b/i.test(ownHeading));
  const isReference = (each: ColumnEvidence): boolean =>
    ofTests.length === 1 &&
    ofTests[0] === each &&
    has("status") &&
    has("due", "start") &&
    has("completed", "lead");
  const weighs = weighsWork(evidence);
  const ours = evidence.filter(
    (each) =>
      !(isEstimate && holdsDurations(each)) &&
      !isForLater(each) &&
      !isReference(each) &&
      !weighs.includes(each),
  );
  let claim: number = WEIGHT.wording + foreignWeight(ours);
  const isNamed = worded.some(({ field, heading }) => (matchHeading(heading).get(field) ?? 0) >= 0.6);
  // "Action #" says what the rows are, too.
  const isNumbered = sure.some(({ field, heading }) => field === "id" && numbersLevels(heading));
  if ((isNamedWork || isNumbered) && !ours.some(isForeign)) claim += slightWeight(evidence, has, subject);
  if (isNamed || isNumbered) claim += WEIGHT.namedWording;
  else if (has("status") && ours.some(holdsDurations)) claim += WEIGHT.duration;
  // What only its place speaks for says something beside wording that is known for work, people also beside days and a status.
  const isKnown = isNamed || isNumbered || subject !== null;
  claim += furtherLevelsWeight(levels, isKnown);
  if (evidence.filter(holdsDurations).length > 1 && !has(...OF_PLANNED_WORK)) claim += WEIGHT.estimate;
  if (
    asksOfProduct(worded, evidence, {
      isFollowed: has(...OF_WORK),
      isLed: has("lead"),
      isTimed: has("due", "start"),
    })
  )
    claim += WEIGHT.requirements;
  const leads = sure.filter(({ field }) => field === "lead");
  if (leads.some(({ confidence }) => confidence > BY_PLACE)) claim += WEIGHT.people;
  else if (leads.length > 0 && (isKnown || has("due", "start", "status"))) claim += WEIGHT.peopleByPlace;
  claim += days ? WEIGHT.due + WEIGHT.calendar : datesWeight(sure, evidence, has);
  // Days on which work is due beside those on which it was done say how far it is.
  if (has("status") || (has("due") && has("completed"))) claim += WEIGHT.status;
  if (has("percent")) claim += WEIGHT.percent;
  if (weighs.length > 0) claim += WEIGHT.priority;
  if (has("id")) claim += WEIGHT.id;
  if (has("parent")) claim += WEIGHT.parent;
  if (has("measure")) claim += WEIGHT.measure;
  if (sure.some(({ field }) => field.startsWith("benchmark"))) claim += WEIGHT.benchmark;
  claim += WEIGHT.figure * FIGURES.filter((field) => has(field)).length;
  claim += WEIGHT.means * MEANS.filter((field) => has(field)).length;
  claim += calendarWeight(evidence, isNamed);
  if (hasRoles(evidence) && !has(...OF_WORK)) claim += WEIGHT.roles;
  if (isBudget(columns, evidence)) claim += WEIGHT.budget;
  return claim;
}

/** Levels beside the surest one: those that only stand where levels stand say less. */
function furtherLevelsWeight(levels: readonly ColumnProposal[], isKnown: boolean): number {
  const sureness = new Map<Field, number>();
  for (const { field, confidence } of levels)
    sureness.set(field, Math.max(sureness.get(field) ?? 0, confidence));
  const [, ...further] = [...sureness.values()].sort((a, b) => b - a);
  const byPlace = isKnown ? WEIGHT.furtherLevelByPlace : 0;
  return further.reduce(
    (sum, confidence) => sum + (confidence > BY_PLACE ? WEIGHT.furtherLevel : byPlace),
    0,
  );
}

/** What is not enough without a heading that names the work. */
function slightWeight(
  evidence: readonly ColumnEvidence[],
  has: (...fields: Field[]) => boolean,
  subject: Subject | null,
): number {
  let weight = 0;
  if (has("priority")) weight += WEIGHT.priority;
  if (has("note")) weight += WEIGHT.note;
  if (evidence.some(holdsDurations)) weight += WEIGHT.duration;
  if (subject === "action") weight += WEIGHT.subject;
  return weight;
}

const LEAST_DAYS = 20;

/** The column of a calendar that has a row for each day, whether anything is to be done on it or not. */
function calendarOfDays(evidence: readonly ColumnEvidence[]): ColumnEvidence | null {
  const first = evidence.find(({ profile }) => profile.filled > 0);
  if (!first) return null;
  const { rows, filled, dates, distinct } = first.profile;
  return rows >= LEAST_DAYS && dates === rows && filled === rows && distinct === rows ? first : null;
}

/** Work that stands on a few days of a calendar, under a heading that says that it is work. */
function isOnSomeDays(
  { field, heading }: ColumnProposal,
  { filled, distinct }: Profile,
  days: ColumnEvidence | null,
): boolean {
  if (!days || filled < 3 || distinct < filled * 0.7) return false;
  return field === "action" && (matchHeading(heading).get("action") ?? 0) >= 0.6;
}

function hasRoles(evidence: readonly ColumnEvidence[]): boolean {
  return evidence.some(
    ({ profile }) =>
      profile.filled > 0 && profile.roleLetters >= profile.filled * 0.9 && profile.consulted > 0,
  );
}

function datesWeight(
  sure: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  has: (...fields: Field[]) => boolean,
): number {
  if (has("start") && has("due", "completed")) return WEIGHT.span;
  const dates = sure.filter(({ field }) => field === "start" || field === "due" || field === "completed");
  if (dates.length === 0) return 0;
  if (dates.every(isToldInWords(evidence))) return WEIGHT.timeInWords;
  if (!dates.every(({ heading }) => isPlainDate(heading) || isDayOfEntry(heading)))
    return WEIGHT.due + (evidence.some(holdsDurations) ? WEIGHT.duration : 0);
  // From a day on, for so many days: hours would be those that somebody worked.
  if (evidence.some((each) => holdsDurations(each) && !/h(?:ou)?rs?\b/i.test(each.heading)))
    return WEIGHT.due;
  // What is still to be done has a day for it, and none of an entry.
  if (sure.some(({ field, heading }) => field === "action" && TO_BE_DONE.test(heading.trim())))
    return WEIGHT.due;
  // The day stands first in a log; "3-5 May" is no day.
  const first = evidence.find(({ profile }) => profile.filled > 0);
  const isLog = dates[0]!.column === first?.column && first.profile.dates >= first.profile.filled * 0.3;
  return WEIGHT.plainDate + (isLog ? WEIGHT.log : 0);
}

const TO_BE_DONE = /^(?:to[ -]?dos?|to be done|next steps?)\b/i;

/** "Retrieved on": a day on which something was written down. */
function isDayOfEntry(heading: string): boolean {
  return /^(?:performed|accessed|retrieved|searched|found|purchased|received|recorded|logged|posted|published) (?:on|at)$/i.test(
    heading.trim(),
  );
}

/** So many words tell of the time rather than say it. */
const LEAST_WORDS = 6;

function isToldInWords(evidence: readonly ColumnEvidence[]): (column: ColumnProposal) => boolean {
  return ({ column }) => {
    const { filled, times, meanWords } = evidence.find((each) => each.column === column)!.profile;
    return filled > 0 && meanWords >= LEAST_WORDS && times < filled * 0.5;
  };
}

export function isPlainDate(heading: string): boolean {
  return /^(?:the )?(?:date|day)s?\W*$/i.test(heading.trim());
}

function foreignWeight(evidence: readonly ColumnEvidence[]): number {
  if (evidence.some(({ ownHeading }) => isCalculatedHeading(ownHeading))) return WEIGHT.calculated;
  if (isFormOfTests(evidence.map(({ ownHeading }) => ownHeading))) return WEIGHT.tests;
  const ofTests = evidence.filter(({ ownHeading }) => isHeadingOfTests(ownHeading)).length;
  if (ofTests > 0) return WEIGHT.tests + WEIGHT.furtherTests * (ofTests - 1);
  return WEIGHT.foreign * evidence.filter(isForeign).length;
}

/** Months, weeks or days across with marks below them; amounts below them would be a budget. Beside named work a few are enough. */
function calendarWeight(evidence: readonly ColumnEvidence[], isNamed: boolean): number {
  const calendar = calendarOf(evidence);
  if (calendar.length >= LONG_CALENDAR) return WEIGHT.calendar;
  return calendar.length >= SHORT_CALENDAR && isNamed ? WEIGHT.shortCalendar : 0;
}

/** True where a column holds wording of items: filled in more than a few rows, and not the same few texts. */
export function isWording(profile: Profile, heading: string): boolean {
  if (profile.filled === 0 || profile.filled < profile.rows * LEAST_WORDED) return false;
  // "Skills needed:", "Location:" are the labels of a form.
  if (profile.labels >= profile.filled * 0.5) return false;
  // Steps that come again under each item are steps, where the heading says so.
  const isNamed = Math.max(0, ...matchHeading(heading).values()) >= 0.95;
  return isNamed ? profile.distinct >= Math.min(3, profile.filled) : isVaried(profile);
}
