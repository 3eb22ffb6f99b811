import type { CellAddress } from "./cell";
import type { PlanItem } from "./item";
import type { BenchmarkType, Direction, Verdict, WhoChanges, WordReading } from "./values/benchmarkWords";
import type { DateReading } from "./values/dateReading";
import type { FigureReading } from "./values/figure";

/** How one knows that something works: its type, whose change it measures, and its figures. */
export interface Benchmark {
  /** The item in whose row it stands. */
  readonly item: PlanItem;
  /**
   * row: the row is the benchmark; column: it is a cell beside an initiative or action, whose column says the type; figures:
   * an item of another kind that says by what it is measured.
   */
  readonly form: "row" | "column" | "figures";
  readonly title: string;
  readonly cell: CellAddress | null;
  readonly type: WordReading<BenchmarkType>;
  readonly who: WordReading<ReadonlySet<WhoChanges>>;
  /** The student group, "" where none is said. */
  readonly group: string;
  readonly measure: string;
  readonly direction: WordReading<Direction>;
  readonly baseline: FigureReading;
  readonly target: FigureReading;
  /** Of several (one a quarter) the last that is filled in. */
  readonly actual: FigureReading;
  /** True where there are several baselines or targets: which of them belong together nobody can tell. */
  readonly hasSeveral: boolean;
  readonly due: DateReading;
  /** Where the evidence comes from. */
  readonly source: string;
  /** What somebody says came of it. */
  readonly verdict: WordReading<Verdict>;
}
