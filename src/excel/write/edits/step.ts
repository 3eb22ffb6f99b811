import type { CellAddress, RangeAddress } from "../../../plan/cell";
import type { AnyEdit } from "../../../sheet/edit";

/** An edit that was left out, and the sentence why. */
export interface LeftEdit {
  readonly edit: AnyEdit;
  readonly why: string;
}

/** What an edit comes to on the workbook as it is now. */
export type Prepared =
  | Step
  /** The workbook is so already. */
  | { readonly edit: AnyEdit; readonly isDone: true }
  | LeftEdit;

/** An edit that can be made. */
export interface Step {
  readonly edit: AnyEdit;
  /** Where it writes. */
  readonly area: RangeAddress & { readonly sheet: string };
  /** Cells that may hold no formula. */
  readonly constants: readonly CellAddress[];
  /** Asks for what it needs to know besides, with the last request before it is made. */
  ask?(): void;
  /** About how much it sends. */
  readonly bytes: number;
  queue(): void;
  /** What of it is left out, if anything is. */
  readonly note?: string;
  /** What takes it back, in the order in which it is done. */
  readonly undo: readonly AnyEdit[];
}

/** True for an edit that can be made. */
export function isStep(prepared: Prepared): prepared is Step {
  return "queue" in prepared;
}

/** True for an edit that was left out. */
export function isLeft(prepared: Prepared): prepared is LeftEdit {
  return "why" in prepared;
}

/** What the names, ids and addresses of one write come to. */
export const BYTES_PER_WRITE = 600;
