import { type RangeAddress, rangeName } from "../../../plan/cell";
import type { MakeTableEdit, UnmakeTableEdit } from "../../../sheet/edit";
import { editsText } from "../../../text/edits";
import { areSame, locate, meet, otherTable } from "./areas";
import type { SheetNow } from "./now";
import { BYTES_PER_WRITE, type Prepared } from "./step";
import { queueContents } from "./userCell";

const { left } = editsText;

/** A look that adds next to nothing to that of the cells. */
const STYLE = "TableStyleLight1";

/** What edits before it in the list do to the same range. */
export interface Before {
  /** Columns that it gets. */
  readonly columns: number;
  /** Merged areas that are taken apart. */
  readonly unmerged: readonly RangeAddress[];
}

/**
 * What making an Excel table of a range comes to now: left out where its name is taken, or where a table can't be.
 * @param takenNames of tables and names in the workbook, in lower case
 */
export function prepareMakeTable(
  edit: MakeTableEdit,
  now: SheetNow,
  takenNames: ReadonlySet<string>,
  before: Before,
): Prepared {
  const { name } = edit;
  const own = now.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (own?.range.firstColumn === edit.at.firstColumn) return { edit, isDone: true };
  if (takenNames.has(name.toLowerCase())) return { edit, why: left.nameTaken(name) };
  // A run that broke off has set some of the headings already.
  const at = locate(edit.at, now) ?? locate(withHeadings(edit), now);
  if (!at) return { edit, why: left.noTable };
  const { headerRow, lastRow, firstColumn, lastColumn } = at;
  const area = { firstRow: headerRow, lastRow, firstColumn, lastColumn: lastColumn + before.columns };
  const other = otherTable(area, now, null);
  // A run that broke off may have made it and not named it yet.
  const isUnnamed = other !== null && areSame(other.range, area) && /^Table\d+$/.test(other.name);
  if (other && !isUnnamed) return { edit, why: left.otherTable(rangeName(other.range)) };
  const merge = now.merges.find(
    (each) => meet(each, area) && !before.unmerged.some((unmerged) => areSame(unmerged, each)),
  );
  if (merge) return { edit, why: left.mergedInside(rangeName(merge)) };
  const isAsPlanned = edit.headings.every(({ column, before: held, after }) => {
    const value = now.value(headerRow, column);
    return value === held || value === after;
  });
  if (!isAsPlanned) return { edit, why: left.changed };
  const { sheet, daysBehind } = now;
  return {
    edit,
    area: { sheet: now.name, ...area },
    constants: columnsIn(area).map((column) => ({ sheet: now.name, row: headerRow, column })),
    bytes: BYTES_PER_WRITE * (4 + edit.headings.length),
    queue() {
      for (const { column, after } of edit.headings) {
        const cell = sheet.getRangeByIndexes(headerRow - 1, column - 1, 1, 1);
        queueContents(cell, [{ value: after, held: now.format(headerRow, column) }], daysBehind);
      }
      const table = isUnnamed ? sheet.tables.getItem(other.name) : sheet.tables.add(rangeName(area), true);
      table.name = name;
      table.style = STYLE;
      table.showBandedRows = false;
    },
    undo: [{ ...edit, kind: "unmakeTable", at: placeNow(edit, at) }],
  };
}

/** What making a table a range again comes to now; headings that were changed for it are put back. */
export function prepareUnmakeTable(edit: UnmakeTableEdit, now: SheetNow): Prepared {
  const table = now.tables.find(({ name }) => name.toLowerCase() === edit.name.toLowerCase());
  if (!table) {
    const isRange = locate(edit.at, now) !== null;
    return isRange ? { edit, isDone: true } : { edit, why: left.noTable };
  }
  if (table.hasTotalRow) return { edit, why: left.totalRow };
  const { range } = table;
  const { sheet, daysBehind } = now;
  const headings = edit.headings.filter(({ column, after }) => now.value(range.firstRow, column) === after);
  // Edits that come later in the list know the range by the headings that it had.
  for (const { column, before } of headings) now.expect(range.firstRow, column, before);
  return {
    edit,
    area: { sheet: now.name, ...range },
    constants: [],
    bytes: BYTES_PER_WRITE * (2 + headings.length),
    queue() {
      sheet.tables.getItem(table.name).convertToRange();
      for (const { column, before } of headings) {
        const cell = sheet.getRangeByIndexes(range.firstRow - 1, column - 1, 1, 1);
        queueContents(cell, [{ value: before, held: now.format(range.firstRow, column) }], daysBehind);
      }
    },
    undo: [{ ...edit, kind: "makeTable" }],
  };
}

function withHeadings({ at, headings }: MakeTableEdit): MakeTableEdit["at"] {
  const changed = new Map(at.headings);
  for (const { column, after } of headings) changed.set(column, after);
  return { ...at, headings: changed };
}

/** The range as it was, where it stands now. */
function placeNow(
  { at }: MakeTableEdit,
  { headerRow, lastRow }: { readonly headerRow: number; readonly lastRow: number },
): MakeTableEdit["at"] {
  return { ...at, headerRow, lastRow };
}

function columnsIn({ firstColumn, lastColumn }: RangeAddress): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}
