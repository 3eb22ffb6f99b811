import type { Field } from "../../plan/fields";
import { adoptText } from "../../text/adopt";
import { LEVELS, numbersLevels } from "./amongColumns";
import type { Beside } from "./beside";
import type { ColumnEvidence } from "./columnEvidence";
import { isStatusWord, type Profile } from "./content";
import { fieldsByContent, fitOf, holdsOwnIds, holdsRefs, isCounted, whatItHolds, type Fit } from "./fit";
import { tellFalseFriends } from "./falseFriends";
import { headingStrength, headingWords, isHeadingOfOtherTable, matchHeading } from "../headings/headings";
import { saysLink } from "./linkHeading";
import { isPeriodHeading, monthsInOrder } from "../find/periodText";
import { dateNamed } from "../headings/plainLanguage";

/** Something that a column could hold. */
export interface Choice {
  readonly evidence: ColumnEvidence;
  readonly field: Field;
  readonly score: number;
  readonly why: string;
}

/** Below this a column is better called "other". */
const LEAST_SCORE = 0.3;
const BY_CONTENT_ALONE = 0.6;
/** What one telling word in a longer heading says of a column whose cells are just that. */
const NAMED_BY_WORD = 0.95;
const ACTUAL = 0.6;
/** No more is said by a question or phrase. */
const ASKED = 0.8;
/** What the heading of a group says of a column that has a heading of its own. */
const GROUP = 0.85;

/** What a column could hold, with scores. */
export function choicesFor(evidence: ColumnEvidence, beside: Beside): Choice[] {
  const { isFirst, isMeasured, placeOfNumber, isLeadless, isBeforeTarget } = beside;
  const { heading, profile } = evidence;
  const match = matchOf(evidence);
  const level = Math.max(
    0,
    ...[...match].filter(([field]) => LEVELS.has(field)).map(([, strength]) => strength),
  );
  if (level > 0 && holdsRefs(profile)) {
    // "Objective: 1, 2, 3" are the rows' own ids, at the left for sure; where they come again, they are links.
    const isOwn = holdsOwnIds(profile);
    if (isOwn) raise(match, "id", level * (isFirst ? 0.97 : 0.9));
    raise(match, "parent", level * (isOwn ? 0.85 : 0.97));
    // "Goal: 1.2" is a target only where something is measured.
    if (!isMeasured || isFirst || evidence.linked >= Math.max(2, profile.filled * 0.5))
      match.delete("target");
  }
  // "Measurable goal: 60% proficient by 2029" tells the goal; a target is a figure, and stands behind what is measured.
  if (level > 0 && (isFirst || !isMeasured) && tellsInWords(profile)) match.delete("target");
  // Nobody has ranked anything yet; what serves a priority of the plan says it.
  if (profile.filled === 0 && match.has("priority") && !beside.isUnderLevel) match.delete("objective");
  // A bare "Type" says of tasks what kind of work they are.
  if (!beside.isOfBenchmarks && headingWords(heading).join(" ") === "type") match.delete("benchmarkType");
  // "Alignment score: 3" says how well, not with what.
  if (/^(?:score|rating|rank)$/.test(headingWords(heading).at(-1) ?? "")) match.delete("parent");
  else if (saysLink(evidence, isFirst) && holdsRefs(profile)) raise(match, "parent", NAMED_BY_WORD);
  // "Progress to date: 40%" is a result where something is measured, else how far the work has come.
  if (saysProgress(heading) && !match.has("measure") && holdsPercents(profile))
    raise(match, isMeasured ? "actual" : "percent", NAMED_BY_WORD);
  // What is told in sentences under "Current status" is a note.
  if (Math.max(match.get("status") ?? 0, match.get("percent") ?? 0) >= 0.8 && tellsInSentences(profile))
    raise(match, "note", NAMED_BY_WORD);
  // A score of whole points is a rating, unless it is the result of something measured.
  if (match.has("rating") && !isMeasured && profile.points >= profile.filled * 0.9) match.delete("actual");
  if (beside.isOnlyDescription && tellsInWords(profile)) {
    match.delete("note");
    match.set("action", 1);
  }
  tellFalseFriends(match, evidence, beside);
  if (holdsDaysNamed(evidence)) match.delete("other");
  if (placeOfNumber !== null) match.delete("priority");
  // "Goal #" before "Action #": the one is the number of what the rows belong to, the other their own.
  const isOfSeveral = profile.distinct < profile.filled || profile.filled < profile.rows;
  if (placeOfNumber === "above" && holdsRefs(profile) && isOfSeveral) {
    raise(match, "parent", NAMED_BY_WORD);
    match.delete("id");
  } else if (placeOfNumber === "own" && holdsRefs(profile)) raise(match, "id", NAMED_BY_WORD + 0.05);
  // "Goal #: 1, 1, 1, 2" beside "Action #: 1, 2, 3, 1" says which goal the action belongs to; "Step #: 1, 2, 1, 2, 3" by itself
  // is the order of the steps of each.
  if (numbersLevels(heading) && holdsRefs(profile) && profile.distinct < profile.filled * 0.8) {
    if (placeOfNumber === null && numbersWork(heading) && isCounted(profile)) match.delete("parent");
    else raise(match, "parent", isCounted(profile) || profile.distinct > profile.filled / 2 ? 0.63 : 0.74);
  }
  // "Survey date" is the day of an entry: it only ends like a due date.
  if (dateNamed(heading) === "other" && (match.get("due") ?? 0) < 0.9) match.delete("due");
  // Beside the day on which it is due a bare "Date" is the day of the entry.
  if (beside.isDueBeside && /^dates?\W*$/i.test(heading.trim())) match.delete("due");
  // So is "Completion date" that on which it was done.
  if (beside.isDueNamed && COMPLETION.test(headingWords(heading).join(" ")) && !holdsPercents(profile)) {
    match.delete("due");
    match.set("completed", NAMED_BY_WORD);
  }
  // People under "Resource" in a schedule answer for the work where nobody else does.
  if (
    isLeadless &&
    /^(?:resource|resourcing)$/.test(headingWords(heading).join(" ")) &&
    holdsPeople(profile)
  ) {
    match.set("lead", 1);
    match.set("resources", GROUP);
  }
  // "Start: 52 %" is where something measured begins.
  if (isMeasured && /^start(?:ing)?$/i.test(heading.trim()) && holdsFigures(profile)) {
    raise(match, "baseline", NAMED_BY_WORD);
    match.delete("start");
  }
  // "Success measure: 2026: 82 %" is no measure, but where it stood.
  if (isPeriodHeading(evidence.ownHeading) && evidence.ownHeading !== heading && holdsFigures(profile)) {
    const measure = match.get("measure") ?? 0;
    if (measure > 0 && match.delete("measure")) raise(match, isBeforeTarget ? "baseline" : "actual", measure);
  }
  // Beside what something costs, its source is where the money comes from.
  if (beside.isAfterMoney && /^source$/.test(headingWords(heading).join(" "))) {
    raise(match, "funding", NAMED_BY_WORD);
    match.delete("dataSource");
  }
  // A plan's start is the planned one, where it says both.
  const start = match.get("start");
  if (start !== undefined && headingWords(heading).includes("actual")) match.set("start", start * ACTUAL);
  const byHeading = [...match].map(([field, strength]) => byHeadingAndContent(evidence, field, strength));
  const strength = headingStrength(heading);
  const isOther = isKnownAsOther(heading) && !holdsDaysNamed(evidence);
  const byContent = contentFields(evidence, isFirst)
    // "Students" are a roster's by their names, and a plan's by their groups.
    .filter(({ field }) => (match.get(field) ?? 0) < 0.5 && (!isOther || field === "group"))
    .map(({ field, fit }) => ({
      evidence,
      field,
      score: strength >= 0.9 ? BY_CONTENT_ALONE - 0.15 : BY_CONTENT_ALONE,
      why: adoptText.noHeading(fit.why),
    }));
  const all = [...byHeading, ...byContent, ...byLinks(evidence), ...byCountedWeeks(evidence, beside.isTimed)];
  return all.filter(({ score }) => score >= LEAST_SCORE);
}

const COMPLETION = /^(?:task )?completion date$/;

/** True for a heading that begins with a word for what is done: "Step #". */
function numbersWork(heading: string): boolean {
  return (matchHeading(headingWords(heading)[0] ?? "").get("action") ?? 0) >= 0.95;
}

function saysProgress(heading: string): boolean {
  return headingWords(heading).some((word) => word === "progress" || word === "completion");
}

function tellsInSentences({ filled, meanWords, statuses }: Profile): boolean {
  return filled > 0 && meanWords >= 5 && statuses <= filled * 0.3;
}

function tellsInWords({ filled, meanWords, numbers, percents }: Profile): boolean {
  return filled > 0 && meanWords >= 4 && numbers + percents < filled * 0.5;
}

function holdsFigures({ filled, numbers, percents, withDigits, dates }: Profile): boolean {
  return filled > 0 && dates === 0 && Math.max(numbers, percents, withDigits) >= filled * 0.6;
}

function holdsPercents({ filled, percents }: Profile): boolean {
  return filled > 0 && percents >= filled * 0.6;
}

function raise(match: Map<Field, number>, field: Field, strength: number): void {
  match.set(field, Math.max(match.get(field) ?? 0, strength));
}

/** What the cells say by themselves, and dates and shares by a word in their heading. */
function contentFields(
  { heading, profile }: ColumnEvidence,
  isFirst: boolean,
): readonly { field: Field; fit: Fit }[] {
  const found = [...fieldsByContent(profile, isFirst)];
  const date = profile.dates >= profile.filled * 0.6 ? dateNamed(heading) : null;
  if (date && date !== "other" && profile.filled > 0) found.push({ field: date, fit: fitOf(date, profile) });
  for (const [field, fit] of lastWordFits(heading, profile)) found.push({ field, fit });
  if (profile.filled > 0 && profile.flags >= profile.filled * 0.9 && isStatusWord(heading))
    found.push({ field: "status", fit: fitOf("status", profile) });
  if (
    heading.includes("%") &&
    profile.percents + profile.numbers >= profile.filled * 0.6 &&
    profile.filled > 0
  )
    found.push({ field: "percent", fit: fitOf("percent", profile) });
  return found;
}

const LAST_WORDS: readonly Field[] = ["lead", "support", "start", "due", "status", "funding"];

/** What the last word of a longer heading would mean alone ("District contact"), where the cells are just that. */
function lastWordFits(heading: string, profile: Profile): [Field, Fit][] {
  const words = headingWords(heading);
  if (words.length < 2 || words.length > 5) return [];
  const isOtherDay = dateNamed(heading) === "other";
  return [...matchHeading(words.at(-1)!)].flatMap(([field, strength]) => {
    const fit = fitOf(field, profile);
    if (isOtherDay && (field === "start" || field === "due")) return [];
    return LAST_WORDS.includes(field) && strength >= 0.95 && fit.fit >= 0.9 ? [[field, fit]] : [];
  });
}

/** "Week: 9/14 - 9/18" says when, where a bare "Week: 3" would be counted. */
function holdsDaysNamed({ heading, profile }: ColumnEvidence): boolean {
  const named = dateNamed(heading);
  return profile.filled > 0 && profile.dates >= profile.filled * 0.6 && named !== null && named !== "other";
}

/** True for a heading of something that a plan table may have but that is none of its fields. */
function isKnownAsOther(heading: string): boolean {
  // A month is no table's heading: statuses under "October" say how far the work was.
  if (monthsInOrder([heading]) > 0) return false;
  return isHeadingOfOtherTable(heading) || (matchHeading(heading).get("other") ?? 0) >= 0.8;
}

/** What a column's heading says; under a heading of groups its own row goes before the whole. */
function matchOf({ heading, ownHeading }: ColumnEvidence): Map<Field, number> {
  const match = new Map(matchHeading(heading));
  const period = ownHeading === heading ? heading.trim().split(/\s/).at(-1)! : ownHeading;
  if (period !== heading && isPeriodHeading(period) && isFollowUp(heading)) return new Map(FOLLOWED_UP);
  // "Start" over "Date" is known as a whole.
  if (ownHeading === heading || headingStrength(ownHeading) < 0.8 || headingStrength(heading) === 1)
    return match;
  // Under "Strategic initiatives" the question "How will we get there?" tells what these are.
  const group = heading.slice(0, heading.length - ownHeading.length).trim();
  if (headingStrength(ownHeading) <= ASKED && headingStrength(group) >= NAMED_BY_WORD)
    return new Map([...matchHeading(group)].map(([field, own]) => [field, own * GROUP]));
  for (const [field, strength] of match) match.set(field, strength * GROUP);
  for (const [field, strength] of matchHeading(ownHeading)) raise(match, field, strength);
  return match;
}

/** What stands under the dates at which somebody looked at the work. */
const FOLLOWED_UP: ReadonlyMap<Field, number> = new Map<Field, number>([
  ["status", 0.75],
  ["actual", 0.7],
  ["note", 0.6],
]);

/** "Formative reviews" over "Nov", "Jan", "Mar"; benchmarks over seasons are what is to be reached in them. */
function isFollowUp(heading: string): boolean {
  return (
    /\b(?:reviews?|monitoring|check-?ins?|checks|updates?)\b/i.test(heading) &&
    !/\b(?:benchmarks?|targets?|goals?|milestones?|measures?|plan)\b/i.test(heading)
  );
}

export function saysStrongly(heading: string, field: Field): boolean {
  return (matchHeading(heading).get(field) ?? 0) >= 0.8;
}

function byHeadingAndContent(evidence: ColumnEvidence, field: Field, strength: number): Choice {
  const fit = fitOf(field, evidence.profile);
  // Half a heading's word when the cells say nothing, all of it when they agree, next to none when they are something else.
  const weight = fit.fit >= 0 ? 0.55 + 0.4 * fit.fit : 0.55 + 0.45 * fit.fit;
  const { filled, rows, distinct } = evidence.profile;
  // Where two columns could be the actions, one that stands for several rows is the level above them.
  const isOfSeveral =
    field === "action" && filled > 0 && (filled < rows * 0.5 || (filled >= 4 && distinct <= filled * 0.6));
  return { evidence, field, score: strength * weight * (isOfSeveral ? 0.85 : 1), why: reason(evidence, fit) };
}

function reason({ heading, profile }: ColumnEvidence, { fit, why }: Fit): string {
  const title = heading.replace(/\s+/g, " ").trim();
  if (profile.filled === 0) return adoptText.headingOnly(title);
  return fit >= 0 ? adoptText.headingAndContent(title, why) : adoptText.headingAgainst(title, why);
}

function holdsPeople({ filled, people, prose }: Profile): boolean {
  return filled > 0 && people >= filled * 0.8 && prose <= filled * 0.2;
}

/** "Start week: 1, 2, 2", or "Start: 1" beside "Duration: 5", counts weeks or months from the beginning. */
function byCountedWeeks(evidence: ColumnEvidence, isTimed: boolean): Choice[] {
  const { heading, profile } = evidence;
  const isCount =
    (isTimed && profile.filled >= profile.rows * 0.3) || /\b(?:week|month|period|sprint)\b/i.test(heading);
  if (!isCount || profile.numbers < profile.filled * 0.9) return [];
  const field = (["start", "due"] as const).find((each) => (matchHeading(heading).get(each) ?? 0) >= 0.95);
  if (!field || profile.filled === 0) return [];
  return [
    {
      evidence,
      field,
      score: BY_CONTENT_ALONE,
      why: reason(evidence, { fit: 0, why: whatItHolds(profile) }),
    },
  ];
}

/** Values that name items of another table are links, whatever stands above them. */
function byLinks(evidence: ColumnEvidence): Choice[] {
  const { heading, profile, linked } = evidence;
  if (linked < 2 || linked < profile.filled * 0.5) return [];
  const isAll = linked === profile.filled;
  // "A", "B" and "C" may be the letters of aims, or of colours.
  const isOfColours = saysStrongly(heading, "status") || isPeriodHeading(heading);
  if (profile.statuses + profile.flags >= profile.filled * 0.6 && (isOfColours || !isAll)) return [];
  const why = adoptText.linksElsewhere(linked, profile.filled);
  return [
    {
      evidence,
      field: "parent",
      score: 0.75 + (isAll && !holdsRefs(profile) ? 0.22 : 0.2 * (linked / profile.filled)),
      why,
    },
  ];
}
