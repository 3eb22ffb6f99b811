import { type CellAddress, type RangeAddress, rangeName } from "../plan/cell";
import type { Tone } from "../sheet/description";

/** A cell to be colored. */
export interface Mark extends CellAddress {
  readonly tone: Tone;
}

/** Addresses of ranges on one sheet that get one look, few enough for one call. */
export interface MarkedRanges {
  readonly sheet: string;
  readonly tone: Tone;
  readonly addresses: string;
}

/** Excel takes 8,192 characters for the addresses of several ranges. */
const LONGEST_ADDRESS = 2000;

/**
 * Marks put together: cells below one another are one range, ranges of a sheet and a tone one text of addresses.
 * @param order of the tones; of several marks of a cell the first tone holds
 */
export function markedRanges(marks: readonly Mark[], order: readonly Tone[]): MarkedRanges[] {
  const cells = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.column},${mark.row},${mark.sheet}`;
    const known = cells.get(key);
    if (!known || order.indexOf(mark.tone) < order.indexOf(known.tone)) cells.set(key, mark);
  }
  const groups = new Map<string, Mark[]>();
  for (const mark of cells.values()) {
    const key = `${mark.tone},${mark.sheet}`;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()].flatMap((group) => {
    const { sheet, tone } = group[0]!;
    return joined(rangesOf(group).map(rangeName)).map((addresses) => ({ sheet, tone, addresses }));
  });
}

function rangesOf(cells: readonly CellAddress[]): RangeAddress[] {
  const ranges: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges.at(-1);
    if (last && last.firstColumn === column && last.lastRow === row - 1) last.lastRow = row;
    else ranges.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return ranges;
}

function joined(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= LONGEST_ADDRESS)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
