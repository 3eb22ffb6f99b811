import { type Check, checkAlignment } from "../../app/check";
import { type AnyEdit, applyChanges, type Fixed } from "../../app/fixFindings";
import { today } from "../parts/today";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";
import type { CheckWork } from "./useCheck";

/** Makes changes, and checks again what is there then. */
export function useFix(work: CheckWork) {
  const { noteChange } = usePane();
  const { state, run, cancel } = useJob<{ readonly fixed: Fixed; readonly check: Check | null }>();
  const apply = async (edits: readonly AnyEdit[]): Promise<Fixed | null> => {
    const done = await run(async (job) => {
      const fixed = await applyChanges(edits, job);
      // What was changed was changed, whether or not it can be checked again at once.
      const check = await checkAlignment({ today: today() }, job).catch(() => null);
      return { fixed, check };
    });
    if (!done) return null;
    if (done.check) await work.refresh(done.check);
    else noteChange();
    return done.fixed;
  };
  return { state, apply, cancel };
}
