import type { CellValue } from "../cell";
import type { SheetSnapshot } from "../snapshot";
import { calendarOf, dateSerial } from "../values/date";
import { isDateFormat } from "../values/numberFormat";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NOTHING = /^[\s\u200b\ufeff]*$/;

/**
 * The heading of a column as a map keeps it: the texts of its rows joined by a space. A heading that is merged over several
 * columns heads each of them, but for its lowest row, where it stands in the first; one that is merged over several rows
 * stands in the first of them.
 */
export function headingText(
  sheet: SheetSnapshot,
  [first, last]: readonly [first: number, last: number],
  column: number,
): string {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = textIn(sheet, row, column, row === last);
    if (text !== "") texts.push(text);
  }
  return texts.join(" ");
}

/** What one row of a heading says of a column. @param isLowest whether the rows below it are no heading any more */
function textIn({ cells, merges }: SheetSnapshot, row: number, column: number, isLowest: boolean): string {
  const merge = merges.find(
    (each) =>
      row >= each.firstRow && row <= each.lastRow && column >= each.firstColumn && column <= each.lastColumn,
  );
  // Other programs write a merged area's text into each of its cells.
  if (merge && (merge.firstRow !== row || (isLowest && merge.firstColumn !== column))) return "";
  const at = merge?.firstColumn ?? column;
  const text = headingValue(cells.at(row, at), cells.format(row, at));
  return NOTHING.test(text) ? "" : text;
}

/** A heading's cell as a reader sees it: its line breaks kept, a date as its number format shows it ("Jun 2026"). */
export function headingValue(value: CellValue, format: string): string {
  return typeof value === "number" && isDateFormat(format) ? dateText(value, format) : String(value).trim();
}

function dateText(value: number, format: string): string {
  if (value < 1 || value > 2_958_465) return String(value);
  const { year, month, day } = calendarOf(dateSerial(value));
  if (/d/i.test(format)) return `${month}/${day}/${year}`;
  return /m/i.test(format) ? `${MONTHS[month - 1]!} ${year}` : String(year);
}

/** A heading, or the text of a cell, comparable: on one line, in lower case. */
export function plainHeading(value: CellValue): string {
  return String(value).replace(/\s+/g, " ").trim().toLowerCase();
}
