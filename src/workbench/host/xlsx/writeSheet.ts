import type { CellData, RowData, SheetData, StyleData, TableData } from "../book/data";
import { areaName, cellName, columnLetters, inside } from "./address";
import { writeColor } from "./styles/colors";
import { conditionalFormatsXml, type FormatCollector } from "./conditional";
import { fileFormula } from "./formula";
import { MAIN, OFFICE_RELATIONSHIPS, X14, XM } from "./namespaces";
import { fitsToPages, pageXml, protectionXml } from "./page";
import { fittedHeights } from "./rowHeights";
import type { StringTable } from "./sharedStrings";
import { validationsXml } from "./validations";
import { escapeText, xmlElement, xmlText } from "./xml";

/** What the sheet's part refers to by relationship. */
export interface SheetLinks {
  /** The relationship of an address outside the file. */
  outside(target: string): string;
  readonly drawing: string | null;
  readonly notes: string | null;
  readonly tables: readonly string[];
}

/** The part of a worksheet. */
export function sheetXml(
  sheet: SheetData,
  isActive: boolean,
  strings: StringTable,
  formats: FormatCollector & { styleOf(index: number): StyleData },
  links: SheetLinks,
): string {
  const conditional = conditionalFormatsXml(sheet.conditionalFormats, formats);
  const merges = sheet.merges.map((area) => xmlElement("mergeCell", { ref: areaName(area) }));
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}" xmlns:x14="${X14}" xmlns:xm="${XM}">` +
    propertiesXml(sheet) +
    viewXml(sheet, isActive) +
    formatXml(sheet) +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(sheet, strings, fittedHeights(sheet, formats.styleOf))}</sheetData>` +
    protectionXml(sheet.protection) +
    (sheet.autoFilter ? xmlElement("autoFilter", { ref: areaName(sheet.autoFilter) }) : "") +
    (merges.length > 0 ? xmlElement("mergeCells", { count: merges.length }, merges.join("")) : "") +
    conditional.own +
    validationsXml(sheet.validations) +
    hyperlinksXml(sheet, links) +
    pageXml(sheet.page) +
    (links.drawing === null ? "" : xmlElement("drawing", { "r:id": links.drawing })) +
    (links.notes === null ? "" : xmlElement("legacyDrawing", { "r:id": links.notes })) +
    tablePartsXml(links.tables) +
    (conditional.newer && `<extLst>${conditional.newer}</extLst>`) +
    "</worksheet>"
  );
}

function propertiesXml(sheet: SheetData): string {
  const contents =
    writeColor("tabColor", sheet.tabColor) +
    (fitsToPages(sheet.page) ? xmlElement("pageSetUpPr", { fitToPage: true }) : "");
  return contents && xmlElement("sheetPr", {}, contents);
}

function viewXml(sheet: SheetData, isActive: boolean): string {
  const attributes = {
    showGridLines: sheet.showGridlines ? null : false,
    tabSelected: isActive || null,
    zoomScale: sheet.zoom,
    workbookViewId: 0,
  };
  const { freeze } = sheet;
  const pane = freeze
    ? xmlElement("pane", {
        xSplit: freeze.columns || null,
        ySplit: freeze.rows || null,
        topLeftCell: cellName(freeze.rows, freeze.columns),
        activePane: freeze.rows === 0 ? "topRight" : freeze.columns === 0 ? "bottomLeft" : "bottomRight",
        state: "frozen",
      })
    : "";
  return `<sheetViews>${xmlElement("sheetView", attributes, pane)}</sheetViews>`;
}

function formatXml(sheet: SheetData): string {
  const deepest = (items: readonly { readonly outlineLevel: number }[]) =>
    items.reduce((level, item) => Math.max(level, item.outlineLevel), 0) || null;
  return xmlElement("sheetFormatPr", {
    defaultColWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight ?? 15,
    customHeight: sheet.defaultRowHeight === null ? null : true,
    outlineLevelRow: deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns),
  });
}

/** Without a width in the file Excel takes 0 for it, so that the usual one is written out. */
function columnsXml(sheet: SheetData): string {
  const columns = sheet.columns.map((column) =>
    xmlElement("col", {
      min: column.first + 1,
      max: column.last + 1,
      width: column.width ?? sheet.defaultColumnWidth ?? 9.140625,
      style: column.style || null,
      hidden: column.hidden || null,
      customWidth: column.width === null ? null : true,
      outlineLevel: column.outlineLevel || null,
    }),
  );
  return columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
}

function rowsXml(sheet: SheetData, strings: StringTable, fitted: ReadonlyMap<number, number>): string {
  const cellsOfRow = new Map<number, CellData[]>();
  for (const cell of sheet.cells) {
    const cells = cellsOfRow.get(cell.row);
    if (cells) cells.push(cell);
    else cellsOfRow.set(cell.row, [cell]);
  }
  const settings = new Map(sheet.rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...cellsOfRow.keys(), ...settings.keys()])].sort((a, b) => a - b);
  const xml = numbers.map((row) => {
    const cells = (cellsOfRow.get(row) ?? []).sort((a, b) => a.column - b.column);
    const contents = cells.map((cell) => cellXml(cell, sheet.tables, strings)).join("");
    return `<row r="${row + 1}"${rowAttributes(settings.get(row), fitted.get(row))}>${contents}</row>`;
  });
  return xml.join("");
}

/** @param fitted a height that is nobody's choice and changes with the row's text */
function rowAttributes(row: RowData | undefined, fitted: number | undefined): string {
  const height = fitted === undefined ? "" : ` ht="${fitted}"`;
  if (!row) return height;
  return (
    (row.style === 0 ? "" : ` s="${row.style}" customFormat="1"`) +
    (row.height === null ? height : ` ht="${row.height}" customHeight="1"`) +
    (row.hidden ? ' hidden="1"' : "") +
    (row.outlineLevel === 0 ? "" : ` outlineLevel="${row.outlineLevel}"`)
  );
}

function cellXml(cell: CellData, tables: readonly TableData[], strings: StringTable): string {
  const { value, formula, style } = cell;
  const start = `<c r="${columnLetters(cell.column)}${cell.row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula === null) {
    if (value === null) return `${start}/>`;
    if (typeof value === "number") return `${start}><v>${value}</v></c>`;
    if (typeof value === "string") return `${start} t="s"><v>${strings.number(value)}</v></c>`;
  }
  const [type, stored] = storedValue(value);
  const result = stored === null ? "" : `<v>${stored}</v>`;
  return `${start}${type}>${formula === null ? "" : formulaXml(cell, formula, tables)}${result}</c>`;
}

function storedValue(value: CellData["value"]): [type: string, stored: string | null] {
  if (value === null) return ["", null];
  if (typeof value === "number") return ["", String(value)];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "string") return [' t="str"', xmlText(escapeText(value))];
  return [' t="e"', xmlText(value.error)];
}

function formulaXml(cell: CellData, formula: string, tables: readonly TableData[]): string {
  const table = formula.includes("[")
    ? tables.find(({ area }) => inside(area, cell.row, cell.column))
    : undefined;
  const array = cell.arrayArea ? { t: "array", ref: areaName(cell.arrayArea) } : {};
  return xmlElement("f", array, xmlText(fileFormula(formula, table?.name ?? null)));
}

function hyperlinksXml(sheet: SheetData, links: SheetLinks): string {
  const items = sheet.hyperlinks.map(({ area, target, tooltip }) => {
    const hash = target.indexOf("#");
    const isInside = hash === 0;
    return xmlElement("hyperlink", {
      ref: areaName(area),
      "r:id": isInside ? null : links.outside(target),
      location: isInside ? target.slice(1) : null,
      tooltip: tooltip === null ? null : escapeText(tooltip),
    });
  });
  return items.length > 0 ? `<hyperlinks>${items.join("")}</hyperlinks>` : "";
}

function tablePartsXml(tables: readonly string[]): string {
  const parts = tables.map((id) => xmlElement("tablePart", { "r:id": id }));
  return parts.length > 0 ? xmlElement("tableParts", { count: parts.length }, parts.join("")) : "";
}
