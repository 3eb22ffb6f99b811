import type { Additions } from "../../sheet/additions";
import type { SheetDescription } from "../../sheet/description";
import type { Steps } from "../job";
import type { LostFormula } from "./standing/lost";

/** A sheet that is ready to be written: a new one, or ours from an earlier time with our own content taken out. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly description: SheetDescription;
  /** See `daysBehind1900`. */
  readonly daysBehind: number;
  /** Charts of ours that the user has moved or resized, by name. */
  readonly moved: ReadonlyMap<string, Frame>;
  /** Tables that stand already, empty and where they are to be. */
  readonly kept: ReadonlySet<string>;
  /** Names of cells and lists that the workbook has already. */
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
  /** Whether widths and the like are as the user left them. */
  readonly hasLook: boolean;
}

/** Where a chart stands, in points from the sheet's upper left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How sheets are written. */
export interface WriteOptions {
  readonly steps?: Steps;
  /** Whether the last sheet is brought to the front. */
  readonly isShown?: boolean;
  /** What is to be changed in tables of ours that stay as they are otherwise: the sheets are not complete without it. */
  readonly additions?: Additions;
  /** Told of the user's formulas that name what the sheets have no more, before anything is changed. */
  readonly onLost?: (lost: readonly LostFormula[]) => void;
}
