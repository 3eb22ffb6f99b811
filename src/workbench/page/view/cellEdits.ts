import { CellValueType, type ICellData, type IStyleData, BooleanNumber } from "@univerjs/core";
import { areaOf, bounding } from "../../host/book/area";
import type { Book } from "../../host/book/book";
import type { Area, StyleData } from "../../host/book/data";
import { writeContents } from "../../host/api/cellWrite";

/** Cells as the screen reports a change of them: what is missing in one stays as it is; null empties it. */
export type EditedCells = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/**
 * Does to the book what its user did on the screen: typed, pasted, filled, cleared or formatted cells.
 * @throws HostError when the book refuses it, such as for a protected sheet
 */
export function applyEdit(book: Book, sheetId: string, cells: EditedCells): void {
  const sheet = book.findSheetById(sheetId);
  if (!sheet) return;
  const contents = new Map<string, unknown>();
  const formats: [Area, Partial<IStyleData>][] = [];
  let area: Area | null = null;
  for (const [rowKey, row] of Object.entries(cells))
    for (const [columnKey, cell] of Object.entries(row)) {
      const at = areaOf(Number(rowKey), Number(columnKey));
      const content = contentOf(cell);
      if (content !== undefined) {
        contents.set(`${at.row},${at.column}`, content);
        area = area === null ? at : bounding(area, at);
      }
      if (cell?.s && typeof cell.s === "object") formats.push([at, cell.s]);
    }
  if (area !== null) {
    const { row, column, rowCount, columnCount } = area;
    const rows = Array.from({ length: rowCount }, (_, r) =>
      Array.from({ length: columnCount }, (_, c) => contents.get(`${row + r},${column + c}`) ?? null),
    );
    writeContents(book, { sheet, area }, rows);
  }
  for (const [at, change] of formats) sheet.restyle(at, (style) => restyled(style, change));
}

/** What was typed into a cell, as Excel takes it: text as typed, "" to empty it; undefined when it was only formatted. */
function contentOf(cell: ICellData | null): string | number | boolean | undefined {
  if (cell === null) return "";
  if (cell.f) return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return asText(rich.replace(/\r\n$/, "").replaceAll("\r", "\n"));
  if (!("v" in cell)) return undefined;
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  if (t === CellValueType.FORCE_STRING) return asText(String(v));
  return v;
}

/** Text that must not be read as a number or formula. */
function asText(text: string): string {
  return `'${text}`;
}

/** The formats that the screen's keys and menus set. */
function restyled(style: StyleData, { bl, it, ul, st, cl, bg }: Partial<IStyleData>): StyleData {
  const font = { ...style.font };
  if (bl !== undefined) font.bold = bl === BooleanNumber.TRUE;
  if (it !== undefined) font.italic = it === BooleanNumber.TRUE;
  if (ul !== undefined) font.underline = ul?.s === BooleanNumber.TRUE ? "single" : null;
  if (st !== undefined) font.strikethrough = st?.s === BooleanNumber.TRUE;
  if (cl !== undefined) font.color = cl?.rgb ?? null;
  const fill = bg === undefined ? style.fill : bg?.rgb ? { color: bg.rgb } : null;
  return { ...style, font, fill };
}
