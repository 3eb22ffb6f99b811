import { saysNoBenchmark } from "../../plan/parsing/benchmarks";
import { columnsOf } from "../../plan/maps/tableMap";
import { BENCHMARK_TYPES } from "../../plan/values/benchmarkWords";
import { line, listed, sameKey } from "../formulas/excelText";
import { holdsBenchmarks } from "../sources/source";
import type { Source } from "../model";

/**
 * What holds benchmarks: tables whose rows are benchmarks, and columns of a type whose cells are ("Short-term outcome"), which
 * are read as if each were a table of its own. These benchmarks have no day, no figures and no verdict.
 */
export function benchmarkSources(sources: readonly Source[]): Source[] {
  return sources.flatMap((source) => {
    const { table, layout, columns } = source;
    if (holdsBenchmarks(source) && columnsOf(table, "benchmark").length > 0) return [source];
    const wide = BENCHMARK_TYPES.flatMap((type) =>
      columnsOf(table, `benchmark:${type}`).map((column): Source => ({
        ...source,
        benchmarkType: type,
        columns: {
          ...columns,
          ...{ title: [column], due: [], completed: [], percent: [], benchmarkType: [], direction: [] },
          ...{ ofType: [], baseline: [], target: [], actual: [] },
          // What stands in an objective's row serves that objective.
          beside: layout.kind === "objective" && table.kind !== "schoolPlan" ? columns.title : [],
        },
      })),
    );
    return wide.length === 0 && holdsBenchmarks(source) ? [source] : wide;
  });
}

/** What else people write where there is no benchmark. */
const USUAL = ["-", "–", "—", "?", ".", "N/A", "NA", "None", "TBD"];

/** Cells of columns of benchmarks that say that there is none. */
export function textsOfNoBenchmark(sources: readonly Source[]): string[] {
  const texts = new Map<string, string>();
  for (const source of benchmarkSources(sources)) {
    if (source.benchmarkType === null) continue;
    for (const text of USUAL) texts.set(sameKey(text), text);
    for (let n = 1; n <= source.rows; n++) {
      const text = listed(line(source.cell(source.columns.title[0]!, n)));
      if (saysNoBenchmark(text)) texts.set(sameKey(text), text);
    }
  }
  return [...texts.values()];
}
