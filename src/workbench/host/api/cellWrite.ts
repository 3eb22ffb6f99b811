import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { isValidFormat } from "numfmt";
import { containsArea } from "../book/area";
import type { Book, CellInput } from "../book/book";
import type { Area } from "../book/data";
import { invalidArgument } from "../protocol/refusals";
import { formatArea } from "./address";
import { isUnbounded } from "./area";
import type { RangeTarget } from "./targets";
import { type Entry, entryOf } from "./typed";

/**
 * Gives each cell of a range its value of what was written to a property: one value for all cells, or rows of values
 * in the range's shape. null leaves a cell as it is.
 * @throws HostError InvalidArgument for another shape, and for whole rows and columns
 */
function spread(area: Area, value: unknown): { readonly rows: unknown[][]; readonly single: boolean } {
  if (isUnbounded(area)) throw invalidArgument();
  if (!Array.isArray(value)) {
    const row: unknown[] = Array<unknown>(area.columnCount).fill(value);
    return { rows: Array.from({ length: area.rowCount }, () => row), single: true };
  }
  const rows: unknown[] = value;
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw invalidArgument();
  return { rows: rows as unknown[][], single: false };
}

/** Writes `values` or `formulas`, which Excel takes alike. */
export function writeContents(book: Book, { sheet, area }: RangeTarget, value: unknown): void {
  const { rows, single } = spread(area, value);
  if (single && value === null) return;
  const cells = sheet.read(area);
  const entries = rows.map((row, r) =>
    row.map((item, c) =>
      item === null ? null : entryOf(item, cells[r]![c]!.style.numberFormat, book.dateSystem),
    ),
  );
  if (single) fillDown(area, entries);
  const hidden = hiddenByMerge(sheet.merges, area);
  sheet.write(
    area,
    entries.map((row, r) => row.map((entry, c) => (hidden(r, c) ? undefined : inputOf(entry)))),
  );
  applyFormats({ sheet, area }, entries);
}

const inputOf = (entry: Entry | null): CellInput | undefined => (entry === null ? undefined : entry.input);

/** One formula for many cells is adjusted to each as by filling from the first. */
function fillDown(area: Area, entries: (Entry | null)[][]): void {
  const input = entries[0]![0]?.input;
  if (!input || !("formula" in input) || area.rowCount * area.columnCount === 1) return;
  const relative = translateFormulaToR1C1(input.formula, cellAt(area, 0, 0));
  for (const [r, row] of entries.entries()) {
    for (const [c, entry] of row.entries()) {
      if (!entry?.input || !("formula" in entry.input)) continue;
      const formula = r + c === 0 ? input.formula : translateFormulaToA1(relative, cellAt(area, r, c));
      row[c] = { ...entry, input: { formula } };
    }
  }
}

const cellAt = (area: Area, row: number, column: number) =>
  formatArea({ row: area.row + row, column: area.column + column, rowCount: 1, columnCount: 1 });

/** Excel writes to the first cell of merged cells only and drops what the others were given. */
function hiddenByMerge(merges: readonly Area[], area: Area) {
  const cell = (r: number, c: number) => ({
    row: area.row + r,
    column: area.column + c,
    rowCount: 1,
    columnCount: 1,
  });
  return (r: number, c: number) =>
    merges.some((merge) => {
      const at = cell(r, c);
      return containsArea(merge, at) && (at.row !== merge.row || at.column !== merge.column);
    });
}

/** Dates, percentages and the like that were typed bring their format along: runs of it column by column. */
function applyFormats({ sheet, area }: RangeTarget, entries: readonly (readonly (Entry | null)[])[]): void {
  for (let c = 0; c < area.columnCount; c++) {
    for (let r = 0; r < area.rowCount;) {
      const numberFormat = entries[r]![c]?.numberFormat ?? null;
      let end = r + 1;
      while (end < area.rowCount && (entries[end]![c]?.numberFormat ?? null) === numberFormat) end++;
      if (numberFormat !== null) {
        sheet.restyle(
          { row: area.row + r, column: area.column + c, rowCount: end - r, columnCount: 1 },
          (style) => ({ ...style, numberFormat }),
        );
      }
      r = end;
    }
  }
}

/** Writes `numberFormat`. @throws HostError InvalidArgument for another shape or no text */
export function writeNumberFormats({ sheet, area }: RangeTarget, value: unknown): void {
  const { rows, single } = spread(area, value);
  const formats = rows.map((row) =>
    row.map((item) => {
      if (item !== null && (typeof item !== "string" || !isValidFormat(item))) throw invalidArgument();
      return item === "" ? "General" : item;
    }),
  );
  if (single) {
    const numberFormat = formats[0]![0];
    if (numberFormat != null) sheet.restyle(area, (style) => ({ ...style, numberFormat }));
    return;
  }
  applyFormats(
    { sheet, area },
    formats.map((row) => row.map((numberFormat) => ({ input: null, numberFormat: numberFormat ?? null }))),
  );
}
