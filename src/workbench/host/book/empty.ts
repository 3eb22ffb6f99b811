import type { BookData, PageData, SheetData, StyleData } from "./data";

/** How cells look that nobody has formatted. */
export const DEFAULT_STYLE: StyleData = {
  numberFormat: "General",
  font: {
    name: null,
    size: null,
    bold: false,
    italic: false,
    underline: null,
    strikethrough: false,
    color: null,
  },
  fill: null,
  borders: {},
  alignment: { horizontal: null, vertical: null, wrap: false, indent: 0, rotation: 0, shrink: false },
  locked: true,
  formulaHidden: false,
};

export const DEFAULT_PAGE: PageData = {
  orientation: null,
  paperSize: null,
  fitToWidth: null,
  fitToHeight: null,
  scale: null,
  margins: null,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  centerHorizontally: false,
  centerVertically: false,
  header: null,
  footer: null,
  rowBreaks: [],
};

/** A sheet with nothing on it. */
export function newSheetData(name: string): SheetData {
  return {
    name,
    visibility: "visible",
    tabColor: null,
    protection: null,
    cells: [],
    columns: [],
    rows: [],
    defaultColumnWidth: null,
    defaultRowHeight: null,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    autoFilter: null,
    freeze: null,
    showGridlines: true,
    zoom: null,
    page: DEFAULT_PAGE,
    hyperlinks: [],
    notes: [],
    charts: [],
  };
}

/** What Excel begins with: a workbook with one empty sheet, "Sheet1". */
export function newBookData(): BookData {
  return {
    dateSystem: 1900,
    sheets: [newSheetData("Sheet1")],
    activeSheet: 0,
    names: [],
    // Without a font of its own a workbook looks different in every program.
    styles: [{ ...DEFAULT_STYLE, font: { ...DEFAULT_STYLE.font, name: "Calibri", size: 11 } }],
  };
}
