import type { CellAddress, CellValue } from "../plan/cell";

/** One change to one existing cell of the user's; applied only while the cell still holds `before`. */
export interface Edit {
  readonly cell: CellAddress;
  readonly before: CellValue;
  readonly after: CellValue;
}
