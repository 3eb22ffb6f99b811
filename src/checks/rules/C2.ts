import type { Benchmark } from "../../plan/benchmark";
import type { CellAddress } from "../../plan/cell";
import { isDiscontinued } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { TableMap } from "../../plan/maps/tableMap";
import { figuresIn, hasFigure } from "../../plan/values/figure";
import { checksText } from "../../text/checks";
import { C2 as text } from "../../text/rules/C2";
import { BenchmarksByGoal } from "../benchmarks";
import { shortName } from "../message";
import { hasColumn, headingCell, headingOf } from "../places";
import { cantTell, fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

const PARTS = ["measure", "direction", "baseline", "target", "due", "dataSource"] as const;
type Part = (typeof PARTS)[number];
/** What a row of another kind has to say when it says a figure at all: its day and evidence are other rules'. */
const OF_FIGURES: readonly Part[] = ["measure", "baseline", "target"];
/** So many rows without an entry are a column that nobody fills in. */
const LEAST_ROWS = 3;

/** Benchmarks with a row of their own, and rows of school plans that say figures. */
export const C2 = defineRule({
  id: "C2",
  category: "benchmarks",
  severity: "warning",
  text,
  limits: { listedFrom: 4 },
  check({ plan, graph, limit }) {
    const benchmarks = [
      ...new BenchmarksByGoal(plan, graph).all.filter(({ form }) => form === "row"),
      ...plan.benchmarks.filter(
        ({ form, item }) => form === "figures" && item.level === "school" && !isDiscontinued(item),
      ),
    ];
    if (benchmarks.length === 0) return "inapplicable";
    return [...tablesOf(plan, benchmarks)].flatMap(([table, rows]) =>
      ofTable(table, rows, limit("listedFrom")),
    );
  },
});

function tablesOf(plan: Plan, benchmarks: readonly Benchmark[]): Map<TableMap, Benchmark[]> {
  const tables = new Map<TableMap, Benchmark[]>();
  for (const benchmark of benchmarks) {
    const table = plan.tables[benchmark.item.table]!;
    const known = tables.get(table);
    if (known) known.push(benchmark);
    else tables.set(table, [benchmark]);
  }
  return tables;
}

function ofTable(table: TableMap, rows: readonly Benchmark[], listedFrom: number): ReportOf<typeof text>[] {
  const reports: ReportOf<typeof text>[] = [];
  const own = rows.some(({ form }) => form === "row");
  const absent = own ? PARTS.filter((part) => !hasPart(table, part)) : [];
  // Without a direction one can still measure: only what shows no column of its own is asked for.
  const asked = absent.filter((part) => part !== "direction" && rows.some((row) => isMissing(row, part)));
  if (asked.length > 0) {
    const data = {
      sheet: table.sheet,
      what: asked.map((part) => checksText.benchmarkParts[part]).join(", "),
    };
    reports.push(cantTell("noColumns", headingCell(table), data));
  }
  const unused = new Set(
    PARTS.filter(
      (part) =>
        rows.length >= LEAST_ROWS && rows.every((row) => isAsked(row, part, table) && isMissing(row, part)),
    ),
  );
  for (const part of unused) {
    const cell = headingOf(table, part === "dataSource" && !hasColumn(table, part) ? "evidence" : part);
    const data = { sheet: table.sheet, count: rows.length, what: checksText.benchmarkParts[part] };
    reports.push(fails("noneHas", null, cell, data));
  }
  for (const row of rows) {
    const parts = PARTS.filter(
      (part) => !unused.has(part) && isAsked(row, part, table) && isMissing(row, part),
    );
    reports.push(...ofRow(row, parts, listedFrom));
    if (row.target.kind === "vague" && !hasFigure(row.title)) {
      const data = { item: shortName(row.item), target: row.target.text };
      reports.push(fails("vague", row.item, row.item.place.cell("target"), data));
    }
  }
  return reports;
}

function ofRow(row: Benchmark, parts: readonly Part[], listedFrom: number): ReportOf<typeof text>[] {
  const { item } = row;
  const cellFor = (part: Part): CellAddress | null =>
    item.place.cell(part) ?? (part === "dataSource" ? item.place.cell("evidence") : null);
  if (parts.length >= listedFrom && parts.length > 0) {
    const what = parts.map((part) => checksText.benchmarkParts[part]).join(", ");
    return [fails("several", item, cellFor(parts[0]!), { item: shortName(item), what }, { about: what })];
  }
  return parts.map((part) => {
    const what = checksText.benchmarkParts[part];
    return fails("missing", item, cellFor(part), { item: shortName(item), what }, { about: part });
  });
}

function isAsked({ form, target, title }: Benchmark, part: Part, table: TableMap): boolean {
  if (!hasPart(table, part) || (form === "figures" && !OF_FIGURES.includes(part))) return false;
  // A state is reached or not: it needs neither a number to start from nor a direction.
  const isState = target.kind === "state" && !/\d/.test(target.text);
  if (part === "direction" || part === "baseline")
    return !isState && !(part === "baseline" && figuresIn(title) > 1);
  return true;
}

function hasPart(table: TableMap, part: Part): boolean {
  return part === "dataSource" ? hasColumn(table, "dataSource", "evidence") : hasColumn(table, part);
}

/** Whether a benchmark doesn't say it. A figure in its wording counts; a day that can't be read is G2's. */
function isMissing(
  { title, measure, direction, baseline, target, due, source }: Benchmark,
  part: Part,
): boolean {
  switch (part) {
    case "measure":
      return measure === "" && !hasFigure(title);
    case "direction":
      return direction.kind === "empty";
    case "baseline":
      return baseline.kind === "empty" && figuresIn(title) < 2;
    case "target":
      return target.kind === "empty" && !hasFigure(title);
    case "due":
      return due.kind === "empty";
    case "dataSource":
      return source === "";
  }
}
