export { BENCHMARK_TABLES } from "./benchmarks";
export { describeRollup, ROLLUP_TABLES } from "./describe";
export { rollupFigures } from "./figures";
export { RATING_TABLES } from "./ratings";
