import type { Field } from "../../fields";
import type { PlanItem } from "../../item";
import { columnsOf, type ColumnMap, type TableMap } from "../../maps/tableMap";

export type ItemKind = PlanItem["kind"];

/** The fields that hold an item's wording, by its kind: the first that its table has counts. */
export const TITLE_FIELDS: Readonly<Record<ItemKind, readonly Field[]>> = {
  objective: ["objective", "initiative", "action", "note"],
  initiative: ["initiative", "objective", "action", "note"],
  benchmark: ["benchmark", "benchmark:early", "benchmark:short", "benchmark:final", "measure", "action"],
  action: ["action", "initiative", "objective", "note"],
};

/** A column that names the objective or initiative of a row, filled down over merges and, where rows share a name, blanks. */
export interface GroupColumn {
  readonly kind: "objective" | "initiative";
  readonly column: number;
  /** False where each row says its own: a blank cell then names nothing. */
  readonly fillsDown: boolean;
  /** The column that holds the ids of these objectives or initiatives, null without one. */
  readonly idColumn: number | null;
}

/** What the columns of a table hold for its items. */
export interface Layout {
  /** What a row is an item of, when its own wording is filled in. */
  readonly kind: ItemKind;
  readonly titleColumn: number | null;
  readonly idColumn: number | null;
  /** Objectives before initiatives. */
  readonly groups: readonly GroupColumn[];
}

/** The kinds of table that hold items of a plan, and what a row of each is. In mixed tables the deepest column decides. */
const ROW_KINDS: Partial<Record<TableMap["kind"], readonly ItemKind[]>> = {
  objectives: ["objective"],
  initiatives: ["initiative"],
  benchmarks: ["benchmark"],
  actions: ["action"],
  schoolPlan: ["action", "benchmark", "initiative", "objective"],
  plan: ["action", "benchmark", "initiative", "objective"],
};

/** The layout of a table, null for a table whose rows are no items of a plan. */
export function layoutOf(table: TableMap, facts: ColumnFacts): Layout | null {
  const kinds = ROW_KINDS[table.kind];
  if (!kinds) return null;
  // In a mixed table a benchmark beside an initiative describes it; the row is the initiative.
  const own = (field: ItemKind): boolean =>
    field === "benchmark"
      ? columnsOf(table, "objective", "initiative").length === 0 && hasOwn(table, field)
      : hasOwn(table, field);
  const deepest = kinds.length === 1 ? kinds[0]! : (kinds.find(own) ?? "action");
  const kind = deepest === "initiative" && isSchoolsWork(table) ? "action" : deepest;
  const titles = TITLE_FIELDS[kind]
    .map((field) => columnsOf(table, field))
    .find((columns) => columns.length > 0);
  const titleColumn = finestOf(titles ?? [], facts);
  const groupKinds =
    kind === "objective"
      ? []
      : kind === "initiative"
        ? (["objective"] as const)
        : (["objective", "initiative"] as const);
  const groups = groupKinds.flatMap((group) => {
    const columns = columnsOf(table, group).filter((candidate) => candidate.column !== titleColumn);
    const column = finestOf(columns, facts);
    return column === null ? [] : [{ kind: group, column, fillsDown: !facts.saysInEachRow(column) }];
  });
  return { kind, titleColumn, ...assignIds(table, kind, groups, facts) };
}

/**
 * Of several columns of a level ("Pillar", "Priority") the one that says most: with the most different texts, of equals the one
 * with numbers in front ("Goal 1: …"), by which others name them, or else the first.
 */
function finestOf(columns: readonly ColumnMap[], { distinct, isNumbered }: ColumnFacts): number | null {
  if (columns.length < 2) return columns[0]?.column ?? null;
  const counts = columns.map(({ column }) => distinct(column));
  const finest = columns.filter((_, index) => counts[index] === Math.max(...counts));
  return (finest.find(({ column }) => isNumbered(column)) ?? finest[0]!).column;
}

/** What a school calls its strategies, with people and days or statuses, is its work: somebody does it by a day. */
function isSchoolsWork(table: TableMap): boolean {
  const has = (...fields: Field[]): boolean => columnsOf(table, ...fields).length > 0;
  return table.kind === "schoolPlan" && has("lead") && has("due", "status");
}

function hasOwn(table: TableMap, kind: ItemKind): boolean {
  return kind === "benchmark"
    ? columnsOf(table, "benchmark", "benchmark:early", "benchmark:short", "benchmark:final").length > 0
    : columnsOf(table, kind).length > 0;
}

/** What the cells of a table say of its columns. */
export interface ColumnFacts {
  /** How many different texts a column holds. */
  distinct(column: number): number;
  /** True for a column whose texts all begin with a word of their level and a number. */
  isNumbered(column: number): boolean;
  /** True for a column that nearly all rows fill in, also with what the row above says: none stands for the rows below it. */
  saysInEachRow(column: number): boolean;
  /** True for an id column that repeats with a group column: the same id for the same group, and no other. */
  sharesGroup(idColumn: number, groupColumn: number): boolean;
}

/** "Goal #" belongs to the goal, "Action #" to the action; a plain "ID" to the row, unless it repeats with a group. */
function assignIds(
  table: TableMap,
  kind: ItemKind,
  groups: readonly Omit<GroupColumn, "idColumn">[],
  { sharesGroup }: ColumnFacts,
): Pick<Layout, "idColumn" | "groups"> {
  const idOf = new Map<number, number>();
  let idColumn: number | null = null;
  for (const id of columnsOf(table, "id")) {
    const group = groups.find(
      ({ kind: groupKind, column }) =>
        !idOf.has(column) &&
        (isCalledAfter(id, groupKind, column, table) ||
          (!isCalledAfter(id, kind, null, table) && sharesGroup(id.column, column))),
    );
    if (group) idOf.set(group.column, id.column);
    else idColumn ??= id.column;
  }
  return {
    idColumn,
    groups: groups.map((group) => ({ ...group, idColumn: idOf.get(group.column) ?? null })),
  };
}

const CALLED: Readonly<Record<ItemKind, RegExp>> = {
  objective: /goal|objective|priority|pillar/i,
  initiative: /initiative|strategy/i,
  benchmark: /benchmark|metric|kpi|measure/i,
  action: /action|activity|task|step/i,
};

/** True when the heading of an id column names what it numbers: by the heading of a column, or by a word of the level. */
function isCalledAfter(id: ColumnMap, kind: ItemKind, column: number | null, table: TableMap): boolean {
  const word = id.heading
    .replace(/#|\b(?:id|no|number|nr|code|ref)\b\.?/gi, "")
    .trim()
    .toLowerCase();
  if (word === "") return false;
  const heading = table.columns
    .find((other) => other.column === column)
    ?.heading.trim()
    .toLowerCase();
  return word === heading || CALLED[kind].test(word);
}
