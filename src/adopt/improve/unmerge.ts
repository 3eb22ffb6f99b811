import { type RangeAddress, rangeName } from "../../plan/cell";
import { formatRows } from "../../plan/rowList";
import type { UnmergeEdit } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import type { ImproveChoice, ImproveContext, Improvement } from "./improvement";
import { columnName } from "./rows";

const { choices: words } = improveText;

/** Merged cells among the rows: one choice for each column. Titles and headings of sections stay as they are. */
export function unmergeCells(context: ImproveContext): Improvement | null {
  const { table } = context;
  const sections = new Set([...table.sectionRows, ...table.notDataRows]);
  const merges = mergesIn(context, table.firstRow, table.lastRow).filter(
    ({ firstRow, lastRow }) => !(firstRow === lastRow && sections.has(firstRow)),
  );
  const columns = [...new Set(merges.map(({ firstColumn }) => firstColumn))].sort((a, b) => a - b);
  const choices = columns.map((column): ImproveChoice => {
    const own = merges.filter(({ firstColumn }) => firstColumn === column);
    const edits = own.map((range) => unmergeEdit(context, range));
    const kept = edits.filter(({ isFilled, range }) => !isFilled && range.lastRow > range.firstRow).length;
    return {
      id: `unmerge ${column}`,
      label: words.unmerge(columnName(table, column), own.length, kept),
      isAdvised: true,
      edits,
      preview: edits.map(({ range, value, isFilled }) => {
        const after = String(value).replace(/\s+/g, " ").trim() || improveText.empty;
        const isInOne = !isFilled && range.lastRow > range.firstRow;
        return {
          where: rangeName(range),
          before: improveText.merged(formatRows(rowsOf(range))),
          after: isInOne ? improveText.inRow(after, range.firstRow) : after,
        };
      }),
    };
  });
  return choices.length > 0 ? { kind: "unmerge", table, choices } : null;
}

/** The merged areas that meet some rows of the table's columns. */
export function mergesIn(
  { sheet, table }: ImproveContext,
  firstRow: number,
  lastRow: number,
): RangeAddress[] {
  const columns = table.columns.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return sheet.merges.filter(
    (merge) =>
      merge.firstRow <= lastRow &&
      merge.lastRow >= firstRow &&
      merge.firstColumn <= last &&
      merge.lastColumn >= first,
  );
}

/**
 * What a merged cell says is written into each of its rows; one that lies across a single row is only taken apart, and so is
 * an id over several items: it is the first one's, and two of the same would be none.
 */
export function unmergeEdit(context: ImproveContext, range: RangeAddress): UnmergeEdit {
  const { sheet } = context;
  return {
    kind: "unmerge",
    sheet: sheet.name,
    range,
    value: sheet.cells.at(range.firstRow, range.firstColumn),
    isFilled: range.lastRow > range.firstRow && !isIdOfFirst(context, range),
  };
}

function isIdOfFirst({ items }: ImproveContext, { firstRow, lastRow, firstColumn }: RangeAddress): boolean {
  const isOwn = items.some(
    ({ id, idCell }) => id !== "" && idCell?.row === firstRow && idCell.column === firstColumn,
  );
  return isOwn && items.some(({ place: { row } }) => row > firstRow && row <= lastRow);
}

function rowsOf({ firstRow, lastRow }: RangeAddress): number[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index);
}
