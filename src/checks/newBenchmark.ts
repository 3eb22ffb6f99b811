import type { CellValue } from "../plan/cell";
import type { Benchmark } from "../plan/benchmark";
import type { Plan } from "../plan/model";
import type { PlanItem } from "../plan/item";
import { columnsOf, type TableMap } from "../plan/maps/tableMap";
import { BENCHMARK_TYPES, type BenchmarkType, readBenchmarkType } from "../plan/values/benchmarkWords";
import type { AddRowsEdit } from "../sheet/edit";
import { placeOf } from "../sheet/tablePlace";
import { checksText } from "../text/checks";

/** The words for the types of benchmark that a table uses itself, and ours where it has none. */
export function typeWordsOf(plan: Plan, table: number): Readonly<Record<BenchmarkType, string>> {
  const words: Record<BenchmarkType, string> = { ...checksText.benchmarkTypes };
  const used = new Set<BenchmarkType>();
  for (const { item, type, form } of plan.benchmarks) {
    if (item.table !== table || form !== "row" || type.kind !== "word" || used.has(type.word)) continue;
    words[type.word] = type.text;
    used.add(type.word);
    if (used.size === BENCHMARK_TYPES.length) break;
  }
  return words;
}

/** A benchmark to be filled in for an initiative or objective, where the plan has a table for such rows. */
export function newBenchmark(
  plan: Plan,
  goal: PlanItem,
  type: BenchmarkType,
): { readonly edit: AddRowsEdit; readonly sheet: string; readonly pattern: string } | null {
  const number = plan.tables.findIndex(isForBenchmarks);
  const table = plan.tables[number];
  const sheet = plan.workbook.sheets.find(({ name }) => name === table?.sheet);
  if (!table || !sheet) return null;
  const pattern = checksText.benchmarkPatterns[type];
  const cells = (
    [
      ["benchmark", pattern],
      ["parent", goal.id || goal.title],
      ["benchmarkType", typeWordsOf(plan, number)[type]],
    ] as const
  ).map(([field, value]) => [columnsOf(table, field)[0]!.column, value] as const);
  return {
    ...{ sheet: sheet.name, pattern },
    edit: { kind: "addRows", at: placeOf({ sheet, table }), rows: [new Map<number, CellValue>(cells)] },
  };
}

function isForBenchmarks(table: TableMap): boolean {
  return (
    table.kind === "benchmarks" &&
    (["benchmark", "parent", "benchmarkType"] as const).every((field) => columnsOf(table, field).length > 0)
  );
}

/** The cell and the words to say a benchmark's type with; null where its table has no column for it. */
export function typeEdits({ item, type }: Benchmark, plan: Plan) {
  const cell = item.place.cell("benchmarkType");
  if (!cell || type.kind === "word") return [];
  const words = typeWordsOf(plan, item.table);
  const before = item.place.value("benchmarkType");
  return BENCHMARK_TYPES.map((each) => ({
    type: words[each],
    edit: { cell, before, after: words[each] },
  })).filter(({ type: word }) => readBenchmarkType(word).kind === "word");
}
