import type { Field } from "../../../plan/fields";
import type { Header } from "./header";
import { headingStrength, matchHeading } from "../../headings/headings";
import type { FilledRow, SheetView } from "../sheet/sheetView";

/** Rows under the heading that are looked at. */
const ROWS = 60;
const LEAST_ROWS = 3;

/**
 * The columns that belong to the table under a heading: what an empty column parts from it (a legend, another table) is
 * left out, and filled columns without a heading right beside it are taken in.
 */
export function tableColumns(view: SheetView, whole: Header, lastRow: number): Header {
  const header = withoutExplained(view, whole);
  const isOwn = (column: number): boolean =>
    header.firstColumn === whole.firstColumn || column >= header.firstColumn;
  const rows = rowsUnder(view, header, lastRow)
    .map(({ row, columns }) => ({ row, columns: columns.filter(isOwn) }))
    .filter(({ columns }) => columns.length > 0);
  const counts = new Map<number, number>();
  for (const { columns } of rows)
    for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const isFilled = (column: number): boolean => (counts.get(column) ?? 0) >= Math.max(1, rows.length * 0.3);

  const isUnderHeading = (column: number): boolean => {
    const merge = view.mergeAt(header.lastRow, column);
    return merge !== null && (header.texts.get(merge.firstColumn) ?? "") !== "";
  };
  const parts = partsOf(header, (column) => (counts.get(column) ?? 0) > 0 || isUnderHeading(column));
  let [first, last] = joinParts(view, header, parts, rows);
  const range = view.area;
  while (first > range.firstColumn && isFilled(first - 1)) first--;
  while (last < range.lastColumn && isFilled(last + 1)) last++;
  if (first > range.firstColumn && holdsTitles(rows, first - 1)) first--;
  while (first < last && isExplained(view, header, first)) first++;
  const texts = new Map([...header.texts].filter(([column]) => column >= first && column <= last));
  return { ...header, firstColumn: first, lastColumn: last, texts };
}

/** True for a column in front in which nothing stands but titles of groups, each in a row by itself right above items. */
function holdsTitles(rows: readonly Row[], column: number): boolean {
  const titles = rows.filter(({ columns }) => columns.includes(column));
  return (
    titles.length > 0 &&
    titles.length <= rows.length / 2 &&
    titles.every(({ row, columns }) => {
      const next = rows.find((other) => other.row > row);
      return columns.length === 1 && next?.row === row + 1 && next.columns.length > 1;
    })
  );
}

function withoutExplained(view: SheetView, header: Header): Header {
  let { firstColumn } = header;
  while (firstColumn < header.lastColumn && isExplained(view, header, firstColumn)) firstColumn++;
  return { ...header, firstColumn };
}

/** What stands in a column under a whole sentence tells people, or a screen reader, how to use the rows. */
function isExplained(view: SheetView, { lastRow }: Header, column: number): boolean {
  const text = view.text(lastRow, column);
  return text.split(" ").length >= SENTENCE && /[.!]$/.test(text);
}

const SENTENCE = 10;

/** The rows right under a heading as far as the first gap, where that is enough to know it by: below it other things may stand. */
function rowsUnder(view: SheetView, header: Header, lastRow: number): readonly FilledRow[] {
  const rows = view.filledRows.filter(({ row }) => row > header.lastRow && row <= lastRow).slice(0, ROWS);
  const gap = rows.findIndex(({ row }, index) => index > 0 && row > rows[index - 1]!.row + 1);
  return gap >= LEAST_ROWS ? rows.slice(0, gap) : rows;
}

type Row = FilledRow;
type Part = readonly [first: number, last: number];

/** Stretches of columns with a heading, their own or one that is merged over them, or something under it. */
function partsOf(header: Header, isUsed: (column: number) => boolean): Part[] {
  const parts: [number, number][] = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++) {
    if (!header.texts.get(column) && !isUsed(column)) continue;
    const part = parts.at(-1);
    if (part && part[1] === column - 1) part[1] = column;
    else parts.push([column, column]);
  }
  return parts;
}

/** The part that says most, with the neighbors that go on with it: one column away, other headings, the same rows. */
function joinParts(view: SheetView, header: Header, parts: readonly Part[], rows: readonly Row[]): Part {
  if (parts.length < 2) return parts[0] ?? [header.firstColumn, header.lastColumn];
  const weights = parts.map((part) => weightOf(header, part));
  const main = weights.indexOf(Math.max(...weights));
  let [first, last] = parts[main]!;
  const goesOn = (other: Part): boolean => {
    const own = headingsIn(header, [first, last]);
    const others = headingsIn(header, other);
    if (others.size === 0 || [...others].some((text) => own.has(text))) return false;
    if (goesOnAbove(view, header, other) || isTableOfItsOwn(own, others)) return false;
    // A lone column of the plan that nobody has filled in much: "Status" after a spacer.
    const [lone] = others;
    if (other[0] === other[1] && others.size === 1 && headingStrength(lone!) >= 0.95) return true;
    const inPart = (part: Part) => (row: Row) =>
      row.columns.some((column) => column >= part[0] && column <= part[1]);
    // A line by itself in front is the title of a group, and says nothing of what stands beside it.
    const isTitle = ({ columns }: Row): boolean => columns.length === 1 && other[1] < first;
    const filled = rows.filter((row) => inPart(other)(row) && !isTitle(row));
    if (filled.length === 0) return true;
    const shared = filled.filter(inPart([first, last]));
    if (shared.length < filled.length * 0.9 || filled.length < rows.length * 0.4) return false;
    if (others.size < 2 || saysMoreOfItems(own, others)) return true;
    return !isListBeside(view, other, filled, rows.filter(inPart([first, last])));
  };
  const isNear = (part: Part, blank: number): boolean =>
    blank <= 1 ||
    (blank === 2 && saysMoreOfItems(headingsIn(header, [first, last]), headingsIn(header, part)));
  for (let index = main + 1; index < parts.length; index++) {
    const part = parts[index]!;
    if (!isNear(part, part[0] - last - 1) || !goesOn(part)) break;
    last = part[1];
  }
  for (let index = main - 1; index >= 0; index--) {
    const part = parts[index]!;
    if (!isNear(part, first - part[1] - 1) || !goesOn(part)) break;
    first = part[0];
  }
  return [first, last];
}

/**
 * A list that only stands beside the plan, such as a legend: it has its own first rows, without holes, and ends before the
 * plan does; or each of its rows is something else than the others, by a name or number in front.
 */
function isListBeside(view: SheetView, [first]: Part, filled: readonly Row[], own: readonly Row[]): boolean {
  if (filled.length < own.length) return filled.every((row, index) => row === own[index]);
  const names = filled.map(({ row }) => view.text(row, first)).filter((text) => text !== "");
  const isShort = names.every((text) => text.split(" ").length <= 3);
  return (
    names.length === filled.length && names.length >= 3 && isShort && new Set(names).size === names.length
  );
}

/** True where what stands beside a heading is a row of another table: it goes on with the row above it. */
function goesOnAbove(view: SheetView, { firstRow, lastRow }: Header, [first, last]: Part): boolean {
  const cells = view.filled(lastRow, first, last);
  const above = view.filled(firstRow - 1, first, last);
  return cells.length >= 2 && cells.filter((column) => above.includes(column)).length >= cells.length * 0.6;
}

const ITEMS: readonly Field[] = ["objective", "initiative", "action", "benchmark"];
const ONCE: readonly Field[] = ["id", "lead", "due", "status"];

/** Wording without people, days and statuses goes on with a part that has these and no wording, even across two empty columns. */
function saysMoreOfItems(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const says = (headings: ReadonlySet<string>, fields: readonly Field[]): boolean =>
    [...headings].some((text) => fields.some((field) => (matchHeading(text).get(field) ?? 0) >= 0.9));
  const [items, more] = says(own, ITEMS) ? [own, others] : [others, own];
  return says(items, ITEMS) && !says(items, OF_ITEMS) && !says(more, ITEMS) && says(more, OF_ITEMS);
}

const OF_ITEMS: readonly Field[] = [
  "lead",
  "support",
  "start",
  "due",
  "completed",
  "status",
  "percent",
  "note",
];

/** Two tables that differ in their headings each have their own items, and say the same of them. */
function isTableOfItsOwn(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const says = (headings: ReadonlySet<string>, field: Field): boolean =>
    [...headings].some((text) => (matchHeading(text).get(field) ?? 0) >= 0.9);
  const hasItems = (headings: ReadonlySet<string>): boolean =>
    headings.size >= 2 && ITEMS.some((field) => says(headings, field));
  return hasItems(own) && hasItems(others) && ONCE.some((field) => says(own, field) && says(others, field));
}

function headingsIn(header: Header, [first, last]: Part): Set<string> {
  const texts = new Set<string>();
  for (const [column, text] of header.texts)
    if (column >= first && column <= last && text !== "") texts.add(text.toLowerCase());
  return texts;
}

function weightOf(header: Header, part: Part): number {
  let weight = 0;
  for (const [column, text] of header.texts)
    if (column >= part[0] && column <= part[1]) weight += headingStrength(text) + 0.01;
  return weight;
}
