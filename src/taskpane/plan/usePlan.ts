import { useCallback, useEffect, useRef } from "react";
import type { ChangeAnswer } from "../../app/plan/changes";
import type { MapChange, PartTable, PlanLook } from "../../app/plan/parts";
import { sheetOfChange } from "../../plan/maps/mapChange";
import { type Work, useJob } from "../parts/useJob";
import { useOnce } from "../parts/useOnce";
import { usePane } from "../shell/pane";
import { type Meant, settled, toMap } from "./parts";

export interface PlanWork {
  /** What each sheet is taken for. */
  readonly look: Work<PlanLook>;
  /** Keeping what the user said about sheets. */
  readonly keep: Work<string>;
  /** Looks again if the workbook has changed since, as far as Excel said, or if `isAsked`. */
  lookAgain(isAsked?: boolean): Promise<void>;
  /** Remembers the tables of these sheets in the workbook. @param said what is said when it is done; null comes back when it was not */
  settle(
    sheets: readonly string[],
    tables: readonly PartTable[],
    said: string,
    meant?: Meant,
  ): Promise<string | null>;
  /** Remembers what the user said about a change, and looks again. */
  answer(change: MapChange, answer: ChangeAnswer, said: string): Promise<void>;
}

/** The parts of the plan, and what the user says about them. Looking begins as soon as the screen is shown. */
export function usePlan(): PlanWork {
  const { sheet, changesByNow, noteChange, announce } = usePane();
  const look = useJob<PlanLook>();
  const keep = useJob<string>();
  const seen = useRef<number | null>(null);
  /** How many looks have begun and not ended. */
  const looking = useRef(0);
  const { run, set, value } = look;

  const lookAgain = useCallback(
    async (isAsked = false) => {
      const at = changesByNow();
      if (seen.current === at && !isAsked) return;
      looking.current++;
      const found = await run(async (job) => (await import("../../app/plan/parts")).findParts(job));
      looking.current--;
      if (found) seen.current = at;
    },
    [changesByNow, run],
  );

  // Later changes wait until somebody asks.
  useOnce(() => void lookAgain());

  // Excel doesn't report new sheets: one that was not looked at yet is looked at once, when somebody is on it.
  const unknown = value && sheet !== null && !value.parts.some((part) => part.sheet === sheet) ? sheet : null;
  useEffect(() => {
    if (unknown !== null) void lookAgain(true);
  }, [unknown]);

  const settle: PlanWork["settle"] = async (sheets, tables, said, meant) => {
    const { changes: asked = [], moves = [] } = value ?? {};
    const replaced = [...asked, ...moves].filter((each) => sheets.includes(sheetOfChange(each)));
    const kept = await keep.run(async (job) => {
      const { confirmTables } = await import("../../app/plan/parts");
      const inUse = tables.filter(({ isUsed }) => isUsed).map(toMap);
      await confirmTables({ sheets, tables: inUse, replaced, ...meant }, job);
      return said;
    });
    if (kept === null) return null;
    // The check depends on it, and Excel doesn't report what this add-in writes.
    const isSeen = seen.current === changesByNow();
    noteChange();
    if (isSeen) seen.current = changesByNow();
    announce(said);
    if (value) set(settled(value, sheets, tables, meant));
    // A look that is under way may have read the workbook before this was kept.
    if (looking.current > 0) void lookAgain(true);
    return kept;
  };
  const answer: PlanWork["answer"] = async (change, answered, said) => {
    const kept = await keep.run(async (job) => {
      const { answerChange } = await import("../../app/plan/changes");
      await answerChange(change, answered, job);
      return said;
    });
    if (kept === null) return;
    noteChange();
    announce(said);
    await lookAgain(true);
  };
  return { look, keep, lookAgain, settle, answer };
}
