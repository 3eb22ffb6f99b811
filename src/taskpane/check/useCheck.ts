import { useCallback, useEffect, useRef } from "react";
import type { Check } from "../../app/check/check";
import type { AnyEdit } from "../../app/edits";
import type { Job } from "../../app/job";
import { checkPaneText as words } from "../../text/pane/check";
import { today } from "../parts/today";
import { useEdits } from "../parts/useEdits";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";

/** A check that took no longer is done again by itself when the workbook changes. */
const QUICK = 1500;
/** Milliseconds without another change after which it is. */
const QUIET = 1200;

/** The check that the screen shows, and doing it again. */
export function useCheck(isInSight: () => boolean) {
  const { changes, changesByNow, announce } = usePane();
  const { state, value, run, cancel, set } = useJob<Check>();
  /** How many changes had been heard of when each workbook was read: what changes while the check runs may come too late for it. */
  const readAt = useRef(new WeakMap<Check["reading"]["snapshot"], number>()).current;
  /** Counts what was shown or begun: an answer that comes after a later one is dropped. */
  const turn = useRef(0);
  const edits = useEdits();

  const read = useCallback(
    async (job?: Job) => {
      const at = changesByNow();
      const { checkAlignment } = await import("../../app/check/check");
      const found = await checkAlignment({ today: today() }, job);
      readAt.set(found.reading.snapshot, at);
      return found;
    },
    [changesByNow, readAt],
  );
  const say = useCallback(
    async ({ result }: Check) => {
      const { countsOf } = await import("../../app/check/check");
      const { error, warning, advice, cantTell, accepted } = countsOf(result);
      announce(words.counts(error, warning, advice, cantTell, accepted));
    },
    [announce],
  );
  const check = useCallback(async () => {
    turn.current++;
    const done = await run(read);
    if (done) await say(done);
  }, [run, read, say]);
  /** Does the check again where nobody is kept waiting, and says nothing. */
  const refresh = useCallback(async () => {
    const own = ++turn.current;
    const found = await read();
    if (own === turn.current) set(found);
  }, [read, set]);
  /**
   * Shows a check that was done elsewhere.
   * @param at how many changes had been heard of when it read the workbook; left out where it goes by a reading that was
   * shown here, which is as old as it was
   */
  const show = useCallback(
    (known: Check, at?: number) => {
      turn.current++;
      if (at !== undefined) readAt.set(known.reading.snapshot, at);
      set(known);
    },
    [readAt, set],
  );

  /** Makes changes, and checks again what is there then. @returns whether they came to their end */
  const fix = async (changes: readonly AnyEdit[]): Promise<boolean> => {
    const isDone = (await edits.run(changes)) !== null;
    // What was changed was changed; if it can't be checked at once the screen says that it is out of date.
    if (isDone) await refresh().catch(() => undefined);
    return isDone;
  };

  const isStale = value !== null && changes !== readAt.get(value.reading.snapshot) && state.kind !== "busy";
  const isQuick = value !== null && value.milliseconds <= QUICK;
  useEffect(() => {
    if (!isStale || !isQuick || !isInSight()) return;
    // If it fails, the screen goes on saying that it is out of date.
    const timer = setTimeout(() => void refresh().catch(() => undefined), QUIET);
    return () => clearTimeout(timer);
  }, [isStale, isQuick, changes, value, isInSight, refresh]);

  return { state, check: value, isStale, run: check, cancel, show, fix, edits };
}

export type CheckWork = ReturnType<typeof useCheck>;
