import { type CellValue, MAX_ROWS, type RangeAddress, rangeName } from "../../../plan/cell";
import type { AddRowsEdit, RemoveRowsEdit } from "../../../sheet/edit";
import { editsText } from "../../../text/edits";
import { canResize, inTheWay, type Located, locate, otherTable, queueResize } from "./areas";
import type { SheetNow } from "./now";
import { BYTES_PER_WRITE, type Prepared } from "./step";
import { queueContents } from "./userCell";

const { left } = editsText;

/** What adding rows at a table's end comes to now: left out where there is no room for them. */
export function prepareAddRows(edit: AddRowsEdit, now: SheetNow): Prepared {
  const at = locate(edit.at, now);
  if (!at) return { edit, why: left.noTable };
  const count = edit.rows.length;
  const isLonger = at.lastRow - edit.at.lastRow - at.moved === count;
  const last = { ...rangeOf(at), firstRow: at.lastRow - count + 1 };
  if (at.table && isLonger && isAsWritten(edit, last, now)) return { edit, isDone: true };
  if (at.table?.hasTotalRow) return { edit, why: left.totalRow };
  if (at.table && !canResize()) return { edit, why: left.unsupported };
  const area = { ...rangeOf(at), firstRow: at.lastRow + 1, lastRow: at.lastRow + count };
  if (area.lastRow > MAX_ROWS) return { edit, why: left.noRoom };
  if (!at.table && isAsWritten(edit, area, now)) return { edit, isDone: true };
  const other = otherTable(area, now, at.table);
  if (other) return { edit, why: left.otherTable(rangeName(other.range)) };
  const filled = inTheWay(area, now, contentAt(edit, area));
  if (filled) return { edit, why: left.inTheWay(rangeName(filled)) };
  const { sheet } = now;
  const place = { ...edit.at, headerRow: at.headerRow, lastRow: area.lastRow };
  return {
    edit,
    area: { sheet: now.name, ...area },
    constants: [],
    bytes: JSON.stringify(edit.rows.map((row) => [...row])).length + BYTES_PER_WRITE * 8,
    queue() {
      for (const [column, contents] of columnsOf(edit)) {
        const cells = sheet.getRangeByIndexes(area.firstRow - 1, column - 1, count, 1);
        const held = (index: number) => now.format(area.firstRow + index, column);
        queueContents(
          cells,
          contents.map((value, index) => ({ value, held: held(index) })),
          now.daysBehind,
        );
      }
      if (at.table) queueResize(now, at.table, { ...wholeOf(at), lastRow: area.lastRow });
    },
    undo: [{ ...edit, kind: "removeRows", at: place }],
  };
}

/** What taking added rows back comes to now: left out where they say something else by now. */
export function prepareRemoveRows(edit: RemoveRowsEdit, now: SheetNow): Prepared {
  const at = locate(edit.at, now);
  if (!at) return { edit, why: left.noTable };
  if (at.table && !canResize()) return { edit, why: left.unsupported };
  if (at.table?.hasTotalRow) return { edit, why: left.totalRow };
  const count = edit.rows.length;
  const area = { ...rangeOf(at), firstRow: at.lastRow - count + 1 };
  if (at.lastRow - edit.at.lastRow !== at.moved || !isAsWritten(edit, area, now))
    return { edit, why: left.filled };
  const { sheet } = now;
  return {
    edit,
    area: { sheet: now.name, ...area },
    constants: [],
    bytes: BYTES_PER_WRITE * 3,
    queue() {
      if (at.table) queueResize(now, at.table, { ...wholeOf(at), lastRow: area.firstRow - 1 });
      sheet.getRange(rangeName(area)).clear("Contents");
    },
    undo: [{ ...edit, kind: "addRows", at: { ...edit.at, lastRow: edit.at.lastRow - count } }],
  };
}

function rangeOf({ lastRow, firstColumn, lastColumn }: Located): RangeAddress {
  return { firstRow: lastRow, lastRow, firstColumn, lastColumn };
}

function wholeOf(at: Located): RangeAddress {
  return { ...rangeOf(at), firstRow: at.headerRow };
}

/** What each cell of the rows is to hold. */
function contentAt({ rows }: Pick<AddRowsEdit, "rows">, { firstRow }: RangeAddress) {
  return (row: number, column: number): CellValue => rows[row - firstRow]?.get(column) ?? "";
}

/** True where an area holds the rows and nothing else. */
function isAsWritten(edit: Pick<AddRowsEdit, "rows">, area: RangeAddress, now: SheetNow): boolean {
  const wanted = contentAt(edit, area);
  for (let row = area.firstRow; row <= area.lastRow; row++)
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      if (now.value(row, column) !== wanted(row, column)) return false;
  return true;
}

/** The contents of the columns that any row fills. */
function columnsOf({ rows }: AddRowsEdit): Map<number, CellValue[]> {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  return new Map(columns.map((column) => [column, rows.map((row) => row.get(column) ?? "")]));
}
