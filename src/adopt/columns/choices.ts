import type { Field } from "../../plan/fields";
import { adoptText } from "../../text/adopt";
import type { Beside } from "./meaning/beside";
import type { ColumnEvidence } from "./columnEvidence";
import { isStatusWord, type Profile } from "./content/content";
import { fieldsByContent, fitOf, holdsRefs, whatItHolds, type Fit } from "./content/fit";
import { headingWords } from "../headings/headingWords";
import { headingStrength, isHeadingOfOtherTable, matchHeading } from "../headings/headings";
import { holdsDaysNamed, meaningOf } from "./meaning/meaning";
import { isPeriodHeading, monthsInOrder } from "../find/sheet/periodText";
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

/** What a column could hold, with scores. */
export function choicesFor(evidence: ColumnEvidence, beside: Beside): Choice[] {
  const { isFirst, isTimed } = beside;
  const { heading } = evidence;
  const meaning = meaningOf(evidence, beside);
  const byHeading = [...meaning].map(([field, strength]) => byHeadingAndContent(evidence, field, strength));
  const strength = headingStrength(heading);
  const isOther = isKnownAsOther(heading) && !holdsDaysNamed(evidence);
  const byContent = contentFields(evidence, isFirst)
    // "Students" are a roster's by their names, and a plan's by their groups.
    .filter(({ field }) => (meaning.get(field) ?? 0) < 0.5 && (!isOther || field === "group"))
    .map(({ field, fit }) => ({
      evidence,
      field,
      score: strength >= 0.9 ? BY_CONTENT_ALONE - 0.15 : BY_CONTENT_ALONE,
      why: adoptText.noHeading(fit.why),
    }));
  const all = [...byHeading, ...byContent, ...byLinks(evidence), ...byCountedWeeks(evidence, isTimed)];
  return all.filter(({ score }) => score >= LEAST_SCORE);
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
  if (holdsShares(profile) && HOW_FAR.some((field) => saysStrongly(heading, field)))
    found.push({ field: "percent", fit: fitOf("percent", profile) });
  return found;
}

const HOW_FAR: readonly Field[] = ["status", "completed"];

/** "Completed: 0.4" and "Status: 100%" say how far it is, the first though nobody chose the format. */
function holdsShares({ filled, percents, shares, parts }: Profile): boolean {
  return filled > 0 && (percents >= filled * 0.9 || (parts > 0 && shares >= filled * 0.9));
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

/** True for a heading of something that a plan table may have but that is none of its fields. */
function isKnownAsOther(heading: string): boolean {
  // A month is no table's heading: statuses under "October" say how far the work was.
  if (monthsInOrder([heading]) > 0) return false;
  return isHeadingOfOtherTable(heading) || (matchHeading(heading).get("other") ?? 0) >= 0.8;
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

/** "Start week: 1, 2, 2", or "Start: 1" beside "Duration: 5", counts weeks or months from the beginning. */
function byCountedWeeks(evidence: ColumnEvidence, isTimed: boolean): Choice[] {
  const { heading, profile } = evidence;
  const isCount =
    (isTimed && profile.filled >= profile.rows * 0.3) ||
    /\b(?:day|week|month|period|sprint)\b/i.test(heading);
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
  // "A", "B" and "C" may be the letters of aims, or of colors.
  const isOfColors = saysStrongly(heading, "status") || isPeriodHeading(heading);
  if (profile.statuses + profile.flags >= profile.filled * 0.6 && (isOfColors || !isAll)) return [];
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
