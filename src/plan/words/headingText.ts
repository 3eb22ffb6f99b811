import type { CellValue } from "../cell";
import type { SheetSnapshot } from "../snapshot";

/**
 * The heading of a column as a map keeps it: the texts of its rows joined by a space. A heading that is merged over several
 * columns heads each of them, but for its lowest row, where it stands in the first.
 */
export function headingText(
  { cells, merges }: SheetSnapshot,
  [first, last]: readonly [first: number, last: number],
  column: number,
): string {
  const texts: string[] = [];
  for (let row = first; row <= last; row++) {
    const merge = merges.find(
      (each) => each.firstRow === row && column >= each.firstColumn && column <= each.lastColumn,
    );
    const at = merge && row !== last ? merge.firstColumn : column;
    const text = String(cells.at(row, at)).trim();
    if (text !== "" && (!merge || at === merge.firstColumn)) texts.push(text);
  }
  return texts.join(" ");
}

/** A heading, or the text of a cell, comparable: on one line, in lower case. */
export function plainHeading(value: CellValue): string {
  return String(value).replace(/\s+/g, " ").trim().toLowerCase();
}
