import { parseRange, type RangeAddress } from "../../../plan/cell";
import { isOwnTable } from "../../../plan/ownTables";
import type { SheetDescription } from "../../../sheet/description";
import { chartNames } from "../charts";
import { unionOf } from "../area";
import { overlap, rowsBetween, without } from "./rectangles";

export const MARKER_PREFIX = "TL_Area_";

/** Of so many cells between two tables each is looked at; of more only those of some rows at both ends. */
const MOST_LINE_CELLS = 20_000;
const END_ROWS = 40;

/** By which the area that we wrote is found again. */
export function markerName({ id }: Pick<SheetDescription, "id">): string {
  return MARKER_PREFIX + id;
}

/** What the workbook has of a sheet that is to be written, as proxies: first of all names. */
export interface Found {
  readonly description: SheetDescription;
  /** The area that we wrote, as a name of the workbook: what stands beside it on the sheet is the user's. */
  readonly marker: Excel.NamedItem;
  readonly area: Excel.Range;
  /** Those of its cells and lists. */
  readonly names: ReadonlyMap<string, Excel.NamedItem>;
  /** Those of the cells that its charts were put over. */
  readonly places: readonly Excel.NamedItem[];
}

/** Asks for the names that belong to a description. */
export function queueNames({ names }: Excel.Workbook, description: SheetDescription): Found {
  const named = (name: string) => {
    const item = names.getItemOrNullObject(name);
    item.load("name");
    return item;
  };
  const marker = named(markerName(description));
  const area = marker.getRangeOrNullObject();
  area.load("address,worksheet/name");
  const cells = [...description.namedCells, ...(description.namedLists ?? [])];
  return {
    description,
    marker,
    area,
    names: new Map(cells.map(({ name }) => [name, named(name)])),
    places: chartNames(description).map(named),
  };
}

/** The sheet that stands for a description: where we marked an area, or else where one of its tables is. */
export function sheetOf({ area, description }: Found, tables: readonly Excel.Table[]): string | null {
  if (!area.isNullObject) return area.worksheet.name;
  const names = description.tables.map(({ name }) => name);
  return tables.find(({ name }) => names.includes(name))?.worksheet.name ?? null;
}

/** A table on such a sheet. */
export interface HeldTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly columns: Excel.TableColumnCollection | null;
}

/** What stands on a sheet of ours, as proxies. */
export interface Held {
  readonly name: string;
  readonly tables: readonly HeldTable[];
  readonly title: Excel.Range;
  readonly used: Excel.Range;
  readonly named: readonly Excel.Range[];
}

/** Asks what stands on the sheet of a description. */
export function queueHeld(
  { names, description }: Found,
  sheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
): Held {
  const title = sheet.getRange("A1:A2");
  title.load("values");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const cells = description.namedCells.flatMap(({ name }) => names.get(name)!);
  const named = cells.filter((item) => !item.isNullObject).map((item) => item.getRangeOrNullObject());
  named.forEach((range) => range.load("address,worksheet/name"));
  return {
    name: sheet.name,
    title,
    used,
    named,
    tables: tables
      .filter(({ worksheet }) => worksheet.name === sheet.name)
      .map((table) => {
        const range = table.getRange();
        range.load("address");
        const isWanted = description.tables.some(({ name }) => name === table.name);
        const columns = isWanted ? table.columns : null;
        columns?.load("items/name");
        return { table, range, columns };
      }),
  };
}

/** A table of the description, or one of an earlier time. */
export interface OwnTable {
  readonly table: Excel.Table;
  readonly range: RangeAddress;
  /** Null for one that the description has no more. */
  readonly headings: readonly string[] | null;
}

/** What of a sheet is ours, as data. */
export interface Ours {
  readonly sheet: string;
  /** From A1, with all that we wrote. */
  readonly area: RangeAddress;
  readonly tables: readonly OwnTable[];
  /** Where the other tables on the sheet are. */
  readonly others: readonly RangeAddress[];
  /** Rows of the area with no table in them, where lines of ours and notes of the user's may stand, in columns that have lines. */
  readonly lines: readonly RangeAddress[];
  /** Cells that have a name of ours. */
  readonly named: readonly RangeAddress[];
  /** The first row below everything. */
  readonly below: number;
  readonly isComplete: boolean;
}

/**
 * Tells what on a sheet is ours, once it is loaded.
 * @param isDescribed whether a table of that name belongs to any of the sheets that are written
 */
export function oursOn(
  { description, area: marked }: Found,
  held: Held,
  isDescribed: (table: string) => boolean,
  marks: readonly string[],
): Ours {
  const range = ({ address }: Excel.Range) => parseRange(address) ?? unionOf([]);
  const tables = held.tables.map(({ table, columns, ...each }) => ({
    table,
    range: range(each.range),
    headings: columns?.items.map(({ name }) => name) ?? null,
  }));
  const written = marked.isNullObject ? null : range(marked);
  const [[title], [lead]] = held.title.values as [[unknown], [unknown]];
  const isComplete = title !== "" && !marks.includes(String(lead));
  const isOurs = ({ table: { name }, range: at, headings }: OwnTable) => {
    if (headings) return true;
    const isInside = written !== null && without(at, [written]).length === 0;
    if (isOwnTable(name)) return isInside && !isDescribed(name);
    // One that had not got its name yet when Excel broke off.
    return !isComplete && isInside && description.tables.some((each) => isAt(at, each));
  };
  const own = tables.filter(isOurs);
  const area = unionOf([...(written ? [written] : []), ...own.map((each) => each.range)]);
  const columns = [
    ...[...description.texts, ...description.namedCells].map(({ column }) => column),
    ...own.map((each) => each.range.firstColumn),
  ];
  const lines = rowsBetween(
    area.lastRow,
    own.map((each) => each.range),
  ).flatMap((rows) => lookedThrough(rows, Math.max(1, ...columns)));
  const used = unionOf([
    ...(held.used.isNullObject ? [] : [range(held.used)]),
    ...[area, ...tables.map((each) => each.range)],
  ]);
  return {
    sheet: held.name,
    area,
    tables: own,
    others: tables.filter((each) => !own.includes(each)).map((each) => each.range),
    lines,
    named: held.named.flatMap((cell) =>
      !cell.isNullObject && cell.worksheet.name === held.name ? [range(cell)] : [],
    ),
    below: used.lastRow + 2,
    isComplete,
  };
}

/** Rows between tables that are looked through: all, or the ends of a gap that a table left which was on its way. */
function lookedThrough([firstRow, lastRow]: readonly [number, number], lastColumn: number): RangeAddress[] {
  const whole = { firstRow, lastRow, firstColumn: 1, lastColumn };
  const rowCount = lastRow - firstRow + 1;
  if (rowCount <= 2 * END_ROWS || rowCount * lastColumn <= MOST_LINE_CELLS) return [whole];
  return [
    { ...whole, lastRow: firstRow + END_ROWS - 1 },
    { ...whole, firstRow: lastRow - END_ROWS + 1 },
  ];
}

function isAt(
  range: RangeAddress,
  { row, column, columns, rowCount }: SheetDescription["tables"][number],
): boolean {
  const place = {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rowCount,
    lastColumn: column + columns.length - 1,
  };
  return without(range, [place]).length === 0 && overlap(range, place) !== null;
}
