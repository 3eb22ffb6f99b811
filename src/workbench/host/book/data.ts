import type { ChartData } from "./charts/chartData";

/**
 * A workbook as plain data: what `xlsx/` reads from a file and writes to one, and what a `Book` is opened from and
 * gives back. Rows and columns count from 0, as in Office.js. Ranges are inclusive.
 */
export interface BookData {
  readonly dateSystem: 1900 | 1904;
  /** In tab order; at least one, and at least one visible. */
  readonly sheets: readonly SheetData[];
  /** Index of the sheet in front. */
  readonly activeSheet: number;
  readonly names: readonly NameData[];
  /** Cell styles; cells, rows and columns point into it. The first is the workbook's default. */
  readonly styles: readonly StyleData[];
  /** The theme's part of the file, kept as it is, since styles refer to its colors; without one they are Office's own. */
  readonly theme?: string;
  /**
   * What the file says about the protection of its structure (`lockStructure`, a password's hash …), by attribute. While
   * it is locked, no sheet can be added, removed, renamed, moved, hidden or shown.
   */
  readonly structureProtection?: Readonly<Record<string, string>>;
  /** The part with the title, the author and the like, kept as it is. */
  readonly coreProperties?: string;
  /** Other workbooks that formulas refer to by number, from [1] on. */
  readonly externalBooks?: readonly ExternalBookData[];
}

export interface ExternalBookData {
  /** Where it is, as the file says it: a path or an address. */
  readonly target: string;
  readonly sheets: readonly string[];
}

export interface SheetData {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly protection: ProtectionData | null;
  readonly cells: readonly CellData[];
  readonly columns: readonly ColumnData[];
  readonly rows: readonly RowData[];
  readonly defaultColumnWidth: number | null;
  readonly defaultRowHeight: number | null;
  readonly merges: readonly Area[];
  readonly tables: readonly TableData[];
  readonly validations: readonly ValidationData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  /** A plain sheet's filter (a table's own is in the table). */
  readonly autoFilter: Area | null;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly showGridlines: boolean;
  readonly zoom: number | null;
  readonly page: PageData;
  readonly hyperlinks: readonly {
    readonly area: Area;
    readonly target: string;
    readonly tooltip: string | null;
  }[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** In the order in which they lie over each other. */
  readonly charts: readonly ChartData[];
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Text, number or boolean; an error is marked as such, since text can read "#N/A" too. null is an empty (but styled) cell. */
export type CellContentData = string | number | boolean | { readonly error: string } | null;

export interface CellData {
  readonly row: number;
  readonly column: number;
  /** The value; for a formula, the last computed one (null when the file has none). */
  readonly value: CellContentData;
  /** With "=" in front, in English, structured references as people write them in Excel (`[@Status]`); shared formulas are written out for each cell. */
  readonly formula: string | null;
  /** The area that an array formula fills, on its first cell only. */
  readonly arrayArea: Area | null;
  /** Index into `BookData.styles`. */
  readonly style: number;
}

export interface ColumnData {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font, as files hold it; null for the default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
  readonly outlineLevel: number;
}

export interface RowData {
  readonly row: number;
  /** In points; null for the default. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number;
  readonly outlineLevel: number;
}

/** A table (Excel's Insert > Table). */
export interface TableData {
  readonly name: string;
  /** With header and total row. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly columns: readonly TableColumnData[];
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly filterButtons: boolean;
  readonly altTitle: string | null;
  readonly altText: string | null;
}

export interface TableColumnData {
  readonly name: string;
  /** The formula that new rows get, with "=" in front. */
  readonly formula: string | null;
  readonly totalFunction: string | null;
  readonly totalLabel: string | null;
  readonly totalFormula: string | null;
}

export interface NameData {
  readonly name: string;
  /** Sheet name for a name of one sheet, null for the workbook's. */
  readonly scope: string | null;
  /** With "=" in front. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string | null;
}

export interface ProtectionData {
  /** The protection options that the file states, by Office.js name (`allowFormatCells` …). */
  readonly options: Readonly<Record<string, boolean>>;
  /** The password's hash and its parameters as the file holds them, so that protection outlives a round trip. */
  readonly password: Readonly<Record<string, string | number>> | null;
}

export interface ValidationData {
  readonly areas: readonly Area[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "any";
  readonly operator:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual"
    | null;
  /** With "=" in front when it is a formula; an inline list is its text, "Yes,No". */
  readonly formula1: string | number | null;
  readonly formula2: string | number | null;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown: boolean;
  readonly prompt: { readonly title: string; readonly message: string; readonly show: boolean } | null;
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
    readonly show: boolean;
  } | null;
}

export interface ConditionalFormatData {
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRuleData;
}

export type ConditionalRuleData =
  | { readonly type: "custom"; readonly formula: string; readonly style: StyleData }
  | {
      readonly type: "cellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2: string | null;
      readonly style: StyleData;
    }
  | {
      readonly type: "containsText";
      readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
      readonly text: string;
      readonly style: StyleData;
    }
  | { readonly type: "colorScale"; readonly points: readonly ScalePointData[] }
  /** Kept through open and save as the file library holds it, neither read nor changed by any API. */
  | { readonly type: "kept"; readonly model: unknown };

export interface ScalePointData {
  readonly type: "min" | "max" | "number" | "percent" | "percentile" | "formula";
  readonly value: string | number | null;
  readonly color: string;
}

export interface PageData {
  readonly orientation: "portrait" | "landscape" | null;
  /** Excel's paper code: 1 is US letter, 9 is A4. */
  readonly paperSize: number | null;
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly scale: number | null;
  /** In inches. */
  readonly margins: Readonly<
    Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>
  > | null;
  readonly printArea: string | null;
  /** "1:4" */
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly header: string | null;
  readonly footer: string | null;
  /** The rows that begin a page. */
  readonly rowBreaks: readonly number[];
  /** As the file has them: no call of any API changes them. */
  readonly columnBreaks?: readonly number[];
}

/** Colors are "#RRGGBB", or a theme color that is kept as the file holds it. */
export type ColorData = string | { readonly theme: number; readonly tint: number };

export interface StyleData {
  /** "General" when none is set. */
  readonly numberFormat: string;
  readonly font: {
    readonly name: string | null;
    readonly size: number | null;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string | null;
    readonly strikethrough: boolean;
    readonly color: ColorData | null;
    /** Above or below the line; missing for neither. */
    readonly script?: "superscript" | "subscript";
  };
  /** A solid color, or another fill as the file library holds it. */
  readonly fill: { readonly color: ColorData } | { readonly kept: unknown } | null;
  readonly borders: Readonly<
    Partial<
      Record<
        "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown",
        { readonly style: string; readonly color: ColorData | null }
      >
    >
  >;
  readonly alignment: {
    readonly horizontal: string | null;
    readonly vertical: string | null;
    readonly wrap: boolean;
    readonly indent: number;
    readonly rotation: number;
    readonly shrink: boolean;
  };
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Typed with an apostrophe in front, so that it stays text; missing for false. */
  readonly quotePrefix?: true;
}
