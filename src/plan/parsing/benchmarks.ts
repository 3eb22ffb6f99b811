import type { Benchmark } from "../benchmark";
import { type CellAddress, isErrorValue } from "../cell";
import type { Field } from "../fields";
import type { PlanItem } from "../item";
import type { PlanSettings } from "../settings";
import { type ColumnMap, columnsOf, type TableMap } from "../maps/tableMap";
import {
  BENCHMARK_TYPES,
  type BenchmarkType,
  readBenchmarkType,
  readDirection,
  readVerdict,
  readWhoChanges,
  type WordReading,
} from "../values/benchmarkWords";
import { type FigureReading, readFigure } from "../values/figure";
import type { TableCells } from "./table/cells";

const EMPTY = { kind: "empty" } as const;

const SAYS_NOTHING = /^(?:[-–—.?]+|n\/?a|none|tbd)$/i;

/** True for a text that says that there is no benchmark: a dash, "N/A". */
export function saysNoBenchmark(text: string): boolean {
  return SAYS_NOTHING.test(text);
}

/** The benchmarks of a plan: rows of their own, cells beside an initiative, and items that say by what they are measured. */
export function benchmarksOf(
  items: readonly PlanItem[],
  bodies: readonly TableCells[],
  settings: Pick<PlanSettings, "typeWords">,
): Benchmark[] {
  const readers = new Map<number, Reader>();
  return items.flatMap((item) => {
    if (item.isNamedOnly) return [];
    let reader = readers.get(item.table);
    if (!reader) readers.set(item.table, (reader = new Reader(bodies[item.table]!, settings)));
    return reader.read(item);
  });
}

/** Reads the benchmarks of one table. */
class Reader {
  private readonly columns: Readonly<
    Record<"baseline" | "target" | "actual" | "status", readonly ColumnMap[]>
  >;
  private readonly wide: readonly (readonly [BenchmarkType, ColumnMap])[];
  private readonly hasFigures: boolean;

  constructor(
    private readonly cells: TableCells,
    private readonly settings: Pick<PlanSettings, "typeWords">,
  ) {
    const { table } = cells;
    this.columns = {
      baseline: columnsOf(table, "baseline"),
      target: columnsOf(table, "target"),
      actual: columnsOf(table, "actual"),
      status: columnsOf(table, "status"),
    };
    this.wide = BENCHMARK_TYPES.flatMap((type) =>
      columnsOf(table, `benchmark:${type}`).map((column) => [type, column] as const),
    );
    this.hasFigures = has(table, "baseline", "target", "actual");
  }

  read(item: PlanItem): Benchmark[] {
    const wide = this.wide.flatMap(([type, column]) => this.ofColumn(item, type, column));
    if (item.kind !== "benchmark")
      return this.hasFigures && this.isMeasured(item) ? [...wide, this.ofRow(item, "figures")] : wide;
    return this.wide.length > 0 && !has(this.cells.table, "benchmark") ? wide : [this.ofRow(item, "row")];
  }

  private isMeasured({ place }: PlanItem): boolean {
    return (["baseline", "target", "actual"] as const).some((field) =>
      this.columns[field].some(({ column }) => this.cells.value(place.row, column) !== ""),
    );
  }

  private ofColumn(item: PlanItem, type: BenchmarkType, { column, heading }: ColumnMap): Benchmark[] {
    const { row } = item.place;
    const value = this.cells.value(row, column);
    const title = String(value).trim();
    if (title === "" || isErrorValue(value) || saysNoBenchmark(title)) return [];
    const cell: CellAddress = { sheet: this.cells.sheet, row, column };
    return [
      {
        ...{ item, form: "column", title, cell, type: { kind: "word", word: type, text: heading } },
        ...{ who: EMPTY, group: "", measure: title, direction: EMPTY },
        ...{ baseline: EMPTY, target: EMPTY, actual: EMPTY, hasSeveral: false },
        ...{ due: EMPTY, source: "", verdict: EMPTY },
      },
    ];
  }

  private ofRow(item: PlanItem, form: "row" | "figures"): Benchmark {
    const { place } = item;
    const text = (field: Field) => String(place.seen(field)).trim();
    return {
      ...{ item, form, title: item.title, cell: place.cell("benchmark") ?? place.cell("measure") },
      type: this.typeOf(item),
      who: readWhoChanges(place.seen("whoseChange")),
      ...{ group: text("group"), measure: text("measure") },
      direction: readDirection(place.seen("direction")),
      baseline: this.figure(item, "baseline"),
      target: this.figure(item, "target"),
      actual: this.figure(item, "actual"),
      hasSeveral: this.columns.baseline.length > 1 || this.columns.target.length > 1,
      due: item.due,
      source: text("dataSource") || text("evidence"),
      verdict: this.verdictOf(item),
    };
  }

  /** The type that its own column says, or the only column of a type that is filled in. */
  private typeOf({ place }: PlanItem): WordReading<BenchmarkType> {
    const said = readBenchmarkType(place.seen("benchmarkType"), this.settings.typeWords);
    if (said.kind !== "empty") return said;
    const filled = this.wide.filter(([, { column }]) => this.cells.value(place.row, column) !== "");
    return filled.length === 1 ? { kind: "word", word: filled[0]![0], text: filled[0]![1].heading } : EMPTY;
  }

  private figure({ place }: PlanItem, field: "baseline" | "target" | "actual"): FigureReading {
    let last: FigureReading = EMPTY;
    for (const { column } of this.columns[field]) {
      const reading = readFigure(this.cells.seen(place.row, column), this.cells.format(place.row, column));
      if (reading.kind === "empty") continue;
      last = reading;
      if (field !== "actual") break;
    }
    return last;
  }

  private verdictOf({ place, status }: PlanItem): Benchmark["verdict"] {
    let last: Benchmark["verdict"] = EMPTY;
    for (const { column } of this.columns.status) {
      const reading = readVerdict(this.cells.seen(place.row, column));
      if (reading.kind !== "empty") last = reading;
    }
    if (last.kind === "unreadable" && status.kind === "status")
      return status.status === "Complete" ? { kind: "word", word: "met", text: status.text } : EMPTY;
    return last;
  }
}

function has(table: TableMap, ...fields: Field[]): boolean {
  return columnsOf(table, ...fields).length > 0;
}
