export {
  type AttentionFigures,
  attentionFigures,
  type AttentionRow,
  type LateItem,
} from "./attention/figures";
export { groupOf, lateCount } from "./attention/tables";
export { barRows } from "./schools/bars";
export { type BenchmarkCounts, benchmarkFigures, countBenchmarks } from "./benchmarks/figures";
export { benchmarkCounts, MEASURES, objectiveRows, TYPES } from "./benchmarks/tables";
export { describeIndex } from "./describe";
export { indexFigures, schoolFigures, type IndexRow, type SchoolFigures } from "./rows/figures";
export { indexModel } from "./indexModel";
export type { IndexModel } from "./model";
export { at, columnOf, INDEX_TABLES, NAMED } from "./formulas/names";
export { hasNoticesFormula, noticeFormulas } from "./notices";
export { figureGroups, figureRows, numberOfSchool } from "./schools/tables";
export {
  type FormFigures,
  type RatedFigures,
  type RatingPeriod,
  type RatingSpread,
  ratingFigures,
  selfRatings,
} from "./ratings/figures";
export { NO_RATINGS } from "./ratings/model";
export { firstPoint } from "./ratings/scale";
export type { RatedForm, RatingInput } from "./model";
export { figureRowsOfItems } from "./ratings/tables";
export { trendRows } from "./ratings/trend";
export { keyFormula } from "./formulas/excelText";
export {
  type IndicatorFigures,
  indicatorFigures,
  type IndicatorPeriod,
  indicatorRowFigures,
  type IndicatorSpread,
} from "./indicators/figures";
export { trendRows as indicatorTrendRows } from "./indicators/trend";
