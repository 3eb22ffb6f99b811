import { areaOf, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../area";
import { formatReference, parseReference, type PlainReference } from "./references";
import { tokensOf } from "./tokens";

/** Whether a reference moves with the cell that it stands in, in one direction at least. */
export function isRelative(reference: PlainReference): boolean {
  const { absolute, kind } = reference;
  const rows = kind !== "columns" && !(absolute.firstRow && absolute.lastRow);
  const columns = kind !== "rows" && !(absolute.firstColumn && absolute.lastColumn);
  return rows || columns;
}

/** Whether a formula has such a reference. */
export function hasRelativeReference(formula: string): boolean {
  return tokensOf(formula).some((token) => {
    if (token.type !== "range" && token.type !== "range_beam") return false;
    const reference = parseReference(token.value);
    return reference !== null && isRelative(reference);
  });
}

/** Relative references in names count from A1 and wrap around at the sheet's end. */
export function moveRelative(
  formula: string,
  place: { readonly row: number; readonly column: number },
): string {
  return tokensOf(formula)
    .map((token) => {
      if (token.type !== "range" && token.type !== "range_beam") return token.value;
      const reference = parseReference(token.value);
      if (reference === null) return token.value;
      const { area, absolute, kind } = reference;
      const row = (value: number, fixed: boolean) =>
        fixed || kind === "columns" ? value : (value + place.row) % MAX_ROWS;
      const column = (value: number, fixed: boolean) =>
        fixed || kind === "rows" ? value : (value + place.column) % MAX_COLUMNS;
      return formatReference(
        reference,
        areaOf(
          row(area.row, absolute.firstRow),
          column(area.column, absolute.firstColumn),
          row(lastRow(area), absolute.lastRow),
          column(lastColumn(area), absolute.lastColumn),
        ),
      );
    })
    .join("");
}
