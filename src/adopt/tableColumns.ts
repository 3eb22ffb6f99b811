import type { Header } from "./header";
import { headingStrength } from "./headings";
import type { SheetView } from "./sheetView";

/** Rows under the heading that are looked at. */
const ROWS = 60;

/**
 * The columns that belong to the table under a heading: what an empty column parts from it (a legend, another table) is
 * left out, and filled columns without a heading right beside it are taken in.
 */
export function tableColumns(view: SheetView, header: Header, lastRow: number): Header {
  const rows = view.filledRows.filter(({ row }) => row > header.lastRow && row <= lastRow).slice(0, ROWS);
  const counts = new Map<number, number>();
  for (const { columns } of rows)
    for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const isFilled = (column: number): boolean => (counts.get(column) ?? 0) >= Math.max(1, rows.length * 0.3);

  const isUnderHeading = (column: number): boolean => {
    const merge = view.mergeAt(header.lastRow, column);
    return merge !== null && (header.texts.get(merge.firstColumn) ?? "") !== "";
  };
  const parts = partsOf(header, (column) => (counts.get(column) ?? 0) > 0 || isUnderHeading(column));
  let [first, last] = joinParts(header, parts, rows);
  const range = view.sheet.cells.range;
  while (first > range.firstColumn && isFilled(first - 1)) first--;
  while (last < range.lastColumn && isFilled(last + 1)) last++;
  const texts = new Map([...header.texts].filter(([column]) => column >= first && column <= last));
  return { ...header, firstColumn: first, lastColumn: last, texts };
}

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

/** The part that says most, with the neighbours that go on with it: one column away, other headings, the same rows. */
function joinParts(
  header: Header,
  parts: readonly Part[],
  rows: readonly { readonly columns: readonly number[] }[],
): Part {
  if (parts.length < 2) return parts[0] ?? [header.firstColumn, header.lastColumn];
  const weights = parts.map((part) => weightOf(header, part));
  const main = weights.indexOf(Math.max(...weights));
  let [first, last] = parts[main]!;
  const goesOn = (other: Part): boolean => {
    const own = headingsIn(header, [first, last]);
    const others = headingsIn(header, other);
    if (others.size === 0 || [...others].some((text) => own.has(text))) return false;
    // A lone column of the plan that nobody has filled in much: "Status" after a spacer.
    const [lone] = others;
    if (other[0] === other[1] && others.size === 1 && headingStrength(lone!) >= 0.95) return true;
    const filled = rows.filter(({ columns }) =>
      columns.some((column) => column >= other[0] && column <= other[1]),
    );
    const shared = filled.filter(({ columns }) =>
      columns.some((column) => column >= first && column <= last),
    );
    return (
      filled.length === 0 || (shared.length >= filled.length * 0.9 && filled.length >= rows.length * 0.4)
    );
  };
  for (let index = main + 1; index < parts.length; index++) {
    const part = parts[index]!;
    if (part[0] > last + 2 || !goesOn(part)) break;
    last = part[1];
  }
  for (let index = main - 1; index >= 0; index--) {
    const part = parts[index]!;
    if (part[1] < first - 2 || !goesOn(part)) break;
    first = part[0];
  }
  return [first, last];
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
