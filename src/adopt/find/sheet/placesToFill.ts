import { isBareNumber } from "./rowTexts";
import type { SheetView } from "./sheetView";

const PLACE = /^[<[{].+[>\]}]$/;
const LEAST_PLACES = 3;
const HALF = 0.5;
/** What tells people what to write somewhere, or asks them. */
const ASKS =
  /^(?:what|who|whom|whose|when|where|how|which|why|for each|list|describe|identify|include|enter|provide|state|specify|indicate|break|write|explain|insert|select|choose|name|give|add)\b|\?$/i;
const LEAST_ASKED = 3;
const LEAST_WORDS = 3;

/** True for a row with places to fill in in half of its cells, "<name>" under each role: it belongs to the heading, and is no data. */
export function holdsPlaces(view: SheetView, row: number, columns: readonly number[]): boolean {
  const places = columns.filter((column) => PLACE.test(view.text(row, column))).length;
  return places >= Math.max(LEAST_PLACES, columns.length * HALF);
}

/** True for a row that says under each heading what to write there: in a row of work a name or a day stands, too. */
export function asksForCells(view: SheetView, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => view.text(row, column)).filter((text) => !isBareNumber(text));
  return (
    texts.length >= LEAST_ASKED &&
    texts.every((text) => ASKS.test(text) && text.split(" ").length >= LEAST_WORDS)
  );
}
