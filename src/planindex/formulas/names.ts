import { INDEX_TABLE, RATING_PERIOD_NAME, SOURCES_TABLE } from "../../plan/ownTables";

export { at, columnOf } from "../../sheet/references";

/** Tables on the sheet of the plan index, besides the index itself: short lists that its formulas look things up in. */
export const INDEX_TABLES = {
  index: INDEX_TABLE,
  sources: SOURCES_TABLE,
  objectives: "TL_Objectives",
  parents: "TL_Names",
  schools: "TL_Figures",
  bars: "TL_StatusBars",
  notices: "TL_Notices",
  groups: "TL_FilledDown",
  sections: "TL_Headings",
  merged: "TL_Merged",
  nothing: "TL_ServesNothing",
  noBenchmark: "TL_NoBenchmark",
  benchmarks: "TL_BenchmarkIndex",
  benchmarksBySchool: "TL_BenchmarksBySchool",
  benchmarksByObjective: "TL_BenchmarksByObjective",
  types: "TL_TypeNumbers",
  numbers: "TL_NumberWords",
  directions: "TL_DirectionWords",
  results: "TL_ResultWords",
  attention: "TL_Attention",
  late: "TL_Late",
  exempt: "TL_Exempt",
  indicators: "TL_IndicatorIndex",
  indicatorsBySchool: "TL_IndicatorsBySchool",
  indicatorTrend: "TL_IndicatorTrend",
  indicatorWords: "TL_IndicatorWords",
  indicatorPeriodWords: "TL_IndicatorPeriods",
  indicatorNumbers: "TL_IndicatorNumbers",
  recordSources: "TL_RecordSources",
  ratings: "TL_RatingIndex",
  ratingFigures: "TL_RatingFigures",
  ratingTrend: "TL_RatingTrend",
  ratingsBySchool: "TL_RatingsBySchool",
  ratedForms: "TL_RatedForms",
  ratedItems: "TL_RatedItems",
  ratingPeriods: "TL_RatingPeriods",
  ratedWords: "TL_RatedWords",
  ratingPeriodWords: "TL_RatingPeriodWords",
  scaleWords: "TL_ScaleWords",
} as const;

/** Cells with a name. */
export const NAMED = {
  /** TRUE while the index's rows stand grouped by school. */
  grouped: "TL_Grouped",
  /** The same of the benchmarks' rows. */
  benchmarksGrouped: "TL_BenchmarksGrouped",
  /** The same of the self-ratings' rows. */
  ratingsGrouped: "TL_RatingsGrouped",
  /** The same of the indicators' rows. */
  indicatorsGrouped: "TL_IndicatorsGrouped",
  /** The period of the self-ratings, as the user says it; empty for the newest. */
  ratingPeriod: RATING_PERIOD_NAME,
} as const;
