import type { BodyRow } from "./bodyRows";
import { kindOfCell } from "../sheet/cellKind";
import { isBareNumber } from "../sheet/rowTexts";
import type { SheetView } from "../sheet/sheetView";

/** Where the items of a table say what they are. */
export interface Wording {
  /** The first column that nearly all sure items fill; sections stand in it or before it. */
  readonly home: number;
  /** The first of them behind the items' numbers. */
  readonly firstWorded: number;
  /** The column whose texts say most and differ most; `home` where none has texts. */
  readonly column: number;
  /** Whether nearly all sure items fill that column. */
  readonly isInAll: boolean;
  readonly meanLength: number;
}

const ROWS = 200;
const NEARLY_ALL = 0.8;
/** Rows that were prepared for items have no wording. */
const HALF = 0.5;
/** A longer text says no more of what an item is. */
const LONG_ENOUGH = 60;

/** The wording of a table as its sure items show it. */
export function wordingOf(view: SheetView, rows: readonly BodyRow[]): Wording {
  const items = rows.filter(({ role }) => role === "item").slice(0, ROWS);
  const columns = new Map<number, { filled: number; numbered: number; length: number; texts: Set<string> }>();
  for (const { row, columns: own } of items)
    for (const column of own) {
      const known = columns.get(column) ?? { filled: 0, numbered: 0, length: 0, texts: new Set<string>() };
      columns.set(column, known);
      known.filled++;
      const text = view.text(row, column);
      if (isBareNumber(text) && kindOfCell(view, row, column) === "number") known.numbered++;
      if (typeof view.value(row, column) !== "string" || !/\p{L}{2}/u.test(text)) continue;
      known.length += text.length;
      known.texts.add(text);
    }
  const filledIn = (share: number) =>
    [...columns].filter(([, { filled }]) => filled >= items.length * share).sort(([a], [b]) => a - b);
  const homes = filledIn(NEARLY_ALL);
  const home = homes[0]?.[0] ?? Infinity;
  const [firstWorded] = homes.find(([, { filled, numbered }]) => numbered < filled * HALF) ?? [home];
  let best = { home, firstWorded, column: home, isInAll: true, meanLength: 0, says: 0 };
  for (const [column, { filled, length, texts }] of filledIn(HALF)) {
    const meanLength = length / filled;
    const says = texts.size * Math.min(meanLength, LONG_ENOUGH);
    // Of two the first: what follows explains it.
    const isInAll = filled >= items.length * NEARLY_ALL;
    if (says > best.says * 1.5) best = { home, firstWorded, column, isInAll, meanLength, says };
  }
  return best;
}

/** True for a text such as the table's items have, by its length. */
export function isLikeWording(view: SheetView, { row }: BodyRow, { column, meanLength }: Wording): boolean {
  const value = view.value(row, column);
  if (typeof value !== "string") return false;
  const { length } = view.text(row, column);
  return length >= meanLength * 0.4 && length <= Math.max(meanLength * 2.5, LONG_ENOUGH);
}
