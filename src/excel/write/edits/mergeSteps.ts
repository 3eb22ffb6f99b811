import { type CellValue, type RangeAddress, rangeName } from "../../../plan/cell";
import type { MergeEdit, UnmergeEdit } from "../../../sheet/edit";
import { editsText } from "../../../text/edits";
import { areSame, meet } from "./areas";
import type { SheetNow } from "./now";
import { BYTES_PER_WRITE, type Prepared } from "./step";
import { queueContents } from "./userCell";

const { left } = editsText;

/** What taking a merged area apart comes to now; its value is repeated below where the edit says so. */
export function prepareUnmerge(edit: UnmergeEdit, now: SheetNow): Prepared {
  const range = mergedNow(edit, now) ?? edit.range;
  const isMerged = now.merges.some((merge) => areSame(merge, range));
  if (now.value(range.firstRow, range.firstColumn) !== edit.value) return { edit, why: left.changed };
  const values = valuesBelow(range, now);
  if (!isMerged) {
    // Broken off between the two, an earlier run left blanks to be filled.
    const isFilled = !edit.isFilled || values.every((value) => value === edit.value);
    if (isFilled && !now.merges.some((merge) => meet(merge, range))) return { edit, isDone: true };
    if (!edit.isFilled || values.some((value) => value !== "" && value !== edit.value))
      return { edit, why: left.noMerge };
  }
  if (edit.isFilled) for (const row of rowsBelow(range)) now.expect(row, range.firstColumn, edit.value);
  const { sheet, daysBehind } = now;
  const first = now.format(range.firstRow, range.firstColumn);
  const helds = rowsBelow(range).map((row) => now.format(row, range.firstColumn));
  const takesFormat = typeof edit.value === "number" && helds.some((held) => held !== first);
  const undo: MergeEdit = {
    ...edit,
    kind: "merge",
    range,
    formats: edit.isFilled && takesFormat ? helds : [],
  };
  return {
    edit,
    area: { sheet: now.name, ...range },
    constants: edit.isFilled ? [{ sheet: now.name, row: range.firstRow, column: range.firstColumn }] : [],
    bytes: BYTES_PER_WRITE * 2 + helds.length * (JSON.stringify(edit.value).length + 20),
    queue() {
      sheet.getRange(rangeName(range)).unmerge();
      if (!edit.isFilled || helds.length === 0) return;
      const contents = helds.map((held) => ({
        value: edit.value,
        held,
        ...(takesFormat && { format: first }),
      }));
      queueContents(cellsBelow(range, now), contents, daysBehind);
    },
    undo: [undo],
  };
}

/** What merging an area again comes to now: left out where its cells are not as they were left. */
export function prepareMerge(edit: MergeEdit, now: SheetNow): Prepared {
  const { range, value, formats } = edit;
  if (now.merges.some((merge) => areSame(merge, range))) return { edit, isDone: true };
  const meets = now.merges.some((merge) => meet(merge, range));
  const isAsLeft =
    now.value(range.firstRow, range.firstColumn) === value &&
    rowsIn(range).every((row) =>
      columnsIn(range).every((column) => {
        const isFirst = column === range.firstColumn;
        const held = now.value(row, column);
        if (row === range.firstRow && isFirst) return true;
        return isFirst && edit.isFilled ? held === value || held === "" : held === "";
      }),
    );
  if (meets || !isAsLeft) return { edit, why: left.changed };
  const undo: UnmergeEdit = { kind: "unmerge", sheet: edit.sheet, range, value, isFilled: edit.isFilled };
  return {
    edit,
    area: { sheet: now.name, ...range },
    constants: [],
    bytes: BYTES_PER_WRITE * 3,
    queue() {
      if (edit.isFilled && range.lastRow > range.firstRow) {
        const below = cellsBelow(range, now);
        below.values = rowsBelow(range).map(() => [""]);
        if (formats.length > 0) below.numberFormat = formats.map((format) => [format]);
      }
      now.sheet.getRange(rangeName(range)).merge(false);
    },
    undo: [undo],
  };
}

/** The merged area that an edit means: where it was, or the only one of its shape with its value in its columns. */
function mergedNow({ range, value }: UnmergeEdit, { merges, value: valueAt }: SheetNow): RangeAddress | null {
  const there = merges.find((merge) => areSame(merge, range));
  if (there && valueAt(there.firstRow, there.firstColumn) === value) return there;
  const like = merges.filter(
    (merge) =>
      merge.firstColumn === range.firstColumn &&
      merge.lastColumn === range.lastColumn &&
      merge.lastRow - merge.firstRow === range.lastRow - range.firstRow &&
      valueAt(merge.firstRow, merge.firstColumn) === value,
  );
  return like.length === 1 ? like[0]! : null;
}

function rowsIn({ firstRow, lastRow }: RangeAddress): number[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
}

function rowsBelow(range: RangeAddress): number[] {
  return rowsIn(range).slice(1);
}

function columnsIn({ firstColumn, lastColumn }: RangeAddress): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

function valuesBelow(range: RangeAddress, now: SheetNow): CellValue[] {
  return rowsBelow(range).map((row) => now.value(row, range.firstColumn));
}

/** The first column of a range without its first row. */
function cellsBelow({ firstRow, lastRow, firstColumn }: RangeAddress, { sheet }: SheetNow): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, firstColumn - 1, lastRow - firstRow, 1);
}
