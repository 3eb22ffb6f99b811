import { ATTENTION_TABLES } from "./attention";
import { BENCHMARK_TABLES } from "./benchmarks";
import { COVERAGE_TABLE } from "./coverage";
import { INDICATOR_TABLES } from "./indicators";
import { ROLLUP_TABLES } from "./items";
import { RATING_TABLES } from "./ratings";
import { TREND_TABLES } from "./trends";

export {
  ATTENTION_TABLES,
  BENCHMARK_TABLES,
  COVERAGE_TABLE,
  INDICATOR_TABLES,
  RATING_TABLES,
  ROLLUP_TABLES,
  TREND_TABLES,
};
export { describeRollup, type RollupDescription, SECTION_IDS, type SectionId } from "./describe";
export { itemFigures, type RollupFigures, rollupFigures } from "./figures";

/** One of these the rollup sheet has, whatever sections of it are made. */
export const ROLLUP_SHEET_TABLES: readonly string[] = [
  ROLLUP_TABLES.items,
  ATTENTION_TABLES.late,
  COVERAGE_TABLE,
  BENCHMARK_TABLES.byObjective,
  RATING_TABLES.byItem(1),
  INDICATOR_TABLES.spreads,
];
