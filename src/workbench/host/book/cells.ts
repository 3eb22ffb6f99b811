import type { Area, CellContentData, StyleData } from "./data";
import type { BookCell } from "./book";
import {
  areaOf,
  bounding,
  contains,
  containsArea,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  sameArea,
} from "./area";
import type { FormulaTranslator, Translation } from "./formulas/translate";
import { RowChanges } from "./rowChanges";
import { univerStyleId, type Styles } from "./styles";
import {
  type CellChanges,
  contentOf,
  formulaOf,
  storedValue,
  type CellExtras,
  type CellRows,
  type StoredCell,
} from "./univer/cell";
import type { Engine } from "./univer/engine";

/** A cell that holds a formula, and where. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly cell: StoredCell;
}

/** The cells of one sheet in the engine's store, with the formulas and styles that the store doesn't know of. */
export class SheetCells {
  /** Which rows may read otherwise than before. */
  readonly changes = new RowChanges();
  /** Formulas whose value changes by itself, as row × columns + column. */
  private readonly volatile = new Set<number>();
  /** Areas that array formulas fill, by their first cell. */
  private readonly arrays = new Map<number, Area>();
  private used: { all: Area | null; values: Area | null } | null = null;

  constructor(
    private readonly engineOf: () => Engine,
    readonly sheetId: string,
    private readonly styles: Styles,
    private readonly translator: FormulaTranslator,
    private readonly sheetName: () => string,
    /** Style of a cell that has none of its own: its row's, else its column's. */
    private readonly lineStyle: (row: number, column: number) => number,
    private readonly onGrown: () => void,
  ) {}

  rows(): CellRows {
    return this.engineOf().cells(this.sheetId);
  }

  at(row: number, column: number): StoredCell | undefined {
    return this.rows()[row]?.[column];
  }

  /** Which style a cell shows. */
  styleIndex(row: number, column: number): number {
    return this.at(row, column)?.custom?.style ?? this.lineStyle(row, column);
  }

  style(row: number, column: number): StyleData {
    return this.styles.get(this.styleIndex(row, column));
  }

  /** What a cell shows: its own value, or what an array formula elsewhere has put there. */
  value(row: number, column: number): CellContentData {
    const cell = this.at(row, column);
    if (cell?.v !== undefined && cell.v !== null) return contentOf(cell);
    const spilled = this.engineOf().spills.at(this.sheetId, row, column);
    if (spilled !== undefined) return contentOf({ ...spilled, f: "=" });
    return cell?.custom?.filled?.value ?? null;
  }

  /** Whether any formula fills cells besides its own. */
  get hasSpills(): boolean {
    return this.arrays.size > 0 || this.engineOf().spills.some(this.sheetId);
  }

  /** The area that the formula in a cell has filled of itself; null when it is just the cell. */
  spillArea(row: number, column: number): Area | null {
    return this.engineOf().spills.areaOf(this.sheetId, row, column);
  }

  read(area: Area): BookCell[][] {
    const result: BookCell[][] = [];
    for (let row = area.row; row <= lastRow(area); row++) {
      const cells: BookCell[] = [];
      for (let column = area.column; column <= lastColumn(area); column++) {
        cells.push({
          value: this.value(row, column),
          formula: formulaOf(this.at(row, column)),
          style: this.style(row, column),
        });
      }
      result.push(cells);
    }
    return result;
  }

  /** The text of a cell's formula; null where there is none. */
  formulaAt(row: number, column: number): string | null {
    return formulaOf(this.at(row, column));
  }

  translate(formula: string, row: number, column: number): Translation {
    return this.translator.translate(formula, { sheetName: this.sheetName(), row, column });
  }

  /** Puts cells in place as they are; null removes one. */
  put(changes: CellChanges, area: Area): void {
    for (const [row, columns] of Object.entries(changes)) {
      for (const column of Object.keys(columns))
        this.note(Number(row), Number(column), columns[Number(column)]!);
    }
    this.used = null;
    this.changes.note(rowsOf(changes));
    if (this.engineOf().write(this.sheetId, changes, area)) this.onGrown();
  }

  /** Puts cells in place that differ from those there in their look only: nothing has to be calculated. */
  putStyles(changes: CellChanges, area: Area): void {
    this.used = null;
    this.changes.note(rowsOf(changes));
    if (this.engineOf().restyle(this.sheetId, changes, area)) this.onGrown();
  }

  /** Takes up what the store begins with; formulas that came without a value are calculated the next time. */
  noteLoaded(uncalculated: readonly Area[]): void {
    const rows = this.rows();
    for (const rowKey of Object.keys(rows)) {
      const row = Number(rowKey);
      for (const columnKey in rows[row]) {
        const cell = rows[row][columnKey as unknown as number]!;
        if (cell.custom?.array || cell.custom?.volatile) this.note(row, Number(columnKey), cell);
      }
    }
    for (const area of uncalculated) this.engineOf().markDirty(this.sheetId, area);
    this.markVolatileDirty();
  }

  /** Keeps track of what a cell has beyond a value. */
  private note(row: number, column: number, cell: StoredCell | null): void {
    const key = keyOf(row, column);
    const array = cell?.custom?.array;
    if (array) this.arrays.set(key, { row, column, ...array });
    else this.arrays.delete(key);
    if (cell?.custom?.volatile) this.volatile.add(key);
    else this.volatile.delete(key);
  }

  /** The areas that array formulas fill. */
  get arrayAreas(): readonly Area[] {
    return [...this.arrays.values()];
  }

  touchesArray(area: Area): boolean {
    return [...this.arrays.values()].some((array) => overlaps(area, array));
  }

  /** Whether an area has a part of an array formula's area in it, but not all: Excel lets nobody change that. */
  cutsArray(area: Area): boolean {
    return [...this.arrays.values()].some((array) => overlaps(area, array) && !containsArea(area, array));
  }

  markVolatileDirty(): void {
    for (const key of this.volatile) {
      this.engineOf().markDirty(this.sheetId, areaOf(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS));
    }
  }

  /** Every cell with a formula, in no particular order. */
  *formulas(): Generator<FormulaCell> {
    const rows = this.rows();
    for (const rowKey of Object.keys(rows)) {
      const row = Number(rowKey);
      const cells = rows[row]!;
      for (const columnKey in cells) {
        const cell = cells[columnKey]!;
        const formula = formulaOf(cell);
        if (formula !== null) yield { row, column: Number(columnKey), formula, cell };
      }
    }
  }

  usedArea(valuesOnly: boolean): Area | null {
    this.used ??= { all: this.findUsed(false), values: this.findUsed(true) };
    return valuesOnly ? this.used.values : this.used.all;
  }

  /** The part of an area that has cells, rows or columns of their own: what there is to do for whole rows or columns. */
  inhabited(area: Area): Area | null {
    const used = this.usedArea(false);
    if (used === null) return null;
    const all = sameArea(area, areaOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1));
    return all ? used : intersection(area, used);
  }

  /** What is known of the used area no longer holds; array formulas fill cells when they are calculated. */
  forgetUsed(): void {
    this.used = null;
  }

  /** The smallest area with all cells inside another that have a value or a formula, or that an array formula fills. */
  filledPart(within: Area): Area | null {
    const rows = this.rows();
    const found = this.engineOf()
      .spills.areas(this.sheetId)
      .flatMap((spill) => intersection(spill, within) ?? []);
    for (let row = within.row; row <= lastRow(within); row++)
      for (const columnKey in rows[row]) {
        const column = Number(columnKey);
        if (contains(within, row, column) && hasContent(rows[row]![column]!)) found.push(areaOf(row, column));
      }
    return found.length === 0 ? null : found.reduce(bounding);
  }

  private findUsed(valuesOnly: boolean): Area | null {
    const rows = this.rows();
    let found: Area | null = null;
    let firstColumn = Infinity;
    let lastUsedColumn = -1;
    let firstRow = Infinity;
    let lastUsedRow = -1;
    for (const rowKey of Object.keys(rows)) {
      const row = Number(rowKey);
      for (const columnKey in rows[row]) {
        const cell = rows[row][columnKey as unknown as number]!;
        if (valuesOnly && !hasContent(cell)) continue;
        const column = Number(columnKey);
        if (column < firstColumn) firstColumn = column;
        if (column > lastUsedColumn) lastUsedColumn = column;
        if (row < firstRow) firstRow = row;
        if (row > lastUsedRow) lastUsedRow = row;
        const spill = cell.f === undefined ? null : this.engineOf().spills.areaOf(this.sheetId, row, column);
        if (spill !== null) found = found === null ? spill : bounding(found, spill);
      }
    }
    if (lastUsedRow < 0) return found;
    const cells = areaOf(firstRow, firstColumn, lastUsedRow, lastUsedColumn);
    return found === null ? cells : bounding(found, cells);
  }
}

/** A cell of a value or a formula in a style of its own (undefined for none); null when nothing is left to store. */
export function makeCell(
  style: number | undefined,
  value: CellContentData,
  formula: { text: string; translation: Translation } | null,
  extras: Omit<CellExtras, "style" | "formula" | "error" | "volatile" | "shared"> = {},
): StoredCell | null {
  const custom: { -readonly [Key in keyof CellExtras]: CellExtras[Key] } = { ...extras };
  const cell: StoredCell = storedValue(value);
  if (style !== undefined) {
    custom.style = style;
    if (style > 0) cell.s = univerStyleId(style);
  }
  if (formula !== null) {
    const { text, translation } = formula;
    if (translation.formula !== null) cell.f = translation.formula;
    if (translation.formula !== text) custom.formula = text;
    if (translation.shared !== null) custom.shared = translation.shared;
    if (translation.volatile && translation.formula !== null) custom.volatile = true;
  }
  if (typeof value === "object" && value !== null && cell.f === undefined) custom.error = true;
  if (Object.keys(custom).length > 0) cell.custom = custom;
  return Object.keys(cell).length === 0 ? null : cell;
}

function hasContent(cell: StoredCell): boolean {
  return (
    (cell.v !== undefined && cell.v !== null) || formulaOf(cell) !== null || cell.custom?.filled !== undefined
  );
}

function* rowsOf(changes: CellChanges): Generator<number> {
  for (const row of Object.keys(changes)) yield Number(row);
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
