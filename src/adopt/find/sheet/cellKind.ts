import { isDateFormat } from "../../../plan/values/numberFormat";
import { isPeriodHeading } from "./periodText";
import { isBlank, type SheetView } from "./sheetView";

/** What sort of thing stands in a cell, told without reading its words. */
type CellKind = "blank" | "flag" | "date" | "number" | "short" | "long";

/** From here on a text is a phrase rather than a name or a heading. */
const LONG_TEXT = 40;
const FIGURE = /^[<>≥≤]?\s*[$€£]?-?[\d.,/:-]+\s*%?$/;

export function kindOfCell(view: SheetView, row: number, column: number): CellKind {
  const value = view.value(row, column);
  if (isBlank(value)) return "blank";
  if (typeof value === "boolean") return "flag";
  if (typeof value === "number")
    return isDateFormat(view.sheet.cells.format(row, column)) ? "date" : "number";
  if (FIGURE.test(value)) return "number";
  return value.length > LONG_TEXT ? "long" : "short";
}

/** What the cells of a column under a heading are like. */
interface Below {
  readonly kinds: ReadonlyMap<CellKind, number>;
  readonly filled: number;
  readonly different: number;
  readonly meanLength: number;
}

export function kindBelow(view: SheetView, rows: readonly number[], column: number): Below {
  const kinds = new Map<CellKind, number>();
  const texts = new Set<string>();
  let [filled, length] = [0, 0];
  for (const row of rows) {
    const kind = kindOfCell(view, row, column);
    if (kind === "blank") continue;
    filled++;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const text = view.text(row, column);
    texts.add(text);
    length += text.length;
  }
  return { kinds, filled, different: texts.size, meanLength: filled === 0 ? 0 : length / filled };
}

/** True where the cells of a column are another sort of thing than the short text above them. */
export function isBodyLike(view: SheetView, row: number, column: number, below: Below): boolean {
  const share = (...kinds: CellKind[]): number =>
    kinds.reduce((sum, kind) => sum + (below.kinds.get(kind) ?? 0), 0) / Math.max(1, below.filled);
  const heading = view.text(row, column);
  if (share("number", "date", "flag") >= 0.5)
    return kindOfCell(view, row, column) === "short" || isPeriodHeading(heading);
  if (share("long") >= 0.4 || below.meanLength >= Math.max(20, heading.length * 1.8))
    return heading.length <= LONG_TEXT;
  return below.filled >= 4 && below.different <= below.filled * 0.6;
}
