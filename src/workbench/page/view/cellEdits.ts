import {
  BaselineOffset,
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
} from "@univerjs/core";
import { areaOf, bounding, lastColumn, lastRow, overlaps } from "../../host/book/area";
import type { Book, BookSheet, BookTable, CellInput } from "../../host/book/book";
import type { Area, CellContentData, StyleData } from "../../host/book/data";
import { requireFormula } from "../../host/book/formulas/tokens";
import { writeContents } from "../../host/api/cellWrite";
import type { Entered } from "../document";
import { pastedArea } from "./clipboard";

/** Cells as the screen reports a change of them: what is missing in one stays as it is; null empties it. */
export type EditedCells = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;

/**
 * Does to the book what its user did on the screen: typed into cells or formatted them.
 * @returns what he typed into; null for nothing
 * @throws HostError when the book refuses it, such as for a protected sheet
 */
export function applyEdit(book: Book, sheetId: string, cells: EditedCells): Entered | null {
  const sheet = book.findSheetById(sheetId);
  if (!sheet) return null;
  const contents = new Map<string, string | number | boolean>();
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
  const entered = area === null ? null : enter(book, sheet, area, contents);
  for (const [at, change] of formats) sheet.restyle(at, (style) => restyled(style, change));
  return entered;
}

/** Writes texts of cells from elsewhere as if they were typed. */
export function enterTexts(
  book: Book,
  sheet: BookSheet,
  at: Area,
  texts: readonly (readonly string[])[],
): Area {
  const [first = []] = texts;
  const area = pastedArea(at, texts.length, first.length);
  const rows = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (_unused, c) => {
      const text = texts[r % texts.length]![c % first.length]!;
      return text.startsWith("=") && !isReadable(text) ? asText(text) : text;
    }),
  );
  writeContents(book, { sheet, area }, rows);
  growTables(book, sheet, area);
  return area;
}

/** Text that only begins like a formula is text: nobody is told to mend what he has not typed. */
function isReadable(formula: string): boolean {
  try {
    requireFormula(formula);
    return true;
  } catch {
    return false;
  }
}

function enter(
  book: Book,
  sheet: BookSheet,
  area: Area,
  contents: ReadonlyMap<string, string | number | boolean>,
): Entered {
  const { row, column, rowCount, columnCount } = area;
  const before = sheet.read(area);
  const rows = Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_unused, c) => contents.get(`${row + r},${column + c}`) ?? null),
  );
  writeContents(book, { sheet, area }, rows);
  const grown = growTables(book, sheet, area);
  const cells = [...contents.keys()].map((key) => {
    const [r, c] = key.split(",").map(Number) as [number, number];
    return areaOf(r, c);
  });
  return {
    sheet,
    cells,
    takeBack() {
      for (const { table, area: old } of grown) table.resize(old);
      sheet.write(
        area,
        before.map((line) => line.map(({ formula, value }) => inputOf(formula, value))),
      );
    },
  };
}

function inputOf(formula: string | null, value: CellContentData): CellInput {
  if (formula !== null) return { formula };
  return value === null ? null : { value };
}

/** What is entered right below a table becomes a row of it, as in Excel. */
function growTables(book: Book, sheet: BookSheet, area: Area): { table: BookTable; area: Area }[] {
  return book.tables.all.flatMap((table) => {
    const old = table.area;
    const isBelow =
      area.row === lastRow(old) + 1 && area.column >= old.column && lastColumn(area) <= lastColumn(old);
    const isFilled = sheet
      .read(area)
      .some((row) => row.some(({ value, formula }) => value !== null || formula));
    if (table.sheet.id !== sheet.id || !isBelow || !isFilled || table.totalRow) return [];
    const grown = { ...old, rowCount: old.rowCount + area.rowCount };
    const added = { ...old, row: area.row, rowCount: area.rowCount };
    const others = { ...added, columnCount: 1 };
    // Where something else stands, the table is left as it is.
    const isFree = Array.from({ length: old.columnCount }, (_, index) => old.column + index)
      .filter((column) => column < area.column || column > lastColumn(area))
      .every((column) => sheet.read({ ...others, column }).every(([cell]) => cell!.value === null));
    if (!isFree || sheet.merges.some((merge) => overlaps(merge, added))) return [];
    table.resize(grown);
    fillColumns(sheet, table, added, area);
    return [{ table, area: old }];
  });
}

/** The new rows of a table look like the one before them and have its formulas. */
function fillColumns(sheet: BookSheet, table: BookTable, added: Area, entered: Area): void {
  const above = { ...added, row: added.row - 1, rowCount: 1 };
  if (table.headerRow && above.row === table.area.row) return;
  sheet.copyFrom(sheet, above, added, "formats");
  table.columns.forEach((_, index) => {
    const column = added.column + index;
    const isEntered = column >= entered.column && column <= lastColumn(entered);
    const from = { ...above, column, columnCount: 1 };
    const [cell] = sheet.read(from)[0]!;
    if (!isEntered && cell!.formula !== null)
      sheet.copyFrom(sheet, from, { ...added, column, columnCount: 1 }, "formulas");
  });
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

const ALIGNED = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
} as Readonly<Record<number, string>>;

const SCRIPTS = {
  [BaselineOffset.SUBSCRIPT]: "subscript",
  [BaselineOffset.SUPERSCRIPT]: "superscript",
} as const;

/** The formats that the screen's keys and menus set. */
function restyled(style: StyleData, { bl, it, ul, st, cl, bg, ht, va }: Partial<IStyleData>): StyleData {
  const { script, ...font } = { ...style.font };
  const changed: Mutable<StyleData["font"]> = script === undefined ? font : { ...font, script };
  if (bl !== undefined) changed.bold = bl === BooleanNumber.TRUE;
  if (it !== undefined) changed.italic = it === BooleanNumber.TRUE;
  if (ul !== undefined) changed.underline = ul?.s === BooleanNumber.TRUE ? "single" : null;
  if (st !== undefined) changed.strikethrough = st?.s === BooleanNumber.TRUE;
  if (cl !== undefined) changed.color = cl?.rgb ?? null;
  if (va !== undefined) {
    delete changed.script;
    if (va === BaselineOffset.SUBSCRIPT || va === BaselineOffset.SUPERSCRIPT) changed.script = SCRIPTS[va];
  }
  const fill = bg === undefined ? style.fill : bg?.rgb ? { color: bg.rgb } : null;
  const horizontal = ht === undefined ? style.alignment.horizontal : (ALIGNED[ht ?? 0] ?? null);
  return { ...style, font: changed, fill, alignment: { ...style.alignment, horizontal } };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
