import { headingText, plainHeading } from "../words/headingText";
import type { SheetSnapshot } from "../snapshot";
import type { ColumnMap, TableMap } from "./tableMap";

/** A heading that stands where another one stood which is gone. */
export interface RenamedHeading {
  /** The column, under its new heading. */
  readonly column: ColumnMap;
  readonly was: string;
}

/**
 * The columns of a table where their headings stand now. One whose heading is gone stays in its place; where another heading
 * has come there, it was renamed.
 */
export function findTableColumns(
  table: TableMap,
  sheet: SheetSnapshot,
): { readonly columns: ColumnMap[]; readonly renamed: RenamedHeading[] } {
  const headings = headingsOf(table, sheet);
  const wanted = new Set(table.columns.map(({ heading }) => plainHeading(heading)));
  const renamed: RenamedHeading[] = [];
  const shift = shiftOf(table, headings);
  const columns = table.columns.map((column) => {
    const heading = plainHeading(column.heading);
    const own = column.column + shift;
    if (heading === "") return { ...column, column: own };
    if (plainHeading(headings.get(own) ?? "") === heading) return { ...column, column: own };
    const moved = [...headings].find(([, text]) => plainHeading(text) === heading);
    if (moved) return { ...column, column: moved[0] };
    const now = headings.get(own) ?? "";
    if (now === "" || wanted.has(plainHeading(now))) return { ...column, column: own };
    const under = { ...column, column: own, heading: now };
    // Of a heading of several rows an Excel table has the lowest, and one that was merged may stand in each of them.
    if (isEndOf(plainHeading(now), heading) || isEndOf(heading, plainHeading(now))) return under;
    // What nobody reads may be called what it likes.
    if (column.field !== "other") renamed.push({ column: under, was: column.heading });
    return under;
  });
  return { columns, renamed };
}

function isEndOf(end: string, text: string): boolean {
  return text.endsWith(` ${end}`);
}

function headingsOf(
  { headerRows, excelTable, columns }: TableMap,
  sheet: SheetSnapshot,
): Map<number, string> {
  const range = sheet.tables.find(({ name }) => name === excelTable)?.range ?? sheet.cells.range;
  const headings = new Map<number, string>();
  const last = Math.min(range.lastColumn, Math.max(...columns.map(({ column }) => column)) + 40);
  for (let column = range.firstColumn; column <= last; column++) {
    const text = headingText(sheet, headerRows, column);
    if (text !== "") headings.set(column, text);
  }
  return headings;
}

/** How far most columns have moved sideways together: columns inserted on the left move all of them. */
function shiftOf({ columns }: TableMap, headings: ReadonlyMap<number, string>): number {
  const counts = new Map<number, number>();
  for (const { column, heading } of columns)
    for (const [at, text] of headings)
      if (heading !== "" && plainHeading(text) === plainHeading(heading))
        counts.set(at - column, (counts.get(at - column) ?? 0) + 1);
  let [shift, most] = [0, counts.get(0) ?? 0];
  for (const [by, count] of counts) if (count > most) [shift, most] = [by, count];
  return shift;
}
