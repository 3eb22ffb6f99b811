import { type CellValue, MAX_COLUMNS, type RangeAddress, rangeName } from "../../../plan/cell";
import type { AddColumnsEdit, NewCell, NewColumn, RemoveColumnsEdit, TablePlace } from "../../../sheet/edit";
import { editsText } from "../../../text/edits";
import { queueValidation } from "../look";
import { canResize, inTheWay, type Located, locate, otherTable, queueResize } from "./areas";
import { markedRow, type SheetNow } from "./now";
import { BYTES_PER_WRITE, type Prepared } from "./step";
import { queueContents } from "./userCell";

const { left } = editsText;

/** What adding columns at a table's right edge comes to now: left out where there is no room for them. */
export function prepareAddColumns(edit: AddColumnsEdit, now: SheetNow): Prepared {
  const at = locate(edit.at, now);
  if (!at) return { edit, why: left.noTable };
  if (isThere(edit, at, now)) return { edit, isDone: true };
  if (at.table && !canResize()) return { edit, why: left.unsupported };
  const area = rightOf(at, edit.columns.length);
  if (area.lastColumn > MAX_COLUMNS) return { edit, why: left.noRoom };
  const columns = edit.columns.map((column) => resolved(column, at, now));
  const rowsGone = countCells(edit.columns) - countCells(columns);
  const wanted = contentAt(columns, area);
  const other = otherTable(area, now, at.table);
  if (other) return { edit, why: left.otherTable(rangeName(other.range)) };
  const filled = inTheWay(area, now, wanted);
  if (filled) return { edit, why: left.inTheWay(rangeName(filled)) };

  expectAll(area, now, wanted);
  const { sheet } = now;
  const widened = { ...placeRange(at), lastColumn: area.lastColumn };
  const neighbor = sheet.getRangeByIndexes(at.headerRow - 1, at.lastColumn - 1, 1, 1);
  return {
    edit,
    area: { sheet: now.name, ...area },
    constants: [],
    ...(rowsGone > 0 && { note: editsText.rowsGone(rowsGone, now.name) }),
    ask: () =>
      neighbor.load(
        "format/wrapText,format/horizontalAlignment,format/verticalAlignment,format/fill/color,format/font/bold,format/font/color,format/font/size,format/font/name",
      ),
    bytes: JSON.stringify(columns).length + BYTES_PER_WRITE * 12 * columns.length,
    queue() {
      columns.forEach((column, index) => queueColumn(column, area, index, now, neighbor));
      if (at.table) queueResize(now, at.table, widened);
    },
    undo: [{ kind: "removeColumns", at: placeWith(edit.at, at, columns), columns }],
  };
}

/** What taking added columns back comes to now: left out where somebody has filled something in. */
export function prepareRemoveColumns(edit: RemoveColumnsEdit, now: SheetNow): Prepared {
  const at = locate(edit.at, now);
  const without = placeWithout(edit);
  if (!at) return locate(without, now) ? { edit, isDone: true } : { edit, why: left.noTable };
  if (at.table && !canResize()) return { edit, why: left.unsupported };
  const count = edit.columns.length;
  if (at.lastColumn - edit.at.lastColumn !== at.movedRight) return { edit, why: left.changed };
  const kept = { ...placeRange(at), lastColumn: at.lastColumn - count };
  const area = { ...placeRange(at), firstColumn: kept.lastColumn + 1 };
  const columns = edit.columns.map((column) => resolved(column, at, now));
  if (inTheWay(area, now, contentAt(columns, area))) return { edit, why: left.filled };
  const { sheet } = now;
  return {
    edit,
    area: { sheet: now.name, ...area },
    constants: [],
    bytes: BYTES_PER_WRITE * 4,
    queue() {
      if (at.table) queueResize(now, at.table, kept);
      const cells = sheet.getRange(rangeName(area));
      cells.clear("All");
      cells.dataValidation.clear();
    },
    undo: [{ kind: "addColumns", at: without, columns: edit.columns }],
  };
}

/** Where the table stands without the columns. */
function placeWithout({ at, columns }: RemoveColumnsEdit): TablePlace {
  const lastColumn = at.lastColumn - columns.length;
  return {
    ...at,
    lastColumn,
    headings: new Map([...at.headings].filter(([column]) => column <= lastColumn)),
  };
}

/** A column with its cells in the rows where they stand now; those whose row is gone are left out. */
function resolved(column: NewColumn, at: Located, now: SheetNow): NewColumn {
  const cells = column.cells.flatMap((cell): NewCell[] => {
    const moved = cell.row + at.moved;
    if (!cell.mark) return [{ ...cell, row: moved }];
    const row = markedRow(cell.mark, moved, now, at.movedRight);
    return row === null || row <= at.headerRow || row > at.lastRow ? [] : [{ ...cell, row }];
  });
  return { ...column, cells };
}

function countCells(columns: readonly NewColumn[]): number {
  return columns.reduce((sum, { cells }) => sum + cells.length, 0);
}

function placeRange({ headerRow, lastRow, firstColumn, lastColumn }: Located): RangeAddress {
  return { firstRow: headerRow, lastRow, firstColumn, lastColumn };
}

function rightOf(at: Located, count: number): RangeAddress {
  return { ...placeRange(at), firstColumn: at.lastColumn + 1, lastColumn: at.lastColumn + count };
}

/** What each cell of the new columns is to hold. */
function contentAt(columns: readonly NewColumn[], { firstRow, firstColumn }: RangeAddress) {
  const cells = columns.map(
    ({ heading, cells: own }) =>
      new Map<number, CellValue>([
        [firstRow, heading],
        ...own.map(({ row, value }) => [row, value] as const),
      ]),
  );
  return (row: number, column: number): CellValue => cells[column - firstColumn]?.get(row) ?? "";
}

function expectAll(
  area: RangeAddress,
  now: SheetNow,
  wanted: (row: number, column: number) => CellValue,
): void {
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      if (wanted(row, column) !== "") now.expect(row, column, wanted(row, column));
}

/** True where the columns were added already: as the last of an Excel table, or beside a range. */
function isThere({ columns }: AddColumnsEdit, at: Located, now: SheetNow): boolean {
  const isHere = (first: number) =>
    columns.every(({ heading }, index) => now.value(at.headerRow, first + index) === heading) &&
    columns.every((column, index) =>
      resolved(column, at, now).cells.every(({ row, value }) => now.value(row, first + index) === value),
    );
  return isHere(at.table ? at.lastColumn - columns.length + 1 : at.lastColumn + 1);
}

function placeWith(place: TablePlace, at: Located, columns: readonly NewColumn[]): TablePlace {
  const headings = new Map([...place.headings].map(([column, text]) => [column + at.movedRight, text]));
  columns.forEach(({ heading }, index) => headings.set(at.lastColumn + 1 + index, heading));
  return {
    ...place,
    headerRow: at.headerRow,
    lastRow: at.lastRow,
    firstColumn: at.firstColumn,
    lastColumn: at.lastColumn + columns.length,
    headings,
  };
}

function queueColumn(
  { heading, cells, format, validation }: NewColumn,
  { firstRow, lastRow, firstColumn }: RangeAddress,
  index: number,
  { sheet, daysBehind }: SheetNow,
  neighbor: Excel.Range,
): void {
  const cellsOf = (first: number, last: number) =>
    sheet.getRangeByIndexes(first - 1, firstColumn + index - 1, last - first + 1, 1);
  const header = cellsOf(firstRow, firstRow);
  queueContents(header, [{ value: heading, held: "General" }], daysBehind);
  queueLook(header, neighbor);
  if (lastRow > firstRow) {
    const body = cellsOf(firstRow + 1, lastRow);
    // One format for all of them, which Excel takes in place of an array.
    if (format !== undefined) body.numberFormat = format as unknown as string[][];
    if (validation) queueValidation(body, validation);
  }
  const rows = cells.map(({ row }) => row);
  if (rows.length === 0) return;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const values = new Map(cells.map(({ row, value }) => [row, value]));
  const contents = Array.from({ length: last - first + 1 }, (_, at) => ({
    value: values.get(first + at) ?? "",
    held: format ?? "General",
  }));
  queueContents(cellsOf(first, last), contents, daysBehind);
}

/** The look of the heading beside it. */
function queueLook(header: Excel.Range, { format }: Excel.Range): void {
  const { fill, font } = format;
  // White is what a cell without a fill has too.
  if (fill.color && fill.color.toUpperCase() !== "#FFFFFF") header.format.fill.color = fill.color;
  header.format.font.bold = font.bold;
  header.format.font.color = font.color;
  header.format.font.size = font.size;
  header.format.font.name = font.name;
  header.format.wrapText = format.wrapText;
  header.format.horizontalAlignment = format.horizontalAlignment;
  header.format.verticalAlignment = format.verticalAlignment;
}
