import { useCallback, useState } from "react";
import type { Answer, Ratings, Reflection } from "../../app/rate/read";
import { today } from "../parts/today";
import { type JobState, useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";

/** The workbook's ratings as a screen holds them. */
export interface HeldRatings {
  readonly state: JobState;
  readonly value: Ratings | null;
  /** How many changes of the workbook had been heard of when they were read. */
  readonly readAt: number;
  read(): Promise<Ratings | null>;
  cancel(): void;
  /** Replaces what was read with what was kept. */
  replaceAnswer(before: Answer, now: Answer): void;
  replaceReflection(before: Reflection, now: Reflection): void;
}

/** Reads the workbook's ratings, and holds them while somebody answers. */
export function useRatings(): HeldRatings {
  const { changes, changesByNow } = usePane();
  const { state, value, run, cancel, set } = useJob<Ratings>();
  const [readAt, setReadAt] = useState(changes);
  const read = useCallback(async () => {
    const { readRatings } = await import("../../app/rate/read");
    const found = await run((job) => readRatings({ today: today() }, job));
    // Changes reported in the meantime are mostly the ones that were just read.
    if (found) setReadAt(changesByNow());
    return found;
  }, [changesByNow, run]);
  const replaceAnswer = useCallback(
    (before: Answer, now: Answer) => {
      if (value)
        set({ ...value, answers: value.answers.map((answer) => (answer === before ? now : answer)) });
    },
    [value, set],
  );
  const replaceReflection = useCallback(
    (before: Reflection, now: Reflection) => {
      if (value)
        set({
          ...value,
          reflections: value.reflections.map((reflection) => (reflection === before ? now : reflection)),
        });
    },
    [value, set],
  );
  return { state, value, readAt, read, cancel, replaceAnswer, replaceReflection };
}
