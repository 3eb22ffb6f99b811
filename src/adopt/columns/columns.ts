import type { Field } from "../../plan/fields";
import { adoptText } from "../../text/adopt";
import {
  holdsRoleLetters,
  isRoleMatrix,
  placeOfNumber,
  placeOfPriority,
  withCurrentValues,
  withGroupNumbers,
  withOwnNumbers,
} from "./meaning/amongColumns";
import { type Choice, choicesFor, saysStrongly } from "./choices";
import type { ColumnEvidence } from "./columnEvidence";
import type { Beside } from "./meaning/beside";
import { whatItHolds } from "./content/fit";
import { headingWords } from "../headings/headingWords";
import { dateNamed } from "../headings/plainLanguage";
import { isPeriodHeading } from "../find/sheet/periodText";
import type { ColumnProposal } from "../proposal";

const OF_BENCHMARKS: readonly Field[] = [
  ...(["measure", "benchmark", "benchmark:early", "benchmark:short", "benchmark:final"] as const),
  ...(["whoseChange", "target"] as const),
];
const MEASURED: readonly Field[] = ["measure", "baseline", "actual"];
/** Fields that one column of a table holds at most. */
const ONCE: ReadonlySet<Field> = new Set<Field>([
  ...([
    "id",
    "objective",
    "initiative",
    "action",
    "start",
    "completed",
    "percent",
    "unit",
    "cluster",
  ] as const),
  ...(["due", "benchmarkType", "direction", "whoseChange", "priority", "item", "instrument"] as const),
]);
/** Upper levels of a plan of which a table may have two, each under a heading of its own: "Pillar", "Priority". */
const TWICE: readonly Field[] = ["objective", "initiative"];
const WORK: readonly Field[] = ["action", "initiative"];
/** Days by which work has to be done. */
const DEADLINE = /\b(?:deadlines?|due)\b/i;
const FACTS: readonly Field[] = ["lead", "start", "due", "completed", "status"];
const FIGURES: readonly Field[] = ["target", "actual"];
const SURE_OF_LEVEL = 0.6;

/**
 * Decides what each column holds, from heading and cells, best evidence first: where two columns want a field that a
 * table has once, the surer one has it, the left one of equals.
 */
export function assignColumns(columns: readonly ColumnEvidence[]): ColumnProposal[] {
  const hasRoleLetters = isRoleMatrix(columns);
  const choices = columns
    .filter(({ profile }) => !(hasRoleLetters && holdsRoleLetters(profile)))
    .flatMap((evidence) => choicesFor(evidence, besideOf(evidence, columns)))
    .sort((a, b) => b.score - a.score || a.evidence.column - b.evidence.column);
  const chosen = chosenAmong(choices);
  const proposals = columns.map((evidence): ColumnProposal => {
    const choice = chosen.get(evidence.column);
    return {
      column: evidence.column,
      heading: evidence.heading,
      field: choice?.field ?? "other",
      confidence: round(choice?.score ?? 0.4),
      why: choice?.why ?? adoptText.nothingKnown(whatItHolds(evidence.profile)),
    };
  });
  return withOwnNumbers(withGroupNumbers(withCurrentValues(proposals)), columns);
}

/** What the columns beside one say of it. */
function besideOf(evidence: ColumnEvidence, columns: readonly ColumnEvidence[]): Beside {
  const others = columns.filter((each) => each !== evidence);
  const before = columns.filter(({ column }) => column < evidence.column);
  const says = (among: readonly ColumnEvidence[], ...fields: readonly Field[]): boolean =>
    among.some(({ heading }) => fields.some((field) => saysStrongly(heading, field)));
  return {
    isFirst: evidence === columns.find(({ profile }) => profile.filled > 0),
    isMeasured: says(others, ...MEASURED),
    isAfterMoney: says(before, "funding"),
    isBeforeTarget: says(
      columns.filter(({ column }) => column === evidence.column + 1),
      "target",
    ),
    isLedAndDue: says(others, "lead") && says(others, "due"),
    isBesideWork: says(others, "action"),
    isBehindWork: says(before, ...WORK),
    isBehindDescription: before.some((each) => isOnlyDescription(each, columns)),
    isBehindFacts: says(before, ...FACTS),
    isFollowedUp: says(others, ...FIGURES) || columns.some(({ ownHeading }) => isPeriodHeading(ownHeading)),
    isUnderLevel: says(others, ...TWICE),
    isOfBenchmarks: says(others, ...OF_BENCHMARKS),
    placeOfNumber: placeOfPriority(evidence, columns) ?? placeOfNumber(evidence, columns),
    isTimed: columns.some(holdsTimes),
    isDueBeside: others.some(({ heading }) => dateNamed(heading) === "due"),
    isDueNamed: says(others, "due"),
    hasDeadline: others.some(({ heading }) => DEADLINE.test(heading)),
    isStatusNamed: says(others, "status"),
    isOnlyDescription: isOnlyDescription(evidence, columns),
    isLeadless: !says(columns, "lead") && says(columns, "start") && says(columns, "due"),
  };
}

function holdsTimes({ heading, profile }: ColumnEvidence): boolean {
  return /\bduration\b|^\s*(?:time|length)\s*$/i.test(heading) && profile.numbers > profile.filled / 2;
}

/** By column, what it is taken for. @param choices the best first */
function chosenAmong(choices: readonly Choice[]): ReadonlyMap<number, Choice> {
  const taken = new Set<Field>();
  const chosen = new Map<number, Choice>();
  for (const choice of choices) {
    const { evidence, field } = choice;
    if (chosen.has(evidence.column) || (ONCE.has(field) && taken.has(field))) continue;
    chosen.set(evidence.column, choice);
    taken.add(field);
  }
  for (const level of TWICE) {
    const further = choices.find(
      ({ evidence, field, score }) =>
        field === level && score >= SURE_OF_LEVEL && !chosen.has(evidence.column),
    );
    if (further) chosen.set(further.evidence.column, further);
  }
  chooseFinerWork(choices, chosen, taken.has("initiative"));
  return chosen;
}

/** Where two columns hold work, the finer one is the actions, and the other may be what stands above them. */
function chooseFinerWork(
  choices: readonly Choice[],
  chosen: Map<number, Choice>,
  hasInitiatives: boolean,
): void {
  const coarse = [...chosen.values()].find(({ field }) => field === "action");
  const finer = coarse && choices.find((choice) => isFiner(choice, coarse, !hasInitiatives));
  if (finer && !chosen.has(finer.evidence.column)) {
    chosen.delete(coarse.evidence.column);
    chosen.set(finer.evidence.column, finer);
  }
  // "Activity" left of "Task": what is done in steps stands above them.
  const action = [...chosen.values()].find(({ field }) => field === "action");
  const isAbove = ({ evidence, field, score }: Choice): boolean =>
    field === "action" && score >= SURE_OF_LEVEL && evidence.column < (action?.evidence.column ?? 0);
  const above = choices.find((choice) => isAbove(choice) && !chosen.has(choice.evidence.column));
  if (above && !hasInitiatives) chosen.set(above.evidence.column, { ...above, field: "initiative" });
}

const DELIVERABLE = /^deliverables?$/i;
const SUBTASK = /^sub[- ]?(?:task|activit|action)/i;

/**
 * "Tasks" right of "Deliverables" are the work, and those what comes of several of them; "Subtasks" right of "Tasks" are its
 * steps, where most rows have one.
 * @param isTop whether no other level stands above the work
 */
function isFiner({ evidence, field, score }: Choice, { evidence: coarse }: Choice, isTop: boolean): boolean {
  if (field !== "action" || score < SURE_OF_LEVEL || evidence.column <= coarse.column) return false;
  const [heading, above] = [evidence.heading.trim(), coarse.heading.trim()];
  const { filled, rows } = evidence.profile;
  const isPart = isTop && SUBTASK.test(heading) && !SUBTASK.test(above) && filled >= rows * 0.5;
  return isPart || (DELIVERABLE.test(above) && !DELIVERABLE.test(heading));
}

function isOnlyDescription(evidence: ColumnEvidence, columns: readonly ColumnEvidence[]): boolean {
  const described = /^(.+) details?$/.exec(headingWords(evidence.heading).join(" "))?.[1];
  if (!described || !saysStrongly(described, "action")) return false;
  return !columns.some(
    ({ column, heading }) =>
      headingWords(heading).join(" ") === described ||
      (column < evidence.column && saysStrongly(heading, "action")),
  );
}

const round = (score: number): number => Math.round(Math.min(0.99, score) * 100) / 100;
