import { useCallback, useState } from "react";
import { goTo, HiddenSheet, type Place, showSheet } from "../../app/workbook";
import { cellName } from "../../plan/cell";
import { navigateText } from "../../text/navigate";
import type { Failure } from "./Failed";
import { failureOf } from "./failureOf";

export type { Place } from "../../app/workbook";

/** Going to places of the workbook: whether it worked is told, and why it did not, until the next try. */
export interface GoTo {
  readonly failure: Failure | null;
  /** What keeps a cell that was gone to from being seen, and what to do. */
  readonly note: string | null;
  /** Shows the hidden sheet that could not be gone to, and goes there; null where that was not the reason. */
  readonly show: (() => Promise<boolean>) | null;
  go(place: Place): Promise<boolean>;
}

/** Goes to places for a screen, and holds what became of the last try. */
export function useGoTo(): GoTo {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [hidden, setHidden] = useState<Place | null>(null);
  const attempt = useCallback(async (place: Place, before?: () => Promise<void>) => {
    try {
      await before?.();
      const outOfSight = await goTo(place);
      const { row, column } = place;
      setNote(
        outOfSight && row && column
          ? navigateText.outOfSight[outOfSight](place.sheet, cellName(row, column))
          : null,
      );
      setFailure(null);
      setHidden(null);
      return true;
    } catch (error) {
      setNote(null);
      setFailure(failureOf(error));
      setHidden(error instanceof HiddenSheet ? place : null);
      return false;
    }
  }, []);
  const go = useCallback((place: Place) => attempt(place), [attempt]);
  return {
    ...{ failure, note, go },
    show: hidden && (() => attempt(hidden, () => showSheet(hidden.sheet))),
  };
}
