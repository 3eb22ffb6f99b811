import type { TableColumnData, TableData } from "../book/data";
import { areaName, parseArea } from "./address";
import { fileFormula, writtenFormula } from "./formula";
import { MAIN, X14 } from "./namespaces";
import {
  child,
  children,
  descendants,
  escapeText,
  flag,
  numeric,
  unescapeText,
  xmlElement,
  xmlText,
  type XmlElement,
} from "./xml";

/** Reads a table's part; null when its range can't be read. */
export function readTable(root: XmlElement): TableData | null {
  const area = parseArea(root.attributes.ref ?? "");
  const name = root.attributes.displayName ?? root.attributes.name;
  if (!area || name === undefined) return null;
  const style = child(root, "tableStyleInfo");
  const texts = descendants(child(root, "extLst"), "table")[0]?.attributes;
  return {
    name,
    area,
    headerRow: numeric(root, "headerRowCount") !== 0,
    totalRow: (numeric(root, "totalsRowCount") ?? 0) > 0,
    columns: children(child(root, "tableColumns"), "tableColumn").map((column) => readColumn(column, name)),
    style: style?.attributes.name ?? null,
    bandedRows: flag(style, "showRowStripes"),
    bandedColumns: flag(style, "showColumnStripes"),
    firstColumn: flag(style, "showFirstColumn"),
    lastColumn: flag(style, "showLastColumn"),
    filterButtons: child(root, "autoFilter") !== undefined,
    altTitle: texts?.altText ?? null,
    altText: texts?.altTextSummary ?? null,
  };
}

function readColumn(column: XmlElement, table: string): TableColumnData {
  const formula = child(column, "calculatedColumnFormula")?.text;
  const total = child(column, "totalsRowFormula")?.text;
  return {
    name: unescapeText(column.attributes.name ?? ""),
    formula: formula ? writtenFormula(formula, table) : null,
    totalFunction: column.attributes.totalsRowFunction ?? null,
    totalLabel: column.attributes.totalsRowLabel ?? null,
    totalFormula: total ? writtenFormula(total, table) : null,
  };
}

/** A table's part. @param id its number, unique in the workbook */
export function tableXml(table: TableData, id: number): string {
  const ref = areaName(table.area);
  const { area } = table;
  const filtered = { ...area, rowCount: area.rowCount - (table.totalRow ? 1 : 0) };
  const filter =
    table.filterButtons && table.headerRow ? xmlElement("autoFilter", { ref: areaName(filtered) }) : "";
  const columns = table.columns.map((column, index) => columnXml(column, index + 1, table.name)).join("");
  const style = xmlElement("tableStyleInfo", {
    name: table.style,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
  return xmlElement(
    "table",
    {
      xmlns: MAIN,
      id,
      name: table.name,
      displayName: table.name,
      ref,
      headerRowCount: table.headerRow ? null : 0,
      totalsRowCount: table.totalRow ? 1 : null,
      totalsRowShown: table.totalRow ? null : false,
    },
    filter + xmlElement("tableColumns", { count: table.columns.length }, columns) + style + textsXml(table),
  );
}

function columnXml(column: TableColumnData, id: number, table: string): string {
  const formula = (name: string, text: string | null) =>
    text === null ? "" : xmlElement(name, {}, xmlText(fileFormula(text, table)));
  return xmlElement(
    "tableColumn",
    {
      id,
      name: columnName(column.name),
      totalsRowFunction: column.totalFunction,
      totalsRowLabel: column.totalLabel,
    },
    formula("calculatedColumnFormula", column.formula) + formula("totalsRowFormula", column.totalFormula),
  );
}

/** Excel writes line breaks in column names as escapes, unlike in cells. */
function columnName(name: string): string {
  return escapeText(name).replace(
    /[\n\t]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`,
  );
}

function textsXml(table: TableData): string {
  if (table.altTitle === null && table.altText === null) return "";
  const texts = xmlElement("x14:table", { altText: table.altTitle, altTextSummary: table.altText });
  const uri = "{504A1905-F514-4f6f-8877-14C23A59335A}";
  return `<extLst>${xmlElement("ext", { uri, "xmlns:x14": X14 }, texts)}</extLst>`;
}
