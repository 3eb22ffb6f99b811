import { isErrorValue, type CellValue } from "../../plan/cell";
import { indexText } from "../../text/planindex";
import { stateText } from "../../text/stateSheet";
import { key, line, sameAsKey, sameKey } from "../formulas/excelText";
import { type IndexRow, rowReader } from "../rows/figures";
import type { SourceColumns } from "../sources/sourceColumns";
import type { IndexModel, Meaning, Source } from "../model";
import { nameOfType, TYPE_NAMES } from "./words";

const t = indexText.benchmarks;

/** The computed columns of one row of the benchmarks' index, as its formulas compute them. */
export interface BenchmarkRow extends Omit<IndexRow, "overdue"> {
  readonly past: 0 | 1;
  readonly typeWritten: string;
  /** The place of its type among ours, from 1; one more for none. */
  readonly type: number;
  readonly direction: string;
  readonly baseline: CellValue;
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly result: string;
}

/** What the columns of the benchmarks' index hold, computed without a spreadsheet. */
export function benchmarkFigures(model: IndexModel): BenchmarkRow[] {
  const read = rowReader(model);
  const types = new Map(model.typeWords.map(({ word, type }) => [sameKey(line(word)), sameKey(type)]));
  const byText = (list: readonly Meaning[]) =>
    new Map(list.map(({ written, means }) => [sameKey(written), means]));
  const [typeNumbers, numbers, directions, results] = [
    byText(model.typeNumbers),
    byText(model.numbers),
    byText(model.directions),
    byText(model.results),
  ] as const;
  return model.benchmarkRows.map(({ source, n }): BenchmarkRow => {
    const row = read(source, n);
    const isItem = row.item !== "";
    const filled = (field: keyof SourceColumns) =>
      source.columns[field].map((column) => source.cell(column, n)).filter((value) => value !== "");
    const means = (value: CellValue, list: ReadonlyMap<string, string | number>): CellValue => {
      if (!isItem || value === "") return "";
      return isErrorValue(value)
        ? indexText.cantRead
        : (list.get(sameAsKey(key(line(value)))) ?? indexText.cantRead);
    };
    const number = (value: CellValue) =>
      isItem && typeof value === "number" ? value : means(value, numbers);
    const counted = isItem && row.status !== "Discontinued" ? 1 : 0;
    const isPast = counted === 1 && typeof row.due === "number" && row.due > 0 && row.due < model.asOf;
    const typeWritten = isItem ? key(typeOf(source, n)) : "";
    const type = typeNumbers.get(types.get(sameAsKey(typeWritten)) ?? "");
    const judged = {
      direction: String(means(filled("direction")[0] ?? "", directions)),
      baseline: number(filled("baseline")[0] ?? ""),
      target: number(filled("target")[0] ?? ""),
      actual: number(filled("actual").at(-1) ?? ""),
    };
    const said = results.get(sameAsKey(row.statusWritten));
    const result =
      counted === 0
        ? ""
        : source.benchmarkType !== null
          ? t.noData
          : (byFigures(source, judged) ??
            (said === undefined ? null : String(said)) ??
            (row.status === "Complete" ? t.met : judged.actual === "" ? t.noData : t.cantTell));
    return {
      ...row,
      counted,
      past: isPast ? 1 : 0,
      typeWritten,
      type: type === undefined ? TYPE_NAMES.length + 1 : Number(type),
      ...judged,
      result,
      noObjective: row.link.join("") === "" ? counted : 0,
    };
  });
}

/** The type that a row says, or the only column of a type that is filled in. */
function typeOf({ benchmarkType, columns, cell }: Source, n: number): string {
  if (benchmarkType !== null) return stateText.typeWords.types[benchmarkType];
  const said = line(
    columns.benchmarkType.map((column) => cell(column, n)).find((value) => value !== "") ?? "",
  );
  if (said !== "") return said;
  const filled = columns.ofType.filter((column) => cell(column, n) !== "");
  return filled.length === 1 ? nameOfType(filled[0]!) : "";
}

/** What the figures say, null where they can't be compared. */
function byFigures(
  { columns }: Source,
  { direction, baseline, target, actual }: Pick<BenchmarkRow, "direction" | "baseline" | "target" | "actual">,
): string | null {
  if (columns.baseline.length > 1 || columns.target.length > 1) return null;
  if (typeof actual !== "number" || typeof target !== "number") return null;
  if (isShareBeside(actual, target) || isShareBeside(target, actual)) return null;
  const { increase, decrease, above, below, reach } = t.directions;
  const isApart = typeof baseline === "number" && baseline !== target;
  if (
    ![increase, decrease, above, below, reach].some((way) => way === direction) &&
    !(direction === "" && isApart)
  )
    return null;
  const isReached = isApart ? (actual - target) * (target - Number(baseline)) >= 0 : actual === target;
  const isMet =
    direction === increase || direction === above
      ? actual >= target
      : direction === decrease || direction === below
        ? actual <= target
        : isReached;
  return isMet ? t.met : t.notMet;
}

function isShareBeside(share: number, other: number): boolean {
  return share > 0 && share < 1 && other > 1;
}

/** How many benchmarks there are of a kind, and what came of those whose day is past. */
export interface BenchmarkCounts {
  readonly all: number;
  readonly due: number;
  readonly met: number;
  readonly notMet: number;
  readonly noData: number;
  readonly cantTell: number;
}

/** Counts benchmarks. */
export function countBenchmarks(rows: readonly BenchmarkRow[]): BenchmarkCounts {
  const counted = rows.filter((row) => row.counted === 1);
  const due = counted.filter(({ past }) => past === 1);
  const of = (result: string) => due.filter((row) => row.result === result).length;
  return {
    all: counted.length,
    due: due.length,
    met: of(t.met),
    notMet: of(t.notMet),
    noData: of(t.noData),
    cantTell: of(t.cantTell),
  };
}
