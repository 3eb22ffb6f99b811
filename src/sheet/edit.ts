import type { CellAddress, CellValue, RangeAddress } from "../plan/cell";
import type { Validation } from "./description";

/**
 * What changes cells of the user's, as data: a list of edits that is shown before, applied by one piece of code
 * (`excel/write/edits`), and undone by the edits that come back from there, applied in the same way.
 *
 * An edit says what it expects to find. Where that is no longer so, the cell is left alone and reported: nothing that
 * somebody has changed in the meantime is written over.
 */
export type AnyEdit = Edit | StructureEdit;

/** One change to one existing cell of the user's; applied only while the cell still holds `before`. */
export interface Edit {
  readonly kind?: "cell";
  readonly cell: CellAddress;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The number format that the cell gets with it; absent where it keeps its own. */
  readonly format?: string;
  /** By what its row is found again, when rows have been added, removed or sorted since; absent where its number has to do. */
  readonly row?: RowMark;
}

/**
 * What a row is known by: a cell of it, such as its id or its wording. Where other rows of the sheet have it in that column too,
 * the row is known only where it stood.
 */
export interface RowMark {
  readonly column: number;
  readonly value: CellValue;
  /** What that cell may hold instead, since an edit of the same list changed it. */
  readonly or?: CellValue;
}

/** A change that is more than a cell's content. */
export type StructureEdit =
  | UnmergeEdit
  | MergeEdit
  | AddColumnsEdit
  | RemoveColumnsEdit
  | MakeTableEdit
  | UnmakeTableEdit
  | AddRowsEdit
  | RemoveRowsEdit;

/** Where a table of the user's stands, with enough of it to find it again when rows above it were added or removed. */
export interface TablePlace {
  readonly sheet: string;
  /** The name of the Excel table; null for a plain range. */
  readonly table: string | null;
  readonly headerRow: number;
  /** Of its body. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The texts of the header row by column, blank ones left out. */
  readonly headings: ReadonlyMap<number, CellValue>;
}

/** Takes a merged area apart and, so that each row says what it said, writes its value into the rows that it covered. */
export interface UnmergeEdit {
  readonly kind: "unmerge";
  readonly sheet: string;
  readonly range: RangeAddress;
  readonly value: CellValue;
  /** Whether the value is written into the first column of all its rows. */
  readonly isFilled: boolean;
}

/** The reverse of an unmerge. */
export interface MergeEdit extends Omit<UnmergeEdit, "kind"> {
  readonly kind: "merge";
  /** Number formats that the filled cells had, from the second row on; empty where they kept their own. */
  readonly formats: readonly string[];
}

export interface NewColumn {
  readonly heading: string;
  /** What stands in rows of the body; the others stay empty. */
  readonly cells: readonly NewCell[];
  readonly format?: string;
  readonly validation?: Validation;
}

export interface NewCell {
  readonly row: number;
  readonly value: CellValue;
  readonly mark?: RowMark;
}

/** Adds columns at a table's right edge. */
export interface AddColumnsEdit {
  readonly kind: "addColumns";
  readonly at: TablePlace;
  readonly columns: readonly NewColumn[];
}

/** Takes the table's last columns away again: those that were added, while they hold nothing else than was written. */
export interface RemoveColumnsEdit {
  readonly kind: "removeColumns";
  /** As it is with the columns. */
  readonly at: TablePlace;
  readonly columns: readonly NewColumn[];
}

/** Makes an Excel table of a plain range. */
export interface MakeTableEdit {
  readonly kind: "makeTable";
  readonly at: TablePlace;
  readonly name: string;
  /** Headings that Excel would otherwise make up itself: those that are blank, repeated or no text. */
  readonly headings: readonly {
    readonly column: number;
    readonly before: CellValue;
    readonly after: string;
  }[];
}

/** Makes a plain range of a table again. */
export interface UnmakeTableEdit extends Omit<MakeTableEdit, "kind"> {
  readonly kind: "unmakeTable";
}

/** Adds rows below a table's last. */
export interface AddRowsEdit {
  readonly kind: "addRows";
  readonly at: TablePlace;
  /** Contents by column. */
  readonly rows: readonly ReadonlyMap<number, CellValue>[];
}

/** Takes the table's last rows away again, while they hold nothing else than was written. */
export interface RemoveRowsEdit extends Omit<AddRowsEdit, "kind"> {
  readonly kind: "removeRows";
}

/** The sheet that an edit changes. */
export function sheetOf(edit: AnyEdit): string {
  if ("cell" in edit) return edit.cell.sheet;
  return "at" in edit ? edit.at.sheet : edit.sheet;
}

/** How many cells of the user's an edit changes or fills. */
export function cellCount(edit: AnyEdit): number {
  if ("cell" in edit) return 1;
  switch (edit.kind) {
    case "unmerge":
    case "merge":
      return edit.isFilled ? edit.range.lastRow - edit.range.firstRow + 1 : 1;
    case "addColumns":
    case "removeColumns":
      return edit.columns.reduce((sum, { cells }) => sum + 1 + cells.length, 0);
    case "makeTable":
    case "unmakeTable":
      return edit.headings.length;
    case "addRows":
    case "removeRows":
      return edit.rows.reduce((sum, row) => sum + row.size, 0);
  }
}
