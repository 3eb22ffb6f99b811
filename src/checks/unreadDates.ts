import { type CellAddress, isErrorValue } from "../plan/cell";
import type { Plan } from "../plan/model";
import type { PlanItem } from "../plan/item";
import { columnsOf, type ColumnMap, itemRows, type TableMap } from "../plan/maps/tableMap";
import { dateOf, type DateSerial } from "../plan/values/date";
import type { DateReading } from "../plan/values/dateReading";
import { showMonthFirst } from "../plan/values/due";
import type { Edit } from "../sheet/edit";
import { checksText } from "../text/checks";
import type { G2 as text } from "../text/rules/G2";
import { longDate, quotedPlain, shortName } from "./message";
import { headingOf } from "./places";
import { cantTell, fails } from "./reports";
import type { ReportOf } from "./rule";

type G2Report = ReportOf<typeof text>;
type G2Fix = NonNullable<G2Report["fixes"]>[number];
type DateField = "start" | "due" | "completed";

/** How a day that was typed as text is shown from then on. */
const DATE_FORMAT = "m/d/yyyy";

/** Dates that can't be read, and days that were typed as text. */
export function datesIn(
  plan: Plan,
  tables: ReadonlyMap<TableMap, readonly PlanItem[]>,
  isWhole: (count: number, total: number) => boolean,
  most: number,
): G2Report[] {
  return [...tables].flatMap(([table, rows]) =>
    (["start", "due", "completed"] as const).flatMap((field) =>
      ofField(plan, table, rows, field, isWhole, most),
    ),
  );
}

function ofField(
  plan: Plan,
  table: TableMap,
  rows: readonly PlanItem[],
  field: DateField,
  isWhole: (count: number, total: number) => boolean,
  most: number,
): G2Report[] {
  const columns = columnsOf(table, field);
  if (columns.length === 0) return [];
  const filled = rows.filter((item) => item[field].kind !== "empty");
  const unread = filled.filter((item) => isUnread(item[field]));
  const isColumn = isWhole(unread.length, filled.length);
  const reports: G2Report[] = [];
  if (isColumn) {
    const data = {
      ...{ heading: columns[0]!.heading, sheet: table.sheet, what: checksText.readAs.date },
      ...{ count: unread.length, total: filled.length },
    };
    reports.push(cantTell("column", headingOf(table, field), data));
  }
  const typed = filled.filter((item) => isTypedDay(item[field]));
  if (typed.length === 0 && (isColumn || unread.length === 0)) return reports;
  const provesOrder =
    typed.length > 0 && (columns.some((column) => saysOrder(plan, table, column)) || saysBeside(plan, table));
  const isTypedThroughout = typed.length >= most;
  if (isTypedThroughout) reports.push(typedThroughout(table, columns, field, typed, provesOrder));
  for (const item of filled) {
    const reading = item[field];
    const cell = cellOfDate(item, columns, reading);
    // A merged cell is spoken of once, in its first row.
    if (!cell) continue;
    if (isTypedDay(reading) && isTypedThroughout) continue;
    if (isTypedDay(reading)) reports.push(typedReport(item, cell, reading.date, provesOrder));
    else if (!isColumn && isUnread(reading)) {
      const data = { item: shortName(item), word: quotedPlain(reading.text) };
      reports.push(fails("date", item, cell, data));
    }
  }
  return reports;
}

/** One finding for a column in which days are typed as text throughout, with those that can be read in one way only. */
function typedThroughout(
  table: TableMap,
  columns: readonly ColumnMap[],
  field: DateField,
  typed: readonly PlanItem[],
  provesOrder: boolean,
): G2Report {
  const edits = typed.flatMap((item): Edit[] => {
    const reading = item[field];
    const cell = cellOfDate(item, columns, reading);
    if (!cell || !isTypedDay(reading)) return [];
    const before = item.place.valueAt(cell.column);
    const isSure = provesOrder || otherWay(String(before), reading.date) === null;
    return isSure ? [{ cell, before, after: reading.date, format: DATE_FORMAT }] : [];
  });
  const { heading } = columns[0]!;
  const data = { heading, sheet: table.sheet, count: typed.length };
  const cells = { cells: edits.length };
  const fixes: G2Fix[] = edits.length > 0 ? [{ fixId: "dates", kind: "fix", data: cells, edits }] : [];
  return fails("textDates", null, headingOf(table, field), data, { fixes });
}

function isTypedDay(
  reading: DateReading,
): reading is DateReading & { readonly kind: "date"; readonly isText: true } {
  return reading.kind === "date" && reading.isText;
}

/** Whether a cell holds a date that can't be read; a dash and "N/A" stand for no date. */
function isUnread(reading: DateReading): reading is DateReading & { readonly kind: "unreadable" } {
  return (
    reading.kind === "unreadable" &&
    !isErrorValue(reading.text) &&
    !/^(?:[-–—.?]+|n\.?\/?a\.?|none)$/i.test(reading.text)
  );
}

function textOf(reading: DateReading): string {
  return "text" in reading ? reading.text : "";
}

function cellOfDate(
  { place }: PlanItem,
  columns: readonly ColumnMap[],
  reading: DateReading,
): CellAddress | null {
  const at = (column: number): CellAddress => ({ sheet: place.sheet, row: place.row, column });
  const found = columns.find(({ column }) => {
    const value = place.valueAt(column);
    return isTypedDay(reading)
      ? typeof value === "string" && value.trim() !== ""
      : String(value).trim() === textOf(reading);
  });
  return found ? at(found.column) : null;
}

const NUMERIC = /^\D*?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\b/;

/** Whether some text of a column can be read in one way only, so that all of them are meant alike. */
function saysOrder({ workbook }: Plan, table: TableMap, { column }: ColumnMap): boolean {
  const cells = workbook.sheets.find(({ name }) => name === table.sheet)?.cells;
  for (let row = table.firstRow; cells && row <= table.lastRow; row++) {
    const match = NUMERIC.exec(String(cells.at(row, column)));
    if (match && (Number(match[1]) > 12 || Number(match[2]) > 12)) return true;
  }
  return false;
}

/** Whether the dates of a table, those in other columns too, show that months come first, as they are read. */
function saysBeside({ workbook }: Plan, table: TableMap): boolean {
  const cells = workbook.sheets.find(({ name }) => name === table.sheet)?.cells;
  const columns = columnsOf(table, "start", "due", "completed");
  const values = itemRows(table).flatMap((row) => columns.map(({ column }) => cells?.at(row, column) ?? ""));
  return showMonthFirst(values);
}

function typedReport(item: PlanItem, cell: CellAddress, date: DateSerial, provesOrder: boolean): G2Report {
  const before = item.place.valueAt(cell.column);
  const word = quotedPlain(String(before));
  const other = provesOrder ? null : otherWay(String(before), date);
  const fixes = [date, ...(other === null ? [] : [other])].map((day): G2Fix => ({
    fixId: "date",
    kind: other === null ? "fix" : "suggestion",
    data: { day: longDate(day) },
    edits: [{ cell, before, after: day, format: DATE_FORMAT }],
  }));
  const data = { item: shortName(item), word, day: longDate(date) };
  return fails(other === null ? "textDate" : "eitherDate", item, cell, data, { fixes });
}

/** The day that "3/4/2027" means the other way round; null where it can be read in one way only. */
function otherWay(written: string, date: DateSerial): DateSerial | null {
  const match = NUMERIC.exec(written);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3]!.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  if (first > 12 || second > 12 || first === second) return null;
  const [one, other] = [dateOf(year, first, second), dateOf(year, second, first)];
  return one === date ? other : one;
}
