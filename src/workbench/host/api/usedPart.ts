import { bounding, containsArea, intersection, MAX_COLUMNS, MAX_ROWS } from "../book/area";
import type { BookCell, BookSheet } from "../book/book";
import type { Area, StyleData } from "../book/data";
import type { RangeTarget } from "./targets";

/**
 * The smallest area around the used cells inside a range; null when there are none. Formatted empty cells count
 * unless valuesOnly.
 */
export function usedPart({ sheet, area }: RangeTarget, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const shared = used && intersection(used, area);
  if (!shared || containsArea(area, used)) return shared;
  if (valuesOnly) return sheet.filledPart(shared);
  const isFormatted = formatCheck(sheet);
  let found: Area | null = null;
  for (const [r, row] of sheet.read(shared).entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell.value === null && cell.formula === null && !isFormatted(cell)) continue;
      const at = { row: shared.row + r, column: shared.column + c, rowCount: 1, columnCount: 1 };
      found = found ? bounding(found, at) : at;
    }
  }
  return found;
}

/** Whether a cell looks other than the sheet's last cell, which nobody formats. */
function formatCheck(sheet: BookSheet): (cell: BookCell) => boolean {
  const last = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rowCount: 1, columnCount: 1 };
  const plain = JSON.stringify(sheet.read(last)[0]![0]!.style);
  const known = new Map<StyleData, boolean>();
  return ({ style }) => {
    const answer = known.get(style) ?? JSON.stringify(style) !== plain;
    known.set(style, answer);
    return answer;
  };
}
