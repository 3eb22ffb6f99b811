import type { Field } from "../../plan/fields";
import { adoptText } from "../../text/adopt";
import {
  holdsRoleLetters,
  isRoleMatrix,
  placeOfNumber,
  placeOfPriority,
  withGroupNumbers,
  withOwnNumbers,
} from "./meaning/amongColumns";
import { type Choice, choicesFor, saysStrongly } from "./choices";
import type { ColumnEvidence } from "./columnEvidence";
import { whatItHolds } from "./content/fit";
import { headingWords } from "../headings/headings";
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
  const first = columns.find(({ profile }) => profile.filled > 0);
  const hasRoleLetters = isRoleMatrix(columns);
  const says = (field: Field): boolean => columns.some((each) => saysStrongly(each.heading, field));
  const saysBeside = (evidence: ColumnEvidence, fields: readonly Field[]): boolean =>
    columns.some((each) => each !== evidence && fields.some((field) => saysStrongly(each.heading, field)));
  const saysBefore = (evidence: ColumnEvidence, fields: readonly Field[]): boolean =>
    columns.some(
      ({ column, heading }) =>
        column < evidence.column && fields.some((field) => saysStrongly(heading, field)),
    );
  const isTimed = columns.some(
    ({ heading, profile }) =>
      /\bduration\b|^\s*(?:time|length)\s*$/i.test(heading) && profile.numbers > profile.filled / 2,
  );
  const isLeadless = !says("lead") && says("start") && says("due");
  const choices = columns
    .filter(({ profile }) => !(hasRoleLetters && holdsRoleLetters(profile)))
    .flatMap((evidence) =>
      choicesFor(evidence, {
        isFirst: evidence === first,
        isMeasured: saysBeside(evidence, MEASURED),
        isAfterMoney: columns.some(
          ({ column, heading }) => column < evidence.column && saysStrongly(heading, "funding"),
        ),
        isBeforeTarget: columns.some(
          ({ column, heading }) => column === evidence.column + 1 && saysStrongly(heading, "target"),
        ),
        isLedAndDue: saysBeside(evidence, ["lead"]) && saysBeside(evidence, ["due"]),
        isBesideWork: saysBeside(evidence, ["action"]),
        isBehindWork: saysBefore(evidence, WORK),
        isBehindDescription: columns.some(
          (each) => each.column < evidence.column && isOnlyDescription(each, columns),
        ),
        isBehindFacts: saysBefore(evidence, FACTS),
        isFollowedUp:
          saysBeside(evidence, FIGURES) || columns.some(({ ownHeading }) => isPeriodHeading(ownHeading)),
        isUnderLevel: saysBeside(evidence, TWICE),
        isOfBenchmarks: saysBeside(evidence, OF_BENCHMARKS),
        placeOfNumber: placeOfPriority(evidence, columns) ?? placeOfNumber(evidence, columns),
        isTimed,
        isDueBeside: columns.some((each) => each !== evidence && dateNamed(each.heading) === "due"),
        isDueNamed: saysBeside(evidence, ["due"]),
        hasDeadline: columns.some((each) => each !== evidence && DEADLINE.test(each.heading)),
        isStatusNamed: saysBeside(evidence, ["status"]),
        isOnlyDescription: isOnlyDescription(evidence, columns),
        isLeadless,
      }),
    )
    .sort((a, b) => b.score - a.score || a.evidence.column - b.evidence.column);
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
  const coarse = [...chosen.values()].find(({ field }) => field === "action");
  const finer = coarse && choices.find((choice) => isFiner(choice, coarse, !taken.has("initiative")));
  if (finer && !chosen.has(finer.evidence.column)) {
    chosen.delete(coarse.evidence.column);
    chosen.set(finer.evidence.column, finer);
  }
  // "Activity" left of "Task": what is done in steps stands above them.
  const action = [...chosen.values()].find(({ field }) => field === "action");
  const isAbove = ({ evidence, field, score }: Choice): boolean =>
    field === "action" && score >= SURE_OF_LEVEL && evidence.column < (action?.evidence.column ?? 0);
  const above = choices.find((choice) => isAbove(choice) && !chosen.has(choice.evidence.column));
  if (above && !taken.has("initiative")) chosen.set(above.evidence.column, { ...above, field: "initiative" });
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
  return withOwnNumbers(withGroupNumbers(proposals), columns);
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
