import type { Field } from "../../../plan/fields";
import { adoptText } from "../../../text/adopt";
import { BY_PLACE, type ColumnEvidence } from "../columnEvidence";
import { headingWords } from "../../headings/headingWords";
import { headingStrength, isHeadingOfOtherTable, matchHeading } from "../../headings/headings";
import { dateNamed } from "../../headings/plainLanguage";
import { likeSiblings } from "./siblings";
import { isPeriodHeading } from "../../find/sheet/periodText";
import type { ColumnProposal } from "../../proposal";

const ITEMS: readonly Field[] = ["action", "benchmark", "measure", "initiative", "objective"];

const FIGURES: readonly Field[] = ["target", "baseline", "actual"];

/**
 * A second look at the columns that heading and cells didn't settle, once the others are known: figures under a bare
 * period are results, a date with no other is the due date, what stands left of the wording and comes again is a level above
 * it, and names to its right are the lead.
 */
export function settleByPlace(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] {
  const settled = [...columns];
  for (const rule of [
    resultsByPeriod,
    resultBehindTarget,
    currentBesideTarget,
    fundsBeside,
    dates,
    goalOfMeasure,
    levelsAbove,
    namesBeside,
  ])
    settled.forEach((column, index) => {
      const own = evidence[index]!;
      const mayBe = isOpen(own) || (rule === levelsAbove && isNamedPhase(own));
      if (column.field !== "other" || !mayBe) return;
      if (own.profile.filled === 0 && rule !== resultsByPeriod) return;
      const field = rule(index, settled, evidence);
      if (field) settled[index] = { ...column, field, confidence: BY_PLACE, why: adoptText.byPlace };
    });
  return likeSiblings(settled, evidence);
}

/** True where neither the heading nor the lack of cells has spoken against all fields. */
function isOpen({ heading, profile }: ColumnEvidence): boolean {
  if (isPeriodHeading(heading)) return true;
  if (profile.filled === 0) return false;
  return !isHeadingOfOtherTable(heading) && (matchHeading(heading).get("other") ?? 0) < 0.8;
}

/** A bare phase is any part of the work; told in words it says what its rows are for. */
function isNamedPhase({ heading, profile }: ColumnEvidence): boolean {
  return /^phases?$/i.test(heading.trim()) && profile.filled > 0 && profile.meanWords >= 3;
}

type Rule = (
  index: number,
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
) => Field | null;

const resultsByPeriod: Rule = (index, columns, evidence) => {
  const { heading, ownHeading, profile } = evidence[index]!;
  const isMeasured = columns.some(
    ({ field }) => field === "measure" || field === "target" || field === "baseline",
  );
  if (!(isPeriodHeading(heading) || isPeriodHeading(ownHeading))) return null;
  // A year that is still to come is headed like those that have results.
  if (profile.filled === 0)
    return columns.some((each) => each.field === "actual" && isPeriodHeading(each.heading)) ? "actual" : null;
  // The next year of a group whose name stands only over its first.
  const [left, beside] = [columns[index - 1], evidence[index - 1]];
  const isGroup = beside && beside.heading !== beside.ownHeading && isPeriodHeading(beside.ownHeading);
  if (isGroup && left?.field === "target") return "target";
  // A plan may measure its goals by shares at the beginning, middle and end of the year, and say no more of it.
  if (!isMeasured) return profile.percents >= profile.filled * 0.5 && profile.texts > 0 ? "actual" : null;
  const figures = Math.max(profile.numbers, profile.percents, profile.withDigits);
  if (isBehindNoResults(index, columns, evidence) && figures >= profile.filled * 0.5) return "target";
  if (isYearToReach(index, columns, evidence) && figures >= profile.filled * 0.5) return "target";
  return figures >= profile.filled * 0.5 ? "actual" : null;
};

/** What stands behind results that nobody has yet is to be reached. */
function isBehindNoResults(
  index: number,
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): boolean {
  return (
    columns.some(({ field }) => field === "target") &&
    columns.slice(0, index).some(({ field }, at) => field === "actual" && evidence[at]!.profile.filled === 0)
  );
}

/** A year by itself behind "Now": what is to be reached in it, where nothing else says that. */
function isYearToReach(
  index: number,
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): boolean {
  const isOnly = evidence.filter(({ ownHeading }) => isPeriodHeading(ownHeading)).length === 1;
  return (
    isOnly &&
    columns.slice(0, index).some(({ field }) => field === "baseline") &&
    !columns.some(({ field }) => field === "target" || field === "actual")
  );
}

/** Figures right behind those that are to be reached, and like them: what was reached. */
const resultBehindTarget: Rule = (index, columns, evidence) => {
  const { heading, profile } = evidence[index]!;
  const isTarget = columns[index - 1]?.field === "target";
  const hasResult = columns.some(({ field }) => field === "actual");
  if (!isTarget || hasResult || heading === "" || !columns.some(({ field }) => field === "measure"))
    return null;
  const target = evidence[index - 1]!.profile;
  const isLike = (what: "numbers" | "percents"): boolean =>
    profile[what] >= profile.filled * 0.8 && target[what] >= target.filled * 0.6;
  return isLike("percents") || isLike("numbers") ? "actual" : null;
};

/** "Current reading level" beside "Target reading level" is where it begins. */
const currentBesideTarget: Rule = (index, columns, evidence) => {
  const { heading, profile } = evidence[index]!;
  const what = wordsBehind(/^(?:current|present|existing)\b/, heading);
  if (what === null || profile.numbers + profile.percents < profile.filled * 0.6) return null;
  const hasTarget = columns.some(
    ({ field, heading: other }) =>
      field === "target" && wordsBehind(/^(?:target|desired|goal|future)\b/, other) === what,
  );
  return hasTarget && !columns.some(({ field }) => field === "baseline") ? "baseline" : null;
};

/** What a heading says behind its first word, null where it begins with another one or says no more. */
function wordsBehind(first: RegExp, heading: string): string | null {
  const text = heading.trim().toLowerCase();
  return first.test(text) ? text.replace(first, "").trim() || null : null;
}

/** Amounts in a row with those of a fund: each source of money has its column. */
const fundsBeside: Rule = (index, columns, evidence) => {
  const isAmount = (at: number): boolean => {
    const { filled, numbers, points, distinct } = evidence[at]!.profile;
    const isScore = points === filled && distinct > 2;
    return filled > 0 && numbers >= filled * 0.8 && !isScore;
  };
  const isOfFunds = (step: 1 | -1): boolean => {
    let at = index;
    while (columns[at]?.field === "other" && isAmount(at)) at += step;
    return at !== index && columns[at]?.field === "funding" && isAmount(at);
  };
  return isOfFunds(1) || isOfFunds(-1) ? "funding" : null;
};

/** "Board adopted", "Last revised": the day on which something was put down, unless the heading says "due", too. */
const PUT_DOWN = /\b(?:adopted|adoption|revised|revision|posted|signed|presented)\b/i;

const dates: Rule = (index, columns, evidence) => {
  const fields = columns.map(({ field }) => field);
  const { heading, profile } = evidence[index]!;
  if (dateNamed(heading) === "other" || PUT_DOWN.test(heading)) return null;
  // Periods in words stand to the right of what they are for; to its left they are the rows' school years.
  const isPeriods = profile.times >= profile.filled * 0.7 && fields.slice(0, index).includes("action");
  if (!isPeriods && !holdsDates(evidence[index]!)) return null;
  if (fields.includes("due"))
    return !fields.includes("start") && index === fields.indexOf("due") - 1 ? "start" : null;
  const isFollowed = columns.some(
    ({ field }, at) => at > index && field === "other" && isOpen(evidence[at]!) && holdsDates(evidence[at]!),
  );
  return isFollowed && !fields.includes("start") ? "start" : "due";
};

function holdsDates({ profile }: ColumnEvidence): boolean {
  return profile.dates >= profile.filled * 0.6;
}

/** What a measure measures stands to its left, in words, where no column says so by its heading. */
const goalOfMeasure: Rule = (index, columns, evidence) => {
  const { heading, profile } = evidence[index]!;
  const measure = columns.findIndex(({ field }) => field === "measure");
  const hasLevel = columns.some(({ field }) => ITEMS.includes(field) && field !== "measure");
  const hasFigures = columns.some(({ field }) => FIGURES.includes(field));
  if (measure < 0 || index > measure || hasLevel || !hasFigures || headingStrength(heading) >= 0.5)
    return null;
  const isWorded = profile.meanWords >= 4 && profile.distinct >= profile.filled * 0.7;
  return isWorded && profile.filled >= profile.rows * 0.4 && profile.filled >= 3 ? "objective" : null;
};

/** What kind of thing each row is says nothing of what it belongs to. */
const SAYS_KIND = /\b(?:types?|kinds?|class)$/i;

const levelsAbove: Rule = (index, columns, evidence) => {
  const { heading, profile } = evidence[index]!;
  if (SAYS_KIND.test(headingWords(heading).join(" ")) || profile.ids >= profile.filled * 0.5) return null;
  const item = ITEMS.map((field) => columns.findIndex((column) => column.field === field)).find(
    (at) => at >= 0,
  );
  if (item === undefined || index > item || profile.rows < 4) return null;
  // Levels become finer from left to right: behind wording that differs from row to row stands none.
  const isBehindFiner = evidence
    .slice(0, index)
    .some(
      ({ profile: left }) =>
        left.meanWords >= 4 && left.filled >= left.rows * 0.8 && left.distinct >= left.filled * 0.9,
    );
  if (isBehindFiner) return null;
  const isMerged = profile.filled <= profile.rows * 0.6;
  const comesAgain = isMerged || profile.distinct <= profile.filled * 0.7;
  if (!comesAgain || profile.texts < profile.filled * 0.8 || profile.flags >= profile.filled * 0.6)
    return null;
  // Single words that come again are a kind of thing, unless they stand once for the rows below them.
  if (profile.meanWords < (isMerged ? 1 : 2)) return null;
  const levels = new Set(columns.map(({ field }) => field));
  if (!levels.has("objective") && columns[item]!.field !== "objective") {
    const between = columns.slice(0, index).some(({ field }) => field === "parent");
    return between && !levels.has("initiative") ? "initiative" : "objective";
  }
  return levels.has("initiative") ? null : "initiative";
};

const ROLE = /^(?:\p{L}+ )?\p{L}{3,}(?:er|or|ist)s?$/iu;
/** What ends like a role and is none. */
const NO_ROLE =
  /\b(?:sector|factor|floor|colou?r|indicator|quarter|number|order|chapter|cluster|center|other|letter|list)s?\b/i;

const namesBeside: Rule = (index, columns, evidence) => {
  const { heading, ownHeading, profile } = evidence[index]!;
  if (headingStrength(heading) >= 0.5 || profile.people < profile.filled * 0.6) return null;
  if (isPeriodHeading(ownHeading) || profile.statuses + profile.flags >= profile.filled * 0.3) return null;
  if (profile.meanWords > 5) return null;
  // Where no heading says what stands there, names beside any wording are its people.
  const isItem = ({ field }: ColumnProposal): boolean =>
    heading === "" ? ITEMS.includes(field) : field === "action";
  const item = columns.findIndex(isItem);
  // "Developer", "Counselor": a role above names says who, on either side of the work.
  const isRole = ROLE.test(heading.trim()) && !NO_ROLE.test(heading);
  if (item < 0 || (!isRole && (index < item || profile.meanWords < 1.5))) return null;
  const leads = columns.flatMap((column, at) => (column.field === "lead" ? [evidence[at]!] : []));
  if (leads.length === 0) return "lead";
  return heading === "" || isRole || leads.some((lead) => sharesNames(lead, evidence[index]!))
    ? "support"
    : null;
};

/** Those who help with some of the work answer for other parts of it; things that are spelled like names don't. */
function sharesNames(lead: ColumnEvidence, other: ColumnEvidence): boolean {
  const words = new Set(lead.sampled.flatMap(wordsOf));
  return other.sampled.flatMap(wordsOf).some((word) => words.has(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
