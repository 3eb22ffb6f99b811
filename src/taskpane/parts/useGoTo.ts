import { useCallback, useState } from "react";
import { goTo } from "../../app/workbook";
import type { CellAddress } from "../../plan/cell";
import type { Failure } from "./Failed";
import { failureOf } from "./failureOf";

/** A sheet, or a cell of it. */
export type Place = { readonly sheet: string } & Partial<CellAddress>;

/** Going to places of the workbook: whether it worked is told, and why it did not, until the next try. */
export function useGoTo(): { readonly failure: Failure | null; go(place: Place): Promise<boolean> } {
  const [failure, setFailure] = useState<Failure | null>(null);
  const go = useCallback(async (place: Place) => {
    try {
      await goTo(place);
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(failureOf(error));
      return false;
    }
  }, []);
  return { failure, go };
}
