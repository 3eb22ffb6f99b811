import { createContext, useContext } from "react";
import type { CellAddress } from "../../plan/cell";
import type { TabName } from "./tabName";

/** What every screen can know and do. */
export interface Pane {
  /** The name of the sheet in front; null while it is not known. */
  readonly sheet: string | null;
  /** The first of the cells that are selected on it; null while it is not known. */
  readonly cell: CellAddress | null;
  /** How many times the workbook was heard to change: a result from another count is out of date. */
  readonly changes: number;
  /** The same count at this very moment: a change that was noted just now is in it before any screen is drawn with it. */
  changesByNow(): number;
  /** Says that something was changed that Excel doesn't report. */
  noteChange(): void;
  /** Excel has kept us waiting for some time. */
  readonly isWaiting: boolean;
  /** Has a screen reader say something when it has finished what it is saying. */
  announce(text: string): void;
  open(tab: TabName): void;
  /** True once, for the screen whose main button was pressed on the ribbon. */
  takeCommand(tab: TabName): boolean;
}

export const PaneContext = createContext<Pane | null>(null);

/** What the pane around a screen knows and can do. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a screen stands in the pane");
  return pane;
}
