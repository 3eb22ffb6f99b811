import { useRef, useState } from "react";
import type { AnyEdit, Applied } from "../../app/edits";
import { improvePaneText as words } from "../../text/pane/improve";
import { usePane } from "../shell/pane";
import { type Work, useJob } from "./useJob";

/** Changing cells of the user's, and undoing it. */
export interface EditWork {
  readonly make: Work<Applied>;
  readonly undo: Work<Applied>;
  /** Whether something that was made is not undone yet; what was made last is undone first. */
  readonly canUndo: boolean;
  /** Whether something was taken back since anything was made. */
  readonly isUndone: boolean;
  /** @returns what became of them; null when that came to no end */
  run(edits: readonly AnyEdit[]): Promise<Applied | null>;
  takeBack(): Promise<void>;
}

/** Makes edits for a screen. What was made before Excel broke off can be undone like the rest. */
export function useEdits(): EditWork {
  const { noteChange, announce } = usePane();
  const make = useJob<Applied>();
  const undo = useJob<Applied>();
  /** What takes back what was made at a time, the last first. */
  const [undoable, setUndoable] = useState<readonly (readonly AnyEdit[])[]>([]);
  const [isUndone, setUndone] = useState(false);
  const isBrokenOff = useRef(false);

  const run = async (edits: readonly AnyEdit[]) => {
    const applied = await make.run(async (job) => {
      const [{ improve }, { combined, EditsInterrupted }] = await Promise.all([
        import("../../app/plan/improve"),
        import("../../app/edits"),
      ]);
      // Made in two goes, and taken back as one.
      const isGoingOn = isBrokenOff.current;
      const keep = (made: Applied) => {
        setUndone(false);
        setUndoable(([last = [], ...earlier]) => {
          const now = isGoingOn ? combined([made.undo, last]) : made.undo;
          return [now, ...(isGoingOn ? [] : [last]), ...earlier].filter((each) => each.length > 0);
        });
      };
      try {
        const made = await improve(edits, job);
        keep(made);
        isBrokenOff.current = false;
        return made;
      } catch (error) {
        if (error instanceof EditsInterrupted) {
          keep(error.applied);
          isBrokenOff.current = isGoingOn || error.applied.undo.length > 0;
        }
        throw error;
      }
    });
    noteChange();
    if (applied) announce(applied.done.length === 0 ? words.nothingDone : words.done(applied.done.length));
    return applied;
  };
  const takeBack = async () => {
    const [last = [], ...earlier] = undoable;
    const applied = await undo.run(async (job) => {
      const { improve } = await import("../../app/plan/improve");
      // What was taken back before it broke off is so already when that is tried again.
      const done = await improve(last, job);
      setUndoable(earlier);
      setUndone(true);
      isBrokenOff.current = false;
      return done;
    });
    noteChange();
    if (applied) announce(applied.left.length === 0 ? words.undone : words.undoneInPart(applied.left.length));
  };
  return { make, undo, canUndo: undoable.length > 0, isUndone, run, takeBack };
}
