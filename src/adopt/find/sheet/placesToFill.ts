import type { SheetView } from "./sheetView";

const PLACE = /^[<[{].+[>\]}]$/;
const LEAST_PLACES = 3;
const HALF = 0.5;

/** True for a row with places to fill in in half of its cells, "<name>" under each role: it belongs to the heading, and is no data. */
export function holdsPlaces(view: SheetView, row: number, columns: readonly number[]): boolean {
  const places = columns.filter((column) => PLACE.test(view.text(row, column))).length;
  return places >= Math.max(LEAST_PLACES, columns.length * HALF);
}
