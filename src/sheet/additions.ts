import type { CellContent, ColumnDescription, FormulaText, TableBlock } from "./description";

/** Changes to tables of ours that are in the workbook and are not written anew. */
export interface Additions {
  readonly columns: readonly AddedColumns[];
  readonly rows: readonly AddedRows[];
  /** Columns that get another formula. */
  readonly formulas: readonly {
    readonly table: string;
    readonly heading: string;
    readonly formula: FormulaText;
  }[];
  /** Sheets of which all but the line below the title was written earlier. */
  readonly leads: readonly { readonly sheet: string; readonly lead: string }[];
}

/** Rows that a table gets: in empty rows of it, or below it, where nothing stands. */
export interface AddedRows {
  readonly sheet: string;
  readonly table: string;
  /** The first of the rows, on the sheet. */
  readonly row: number;
  /** The first column of the sheet that is written. */
  readonly column: number;
  /** From that column on; null leaves a cell as it is. */
  readonly cells: readonly (readonly (CellContent | null)[])[];
  /** The whole table afterwards, as an address on its sheet; null where it keeps its size. */
  readonly resizeTo: string | null;
  /** How the rows look and what can be chosen in them; as they are when left out. */
  readonly look?: {
    readonly style: TableBlock["style"];
    readonly columns: readonly { readonly column: number; readonly look: ColumnLook }[];
  };
}

/** The part of a column's description that is about the look of its cells, not their content. */
export type ColumnLook = Pick<ColumnDescription, "wrap" | "align" | "highlight" | "validation">;

/** Columns that a table gets at its right edge, where nothing stands, or that it has and that are written anew. */
export interface AddedColumns {
  readonly sheet: string;
  readonly table: string;
  /** The cell of the first heading. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columns: readonly ColumnDescription[];
  /** In characters. */
  readonly widths: readonly number[];
  /** The whole table afterwards, as an address on its sheet; null where it has them already. */
  readonly resizeTo: string | null;
}
