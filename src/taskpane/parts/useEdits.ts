import { useState } from "react";
import type { AnyEdit, Applied } from "../../app/edits";
import { improvePaneText as words } from "../../text/pane/improve";
import { usePane } from "../shell/pane";
import { type Work, useJob } from "./useJob";

/** Changing cells of the user's, and taking it back. */
export interface EditWork {
  readonly make: Work<Applied>;
  readonly undo: Work<Applied>;
  /** What takes back all that was made and not taken back yet. */
  readonly undoable: readonly AnyEdit[];
  /** @returns what became of them; null when that came to no end */
  run(edits: readonly AnyEdit[]): Promise<Applied | null>;
  takeBack(): Promise<void>;
}

/** Makes edits for a screen. What was made before Excel broke off can be undone like the rest. */
export function useEdits(): EditWork {
  const { noteChange, announce } = usePane();
  const make = useJob<Applied>();
  const undo = useJob<Applied>();
  const [undoable, setUndoable] = useState<readonly AnyEdit[]>([]);

  /** @param before what is still to be taken back from before; null where all of it is taken back now */
  const apply = async (work: Work<Applied>, edits: readonly AnyEdit[], before: readonly AnyEdit[] | null) => {
    const applied = await work.run(async (job) => {
      const [{ improve }, { combined, EditsInterrupted }] = await Promise.all([
        import("../../app/plan/improve"),
        import("../../app/edits"),
      ]);
      const keep = (made: Applied) => setUndoable(before === null ? [] : combined([made.undo, before]));
      try {
        const made = await improve(edits, job);
        keep(made);
        return made;
      } catch (error) {
        // What was taken back before it broke off is so already when that is tried again.
        if (error instanceof EditsInterrupted && before !== null) keep(error.applied);
        throw error;
      }
    });
    noteChange();
    return applied;
  };

  const run = async (edits: readonly AnyEdit[]) => {
    const applied = await apply(make, edits, make.state.kind === "failed" ? undoable : []);
    if (applied) announce(applied.done.length === 0 ? words.nothingDone : words.done(applied.done.length));
    return applied;
  };
  const takeBack = async () => {
    const applied = await apply(undo, undoable, null);
    if (applied) announce(applied.left.length === 0 ? words.undone : words.undoneInPart(applied.left.length));
  };
  return { make, undo, undoable, run, takeBack };
}
