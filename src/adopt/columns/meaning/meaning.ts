import { isPeriodHeading } from "../../find/sheet/periodText";
import { headingWords } from "../../headings/headingWords";
import { matchHeading } from "../../headings/headings";
import { dateNamed } from "../../headings/plainLanguage";
import { LEVELS, numbersLevels } from "./amongColumns";
import type { Beside } from "./beside";
import type { ColumnEvidence } from "../columnEvidence";
import type { Profile } from "../content/content";
import { tellFalseFriends } from "./falseFriends";
import { holdsOwnIds, holdsRefs, isCounted } from "../content/fit";
import { GROUP, headingMatch, type Meaning, NAMED_BY_WORD, raise } from "./headingMatch";
import { saysLink } from "./linkHeading";

type Rule = (meaning: Meaning, evidence: ColumnEvidence, beside: Beside) => void;

/** What a column's heading means over its cells and beside the other columns. */
export function meaningOf(evidence: ColumnEvidence, beside: Beside): Meaning {
  const meaning = headingMatch(evidence);
  for (const rule of RULES) rule(meaning, evidence, beside);
  return meaning;
}

const levels: Rule = (meaning, evidence, beside) => {
  const { isFirst, isMeasured } = beside;
  const { heading, profile } = evidence;
  const level = Math.max(
    0,
    ...[...meaning].filter(([field]) => LEVELS.has(field)).map(([, strength]) => strength),
  );
  if (level > 0 && holdsRefs(profile)) {
    // "Objective: 1, 2, 3" are the rows' own ids, at the left for sure; where they come again, they are links.
    const isOwn = holdsOwnIds(profile);
    if (isOwn) raise(meaning, "id", level * (isFirst ? 0.97 : 0.9));
    raise(meaning, "parent", level * (isOwn ? 0.85 : 0.97));
    // "Goal: 1.2" is a target only where something is measured.
    if (!isMeasured || isFirst || evidence.linked >= Math.max(2, profile.filled * 0.5))
      meaning.delete("target");
  }
  // "Measurable goal: 60% proficient by 2029" tells the goal; a target is a figure, and stands behind what is measured.
  if (level > 0 && (isFirst || !isMeasured) && tellsInWords(profile)) meaning.delete("target");
  // Nobody has ranked anything yet; what serves a priority of the plan says it.
  if (profile.filled === 0 && meaning.has("priority") && !beside.isUnderLevel) meaning.delete("objective");
  // A bare "Type" says of tasks what kind of work they are.
  if (headingWords(heading).join(" ") === "type" && (!beside.isOfBenchmarks || namesLevels(evidence)))
    meaning.delete("benchmarkType");
  // "Alignment score: 3" says how well, not with what.
  if (/^(?:score|rating|rank)$/.test(headingWords(heading).at(-1) ?? "")) meaning.delete("parent");
  else if (saysLink(evidence, isFirst) && holdsRefs(profile)) raise(meaning, "parent", NAMED_BY_WORD);
};

const progress: Rule = (meaning, { heading, profile }, { isMeasured, isOnlyDescription }) => {
  // "Progress to date: 40%" is a result where something is measured, else how far the work has come.
  if (saysProgress(heading) && !meaning.has("measure") && holdsPercents(profile))
    raise(meaning, isMeasured ? "actual" : "percent", NAMED_BY_WORD);
  // What is told in sentences under "Current status" is a note.
  if (Math.max(meaning.get("status") ?? 0, meaning.get("percent") ?? 0) >= 0.8 && tellsInSentences(profile))
    raise(meaning, "note", NAMED_BY_WORD);
  // A score of whole points is a rating, unless it is the result of something measured.
  if (meaning.has("rating") && !isMeasured && profile.points >= profile.filled * 0.9)
    meaning.delete("actual");
  if (isOnlyDescription && tellsInWords(profile)) {
    meaning.delete("note");
    meaning.set("action", 1);
  }
};

const numbers: Rule = (meaning, { heading, profile }, { placeOfNumber }) => {
  if (placeOfNumber !== null) meaning.delete("priority");
  // "Goal #" before "Action #": the one is the number of what the rows belong to, the other their own.
  const isOfSeveral = profile.distinct < profile.filled || profile.filled < profile.rows;
  if (placeOfNumber === "above" && holdsRefs(profile) && isOfSeveral) {
    raise(meaning, "parent", NAMED_BY_WORD);
    meaning.delete("id");
  } else if (placeOfNumber === "own" && holdsRefs(profile)) raise(meaning, "id", NAMED_BY_WORD + 0.05);
  // "Goal #: 1, 1, 1, 2" beside "Action #: 1, 2, 3, 1" says which goal the action belongs to; "Step #: 1, 2, 1, 2, 3" by itself
  // is the order of the steps of each.
  if (numbersLevels(heading) && holdsRefs(profile) && profile.distinct < profile.filled * 0.8) {
    if (placeOfNumber === null && numbersWork(heading) && isCounted(profile)) meaning.delete("parent");
    else raise(meaning, "parent", isCounted(profile) || profile.distinct > profile.filled / 2 ? 0.63 : 0.74);
  }
};

const ACTUAL = 0.6;
const COMPLETION = /^(?:task )?completion date$/;
const END = /^(?:end|finish) date$/;

const days: Rule = (meaning, evidence, beside) => {
  const { heading, profile } = evidence;
  if (holdsDaysNamed(evidence)) meaning.delete("other");
  // "Survey date" is the day of an entry: it only ends like a due date.
  if (dateNamed(heading) === "other" && (meaning.get("due") ?? 0) < 0.9) meaning.delete("due");
  // Beside the day on which it is due a bare "Date" is the day of the entry.
  if (beside.isDueBeside && /^dates?\W*$/i.test(heading.trim())) meaning.delete("due");
  // So is "Completion date" that on which it was done.
  if (beside.isDueNamed && COMPLETION.test(headingWords(heading).join(" ")) && !holdsPercents(profile)) {
    meaning.delete("due");
    meaning.set("completed", NAMED_BY_WORD);
  }
  // Beside a deadline the day on which work ends is that on which it was done.
  if (beside.hasDeadline && END.test(headingWords(heading).join(" "))) {
    meaning.delete("due");
    meaning.set("completed", NAMED_BY_WORD);
  }
  // A plan's start is the planned one, where it says both.
  const start = meaning.get("start");
  if (start !== undefined && headingWords(heading).includes("actual")) meaning.set("start", start * ACTUAL);
};

const people: Rule = (meaning, { heading, profile }, { isLeadless, isBesideWork }) => {
  if (!holdsPeople(profile)) return;
  const name = headingWords(heading).join(" ");
  // People under "Resource" in a schedule answer for the work where nobody else does.
  if (isLeadless && /^(?:resource|resourcing)$/.test(name)) {
    meaning.set("lead", 1);
    meaning.set("resources", GROUP);
  }
  // "Names: Ada, Ben" beside tasks are those who do them.
  if (isBesideWork && name === "name") meaning.set("lead", NAMED_BY_WORD);
};

const figures: Rule = (meaning, evidence, { isMeasured, isBeforeTarget, isAfterMoney }) => {
  const { heading, profile } = evidence;
  // "Start: 52 %" is where something measured begins.
  if (isMeasured && /^start(?:ing)?$/i.test(heading.trim()) && holdsFigures(profile)) {
    raise(meaning, "baseline", NAMED_BY_WORD);
    meaning.delete("start");
  }
  // "Success measure: 2026: 82 %" is no measure, but where it stood.
  if (isPeriodHeading(evidence.ownHeading) && evidence.ownHeading !== heading && holdsFigures(profile)) {
    const measure = meaning.get("measure") ?? 0;
    if (measure > 0 && meaning.delete("measure"))
      raise(meaning, isBeforeTarget ? "baseline" : "actual", measure);
  }
  // Beside what something costs, its source is where the money comes from.
  if (isAfterMoney && /^source$/.test(headingWords(heading).join(" "))) {
    raise(meaning, "funding", NAMED_BY_WORD);
    meaning.delete("dataSource");
  }
};

/** In this order: a later one may take back what an earlier one said. */
const RULES: readonly Rule[] = [levels, progress, tellFalseFriends, numbers, days, people, figures];

/** "Week: 9/14 - 9/18" says when, where a bare "Week: 3" would be counted. */
export function holdsDaysNamed({ heading, profile }: ColumnEvidence): boolean {
  const named = dateNamed(heading);
  return profile.filled > 0 && profile.dates >= profile.filled * 0.6 && named !== null && named !== "other";
}

/** "Goal", "Strategy": which level of the plan each row is of. */
function namesLevels({ sampled }: ColumnEvidence): boolean {
  const levels = sampled.filter((text) =>
    [...matchHeading(text)].some(([field, strength]) => LEVELS.has(field) && strength >= 0.95),
  );
  return sampled.length > 0 && levels.length >= sampled.length * 0.8;
}

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

function holdsPeople({ filled, people, prose }: Profile): boolean {
  return filled > 0 && people >= filled * 0.8 && prose <= filled * 0.2;
}
