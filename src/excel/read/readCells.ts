import type { CellValue, RangeAddress } from "../../plan/cell";
import { type Formulas, Grid } from "../../plan/snapshot";
import { filledParts, isFormula, type UsedSheet } from "./filledParts";
import type { Steps } from "../job";
import { type BlockRequest, readBlocks } from "./readBlocks";

/** Of a sheet no more cells are read, wherever they are: three times a large district's plan. */
const MOST_CELLS = 3_000_000;

/** What was read of a sheet. */
export interface SheetCells {
  readonly cells: Grid;
  /** The first row that was left out, since the sheet holds more cells than are read; null when all were read. */
  readonly unreadFrom: number | null;
}

/** Parts of a sheet that are read, and where the rest begins. */
interface Chosen {
  readonly parts: readonly RangeAddress[];
  readonly unreadFrom: number | null;
  /** Of which of its columns formulas are read. */
  readonly computed: readonly number[] | "any";
}

/** What is read besides values. */
export interface Wanted {
  /** For how many rows of a sheet number formats are wanted. */
  readonly formatRows: number;
  readonly formulas: boolean;
}

/** Reads the values of sheets, their number formats and formulas, all in the same requests. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly UsedSheet[],
  { formatRows, formulas: withFormulas }: Wanted,
  steps?: Steps,
): Promise<SheetCells[]> {
  const filled = await filledParts(context, sheets, withFormulas, steps);
  const chosen = filled.map(({ parts, computed }, index): Chosen => ({
    ...chooseRows(parts, sheets[index]!.range.firstColumn),
    computed,
  }));
  const requests = (property: BlockRequest["property"], rows: number) =>
    chosen.map(({ parts }, index) => {
      const { sheet, range } = sheets[index]!;
      return above(parts, range.firstRow + rows).map((part): BlockRequest => ({
        sheet,
        property,
        range: part,
      }));
    });
  const values = requests("values", Infinity);
  const formats = requests("numberFormat", formatRows);
  const formulas = chosen.map(({ parts, computed }, index) =>
    parts
      .flatMap((part) => computedParts(part, computed))
      .map((range): BlockRequest => ({ sheet: sheets[index]!.sheet, property: "formulas", range })),
  );
  const read = await readBlocks(context, [...values, ...formats, ...formulas].flat(), steps);
  let next = 0;
  const rowsOf = (index: number, blocks: readonly (readonly BlockRequest[])[]) =>
    rowsFrom(
      sheets[index]!.range,
      blocks[index]!.map((block) => ({ range: block.range, rows: read[next++]! })),
    );
  const valueRows = sheets.map((_, index) => rowsOf(index, values));
  const formatsOfRows = sheets.map((_, index) => rowsOf(index, formats).slice(0, formatRows) as string[][]);
  const formulasOf = formulas.map((blocks) =>
    formulasIn(blocks.map(({ range }) => ({ range, rows: read[next++]! }))),
  );
  return sheets.map(({ range }, index) => {
    const { unreadFrom } = chosen[index]!;
    const lastRow = unreadFrom === null ? range.lastRow : unreadFrom - 1;
    const rows = valueRows[index]!.slice(0, Math.max(lastRow - range.firstRow + 1, 0));
    return {
      cells: new Grid({ ...range, lastRow }, rows, formatsOfRows[index], formulasOf[index]),
      unreadFrom,
    };
  });
}

/** As many rows from the top as may be read. Cells left of a part count too: they are kept as empty ones. */
export function chooseRows(parts: readonly RangeAddress[], firstColumn: number): Omit<Chosen, "computed"> {
  let free = MOST_CELLS;
  for (const { firstRow, lastRow, lastColumn } of parts) {
    const width = lastColumn - firstColumn + 1;
    const fitting = Math.floor(free / width);
    if (fitting < lastRow - firstRow + 1) {
      const unreadFrom = firstRow + fitting;
      return { parts: above(parts, unreadFrom), unreadFrom };
    }
    free -= (lastRow - firstRow + 1) * width;
  }
  return { parts, unreadFrom: null };
}

/** What of the parts stands above a row. */
function above(parts: readonly RangeAddress[], row: number): RangeAddress[] {
  return parts
    .filter((part) => part.firstRow < row)
    .map((part) => ({ ...part, lastRow: Math.min(part.lastRow, row - 1) }));
}

/** What of a part stands in computed columns, neighbors together. */
function computedParts(part: RangeAddress, computed: readonly number[] | "any"): RangeAddress[] {
  if (computed === "any") return [part];
  const parts: { firstColumn: number; lastColumn: number }[] = [];
  for (const column of computed) {
    if (column < part.firstColumn || column > part.lastColumn) continue;
    const last = parts.at(-1);
    if (last?.lastColumn === column - 1) last.lastColumn = column;
    else parts.push({ firstColumn: column, lastColumn: column });
  }
  return parts.map((columns) => ({ ...part, ...columns }));
}

/** Only cells that are computed are kept; a column repeats the same text, which is kept once. */
function formulasIn(
  parts: readonly { readonly range: RangeAddress; readonly rows: readonly (readonly CellValue[])[] }[],
): Formulas {
  const texts = new Map<string, string>();
  const formulas = new Map<number, Map<number, string>>();
  for (const { range, rows } of parts)
    for (const [down, cells] of rows.entries())
      for (const [right, cell] of cells.entries()) {
        if (!isFormula(cell)) continue;
        const text = texts.get(cell) ?? cell;
        if (text === cell) texts.set(cell, cell);
        const column = range.firstColumn + right;
        const known = formulas.get(column) ?? new Map<number, string>();
        formulas.set(column, known.set(range.firstRow + down, text));
      }
  return formulas;
}

const NOTHING: CellValue[] = [];

/** Puts parts together to rows of the whole; where nothing stands, a row is shorter. */
function rowsFrom(
  range: RangeAddress,
  parts: readonly { readonly range: RangeAddress; readonly rows: readonly CellValue[][] }[],
): CellValue[][] {
  const all: CellValue[][] = new Array<CellValue[]>(Math.max(range.lastRow - range.firstRow + 1, 0)).fill(
    NOTHING,
  );
  for (const part of parts) {
    const left = part.range.firstColumn - range.firstColumn;
    for (const [down, cells] of part.rows.entries()) {
      const row = part.range.firstRow - range.firstRow + down;
      const before = all[row]!;
      const gap = new Array<CellValue>(left - before.length).fill("");
      all[row] = left === 0 ? cells : [...before, ...gap, ...cells];
    }
  }
  return all;
}
