import type { RangeAddress } from "../plan/cell";

/** Asks where a range stands. Its address won't do: of whole rows it is "1:8", of whole columns "A:B". */
export function loadPlace(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

/** Where a range stands, once it was asked for. */
export function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangeAddress {
  return {
    firstRow: rowIndex + 1,
    firstColumn: columnIndex + 1,
    lastRow: rowIndex + rowCount,
    lastColumn: columnIndex + columnCount,
  };
}
