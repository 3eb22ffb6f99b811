import type { RangeAddress } from "../../../plan/cell";
import { movedTo, overlap } from "./rectangles";

/** A table that stays, where it stands and with the headings that it has, and what it is to become. */
export interface Standing {
  readonly name: string;
  readonly range: RangeAddress;
  readonly headings: readonly string[];
  readonly wanted: {
    readonly row: number;
    readonly column: number;
    readonly headings: readonly string[];
    /** Rows of the body. */
    readonly rowCount: number;
  };
}

/** One change of a table that formulas elsewhere follow. Columns are counted from 0. */
export type Rearrangement =
  | { readonly kind: "resize"; readonly table: string; readonly range: RangeAddress; readonly grows: boolean }
  | {
      readonly kind: "move";
      readonly table: string;
      readonly from: RangeAddress;
      readonly to: RangeAddress;
    }
  | {
      readonly kind: "addColumn";
      readonly table: string;
      /** Null for behind the last. */
      readonly index: number | null;
      readonly heading: string;
    }
  | { readonly kind: "deleteColumn"; readonly table: string; readonly heading: string };

/**
 * How tables of a sheet come to their new places and sizes without being made anew, so that what names them goes on. In
 * none of the steps a table comes over another, and nothing beside a table moves: columns come and go where the
 * table has all rows for itself, below everything else.
 * @param others further tables of the sheet, which stay where they are
 * @param below the first row below everything that stands on the sheet
 */
export function rearranged(
  tables: readonly Standing[],
  others: readonly RangeAddress[],
  below: number,
): Rearrangement[] {
  const steps: Rearrangement[] = [];
  const at = new Map(tables.map(({ name, range }) => [name, range]));
  const parked = new Set<string>();
  // Nor where a table is to come: two that are parked would wait for each other.
  let free = Math.max(below, ...tables.map(({ wanted }) => wanted.row + wanted.rowCount + 1));
  const move = (name: string, row: number, column: number) => {
    const from = at.get(name)!;
    const to = movedTo(from, row, column);
    steps.push({ kind: "move", table: name, from, to });
    at.set(name, to);
  };
  const park = (name: string) => {
    const { firstRow, lastRow } = at.get(name)!;
    move(name, free, 1);
    free += lastRow - firstRow + 2;
    parked.add(name);
  };
  const resize = (name: string, change: Partial<RangeAddress>, grows: boolean) => {
    const range = { ...at.get(name)!, ...change };
    steps.push({ kind: "resize", table: name, range, grows });
    at.set(name, range);
  };

  for (const { name, range, headings, wanted } of tables) {
    const most = range.firstRow + wanted.rowCount;
    if (range.lastRow > most) resize(name, { lastRow: most }, false);
    const kept = keptHeadings(headings, wanted.headings);
    const isOnlyCut = headings.length > kept.length && kept.every((each, index) => each === headings[index]);
    const isOnlyAdded = kept.every((each, index) => isSame(each, wanted.headings[index]!));
    if (isOnlyCut) resize(name, { lastColumn: range.firstColumn + kept.length - 1 }, false);
    if ((isOnlyCut || kept.length === headings.length) && isOnlyAdded) continue;
    park(name);
    for (const heading of isOnlyCut ? [] : headings.filter((each) => !kept.includes(each)))
      steps.push({ kind: "deleteColumn", table: name, heading });
    let count = kept.length;
    wanted.headings.forEach((heading, index) => {
      if (kept.some((each) => isSame(each, heading))) return;
      steps.push({ kind: "addColumn", table: name, index: index < count ? index : null, heading });
      count++;
    });
    at.set(name, { ...at.get(name)!, lastColumn: wanted.headings.length });
  }

  const isAt = ({ name, wanted }: Standing) => {
    const { firstRow, firstColumn } = at.get(name)!;
    return firstRow === wanted.row && firstColumn === wanted.column;
  };
  for (let pending = tables.filter((each) => !isAt(each)); pending.length > 0;) {
    const next = pending.find(({ name, wanted }) => {
      const to = movedTo(at.get(name)!, wanted.row, wanted.column);
      const inTheWay = [...others, ...[...at].flatMap(([each, range]) => (each === name ? [] : [range]))];
      return inTheWay.every((range) => !overlap(range, to));
    });
    if (next) move(next.name, next.wanted.row, next.wanted.column);
    // In a circle; once all of them are out of the way each finds its place free.
    else park(pending.find(({ name }) => !parked.has(name))!.name);
    pending = pending.filter((each) => each !== next);
  }

  for (const { name, wanted } of tables) {
    const range = at.get(name)!;
    const lastRow = wanted.row + wanted.rowCount;
    const lastColumn = wanted.column + wanted.headings.length - 1;
    if (range.lastRow < lastRow || range.lastColumn < lastColumn) resize(name, { lastRow, lastColumn }, true);
  }
  return steps;
}

/** Of the headings of a table those that it keeps, in their order: as many as can be without changing places. */
export function keptHeadings(held: readonly string[], wanted: readonly string[]): string[] {
  // The longest common subsequence, from the end: how many of the rest can be kept.
  const counts = Array.from({ length: held.length + 1 }, () => new Array<number>(wanted.length + 1).fill(0));
  for (let i = held.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--)
      counts[i]![j] = isSame(held[i]!, wanted[j]!)
        ? counts[i + 1]![j + 1]! + 1
        : Math.max(counts[i + 1]![j]!, counts[i]![j + 1]!);
  const kept: string[] = [];
  for (let i = 0, j = 0; i < held.length && j < wanted.length;)
    if (isSame(held[i]!, wanted[j]!)) {
      kept.push(held[i]!);
      i++;
      j++;
    } else if (counts[i + 1]![j]! >= counts[i]![j + 1]!) i++;
    else j++;
  return kept;
}

/** Excel tells headings of a table apart without regard to case. */
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
