import {
  type AttentionFigures,
  attentionFigures,
  type BenchmarkCounts,
  benchmarkFigures,
  countBenchmarks,
  type FormFigures,
  indexFigures,
  type IndicatorFigures,
  indicatorFigures,
  type IndexModel,
  schoolFigures,
  type SchoolFigures,
  selfRatings,
} from "../planindex";
import { rollupText } from "../text/rollup";

/** What came of the benchmarks of a type. */
export interface BenchmarkTypeFigures extends BenchmarkCounts {
  readonly type: string;
}

/** What the rollup shows, computed without a spreadsheet. */
export interface RollupFigures {
  readonly objectives: readonly string[];
  /** The district, clusters, schools, no known school, all together. */
  readonly schools: readonly SchoolFigures[];
  readonly attention: AttentionFigures;
  /** By type, of all objectives; none where the plan keeps no benchmarks. */
  readonly benchmarks: readonly BenchmarkTypeFigures[];
  readonly ratings: readonly FormFigures[];
  readonly indicators: readonly IndicatorFigures[];
}

/** All figures of the rollup, computed without a spreadsheet. */
export function rollupFigures(model: IndexModel): RollupFigures {
  return {
    objectives: model.objectives.map(({ label }) => label),
    schools: itemFigures(model),
    attention: attentionFigures(model),
    benchmarks: benchmarkTypes(model),
    ratings: selfRatings(model),
    indicators: indicatorFigures(model),
  };
}

function benchmarkTypes(model: IndexModel): BenchmarkTypeFigures[] {
  const rows = benchmarkFigures(model);
  return rollupText.benchmarks.types
    .map((type, index) => ({ type, ...countBenchmarks(rows.filter((row) => row.type === index + 1)) }))
    .filter(({ all }) => all > 0);
}

/** The figures of the rollup's first section. */
export function itemFigures(model: IndexModel): SchoolFigures[] {
  return schoolFigures(model, indexFigures(model));
}
