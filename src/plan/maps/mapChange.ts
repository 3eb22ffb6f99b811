import type { ColumnMap, TableMap } from "./tableMap";

/** What became of a table that the user confirmed, where that is more than having been moved on its sheet. */
export type MapChange = FoundElsewhere | OneOfSeveral | Gone | RenamedHeading | LostColumns;

interface Change {
  /** As the map has it. */
  readonly before: TableMap;
  /** As it is read now; null where it is not. */
  readonly after: TableMap | null;
}

/** A table that seems to stand under another name: of its sheet, of itself as an Excel table; or on another sheet. */
export interface FoundElsewhere extends Change {
  readonly kind: "sheet" | "table" | "moved";
  readonly after: TableMap;
}

/** A table that stands in one of several places, and nobody can tell in which. */
export interface OneOfSeveral extends Change {
  readonly kind: "several";
  readonly choices: readonly TableMap[];
}

export interface Gone extends Change {
  readonly kind: "gone";
  readonly after: null;
}

/** A heading that stands where another one stood which is gone. */
export interface RenamedHeading extends Change {
  readonly kind: "heading";
  readonly after: TableMap;
  /** The column, under its new heading. */
  readonly column: ColumnMap;
  readonly was: string;
}

/** Columns that are no longer there, as the map has them. */
export interface LostColumns extends Change {
  readonly kind: "columns";
  readonly after: TableMap;
  readonly lost: readonly ColumnMap[];
}

/** A table of which nothing else need have changed than where it stands, or what its sheet is called. */
export interface SheetMove {
  readonly before: TableMap;
  readonly after: TableMap;
}

/** The sheet on which a table stands that something became of; the one on which it stood where it is gone. */
export function sheetOfChange({ before, after }: MapChange | SheetMove): string {
  return (after ?? before).sheet;
}
