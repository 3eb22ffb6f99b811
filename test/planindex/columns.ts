import type { CellValue } from "../../src/plan/cell";
import {
  barRows,
  benchmarkCounts,
  benchmarkFigures,
  indexFigures,
  MEASURES,
  TYPES,
  INDEX_TABLES,
  type IndexModel,
  schoolFigures,
  type SchoolFigures,
} from "../../src/planindex";
import { OWN_SHEETS } from "../../src/plan/ownTables";
import { BENCHMARK_TABLES, itemFigures, ROLLUP_TABLES } from "../../src/rollup";
import { indexText } from "../../src/text/planindex";
import type { BookData } from "../../src/workbench/host/book/data";
import { rowNumbers } from "../../src/rollup/items";
import { pureAttention } from "../rollup/pureAttention";
import { pureIndicators } from "../rollup/pureIndicators";
import { pureRatings } from "../rollup/pureRatings";
import { tableValues } from "./workbook";

const c = indexText.columns;

/** Every column of the index by heading, as the pure code computes it. */
export function pureIndex(model: IndexModel): Map<string, CellValue[]> {
  const rows = indexFigures(model);
  const columns = new Map<string, CellValue[]>();
  const plain = [
    ...([
      "source",
      "row",
      "item",
      "schoolWritten",
      "schoolNo",
      "counted",
      "statusWritten",
      "status",
    ] as const),
    ...(["dueWritten", "due", "overdue", "servesCell", "parts", "noObjective"] as const),
  ] as const;
  for (const key of plain)
    columns.set(
      c[key],
      rows.map((row) => row[key]),
    );
  const link = rows[0]?.link ?? [];
  link.forEach((_, k) => {
    columns.set(
      c.link(k + 1),
      rows.map((row) => row.link[k]!),
    );
  });
  model.objectives.forEach((_, k) =>
    columns.set(
      c.serves(k + 1),
      rows.map((row) => row.serves[k]!),
    ),
  );
  return columns;
}

/** The columns of figures by school, as the pure code computes them. */
export function pureFigures(model: IndexModel): Map<string, CellValue[]> {
  const rows = schoolFigures(model, indexFigures(model));
  const { schools: f } = indexText;
  const groups = [f.all, ...model.objectives.map((_, k) => String(k + 1)), f.none];
  return new Map([
    ...(["items", "complete", "overdue"] as const).flatMap((measure) =>
      groups.map((group, at): [string, CellValue[]] => [
        f.figure(f[measure], group),
        rows.map((row) => row[measure][at]!),
      ]),
    ),
    ...(["completeItems", "cantTell", "others"] as const).map((measure): [string, CellValue[]] => [
      f.figure(f[measure], f.all),
      rows.map((row) => row[measure]),
    ]),
  ]);
}

/** What the bars show, as the pure code computes it. */
function pureBars(model: IndexModel): Map<string, CellValue[]> {
  const rows = schoolFigures(model, indexFigures(model));
  const { bars: b } = indexText;
  const figure = (of: (row: SchoolFigures) => CellValue) => barRows(model).map((no) => of(rows[no - 1]!));
  return new Map([
    [b.school, figure(({ school }) => school)],
    [b.complete, figure(({ completeItems }) => completeItems)],
    [b.overdue, figure(({ overdue }) => overdue[0]!)],
    [b.others, figure(({ others }) => others)],
    [b.cantTell, figure(({ cantTell }) => cantTell)],
  ]);
}

/** Every column of the benchmarks' index by heading, and the two tables of their figures, as the pure code computes them. */
function pureBenchmarks(model: IndexModel): Map<string, Map<string, CellValue[]>> {
  const rows = benchmarkFigures(model);
  if (rows.length === 0) return new Map();
  const { columns: b, measures, figure } = indexText.benchmarks;
  const index = new Map<string, CellValue[]>();
  for (const key of [
    ...(["source", "row", "item", "schoolWritten", "schoolNo", "statusWritten", "status"] as const),
    ...(["counted", "dueWritten", "due", "servesCell", "parts", "noObjective"] as const),
  ])
    index.set(
      c[key],
      rows.map((row) => row[key]),
    );
  for (const key of [
    ...(["past", "typeWritten", "type", "direction", "baseline", "target", "actual", "result"] as const),
  ])
    index.set(
      b[key],
      rows.map((row) => row[key]),
    );
  for (const n of [1, 2, 3])
    index.set(
      c.link(n),
      rows.map(({ link }) => link[n - 1]!),
    );
  model.objectives.forEach((_, k) =>
    index.set(
      c.serves(k + 1),
      rows.map((row) => row.serves[k]!),
    ),
  );
  const counts = benchmarkCounts(model, rows);
  const bySchool = TYPES.flatMap((_, type) =>
    MEASURES.map((measure): [string, CellValue[]] => [
      figure(type + 1, measures[measure]),
      counts.bySchool.map((each) => each[type]![measure]),
    ]),
  );
  const byObjective = MEASURES.map((measure): [string, CellValue[]] => [
    measures[measure],
    counts.byObjective.map((each) => each[measure]),
  ]);
  return new Map([
    [INDEX_TABLES.benchmarks, index],
    [INDEX_TABLES.benchmarksBySchool, new Map(bySchool)],
    [INDEX_TABLES.benchmarksByObjective, new Map(byObjective)],
  ]);
}

/** The rollup's tables, as the pure code computes them: one column for each column of theirs. */
function pureRollup(model: IndexModel): Map<string, CellValue[][]> {
  const rows = itemFigures(model);
  return new Map(
    (["items", "complete", "overdue"] as const).map((measure) => [
      ROLLUP_TABLES[measure],
      rows[0]![measure].map((_, group) => rowNumbers(model).map((no) => rows[no - 1]![measure][group]!)),
    ]),
  );
}

/** The rollup's tables of benchmarks, as the pure code computes them. */
function pureBenchmarkRollup(model: IndexModel): Map<string, CellValue[][]> {
  const rows = benchmarkFigures(model);
  if (rows.length === 0) return new Map();
  const { bySchool, byObjective } = benchmarkCounts(model, rows);
  const shown = rowNumbers(model).map((no) => bySchool[no - 1]!);
  return new Map([
    [BENCHMARK_TABLES.byObjective, MEASURES.map((measure) => byObjective.map((row) => row[measure]))],
    ...TYPES.map((_, type): [string, CellValue[][]] => [
      BENCHMARK_TABLES.bySchool(type + 1),
      MEASURES.map((measure) => shown.map((row) => row[type]![measure])),
    ]),
  ]);
}

/** Where a computed workbook differs from the pure code: "table, column, row: theirs, ours". */
export function differences(book: BookData, model: IndexModel): string[] {
  return [
    ...differing(INDEX_TABLES.index, tableValues(book, INDEX_TABLES.index), pureIndex(model)),
    ...differing(INDEX_TABLES.schools, tableValues(book, INDEX_TABLES.schools), pureFigures(model)),
    ...differing(INDEX_TABLES.bars, tableValues(book, INDEX_TABLES.bars), pureBars(model)),
    ...[...pureBenchmarks(model)].flatMap(([table, columns]) =>
      differing(table, tableValues(book, table), columns),
    ),
    ...[...pureRatings(model), ...pureAttention(model), ...pureIndicators(model)].flatMap(
      ([table, columns]) => {
        const theirs = tableValues(book, table);
        // Headings made of a form's long texts are shortened: such columns are named by their places.
        const named = new Map(
          [...theirs].flatMap(([heading, values], at) => [
            [heading, values] as const,
            [`column ${at + 1}`, values] as const,
          ]),
        );
        return differing(table, named, columns);
      },
    ),
    ...[...pureRollup(model), ...pureBenchmarkRollup(model)].flatMap(([table, columns]) => {
      const theirs = tableValues(book, table);
      const headings = [...theirs.keys()].slice(-columns.length);
      return differing(table, theirs, new Map(columns.map((values, at) => [headings[at]!, values])));
    }),
  ];
}

/** Cells of our own sheets that a program computed an error value for. */
export function errorsIn({ sheets }: BookData): string[] {
  const own: readonly string[] = Object.values(OWN_SHEETS);
  return sheets
    .filter(({ name }) => own.includes(name))
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value, formula }) =>
        formula !== null && typeof value === "object" && value !== null && !isMeant(value.error, formula)
          ? [`${name} R${row + 1}C${column + 1} ${value.error}: ${formula}`]
          : [],
      ),
    );
}

/** Charts leave out #N/A, so figures that they draw say that where there is none. */
function isMeant(error: string, formula: string): boolean {
  return (
    error === "#N/A" && (formula.includes("NA()") || /^=INDEX\(TL_Rating(?:Figures|Trend)\[/.test(formula))
  );
}

function differing(
  table: string,
  theirs: Map<string, CellValue[]>,
  ours: Map<string, CellValue[]>,
): string[] {
  return [...ours].flatMap(([heading, values]) =>
    values.flatMap((value, row) => {
      const other = theirs.get(heading)?.[row];
      const isSame =
        typeof value === "number" && typeof other === "number"
          ? Math.abs(value - other) < 1e-9
          : value === other || isCutElsewhere(value, other);
      return isSame
        ? []
        : [`${table}, ${heading}, ${row + 1}: ${JSON.stringify(other)}, not ${JSON.stringify(value)}`];
    }),
  );
}

/** Programs count a character beyond the first plane as one or as two, so they cut texts that are too long after more or fewer. */
function isCutElsewhere(value: CellValue, other: CellValue | undefined): boolean {
  if (typeof value !== "string" || typeof other !== "string" || !/[\ud800-\udfff]/.test(value)) return false;
  const length = Math.min(value.length, other.length) - 1;
  return length > 50 && value.slice(0, length) === other.slice(0, length);
}

/** The figures by school that a program computed: one row per school, items, shares and overdue one after the other. */
export function figuresOf(book: BookData): CellValue[][] {
  const { schools: f } = indexText;
  const table = tableValues(book, INDEX_TABLES.schools);
  const columns = [...table].filter(([heading]) =>
    [f.items, f.complete, f.overdue].some((measure) => heading.startsWith(`${measure}:`)),
  );
  return table.get(f.school)!.map((_, row) =>
    columns.map(([, values]) => {
      const value = values[row]!;
      return typeof value === "number" ? Number(value.toFixed(9)) : value;
    }),
  );
}

/** Figures of the pure code in the form of `figuresOf`. */
export function roundedFigures(
  figures: readonly Pick<SchoolFigures, "items" | "complete" | "overdue">[],
): CellValue[][] {
  return figures.map(({ items, complete, overdue }) =>
    [...items, ...complete, ...overdue].map((value) =>
      typeof value === "number" ? Number(value.toFixed(9)) : value,
    ),
  );
}
