import type { Benchmark } from "../plan/benchmark";
import { type CellAddress, isErrorValue } from "../plan/cell";
import type { Field } from "../plan/fields";
import type { Plan } from "../plan/model";
import type { PlanItem } from "../plan/item";
import { isSlip } from "../plan/names/alike";
import { columnsOf, type TableMap } from "../plan/maps/tableMap";
import { BENCHMARK_TYPES, readVerdict } from "../plan/values/benchmarkWords";
import { STATUSES } from "../plan/values/status";
import { statusKey } from "../plan/values/statusText";
import { STATUS_WORDS } from "../plan/words/statusWords";
import type { Edit } from "../sheet/edit";
import { checksText } from "../text/checks";
import type { G2 as text } from "../text/rules/G2";
import { rowCount } from "./message";
import { typeWordsOf } from "./newBenchmark";
import { headingOf } from "./places";
import { cantTell, fails } from "./reports";
import type { ReportOf } from "./rule";

type G2Report = ReportOf<typeof text>;
type G2Fix = NonNullable<G2Report["fixes"]>[number];

/** A word that can't be read, and where it stands in a table. */
interface Unread {
  readonly word: string;
  /** True for one that means different things in different districts. */
  readonly isAsked: boolean;
  readonly cells: { readonly cell: CellAddress; readonly item: PlanItem }[];
}

/** Statuses and types of benchmark that can't be read: one finding for each word of a table. */
export function wordsIn(
  plan: Plan,
  tables: ReadonlyMap<TableMap, readonly PlanItem[]>,
  isWhole: (count: number, total: number) => boolean,
): G2Report[] {
  const asked = new Set<string>();
  const ofRows = plan.benchmarks.filter(({ form }) => form === "row");
  const types = new Map(ofRows.map(({ item, type }) => [item.key, type]));
  const readTypeOf = (item: PlanItem) => typeReading(item, types.get(item.key));
  const counts = countsOf([...tables.values()].flat());
  const isOften = (word: string): boolean => (counts.get(word.toLowerCase()) ?? 0) >= OFTEN;
  return [...tables].flatMap(([table, rows]) => [
    ...ofColumn(table, rows, "status", isWhole, readStatusOf, (unread) =>
      statusReport(unread, table, asked, isOften(unread.word)),
    ),
    ...ofColumn(table, rows, "benchmarkType", isWhole, readTypeOf, (unread) =>
      typeReport(unread, table, plan),
    ),
  ]);
}

/** A status that appears so often in a plan is the district's own word, and no typo. */
const OFTEN = 3;

/** How often the statuses that can't be read appear in these rows, by lower case. */
function countsOf(rows: readonly PlanItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of rows) {
    const [reading, word] = readStatusOf(item);
    const key = word.toLowerCase();
    if (reading === "unread") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

type Reading = "read" | "asked" | "unread" | null;

function ofColumn(
  table: TableMap,
  rows: readonly PlanItem[],
  field: "status" | "benchmarkType",
  isWhole: (count: number, total: number) => boolean,
  read: (item: PlanItem) => readonly [Reading, word: string],
  report: (unread: Unread) => G2Report[],
): G2Report[] {
  if (columnsOf(table, field).length === 0) return [];
  const words = new Map<string, Unread>();
  let total = 0;
  let count = 0;
  for (const item of rows) {
    const [reading, word] = read(item);
    if (reading === null) continue;
    total++;
    if (reading === "read") continue;
    if (reading === "unread") count++;
    const key = word.toLowerCase();
    const known = words.get(key) ?? { word, isAsked: reading === "asked", cells: [] };
    const cell = cellWith(item, table, field, word);
    if (cell) known.cells.push({ cell, item });
    words.set(key, known);
  }
  if (!isWhole(count, total))
    return [...words.values()].filter(({ cells }) => cells.length > 0).flatMap(report);
  const { heading } = columnsOf(table, field)[0]!;
  const data = { heading, sheet: table.sheet, count, total, what: checksText.readAs[field] };
  return [cantTell("column", headingOf(table, field), data)];
}

function readStatusOf({ status, kind }: PlanItem): readonly [Reading, string] {
  if (status.kind === "empty" || isErrorValue(status.text)) return [null, ""];
  if (status.kind === "status") return ["read", status.text];
  // "Yes" beside a benchmark's figures says that it was met.
  if (kind === "benchmark" && readVerdict(status.text).kind === "word") return ["read", status.text];
  return [status.kind === "ask" ? "asked" : "unread", status.text];
}

function typeReading(
  { kind, place }: PlanItem,
  reading: Benchmark["type"] | undefined,
): readonly [Reading, string] {
  const value = place.value("benchmarkType");
  if (kind !== "benchmark" || isErrorValue(value) || String(value).trim() === "") return [null, ""];
  if (!reading || reading.kind === "empty") return [null, ""];
  return [reading.kind === "word" ? "read" : "unread", reading.text];
}

/** The cell of a field in which a word stands, where the table has several columns of it. */
function cellWith({ place }: PlanItem, table: TableMap, field: Field, word: string): CellAddress | null {
  const columns = columnsOf(table, field);
  const found = columns.find(({ column }) => String(place.valueAt(column)).trim() === word);
  return found ? { sheet: place.sheet, row: place.row, column: found.column } : null;
}

function statusReport(
  { word, isAsked, cells }: Unread,
  { sheet }: TableMap,
  asked: Set<string>,
  isOften: boolean,
): G2Report[] {
  const [first] = cells;
  const { cell, item } = first!;
  const data = { word, sheet, rows: rowCount(cells.length) };
  if (isAsked) {
    if (asked.has(word.toLowerCase())) return [];
    asked.add(word.toLowerCase());
    return [cantTell("askStatus", cell, data)];
  }
  const more = { unit: item.unit, about: word };
  const meant = isOften ? null : meantStatus(word);
  if (meant === null) return [fails("status", null, cell, data, more)];
  const fix: G2Fix = {
    fixId: "status",
    kind: "fix",
    data: { meant, cells: cells.length },
    edits: editsOf(cells, meant),
  };
  return [fails("misspelt", null, cell, { ...data, meant }, { ...more, fixes: [fix] })];
}

function typeReport({ word, cells }: Unread, table: TableMap, plan: Plan): G2Report[] {
  const [first] = cells;
  const { cell, item } = first!;
  const words = typeWordsOf(plan, item.table);
  const fixes = BENCHMARK_TYPES.map((type): G2Fix => {
    const meant = words[type];
    return {
      fixId: "type",
      kind: "suggestion",
      data: { meant, cells: cells.length },
      edits: editsOf(cells, meant),
    };
  });
  const data = { word, sheet: table.sheet, rows: rowCount(cells.length) };
  return [
    fails("type", cells.length === 1 ? item : null, cell, data, { unit: item.unit, about: word, fixes }),
  ];
}

function editsOf(cells: Unread["cells"], after: string): Edit[] {
  return cells.map(({ cell, item }) => ({ cell, before: item.place.valueAt(cell.column), after }));
}

const KNOWN_WORDS = STATUSES.flatMap((status) =>
  [status, ...STATUS_WORDS[status]].map((word) => ({ word, status, key: statusKey(word) })),
);

/** The one status word that a word is a typo of; null where there is none, or more than one. */
function meantStatus(word: string): string | null {
  const key = statusKey(word);
  const near = KNOWN_WORDS.filter((known) => isSlip(key, known.key) && isInLongWord(key, known.key));
  return new Set(near.map(({ status }) => status)).size === 1 ? near[0]!.word : null;
}

/** "Not yet" is no typo for "Not met": where the words are as many, those that differ have four letters or more. */
function isInLongWord(key: string, known: string): boolean {
  const [a, b] = [key.split(" "), known.split(" ")];
  if (a.length !== b.length) return true;
  return a.every((word, at) => word === b[at] || Math.min(word.length, b[at]!.length) >= 4);
}
