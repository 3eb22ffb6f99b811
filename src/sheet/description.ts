import type { CellValue } from "../plan/cell";
import type { ChartBlock } from "./chart";
import type { NumberFormat } from "./numberFormat";

/**
 * What a sheet should look like, as data. Templates, the plan index, the rollup and every report are descriptions;
 * `excel/write` is the one writer for all of them. Rows and columns count from 1.
 */
export interface SheetDescription {
  /** By which the sheet is found again whatever the user calls it: letters, digits and underscores. */
  readonly id: string;
  /** What its tab says when it is made. */
  readonly name: string;
  /** Stands in A1, in large type, and is what a screen reader meets first. */
  readonly title: string;
  /** One or two sentences below the title: what the sheet shows and where its figures come from. */
  readonly lead?: string;
  /** Text cells outside tables. */
  readonly texts: readonly TextBlock[];
  readonly tables: readonly TableBlock[];
  /** None when left out. They lie below or beside tables and texts, over cells of their own. */
  readonly charts?: readonly ChartBlock[];
  /** Single cells with a name of the workbook's, such as the as-of date. */
  readonly namedCells: readonly NamedCell[];
  /** Names for columns of the sheet to choose from, none when left out. */
  readonly namedLists?: readonly NamedList[];
  /** Width of columns from A on, in characters of the standard font. */
  readonly columnWidths: readonly number[];
  /** Rows above and columns left of the cell that stay in sight; null when nothing is frozen. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintSetup;
  readonly tabColor?: string;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on each page, such as [1, 4]; null for none. */
  readonly titleRows: readonly [first: number, last: number] | null;
  /** Columns repeated on each page of a sheet that is too wide for one, such as [1, 2]. */
  readonly titleColumns?: readonly [first: number, last: number];
  /** Rows that begin a page. */
  readonly pageBreaks?: readonly number[];
  /** On how many pages side by side it is fitted; one when left out. */
  readonly pagesWide?: number;
  /** True for a sheet of lists side by side, which would be too small to read on one page's width. */
  readonly isSeveralPagesWide?: boolean;
}

export interface TextBlock {
  readonly row: number;
  readonly column: number;
  readonly text: string | FormulaText;
  readonly style: "heading" | "note" | "warning";
}

/** A cell of its own with a formula or value and a name that formulas anywhere can use. */
export interface NamedCell {
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly content: CellContent;
  readonly format?: NumberFormat;
}

/**
 * A name for what is filled in of a column, as a list to choose from: it reaches from its first cell to the last that says
 * something, however long the table above which it stands becomes.
 */
export interface NamedList {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** As many rows as it may reach. */
  readonly reach: number;
}

/** A formula, with "=" in front and in English; structured references in Excel's own writing (`[@Status]`). */
export interface FormulaText {
  readonly formula: string;
}

/** A value is written as it is: text that begins with "=" stays text. */
export type CellContent = CellValue | FormulaText;

/** An Excel table: one header row, no merged cells, no blank columns inside. */
export interface TableBlock {
  /** Unique in the workbook; begins with TL_ where the table is ours. */
  readonly name: string;
  /** The cell of the first heading. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnDescription[];
  /** How many rows the body has; at least 1, since Excel has no table without a row. */
  readonly rowCount: number;
  readonly style: "plan" | "figures" | "list";
  /** Whether the last row of the body is a total, and stands out. */
  readonly hasTotal?: boolean;
  /** Rows of the body, from 1, that colors by value compare; without it all but a total, and none for null. */
  readonly compared?: readonly [first: number, last: number] | null;
}

export interface ColumnDescription {
  readonly heading: string;
  /** What stands below the heading: one formula for all rows, or the rows' own contents (`rowCount` of them). */
  readonly content: FormulaText | readonly CellContent[];
  readonly format?: NumberFormat;
  readonly wrap?: boolean;
  /** True for a column beside what people fill in whose cells are formulas: it looks as if one need not type there. */
  readonly isComputed?: boolean;
  /** True for a column whose cells lead somewhere when they are pressed. */
  readonly isLink?: boolean;
  /**
   * Of the heading and the cells below it; without it figures stand on the right and everything else on the left. `clip` is
   * for long text that nobody has to read: it stays in its cells.
   */
  readonly align?: "center" | "clip";
  /** Colors that repeat what the cell says, never more than it says. */
  readonly highlight?: readonly Highlight[];
  readonly validation?: Validation;
}

/** A conditional format. */
export type Highlight =
  /** Colors by value from low to high, with the number in the cell. */
  | { readonly kind: "heat"; readonly low: Tone; readonly high: Tone }
  /** Cells for which the formula is true; relative to the column's first body cell (plain references, `$C5="Complete"`). */
  | { readonly kind: "when"; readonly formula: string; readonly tone: Tone };

/** What a color says. The writer picks colors with a contrast of at least 4.5:1. */
export type Tone = "good" | "caution" | "bad" | "neutral" | "none";

export interface Validation {
  /**
   * A list from a range ("='Lists'!$A$2:$A$7" or a name), never written out: inline lists stop at 255 characters. Without
   * it the cell takes anything, and has a prompt only.
   */
  readonly list?: FormulaText;
  /** Whether the list is an offer only: what stands in none of its rows is taken as well. */
  readonly isOpen?: boolean;
  /** Said when something else than the list has is typed; Excel's own words when left out. Limits as for a prompt. */
  readonly refusal?: { readonly title: string; readonly message: string };
  /** Shown when the cell is selected: a title of 32 characters at most, a message of 255. */
  readonly prompt?: { readonly title: string; readonly message: string };
}
