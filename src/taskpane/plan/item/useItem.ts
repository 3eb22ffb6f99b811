import { useEffect, useRef } from "react";
import type { ItemView } from "../../../app/plan/item";
import type { PlanReading } from "../../../app/readPlan";
import { today } from "../../parts/today";
import { type JobState, useJob } from "../../parts/useJob";
import { usePane } from "../../shell/pane";

/** Up to how many milliseconds a reading may take to be repeated by itself whenever the plan changes. */
const QUICK = 1500;

/** The item of the selected row. */
export interface SelectedItem {
  readonly state: JobState;
  readonly reading: PlanReading | null;
  readonly view: ItemView | null;
  /** The plan has changed since it was read, and reading takes too long to be repeated unasked. */
  readonly isStale: boolean;
  read(): void;
}

interface ItemReading {
  readonly reading: PlanReading;
  readonly find: (sheet: string, row: number) => ItemView | null;
  readonly milliseconds: number;
}

/** Reads the plan when one of its sheets is shown, and again when it has changed; follows the selection in between. */
export function useItem(): SelectedItem {
  const { cell, changes } = usePane();
  const job = useJob<ItemReading>();
  const seen = useRef<number | null>(null);
  const { run, value, state } = job;
  const isStale = value !== null && seen.current !== changes;
  const read = () => {
    seen.current = changes;
    void run(async (waiting) => {
      const [{ readPlan }, { itemAt }] = await Promise.all([
        import("../../../app/readPlan"),
        import("../../../app/plan/item"),
      ]);
      const start = performance.now();
      const reading = await readPlan({ today: today() }, waiting);
      const milliseconds = performance.now() - start;
      return { reading, milliseconds, find: (sheet, row) => itemAt(reading, sheet, row) };
    });
  };
  const isWanted =
    cell !== null && (value === null ? state.kind === "idle" : isStale && value.milliseconds < QUICK);
  useEffect(() => {
    if (isWanted) read();
  }, [isWanted, changes, cell]);

  const view = value && cell ? value.find(cell.sheet, cell.row) : null;
  return { state, reading: value?.reading ?? null, view, isStale, read };
}
