import { INDEX_TABLE } from "../plan/ownTables";

export { at, columnOf } from "../sheet/references";

/** Tables on the sheet of the plan index, besides the index itself: short lists that its formulas look things up in. */
export const INDEX_TABLES = {
  index: INDEX_TABLE,
  sources: "TL_Sources",
  objectives: "TL_Objectives",
  parents: "TL_Names",
  schools: "TL_Figures",
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
} as const;

/** Cells with a name. */
export const NAMED = {
  /** TRUE while the index's rows stand grouped by school. */
  grouped: "TL_Grouped",
  /** The same of the benchmarks' rows. */
  benchmarksGrouped: "TL_BenchmarksGrouped",
} as const;
