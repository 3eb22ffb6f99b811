import type { TableSnapshot } from "../plan/snapshot";
import { findBody, type Body } from "./find/body/body";
import type { ColumnEvidence } from "./columns/columnEvidence";
import { profileOf, sampleRows } from "./columns/content/content";
import type { Header } from "./find/header/header";
import type { SheetView } from "./find/sheet/sheetView";
import { tableColumns } from "./find/header/tableColumns";

/** A table as far as it can be known without the rest of the workbook. */
export interface Draft {
  readonly sheet: string;
  readonly excelTable: string | null;
  readonly header: Header;
  readonly body: Body;
  readonly columns: readonly Omit<ColumnEvidence, "linked">[];
  /** What the rows between its items say, as far as they were looked at. */
  readonly sections: readonly string[];
}

const MOST_SECTIONS = 50;

/**
 * The table in an Excel table; a range, where its rows go on below the Excel table: rows that were pasted there are work, too.
 * Null where its first row is no heading, as when somebody made a table of a title.
 * @param end the last row before the next Excel table
 */
export function draftInTable(view: SheetView, table: TableSnapshot, end: number): Draft | null {
  const { range } = table;
  if (!table.hasHeaderRow) return null;
  const texts = new Map<number, string>();
  for (let column = range.firstColumn; column <= range.lastColumn; column++)
    texts.set(column, String(view.value(range.firstRow, column)).trim());
  // Excel names the columns of a table without headings "Column1", "Column2" …
  const named = [...texts.values()].filter((text) => text !== "" && !/^Column\d+$/.test(text));
  if (named.length < texts.size * 0.5) return null;
  const header = {
    firstRow: range.firstRow,
    lastRow: range.firstRow,
    firstColumn: range.firstColumn,
    lastColumn: range.lastColumn,
    texts,
    lowest: texts,
  };
  const last = range.lastRow - (table.hasTotalRow ? 1 : 0);
  const draft = draftUnder(view, header, last, table.name);
  return draft && !table.hasTotalRow ? goingOn(view, draft, header, last, end) : draft;
}

/** The rows of an Excel table with those that go on right below it, of the same sort and not only a title or a remark. */
function goingOn(view: SheetView, draft: Draft, header: Header, lastRow: number, end: number): Draft {
  if (
    draft.body.lastRow < lastRow ||
    view.filled(lastRow + 1, header.firstColumn, header.lastColumn).length < 1
  )
    return draft;
  const body = findBody(view, header, end);
  const below = body?.itemRows.filter((row) => row > lastRow) ?? [];
  const isSure = below.some(
    (row) =>
      view.filled(row, header.firstColumn, header.lastColumn).length >= Math.max(2, usualWidth(view, draft)),
  );
  return isSure ? (draftIn(view, header, end, null) ?? draft) : draft;
}

function usualWidth(view: SheetView, { header: { firstColumn, lastColumn }, body }: Draft): number {
  const widths = body.itemRows.map((row) => view.filled(row, firstColumn, lastColumn).length);
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / 2;
}

/**
 * The table under a heading; null where nothing stands under it.
 * @param lastRow the last row that can belong to it
 */
export function draftUnder(
  view: SheetView,
  whole: Header,
  lastRow: number,
  excelTable: string | null,
): Draft | null {
  const header = excelTable === null ? tableColumns(view, whole, lastRow) : whole;
  return draftIn(view, header, lastRow, excelTable);
}

/** The table under a heading whose columns are known. */
function draftIn(view: SheetView, header: Header, lastRow: number, excelTable: string | null): Draft | null {
  const body = findBody(view, header, lastRow);
  if (!body) return null;
  const rows = sampleRows(body.itemRows);
  const columns = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++)
    columns.push({
      column,
      heading: header.texts.get(column) ?? "",
      ownHeading: header.lowest.get(column) ?? "",
      profile: profileOf(view, column, rows),
      sampled: rows.map((row) => view.text(row, column)).filter((text) => text !== ""),
    });
  const sections = body.sectionRows.slice(0, MOST_SECTIONS).map((row) => firstTextIn(view, row, header));
  return { sheet: view.sheet.name, excelTable, header, body, columns, sections };
}

function firstTextIn(view: SheetView, row: number, { firstColumn, lastColumn }: Header): string {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = view.text(row, column);
    if (text !== "") return text;
  }
  return "";
}
