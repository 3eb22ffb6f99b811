import { cellName, type CellValue, columnLetter } from "../../plan/cell";
import { TITLE_FIELDS } from "../../plan/parsing/layout";
import { columnsOf, itemRows, type TableMap } from "../../plan/tablemap";
import { shownAs } from "../../plan/values/shown";
import type { Edit, RowMark, TablePlace } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import type { ImproveContext, PreviewLine } from "./improvement";

/** Rows of the body that hold items: no section rows, no rows that are no data. */
export function bodyRows({ table }: Pick<ImproveContext, "table">): number[] {
  const notData = new Set(table.notDataRows);
  return itemRows(table).filter((row) => !notData.has(row));
}

type MarkOf = (row: number, changed: number) => RowMark | undefined;

const marks = new WeakMap<TableMap, MarkOf>();

/**
 * Finds for rows of a table what they are known by: their id, or else their wording, where no other row of the sheet has it.
 * @returns a function of the row and the column that an edit changes: a row is not known by what is changed
 */
export function rowMarks({ sheet: { cells }, table }: Pick<ImproveContext, "sheet" | "table">): MarkOf {
  const known = marks.get(table);
  if (known) return known;
  const titles = Object.values(TITLE_FIELDS).flat();
  const columns = [...columnsOf(table, "id"), ...columnsOf(table, ...titles)].map(({ column }) => column);
  const counts = columns.map((column) => {
    const count = new Map<CellValue, number>();
    for (let row = cells.range.firstRow; row <= cells.range.lastRow; row++) {
      const value = cells.at(row, column);
      count.set(value, (count.get(value) ?? 0) + 1);
    }
    return count;
  });
  const markOf: MarkOf = (row, changed) => {
    for (const [index, column] of columns.entries()) {
      const value = cells.at(row, column);
      if (column !== changed && value !== "" && counts[index]!.get(value) === 1) return { column, value };
    }
    return undefined;
  };
  marks.set(table, markOf);
  return markOf;
}

/** Where a table stands, so that it is found again. */
export function placeOf({ sheet, table }: Pick<ImproveContext, "sheet" | "table">): TablePlace {
  const own = sheet.tables.find(({ name }) => name.toLowerCase() === table.excelTable?.toLowerCase());
  const columns = table.columns.map(({ column }) => column);
  const headerRow = own?.range.firstRow ?? table.headerRows[1];
  const firstColumn = own?.range.firstColumn ?? Math.min(...columns);
  const lastColumn = own?.range.lastColumn ?? Math.max(...columns);
  const headings = new Map<number, CellValue>();
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = sheet.cells.at(headerRow, column);
    if (text !== "") headings.set(column, text);
  }
  return {
    sheet: sheet.name,
    table: own?.name ?? null,
    headerRow,
    lastRow: own ? own.range.lastRow - (own.hasTotalRow ? 1 : 0) : table.lastRow,
    firstColumn,
    lastColumn,
    headings,
  };
}

/** "C, Status": a column as people call it. */
export function columnName({ columns }: TableMap, column: number): string {
  const heading =
    columns
      .find((each) => each.column === column)
      ?.heading.replace(/\s+/g, " ")
      .trim() ?? "";
  return heading === "" ? columnLetter(column) : `${columnLetter(column)}, ${heading}`;
}

/** A cell edit as it is shown. */
export function previewOf(
  { cell, before, after, format = "General" }: Edit,
  heldFormat = "General",
): PreviewLine {
  return {
    where: cellName(cell.row, cell.column),
    before: before === "" ? improveText.empty : shownAs(before, heldFormat),
    after: after === "" ? improveText.empty : shownAs(after, format),
  };
}
