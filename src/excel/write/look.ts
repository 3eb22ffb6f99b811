import { columnLetter } from "../../plan/cell";
import type { ColumnLook } from "../../sheet/additions";
import { columnPoints, MARGINS, printScale } from "../../sheet/page";
import type { Highlight, SheetDescription, TableBlock, Validation } from "../../sheet/description";
import { writeText } from "../../text/write";
import { HEADER, HEAT, TONES } from "./palette";
import type { Target } from "./target";

/** What setting one property comes to, with the names around it. */
const BYTES_PER_SETTING = 400;
/** Settings of a sheet, a column, a conditional format and a text. */
const SETTINGS = { sheet: 12, column: 8, highlight: 6, text: 6 } as const;

/** About how many bytes the look of a sheet is in a request. */
export function lookBytes({ tables, texts, namedCells, namedLists = [] }: SheetDescription): number {
  const settings = SETTINGS.sheet + SETTINGS.text * (texts.length + namedCells.length + namedLists.length);
  return settings * BYTES_PER_SETTING + columnLookBytes(tables.flatMap(({ columns }) => columns));
}

/** The same for columns of a table. */
export function columnLookBytes(columns: readonly ColumnLook[]): number {
  const highlights = columns.flatMap(({ highlight = [] }) => highlight);
  return (SETTINGS.column * columns.length + SETTINGS.highlight * highlights.length) * BYTES_PER_SETTING;
}

/** @param width in characters */
export function setWidth(sheet: Excel.Worksheet, column: number, width: number): void {
  sheet.getRangeByIndexes(0, column - 1, 1, 1).getEntireColumn().format.columnWidth = columnPoints(width);
}

/** Queues what makes a written sheet readable: widths, colors, lists to choose from, frozen panes and print set-up. */
export function queueLook({ sheet, description, hasLook }: Target): void {
  for (const table of description.tables) {
    table.columns.forEach((column, index) => queueColumnLook(sheet, table, column, index));
    if (table.hasTotal) queueTotalLook(sheet, table);
  }
  if (!hasLook) {
    description.columnWidths.forEach((width, index) => setWidth(sheet, index + 1, width));
    sheet.showGridlines = false;
    if (description.tabColor) sheet.tabColor = description.tabColor;
  }
  queueFreeze(sheet, description.freeze);
  queuePrint(sheet, description);
}

function queueTotalLook(sheet: Excel.Worksheet, { row, column, rowCount, columns }: TableBlock): void {
  const { format } = sheet.getRangeByIndexes(row + rowCount - 1, column - 1, 1, columns.length);
  format.font.bold = true;
  const line = format.borders.getItem("EdgeTop");
  line.style = "Continuous";
  line.color = HEADER.fill;
}

/** Queues colors, and the list and guidance, of a table's column. */
export function queueColumnLook(
  sheet: Excel.Worksheet,
  table: Pick<TableBlock, "row" | "column" | "rowCount" | "hasTotal" | "compared">,
  { highlight = [], align, validation }: ColumnLook,
  index: number,
): void {
  const rows = (first: number, last: number) =>
    sheet.getRangeByIndexes(table.row + first - 1, table.column + index - 1, last - first + 1, 1);
  const body = rows(1, table.rowCount);
  if (align === "center") rows(0, table.rowCount).format.horizontalAlignment = "Center";
  if (align === "clip") body.format.horizontalAlignment = "Fill";
  const { compared = [1, Math.max(1, table.rowCount - (table.hasTotal ? 1 : 0))] } = table;
  for (const each of highlight)
    if (each.kind === "when") queueHighlight(body, each);
    else if (compared) queueHighlight(rows(...compared), each);
  if (validation) queueValidation(body, validation);
}

/** Queues what may be chosen in cells, and what is said when one is selected. */
export function queueValidation(
  { dataValidation: cells }: Excel.Range,
  { list, isOpen, refusal, prompt }: Validation,
): void {
  if (list) {
    cells.rule = { list: { inCellDropDown: true, source: list.formula } };
    if (isOpen) cells.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    else if (refusal) cells.errorAlert = { showAlert: true, style: "Stop", ...refusal };
  }
  if (prompt) cells.prompt = { showPrompt: true, ...prompt };
}

function queueHighlight(range: Excel.Range, highlight: Highlight): void {
  if (highlight.kind === "heat") {
    const format = range.conditionalFormats.add("ColorScale");
    format.colorScale.criteria = {
      minimum: { type: "LowestValue", color: HEAT[highlight.low] },
      maximum: { type: "HighestValue", color: HEAT[highlight.high] },
    };
  } else {
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = highlight.formula;
    format.custom.format.fill.color = TONES[highlight.tone].fill;
    format.custom.format.font.color = TONES[highlight.tone].font;
  }
}

function queueFreeze(sheet: Excel.Worksheet, freeze: SheetDescription["freeze"]): void {
  sheet.freezePanes.unfreeze();
  if (!freeze) return;
  if (freeze.columns === 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) sheet.freezePanes.freezeColumns(freeze.columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
}

/** In percent, for lists side by side: smaller than usual, since they fill many pages, and still easy to read. */
const LISTS_SCALE = 75;

function queuePrint(sheet: Excel.Worksheet, { print, columnWidths }: SheetDescription): void {
  const { orientation, titleRows, titleColumns, pageBreaks, pagesWide = 1, isSeveralPagesWide } = print;
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "Letter";
  pageLayout.setPrintMargins("Inches", MARGINS);
  if (isSeveralPagesWide) pageLayout.zoom = { scale: LISTS_SCALE };
  // Excel takes no account of page breaks where it fits a sheet to pages by itself.
  else if (pageBreaks) pageLayout.zoom = { scale: printScale(columnWidths, orientation) };
  else pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = writeText.pageNumber;
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows[0]}:$${titleRows[1]}`);
  if (titleColumns)
    pageLayout.setPrintTitleColumns(`$${columnLetter(titleColumns[0])}:$${columnLetter(titleColumns[1])}`);
  if (!pageBreaks) return;
  // Those of an earlier time stand before rows that begin no page any more.
  horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) horizontalPageBreaks.add(`A${row}`);
}
