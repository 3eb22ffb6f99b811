import type { CellValue, RangeAddress } from "./cell";

/** What was in the workbook when it was read: plain data, no meaning yet. */
export interface WorkbookSnapshot {
  /** The file's name as the user knows it, "" when it was never saved. */
  readonly name: string;
  /** In tab order, hidden ones too. */
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  readonly cells: Grid;
  /** The first row that was not read, of a sheet that holds too many cells; null or nothing when all were. */
  readonly unreadFrom?: number | null;
  /** Merged areas; the value stands in the first cell of each. Empty where this Excel can't tell. */
  readonly merges: readonly RangeAddress[];
  readonly tables: readonly TableSnapshot[];
}

/** An Excel table (Insert > Table). */
export interface TableSnapshot {
  readonly name: string;
  /** The whole table with its header row and total row. */
  readonly range: RangeAddress;
  readonly hasHeaderRow: boolean;
  readonly hasTotalRow: boolean;
}

/** Formulas by column and row of the sheet: most columns have none. */
export type Formulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

const NO_FORMULAS: Formulas = new Map();
const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/**
 * The used part of a sheet as a rectangle. Cells outside it are empty, so callers may ask for any cell.
 * Dates are serial numbers of the 1900 system, also where the workbook counts from 1904.
 */
export class Grid {
  /** The rectangle that was read; lastRow < firstRow for an empty sheet. */
  readonly range: RangeAddress;
  /** By column, the format of cells below the rows whose formats were read. */
  private readonly formatsBelow = new Map<number, string>();

  /**
   * @param range where the top left cell of `values` stands, and how far they reach
   * @param values rows of cells, as many as the range has; cells that are missing at a row's end are empty
   * @param formats number formats of the same cells, where they were read: the first rows of a sheet are enough to tell
   *   dates from numbers
   * @param formulas texts of the cells that are computed, where they were read
   * @throws RangeError when there are more or fewer rows, or a row is wider
   */
  constructor(
    range: RangeAddress,
    private readonly values: readonly (readonly CellValue[])[],
    private readonly formats: readonly (readonly string[])[] = [],
    private readonly formulas: Formulas = NO_FORMULAS,
  ) {
    const height = range.lastRow - range.firstRow + 1;
    const width = range.lastColumn - range.firstColumn + 1;
    if (values.length !== Math.max(height, 0) || values.some((row) => row.length > width))
      throw new RangeError(`values do not fit ${height} × ${width} cells`);
    this.range = range;
  }

  static readonly empty = new Grid({ firstRow: 1, firstColumn: 1, lastRow: 0, lastColumn: 0 }, []);

  /** The value of a cell, "" when it is empty or outside. */
  at(row: number, column: number): CellValue {
    return this.values[row - this.range.firstRow]?.[column - this.range.firstColumn] ?? "";
  }

  /** The formula of a cell, "" when it has none or formulas were not read. */
  formula(row: number, column: number): string {
    return this.formulas.get(column)?.get(row) ?? "";
  }

  /** The columns in which formulas were met. */
  get columnsWithFormulas(): Iterable<number> {
    return this.formulas.keys();
  }

  /** The formulas of a column by row, in no order. */
  formulasOf(column: number): ReadonlyMap<number, string> {
    return this.formulas.get(column) ?? NO_TEXTS;
  }

  /** The last column of a row that has a stored cell; those after it are empty. Before the first column where none has. */
  lastColumnOf(row: number): number {
    return this.range.firstColumn + (this.values[row - this.range.firstRow]?.length ?? 0) - 1;
  }

  /** The number format of a cell; below the rows whose formats were read, that of the numbers above it. */
  format(row: number, column: number): string {
    const [down, right] = [row - this.range.firstRow, column - this.range.firstColumn];
    if (down < this.formats.length || row > this.range.lastRow)
      return this.formats[down]?.[right] || "General";
    let format = this.formatsBelow.get(right);
    if (format === undefined) this.formatsBelow.set(right, (format = this.lowestFormat(right)));
    return format;
  }

  /** The format of the lowest number in a column whose format was read; without a number, of the lowest cell. */
  private lowestFormat(right: number): string {
    let lowest = this.formats.length - 1;
    while (lowest >= 0 && typeof this.values[lowest]?.[right] !== "number") lowest--;
    return this.formats.at(lowest)?.[right] || "General";
  }

  /** The same rectangle with other values. */
  map(change: (value: CellValue, format: string) => CellValue): Grid {
    const { firstRow, firstColumn } = this.range;
    const changed = this.values.map((row, r) =>
      row.map((value, c) => change(value, this.format(firstRow + r, firstColumn + c))),
    );
    return new Grid(this.range, changed, this.formats, this.formulas);
  }
}
