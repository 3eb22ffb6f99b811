import { useCallback, useEffect, useRef, useState } from "react";
import type { Check } from "../../app/check/check";
import type { AnyEdit } from "../../app/edits";
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
  const { changes, announce } = usePane();
  const { state, value, run, cancel, set } = useJob<Check>();
  const [checkedAt, setCheckedAt] = useState(changes);
  const edits = useEdits();
  // What changes while the check runs may have come too late for it.
  const latest = useRef(changes);
  latest.current = changes;

  const say = useCallback(
    async ({ result }: Check) => {
      const { countsOf } = await import("../../app/check/check");
      const { error, warning, advice, cantTell, accepted } = countsOf(result);
      announce(words.counts(error, warning, advice, cantTell, accepted));
    },
    [announce],
  );
  const check = useCallback(async () => {
    const at = latest.current;
    const done = await run(async (job) => {
      const { checkAlignment } = await import("../../app/check/check");
      return checkAlignment({ today: today() }, job);
    });
    if (!done) return;
    setCheckedAt(at);
    await say(done);
  }, [run, say]);
  /** Shows a check that was done elsewhere, or does it again where nobody is kept waiting; says nothing. */
  const refresh = useCallback(
    async (known?: Check) => {
      const at = latest.current;
      const { checkAlignment } = await import("../../app/check/check");
      set(known ?? (await checkAlignment({ today: today() })));
      setCheckedAt(at);
    },
    [set],
  );

  /** Makes changes, and checks again what is there then. @returns whether they came to their end */
  const fix = async (changes: readonly AnyEdit[]): Promise<boolean> => {
    const isDone = (await edits.run(changes)) !== null;
    // What was changed was changed; if it can't be checked at once the screen says that it is out of date.
    if (isDone) await refresh().catch(() => undefined);
    return isDone;
  };

  const isStale = value !== null && changes !== checkedAt && state.kind !== "busy";
  const isQuick = value !== null && value.milliseconds <= QUICK;
  useEffect(() => {
    if (!isStale || !isQuick || !isInSight()) return;
    // If it fails, the screen goes on saying that it is out of date.
    const timer = setTimeout(() => void refresh().catch(() => undefined), QUIET);
    return () => clearTimeout(timer);
  }, [isStale, isQuick, changes, isInSight, refresh]);

  return { state, check: value, isStale, run: check, cancel, refresh, fix, edits };
}

export type CheckWork = ReturnType<typeof useCheck>;
