import type {
  Area,
  BookData,
  CellContentData,
  ConditionalFormatData,
  NameData,
  PageData,
  ProtectionData,
  StyleData,
  TableColumnData,
  ValidationData,
} from "./data";
import type { ChartData } from "./charts/chartData";
import type { CopiedPart } from "./copy";
import type { ConditionalLook } from "./conditional/look";

/**
 * The workbook behind the host: what Excel's own document model is to Excel. The API objects in `api/` translate
 * between Office.js and this; it knows nothing of proxies, requests or Office.js names. It keeps a workbook valid:
 * whatever Excel would refuse it refuses with a HostError of Excel's code, before anything has changed.
 * Rows and columns count from 0.
 */
export interface Book {
  readonly dateSystem: 1900 | 1904;
  /** In tab order. */
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: BookSheet;
  readonly names: BookNames;
  readonly tables: BookTables;

  /** By name, in any case. */
  findSheet(name: string): BookSheet | null;
  findSheetById(id: string): BookSheet | null;
  /** @throws HostError for a name that Excel refuses (InvalidArgument) or that is taken (ItemAlreadyExists). */
  addSheet(name?: string): BookSheet;

  /** Tells of every change of cells and selection from now on. @returns what ends it */
  listen(listener: (event: BookEvent) => void): () => void;

  /** Brings every formula up to date; resolves at once when nothing has changed since the last time. */
  calculate(): Promise<void>;
  /** The workbook as data, calculated. */
  toData(): Promise<BookData>;
  /** Lets go of the calculation engine; the book can't be used afterwards. */
  close(): void;
}

/** What happened to a sheet's cells, whoever did it; recalculated values are no change. */
export type BookEvent =
  | { readonly kind: "activated"; readonly sheet: BookSheet }
  | { readonly kind: "selected"; readonly sheet: BookSheet; readonly area: Area }
  | {
      readonly kind: "changed";
      readonly sheet: BookSheet;
      readonly area: Area;
      readonly change: CellChange;
    };

export type CellChange =
  "edited" | "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted" | "inserted" | "deleted";

export interface BookSheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protection: ProtectionData | null;

  rename(name: string): void;
  /** @throws HostError InvalidOperation for the last visible sheet. Formulas that point to it become #REF!. */
  delete(): void;
  move(position: number): void;
  setVisibility(visibility: "visible" | "hidden" | "veryHidden"): void;
  activate(): void;
  protect(protection: ProtectionData): void;
  unprotect(): void;
  readonly tabColor: string | null;
  setTabColor(color: string | null): void;

  /** The cells of an area; formulas up to date only after `Book.calculate`. */
  read(area: Area): BookCell[][];
  /**
   * Writes contents; undefined leaves a cell as it is. Text is kept as text ("00123"): it is for the caller to parse as
   * typing would. @throws HostError AccessDenied on a protected sheet with locked cells in the area, InvalidArgument
   * for a formula that can't be read, an array in a wrong shape, or one of over 8,192 characters.
   */
  write(area: Area, contents: readonly (readonly (CellInput | undefined)[])[]): void;
  /** Copies cells of a sheet of the same book here, over and over when the target is larger; formulas follow. */
  copyFrom(source: BookSheet, from: Area, to: Area, part: CopiedPart): void;
  /** Moves cells of a sheet of the same book here, with all that reads them. */
  moveFrom(source: BookSheet, from: Area, to: Area): void;
  /** Fills an area from cells at one of its sides, as dragging the fill handle does. */
  fill(from: Area, to: Area): void;
  /** The smallest area with all used cells, null when there are none; formatted empty cells count unless valuesOnly. */
  usedArea(valuesOnly: boolean): Area | null;
  /** The smallest area with all cells inside another that hold something; null when there are none. */
  filledPart(within: Area): Area | null;
  /** What a formula or a table says counts as used; clears contents, formats or both. */
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  /** Changes the style of every cell of an area; a whole row, column or sheet is given as an area of that size. */
  restyle(area: Area, change: (style: StyleData) => StyleData): void;
  readonly merges: readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  /** Shifts what is below (or right of) the area away; tables, names, formulas, formats and validations follow. */
  insertCells(area: Area, shift: "down" | "right"): void;
  deleteCells(area: Area, shift: "up" | "left"): void;

  columnWidth(column: number): { readonly width: number | null; readonly hidden: boolean };
  /** Width in characters, as files hold it; undefined leaves it as it is. */
  setColumns(first: number, last: number, change: { width?: number | null; hidden?: boolean }): void;
  rowHeight(row: number): { readonly height: number | null; readonly hidden: boolean };
  setRows(first: number, last: number, change: { height?: number | null; hidden?: boolean }): void;

  /** They follow inserted and deleted cells. */
  readonly validations: readonly ValidationData[];
  /** Replaces what the area had; null removes it. */
  setValidation(area: Area, validation: Omit<ValidationData, "areas"> | null): void;
  /** The rule on what may be entered in a cell. */
  validationAt(row: number, column: number): ValidationData | null;
  /** What a cell's list offers; null for a cell without one. Only while the book is calculated. */
  choicesAt(row: number, column: number): readonly CellContentData[] | null;
  /** Whether a cell's value is as its rule wants it: writing enforces no rules. Only while the book is calculated. */
  meetsRule(row: number, column: number): boolean;
  readonly conditionalFormats: readonly (ConditionalFormatData & { readonly id: string })[];
  /** A new one goes in front of the others, as in Excel. @returns its id */
  addConditionalFormat(format: Omit<ConditionalFormatData, "priority">): string;
  /** Keeps its id and, unless told otherwise, its place. */
  updateConditionalFormat(
    id: string,
    change: Partial<Pick<ConditionalFormatData, "areas" | "rule" | "stopIfTrue" | "priority">>,
  ): void;
  removeConditionalFormat(id: string): void;
  /** For who shows the sheet: what its conditional formats make of its cells. */
  watchConditionalFormats(): WatchedFormats;

  /** In the order in which they lie over each other. They follow inserted and deleted rows and columns. */
  readonly charts: readonly (ChartData & { readonly id: string })[];
  /** @returns its id */
  addChart(chart: ChartData): string;
  updateChart(id: string, change: Partial<ChartData>): void;
  removeChart(id: string): void;

  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  setFreeze(freeze: { rows: number; columns: number } | null): void;
  readonly showGridlines: boolean;
  setShowGridlines(show: boolean): void;
  readonly page: PageData;
  setPage(change: Partial<PageData>): void;
  readonly selection: Area;
  select(area: Area): void;
}

/** What conditional formats make of cells, worked out when asked for; only while the book is calculated. */
export interface WatchedFormats {
  /** Takes in what has changed. @returns the rows in which cells may look otherwise than before, null when any may */
  refresh(): ReadonlySet<number> | null;
  at(row: number, column: number): ConditionalLook | null;
}

export interface BookCell {
  /** null when empty. */
  readonly value: CellContentData;
  /** As the user wrote it, with today's names: `=SUM(Plan[Score])`. */
  readonly formula: string | null;
  readonly style: StyleData;
}

/** What is written to a cell; null empties it and leaves its format. */
export type CellInput =
  | { readonly value: string | number | boolean | { readonly error: string } }
  | { readonly formula: string }
  | null;

export interface BookTables {
  /** In the order of their sheets, from top to bottom. */
  readonly all: readonly BookTable[];
  /** By name, in any case. */
  find(name: string): BookTable | null;
  findById(id: string): BookTable | null;
  /**
   * Makes a table of an area whose cells are already written; without headers, a row of "Column1" … is inserted above.
   * Empty and repeated headings get a name of their own, in the cell too. @throws HostError InvalidArgument over
   * merged cells or another table.
   */
  add(sheet: BookSheet, area: Area, hasHeaders: boolean, name?: string): BookTable;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: BookSheet;
  /** With header and total row. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly columns: readonly TableColumnData[];
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly filterButtons: boolean;
  readonly altTitle: string | null;
  readonly altText: string | null;

  /** Formulas follow. @throws HostError InvalidArgument for a name Excel refuses or that is taken. */
  rename(name: string): void;
  /** The header row stays where it is. @throws HostError for an overlap with a table or merged cells. */
  resize(area: Area): void;
  renameColumn(index: number, name: string): void;
  /** Before another or behind the last; cells right of the table move on. */
  addColumn(index: number, name: string | null): void;
  /** Cells right of the table move up. @throws HostError InvalidOperation for the only column */
  deleteColumn(index: number): void;
  update(change: {
    style?: string | null;
    bandedRows?: boolean;
    filterButtons?: boolean;
    altTitle?: string | null;
    altText?: string | null;
  }): void;
  /** Removes the table and its cells' contents. */
  delete(): void;
  /** Leaves cells and formats; structured references to it become plain ranges. */
  convertToRange(): void;
}

export interface BookNames {
  readonly all: readonly NameData[];
  find(name: string, scope: string | null): NameData | null;
  /** @throws HostError InvalidArgument for a name or formula Excel refuses, ItemAlreadyExists for a taken one. */
  add(name: Omit<NameData, "visible" | "comment"> & Partial<NameData>): void;
  update(
    name: string,
    scope: string | null,
    change: { formula?: string; visible?: boolean; comment?: string },
  ): void;
  delete(name: string, scope: string | null): void;
}
