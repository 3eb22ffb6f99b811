import { HostError } from "../errors";
import type { Area } from "./data";
import { areaOf, bounding, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, overlaps } from "./area";
import { shiftFormula } from "./formulas/shiftFormula";
import { bodyOf } from "./formulas/structured";
import { removeColumns } from "./formulas/tableChanges";
import { parseReference } from "./formulas/references";
import { requireOption, requireUnprotected } from "./protection";
import { isWhole, shiftArea, shiftedArea, shiftPosition, shiftSpan, type Shift } from "./shift";
import type { Sheet } from "./sheet";
import { emptyColumn, ownerCell, type Table } from "./table";
import type { CellChanges, StoredCell } from "./univer/cell";

/**
 * Inserts or deletes cells of a sheet. The cells are moved by the host itself in one go: Univer's own commands shift
 * whichever sheet is in front, leave whole-column references behind when deleting, and corrupt the text of formulas.
 *
 * @throws HostError InsertDeleteConflict when a table, merged cells or an array formula would be torn apart, AccessDenied
 * on a protected sheet, InvalidOperation when cells with contents would fall off the sheet.
 */
export function shiftSheet(sheet: Sheet, shift: Shift): void {
  requireShiftable(sheet, shift);
  const { workbook } = sheet;
  const before = workbook.tables
    .on(sheet)
    .map((table) => ({ table, shape: { ...table.data, sheetName: sheet.name } }));
  const removed = before.filter(({ table }) => shiftArea(shift, table.area) === null);
  moveCells(sheet, shift);
  moveSheetParts(sheet, shift);
  for (const { table } of removed) workbook.tables.drop(table);
  const grown = workbook.tables.on(sheet).filter((table) => moveTable(table, shift));
  workbook.rewriteFormulas((formula, owner) => {
    const cell = ownerBefore(ownerCell(owner), sheet, shift);
    let text = formula;
    for (const { table, shape } of before) {
      const isKept = removed.some((gone) => gone.table === table)
        ? () => false
        : (index: number) => keepsColumn(shift, shape.area, index);
      text = removeColumns(text, cell, shape, isKept);
    }
    return shiftFormula(text, owner.sheetName ?? "", sheet.name, shift);
  });
  workbook.engine.markEverything();
  for (const table of grown) table.readHeadings();
}

function requireShiftable(sheet: Sheet, shift: Shift): void {
  const { axis, count } = shift;
  const rows = axis === "rows";
  if (sheet.protection !== null) {
    const option = `allow${count > 0 ? "Insert" : "Delete"}${rows ? "Rows" : "Columns"}`;
    if (isWhole(shift)) requireOption(sheet, option);
    else requireUnprotected(sheet, "move cells");
  }
  const moved = shiftedArea(shift);
  const used = sheet.cells.usedArea(true);
  if (count > 0 && used !== null && overlaps(used, moved)) {
    const end = rows ? lastRow(used) : lastColumn(used);
    if (end + count >= (rows ? MAX_ROWS : MAX_COLUMNS)) {
      throw new HostError("InvalidOperation", "Cells with contents would fall off the sheet.");
    }
  }
  for (const table of sheet.workbook.tables.on(sheet)) requireTableShiftable(table, shift, moved);
  for (const area of [...sheet.merges, ...sheet.cells.arrayAreas]) {
    if (tears(shift, area, moved)) conflict("merged cells or an array formula");
  }
  for (const array of sheet.cells.arrayAreas) {
    const after = shiftArea(shift, array);
    if (after !== null && (after.rowCount !== array.rowCount || after.columnCount !== array.columnCount)) {
      conflict("an array formula");
    }
  }
}

/** Whether a part of an area would move and a part stay, other than by growing or shrinking along the axis. */
function tears(shift: Shift, area: Area, moved: Area): boolean {
  if (!overlaps(area, moved)) return false;
  const rows = shift.axis === "rows";
  const first = rows ? area.column : area.row;
  const last = rows ? lastColumn(area) : lastRow(area);
  return first < shift.from || last > shift.to;
}

function requireTableShiftable(table: Table, shift: Shift, moved: Area): void {
  if (tears(shift, table.area, moved)) conflict(`the table "${table.name}"`);
  if (shift.count > 0 || shift.axis === "columns" || shiftArea(shift, table.area) === null) return;
  if (!overlaps(table.area, deletedArea(shift))) return;
  if (table.headerRow && shiftPosition(shift, table.area.row) === null) {
    conflict(`the header row of the table "${table.name}"`);
  }
  const body = bodyOf(table);
  if (shiftSpan(shift, body.row, lastRow(body)) === null) conflict(`all rows of the table "${table.name}"`);
}

function deletedArea(shift: Shift): Area {
  const end = shift.at - shift.count - 1;
  return shift.axis === "rows"
    ? areaOf(shift.at, shift.from, end, shift.to)
    : areaOf(shift.from, shift.at, shift.to, end);
}

function conflict(what: string): never {
  throw new HostError("InsertDeleteConflict", `The cells can't be moved: it would tear ${what} apart.`);
}

/** Moves the stored cells; new ones look like those before them, as in Excel. */
function moveCells(sheet: Sheet, shift: Shift): void {
  const moved = shiftedArea(shift);
  const stored = sheet.cells.rows();
  const changes: CellChanges = {};
  const placed: CellChanges = {};
  let touched: Area | null = null;
  const touch = (row: number, column: number) => {
    touched = touched === null ? areaOf(row, column) : bounding(touched, areaOf(row, column));
  };
  for (const rowKey of Object.keys(stored)) {
    const row = Number(rowKey);
    if (row < moved.row || row > lastRow(moved)) continue;
    for (const columnKey of Object.keys(stored[row]!)) {
      const column = Number(columnKey);
      if (column < moved.column || column > lastColumn(moved)) continue;
      const cell = stored[row]![column]!;
      (changes[row] ??= {})[column] = null;
      touch(row, column);
      const to = newPlace(shift, row, column);
      if (to === null) continue;
      (placed[to.row] ??= {})[to.column] = cell;
      touch(to.row, to.column);
    }
  }
  copyLook(sheet, shift, placed, touch);
  for (const rowKey of Object.keys(placed)) {
    const row = Number(rowKey);
    Object.assign((changes[row] ??= {}), placed[row]);
  }
  if (touched !== null) sheet.cells.put(changes, touched);
}

function newPlace(shift: Shift, row: number, column: number): { row: number; column: number } | null {
  const to = shiftPosition(shift, shift.axis === "rows" ? row : column);
  if (to === null) return null;
  const place = shift.axis === "rows" ? { row: to, column } : { row, column: to };
  return place.row < MAX_ROWS && place.column < MAX_COLUMNS ? place : null;
}

function copyLook(
  sheet: Sheet,
  shift: Shift,
  placed: CellChanges,
  touch: (row: number, column: number) => void,
): void {
  if (shift.count < 0 || shift.at === 0) return;
  const rows = shift.axis === "rows";
  const stored = sheet.cells.rows();
  const copy = (source: StoredCell | undefined, row: number, column: number) => {
    const style = source?.custom?.style;
    if (source === undefined || style === undefined || style === 0) return;
    (placed[row] ??= {})[column] = { ...(source.s === undefined ? {} : { s: source.s }), custom: { style } };
    touch(row, column);
  };
  for (let index = 0; index < shift.count; index++) {
    const to = shift.at + index;
    if (rows) {
      for (const key of Object.keys(stored[shift.at - 1] ?? {})) {
        const column = Number(key);
        if (column >= shift.from && column <= shift.to) copy(stored[shift.at - 1]![column], to, column);
      }
    } else {
      for (const key of Object.keys(stored)) {
        const row = Number(key);
        if (row >= shift.from && row <= shift.to) copy(stored[row]![shift.at - 1], row, to);
      }
    }
  }
}

/** Merges, rules, widths, links, notes, filter, freeze and print areas. */
function moveSheetParts(sheet: Sheet, shift: Shift): void {
  const move = (area: Area) => {
    const to = shiftArea(shift, area);
    return to === null ? [] : [to];
  };
  sheet.merges = sheet.merges.flatMap(move).filter((area) => area.rowCount * area.columnCount > 1);
  sheet.rules.shift(shift);
  const { autoFilter, hyperlinks, notes } = sheet.extras;
  sheet.extras = {
    ...sheet.extras,
    autoFilter: autoFilter === null ? null : shiftArea(shift, autoFilter),
    hyperlinks: hyperlinks.flatMap((link) => move(link.area).map((area) => ({ ...link, area }))),
    notes: notes.flatMap((note) =>
      move(areaOf(note.row, note.column)).map(({ row, column }) => ({ ...note, row, column })),
    ),
  };
  const { page } = sheet;
  sheet.page = {
    ...page,
    printArea: moveReference(page.printArea, shift),
    titleRows: moveReference(page.titleRows, shift),
    titleColumns: moveReference(page.titleColumns, shift),
    rowBreaks: isWhole(shift) && shift.axis === "rows" ? moveRows(page.rowBreaks, shift) : page.rowBreaks,
  };
  if (!isWhole(shift)) return;
  sheet.lines.shift(shift);
  sheet.chartList.shift(shift);
}

/** Rows that begin a page; none begins one at the top of the sheet. */
function moveRows(rows: readonly number[], shift: Shift): number[] {
  return rows.flatMap((row) => shiftPosition(shift, row) || []);
}

function moveReference(text: string | null, shift: Shift): string | null {
  if (text === null) return null;
  const moved = text.split(",").map((part) => shiftFormula(`=${part}`, "", "", shift).slice(1));
  const left = moved.filter((part) => parseReference(part) !== null);
  return left.length === 0 ? null : left.join(",");
}

/** Moves a table and its columns; true when it has new columns, which need names. */
function moveTable(table: Table, shift: Shift): boolean {
  const before = table.area;
  const after = shiftArea(shift, before);
  if (after === null || after === before) return false;
  if (table.totalRow && shiftPosition(shift, lastRow(before)) === null && touchesRows(shift, before)) {
    table.totalRow = false;
  }
  table.area = after;
  if (shift.axis === "rows" || before.columnCount === after.columnCount) return false;
  if (shift.count < 0) {
    table.columns = table.columns.filter((_, index) => keepsColumn(shift, before, index));
    return false;
  }
  const at = shift.at - before.column;
  const added = Array.from({ length: shift.count }, () => emptyColumn(""));
  table.columns = [...table.columns.slice(0, at), ...added, ...table.columns.slice(at)];
  return true;
}

function touchesRows(shift: Shift, area: Area): boolean {
  return shift.axis === "rows" && area.column >= shift.from && lastColumn(area) <= shift.to;
}

function keepsColumn(shift: Shift, area: Area, index: number): boolean {
  if (shift.axis === "rows" || shift.count > 0) return true;
  if (area.row < shift.from || lastRow(area) > shift.to) return true;
  return shiftPosition(shift, area.column + index) !== null;
}

/** Where a formula stood before its cell moved, so that it is found in the table as that was. */
function ownerBefore(
  cell: ReturnType<typeof ownerCell>,
  sheet: Sheet,
  shift: Shift,
): ReturnType<typeof ownerCell> {
  if (cell === null || cell.sheetName !== sheet.name) return cell;
  const along = shift.axis === "rows" ? cell.row : cell.column;
  const across = shift.axis === "rows" ? cell.column : cell.row;
  if (across < shift.from || across > shift.to || along < shift.at) return cell;
  const moved = along - shift.count;
  return shift.axis === "rows" ? { ...cell, row: moved } : { ...cell, column: moved };
}
