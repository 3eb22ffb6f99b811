import type { Field, TableKind } from "../../plan/fields";
import { isBudget } from "./notPlan/budget";
import { claimOf, LEAST_CLAIM } from "./claim/claim";
import { isForeign } from "./notPlan/foreign";
import { isHistory, isListsOfChoices, isSurvey } from "./notPlan/otherSheets";
import { BY_PLACE, type ColumnEvidence, SURE } from "../columns/columnEvidence";
import { headingWords } from "../headings/headingWords";
import { isCalculatedHeading, matchHeading } from "../headings/headings";
import type { ColumnProposal } from "../proposal";
import type { Subject } from "../columns/subject";

const LEVELS = ["objective", "initiative", "action"] as const;
const BENCHMARKS = ["benchmark", "benchmark:early", "benchmark:short", "benchmark:final"] as const;

/**
 * The kind of plan table that columns make, or null where they make none: a roster, a budget, a list of terms. Either
 * enough speaks for items of a plan, or it is one of the other kinds.
 * @param subject what the names of the sheet or the table say that its rows are
 */
export function kindOf(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  subject: Subject | null,
): TableKind | null {
  const has = hasIn(columns);
  if (isOfOthers(evidence, columns, 4) || isHistory(evidence) || isSurvey(columns, evidence)) return null;
  if (isListsOfChoices(evidence)) return null;
  if (claimOf(columns, evidence, subject) >= LEAST_CLAIM) return planKind(columns, evidence, has, subject);
  if (isOfOthers(evidence, columns, 3) || isBudget(columns, evidence)) return null;
  return otherKind(columns, evidence, has, subject);
}

/** Many headings of rosters, budgets, registers of risks and the like among those of plans. */
function isOfOthers(
  evidence: readonly ColumnEvidence[],
  columns: readonly ColumnProposal[],
  many: number,
): boolean {
  const foreign = evidence.filter(isForeign).length;
  const known = columns.filter(({ field, confidence }) => field !== "other" && confidence >= SURE).length;
  return (
    evidence.some(({ heading }) => isCalculatedHeading(heading)) || (foreign >= many && foreign * 2 >= known)
  );
}

type Has = (...fields: Field[]) => boolean;

function hasIn(columns: readonly ColumnProposal[]): Has {
  return (...fields) => columns.some(({ field, confidence }) => fields.includes(field) && confidence >= SURE);
}

/** True where the columns of a level differ from row to row: the rows are its items. */
function isOwnWording(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  level: Field,
): boolean {
  const isScheduled =
    hasIn(columns)("lead") &&
    columns.some(({ field }, index) => {
      const { rows, dates } = evidence[index]!.profile;
      return field === "start" && dates >= rows * 0.8;
    });
  return columns.some(({ column, field }) => {
    const profile = evidence.find((each) => each.column === column)?.profile;
    if (field !== level || !profile || profile.filled < profile.rows * 0.3) return false;
    // "Task 1" may come again under each phase, where every row has days of its own.
    const least = isScheduled ? 0.5 : 0.7;
    return profile.filled > 0 && (profile.filled < 4 || profile.distinct >= profile.filled * least);
  });
}

function planKind(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  has: Has,
  subject: Subject | null,
): TableKind {
  if (has("unit") && isPerUnit(columns, evidence)) return "schoolPlan";
  const levels = LEVELS.filter((level) => has(level));
  if (levels.length > 1) return "plan";
  const level = levels[0] ?? "action";
  // Objectives that come again and again beside benchmarks that don't: the rows are the benchmarks.
  if (has("benchmark") && !isOwnWording(columns, evidence, level)) return "benchmarks";
  if (level === "action") return "actions";
  // A sheet that is called after its goals has goals, each with what it is measured by.
  if (subject === level && isOwnWording(columns, evidence, level)) return KIND_OF[level];
  const isMeasured = has("measure") && has("actual", "baseline") && has("target");
  if (isMeasured && (!has("due", "status") || numbersMeasures(columns))) return "indicators";
  return KIND_OF[level];
}

const KIND_OF = { objective: "objectives", initiative: "initiatives" } as const;

/** "KPI ID", "Metric #": each row has the number of a measure. */
function numbersMeasures(columns: readonly ColumnProposal[]): boolean {
  return columns.some(({ field, heading }) => {
    const [word, ...more] = headingWords(heading).filter(
      (each) => !/^(?:id|no|nr|number|code|ref|#)$/.test(each),
    );
    return (
      field === "id" &&
      word !== undefined &&
      more.length === 0 &&
      (matchHeading(word).get("measure") ?? 0) >= 0.95
    );
  });
}

/** Several schools, and more rows than schools or goals that differ: rows that belong to schools. */
function isPerUnit(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  const column = columns.find(({ field }) => field === "unit")!.column;
  const { profile } = evidence.find((each) => each.column === column)!;
  if (saysWhere(columns, evidence)) return false;
  return profile.distinct >= 2 && (profile.schools >= profile.filled * 0.3 || isSchoolHeading(columns));
}

/** "All", "All elementary", "MS, HS", "K-8": more than one school. */
const SEVERAL_SCHOOLS = /^(?:all|every|each|both|district)\b|^(?:pre-?)?k[- ]?\d{1,2}\b|[,;&+\n]| and /i;

/** Behind work with two levels above it "Buildings: all, K-8" says where it is done: the plan is the district's. */
export function saysWhere(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  const unit = columns.findIndex(({ field }) => field === "unit");
  if (unit < 0) return false;
  const before = columns.slice(0, unit).filter(({ confidence }) => confidence >= SURE);
  const isBehindWork = before.some(({ field }) => field === "action");
  const hasLevels = ["objective", "initiative"].every((level) => before.some(({ field }) => field === level));
  const { sampled } = evidence[unit]!;
  const several = sampled.filter((text) => SEVERAL_SCHOOLS.test(text)).length;
  return isBehindWork && hasLevels && several > sampled.length * 0.4;
}

function isSchoolHeading(columns: readonly ColumnProposal[]): boolean {
  return columns.some(
    ({ field, heading }) => field === "unit" && /school|campus|site|building/i.test(heading),
  );
}

/** The words for what everything else has to align with: a table of it has two of them. */
const DIRECTIONS = ["vision", "mission", "theory", "direction"];

/** Updates are about several items: one name in front of all rows is that of the register. */
function isOfSeveral(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  return columns.some(({ field }, index) => {
    const { distinct, filled } = evidence[index]!.profile;
    return field === "parent" && (distinct > 1 || filled <= 1);
  });
}

/** The kinds of table that hold no items of the plan. */
function otherKind(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  has: Has,
  subject: Subject | null,
): TableKind | null {
  const words = new Set(evidence.flatMap(({ heading }) => headingWords(heading)));
  const says = (...any: string[]): boolean => any.some((word) => words.has(word));
  const isBenchmark = BENCHMARKS.some((field) => has(field) && isOwnWording(columns, evidence, field));
  if (isBenchmark && has("due", "target", "status", "lead", "benchmarkType", "measure")) return "benchmarks";
  if (isBenchmark && has("start") && has("percent")) return "benchmarks";
  if (isBenchmark && has("parent") && !isScored(evidence)) return "benchmarks";
  const isTyped = has("whoseChange") || (has("benchmarkType") && has("due"));
  if (has("measure") && has("target", "due") && (isTyped || subject === "benchmark")) return "benchmarks";
  if (has("rating") && isRated(columns, has)) return "ratings";
  if (
    has("measure") &&
    (isFollowed(columns, has) || isToBeAssessed(evidence)) &&
    !isLongData(columns, evidence)
  )
    return "indicators";
  if (isUnitList(columns, evidence, says)) return "units";
  if (has("resources", "funding") && has("parent") && isLinked(columns, evidence)) return "resources";
  if (evidence.length <= 8 && DIRECTIONS.filter((word) => says(word)).length >= 2) return "direction";
  if (says("reflection", "rationale") && says("leader", "level") && says("month", "standard"))
    return "reflections";
  if (has("parent") && isOfSeveral(columns, evidence) && says("date") && has("status", "note"))
    return "updates";
  if (says("meeting", "visit", "walkthrough", "observation") && says("date") && has("note", "unit"))
    return "log";
  return null;
}

function isLinked(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  return columns.some(({ field }, index) => field === "parent" && evidence[index]!.profile.filled > 0);
}

/** Figures in most columns beside the names of things are what these were scored. */
function isScored(evidence: readonly ColumnEvidence[]): boolean {
  const filled = evidence.filter(({ profile }) => profile.filled > 0);
  const scores = filled.filter(({ profile }) => profile.numbers >= profile.filled * 0.9);
  return scores.length >= 3 && scores.length > filled.length * 0.5;
}

/** Something that is said to be rated, or that a school or a period is rated on; remarks beside levels of anything are not enough. */
function isRated(columns: readonly ColumnProposal[], has: Has): boolean {
  if (!has("item", "instrument")) return false;
  const isNamed = columns.some(({ field, confidence }) => field === "item" && confidence > BY_PLACE);
  return has("unit", "period", "evidence", "instrument") || (isNamed && has("note"));
}

/** "Metric, Value" is how a dashboard adds things up. */
const BARE_FIGURE = /^(?:values?|counts?|numbers?|totals?)$/i;

/** True where a measure is more than a line of figures by year, which any report has. */
function isFollowed(columns: readonly ColumnProposal[], has: Has): boolean {
  if (has("target", "baseline", "due", "lead", "priority")) return true;
  const isResult = ({ field, confidence, heading }: ColumnProposal): boolean =>
    field === "actual" && confidence > BY_PLACE && !BARE_FIGURE.test(heading.trim());
  if (columns.some(isResult)) return true;
  return has("actual") && has("dataSource", "group", "unit", "benchmarkType", "parent", "objective", "id");
}

/** "Indicator, Assessment, Comments": each is still to be judged, and why. */
function isToBeAssessed(evidence: readonly ColumnEvidence[]): boolean {
  const says = (pattern: RegExp): boolean =>
    evidence.some(({ ownHeading, profile }) => pattern.test(ownHeading.trim()) && profile.filled === 0);
  return (
    says(/^(?:self[- ]?)?(?:evaluation|assessment|rating|score)$/i) &&
    says(/\b(?:notes?|comments?|remarks?)$/i)
  );
}

/** "Month, Region, Measure, Value": a few measures again and again, nothing to reach and no school, are data. */
function isLongData(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  const isAgain = columns.some(({ field }, index) => {
    const { filled, distinct } = evidence[index]!.profile;
    return field === "measure" && filled >= 4 && distinct <= filled * 0.5;
  });
  const isBare = columns.some(({ field, heading }) => field === "actual" && BARE_FIGURE.test(heading.trim()));
  return isAgain && isBare && !hasIn(columns)("target", "baseline", "unit");
}

/** One row per school, and something that only a list of schools says about it. */
function isUnitList(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  says: (...any: string[]) => boolean,
): boolean {
  const unit = columns.find(({ field, confidence }) => field === "unit" && confidence >= SURE);
  const profile = unit && evidence.find((each) => each.column === unit.column)?.profile;
  if (!profile || profile.filled < 2 || profile.distinct < profile.filled * 0.9) return false;
  const isSchools = profile.schools >= profile.filled * 0.5 || isSchoolHeading(columns);
  // "K-5" is the grades that a school has; a number under each grade counts something in it.
  const saysGrades = evidence.some(
    ({ heading, profile: { filled, numbers } }) =>
      headingWords(heading).includes("grade") && numbers < filled * 0.5,
  );
  return isSchools && (saysGrades || says(...OF_SCHOOLS));
}

const OF_SCHOOLS = [
  ...["principal", "cluster", "level", "tier", "alias", "enrollment", "enrolment"],
  ...["leader", "feeder", "network", "kind"],
];
