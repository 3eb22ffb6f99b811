import { useEffect, useState } from "react";
import type { PartTable } from "../../../app/plan/parts";
import type { BenchmarkType } from "../../../plan/values/benchmarkWords";
import type { Status } from "../../../plan/values/status";
import { planText } from "../../../text/pane/plan";
import { useJob } from "../../parts/useJob";
import { canPointOut, openHeadingRows, openWords, withTable } from "../parts";
import type { PlanWork } from "../usePlan";

/** One sheet's tables as they were found, and what somebody has corrected of them so far. */
export function useReview({ look, settle }: PlanWork, sheet: string) {
  const found = look.state.kind === "busy" ? null : look.value?.parts.find((part) => part.sheet === sheet);
  const isFound = found !== undefined && found !== null && found.tables.length > 0;
  const isPointedAt = found !== undefined && found !== null && canPointOut(found);
  const likeliest = useLikeliest(isPointedAt ? sheet : null);
  const [changed, setChanged] = useState<readonly PartTable[] | null>(null);
  const [words, setWords] = useState<ReadonlyMap<string, Status>>(new Map());
  const [types, setTypes] = useState<ReadonlyMap<string, BenchmarkType>>(new Map());
  const guess = isPointedAt && likeliest.value ? [likeliest.value] : [];
  const tables = changed ?? (isFound ? found.tables : guess);

  /** Keeps all that was said. @returns whether it was kept */
  const confirm = async (): Promise<boolean> => {
    // What is chosen for a column that holds something else by now is left out.
    const isOpen = (field: "status" | "benchmarkType") => {
      const open = new Set(openWords(tables, field));
      return ([word]: readonly [string, unknown]) => open.has(word);
    };
    const meant = {
      words: [...words].filter(isOpen("status")).map(([word, status]) => ({ word, status })),
      typeWords: [...types].filter(isOpen("benchmarkType")).map(([word, type]) => ({ word, type })),
    };
    const isUsed = tables.some((table) => table.isUsed);
    const said = isUsed ? planText.done.confirmed(sheet) : planText.done.stopped(sheet);
    return (await settle([sheet], tables, said, meant)) !== null;
  };
  return {
    tables,
    /** Whether tables were found without anybody's help. */
    isFound,
    /** The search for the likeliest table of a sheet on which none was found. */
    likeliest: likeliest.state,
    /** Rows that may be the heading of a further table. */
    headingRows: found ? openHeadingRows(found, tables) : [],
    isChanged: changed !== null,
    change: (index: number, table: PartTable) =>
      setChanged(tables.map((each, at) => (at === index ? table : each))),
    add: (table: PartTable) => setChanged(withTable(tables, table)),
    words,
    setWords,
    types,
    setTypes,
    confirm,
  };
}

/** Looks for the table that a sheet most likely holds. @param sheet null where that isn't needed */
function useLikeliest(sheet: string | null) {
  const { run, ...likeliest } = useJob<PartTable | null>();
  useEffect(() => {
    if (sheet !== null)
      void run(async (job) => (await import("../../../app/plan/parts")).likeliestTable(sheet, job));
  }, [sheet, run]);
  return likeliest;
}
