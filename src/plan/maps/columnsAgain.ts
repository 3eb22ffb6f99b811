import { headingText, plainHeading } from "../words/headingText";
import type { SheetSnapshot } from "../snapshot";
import { type Areas, isIn } from "./areas";
import type { ColumnMap, TableMap } from "./tableMap";

/** What of a table's columns was found. */
export interface FoundColumns {
  /** Where their headings stand now; those that are gone left out. */
  readonly columns: ColumnMap[];
  /** Those in whose place another heading stands, under that, and what they were headed. */
  readonly renamed: readonly { readonly column: ColumnMap; readonly was: string }[];
  /** Those that were read and are gone, as the map has them. */
  readonly lost: readonly ColumnMap[];
}

/**
 * The columns of a table where their headings stand now. One whose heading is gone stays in its place, as long as anything
 * stands there; where another heading has come there, it was renamed.
 * @param others where the other tables of its sheet stand
 */
export function findTableColumns(table: TableMap, sheet: SheetSnapshot, others: Areas): FoundColumns {
  const headings = headingsOf(table, sheet, others);
  const wanted = new Set(table.columns.map(({ heading }) => plainHeading(heading)));
  const renamed: { column: ColumnMap; was: string }[] = [];
  const lost: ColumnMap[] = [];
  const shift = shiftOf(table, headings);
  const isHeaded = (at: number, heading: string): boolean => plainHeading(headings.get(at) ?? "") === heading;
  const stays = ({ column, heading }: ColumnMap): boolean =>
    isHeaded(column + shift, plainHeading(heading)) || plainHeading(heading) === "";
  const claimed = new Set(table.columns.filter(stays).map(({ column }) => column + shift));
  const columns = table.columns.flatMap((column): ColumnMap[] => {
    const heading = plainHeading(column.heading);
    const own = column.column + shift;
    if (stays(column)) return [{ ...column, column: own }];
    const moved = [...headings.keys()].find((at) => isHeaded(at, heading) && !claimed.has(at));
    if (moved !== undefined) {
      claimed.add(moved);
      return [{ ...column, column: moved }];
    }
    const now = headings.get(own) ?? "";
    // Without any heading, as when somebody hid those of an Excel table, nothing says that a column is gone.
    const isGone = now === "" ? !isFilled(table, sheet, own) : wanted.has(plainHeading(now));
    if (isGone && headings.size > 0) {
      if (column.field !== "other") lost.push(column);
      return [];
    }
    if (now === "") return [{ ...column, column: own }];
    const under = { ...column, column: own, heading: now };
    // Of a heading of several rows an Excel table has the lowest, and one that was merged may stand in each of them.
    if (isEndOf(plainHeading(now), heading) || isEndOf(heading, plainHeading(now))) return [under];
    // What nobody reads may be called what it likes.
    if (column.field !== "other") renamed.push({ column: under, was: column.heading });
    return [under];
  });
  return { columns, renamed, lost };
}

function isEndOf(end: string, text: string): boolean {
  return text.endsWith(` ${end}`);
}

function isFilled({ firstRow, lastRow }: TableMap, { cells }: SheetSnapshot, column: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) if (cells.at(row, column) !== "") return true;
  return false;
}

function headingsOf(
  { headerRows, excelTable, columns }: TableMap,
  sheet: SheetSnapshot,
  others: Areas,
): Map<number, string> {
  const range = sheet.tables.find(({ name }) => name === excelTable)?.range ?? sheet.cells.range;
  const headings = new Map<number, string>();
  const last = Math.min(range.lastColumn, Math.max(...columns.map(({ column }) => column)) + 40);
  for (let column = range.firstColumn; column <= last; column++) {
    const text = isIn(others, headerRows[1], column) ? "" : headingText(sheet, headerRows, column);
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
