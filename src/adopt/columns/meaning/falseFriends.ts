import type { Field } from "../../../plan/fields";
import { headingWords } from "../../headings/headingWords";
import { LEVELS } from "./amongColumns";
import type { Beside } from "./beside";
import type { ColumnEvidence } from "../columnEvidence";
import type { Profile } from "../content/content";
import { holdsOwnIds, holdsRefs } from "../content/fit";
import type { Meaning } from "./headingMatch";

const AS_NAMED = 0.95;
/** How strongly a first word says what a longer heading means. */
const WORD_IN_FRONT = 0.65;
const INDICATED: readonly Field[] = ["benchmark:early", "benchmark:final"];
const OF_PROCESS = /^process (?:benchmark|milestone)\b/;
/** What comes of work, where it stands behind the work. */
const COMES_OF_WORK =
  /^(?:(?:expected|intended|desired|anticipated|planned) )?(?:outcome|output)(?: for .+)?$/;

const DURATION =
  /\bduration\b|^(?:actual|planned?|estimated) (?:day|week|hour|effort|time)$|^target (?:day|week|month)$/;

/**
 * Headings that mean one thing over some cells, or beside some columns, and another one elsewhere.
 * @param match what the heading may stand for: changed
 */
export function tellFalseFriends(match: Meaning, evidence: ColumnEvidence, beside: Beside): void {
  const { heading, profile, linked } = evidence;
  // "Indicator: A1.07" is the number of an indicator.
  const measure = match.get("measure") ?? 0;
  if (measure >= 0.8 && !match.has("id") && holdsRefs(profile) && isWritten(profile)) {
    match.delete("measure");
    match.set(holdsOwnIds(profile) ? "id" : "parent", AS_NAMED);
  }
  // Where it is followed up in figures, a leading indicator is what is looked at; a benchmark says what is to be seen.
  const isIndicator = headingWords(heading).includes("indicator");
  if (isIndicator && beside.isFollowedUp && INDICATED.some((type) => match.delete(type)))
    match.set("measure", AS_NAMED);
  // What is to be done by somebody by a day is an action, though it be a benchmark of the process.
  if (beside.isLedAndDue && OF_PROCESS.test(headingWords(heading).join(" ")) && isWritten(profile)) {
    match.delete("benchmark");
    match.set("action", AS_NAMED);
  }
  const isBehind = beside.isBehindWork || beside.isBehindFacts;
  // "Project: Early reading" names what the rows are part of; a link would name something that stands elsewhere.
  const parent = match.get("parent") ?? 0;
  const isLevel = [...match].some(([field, strength]) => LEVELS.has(field) && strength >= parent);
  if (parent > 0 && isLevel && linked === 0 && !isBehind && isWritten(profile) && !holdsRefs(profile))
    match.set("parent", parent * 0.75);
  // Beside a status a stage that is none names what the work belongs to.
  if (beside.isStatusNamed && headingWords(heading).join(" ") === "stage" && profile.statuses === 0)
    match.delete("status");
  // "School improvement project" is no school, unless schools stand below it.
  if ((match.get("unit") ?? 1) <= WORD_IN_FRONT && profile.schools < profile.filled * 0.5)
    match.delete("unit");
  // "Actual days" behind work say how long it took; what is measured in days has a result.
  if (!beside.isMeasured && DURATION.test(headingWords(heading).join(" ")))
    for (const field of ["actual", "target", "period"] as const) match.delete(field);
  // Levels become finer from left to right: an outcome behind the work is what is to come of it.
  const name = headingWords(heading).join(" ");
  const comesOfWork =
    (beside.isBehindWork && COMES_OF_WORK.test(name)) ||
    (beside.isBehindDescription && name === "deliverable");
  if (comesOfWork && isWritten(profile)) {
    match.delete("initiative");
    match.delete("action");
    match.set("benchmark", AS_NAMED);
    if (!beside.isMeasured) match.delete("target");
  }
  // "If we …, then …" says why the plan should work, and is no part of it.
  if (/\btheor(?:y|ies)\b/.test(name) && isTheory(evidence)) {
    match.delete("initiative");
    match.set("theoryOfAction", AS_NAMED);
  }
  // "Priority: Early reading" between levels is one of them.
  if (beside.isUnderLevel && profile.ranks === 0 && isWritten(profile) && profile.distinct > 3)
    match.delete("priority");
}

/** Most of its texts begin with a condition. */
function isTheory({ sampled }: ColumnEvidence): boolean {
  const conditions = sampled.filter((text) => /^\s*(?:if|when)\b/i.test(text));
  return sampled.length > 0 && conditions.length >= sampled.length * 0.6;
}

function isWritten({ filled, texts }: Profile): boolean {
  return filled > 0 && texts >= filled * 0.6;
}
