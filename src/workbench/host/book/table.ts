import { HostError } from "../errors";
import type { BookTable } from "./book";
import type { Area, TableColumnData, TableData } from "./data";
import { areaOf, bounding, containsArea, lastColumn, lastRow, overlaps } from "./area";
import { makeCell } from "./cells";
import { renameTableInFormula } from "./formulas/rename";
import { bodyOf, columnIndex, type TableShape } from "./formulas/structured";
import {
  nameTable,
  removeColumns,
  removeTable,
  renameColumns,
  unfoldTable,
  type OwnerCell,
} from "./formulas/tableChanges";
import { requireUnlocked, requireUnprotected } from "./protection";
import { numberedName } from "./rules";
import type { Sheet } from "./sheet";
import { clearCells } from "./write";
import type { CellChanges } from "./univer/cell";
import type { FormulaChange, FormulaOwner, Workbook } from "./workbook";

/** The parts of a table that only files and pages look at. */
type TableLook = Omit<TableData, "name" | "area" | "headerRow" | "totalRow" | "columns">;

export class Table implements BookTable, TableShape {
  name: string;
  area: Area;
  totalRow: boolean;
  columns: readonly TableColumnData[];
  readonly headerRow: boolean;
  private look: TableLook;

  constructor(
    private readonly workbook: Workbook,
    readonly id: string,
    readonly sheet: Sheet,
    data: TableData,
  ) {
    const { name, area, headerRow, totalRow, columns, ...look } = data;
    this.name = name;
    this.area = area;
    this.headerRow = headerRow;
    this.totalRow = totalRow;
    this.columns = columns;
    this.look = look;
  }

  get sheetName(): string {
    return this.sheet.name;
  }

  get style(): string | null {
    return this.look.style;
  }

  get bandedRows(): boolean {
    return this.look.bandedRows;
  }

  get filterButtons(): boolean {
    return this.look.filterButtons;
  }

  get altTitle(): string | null {
    return this.look.altTitle;
  }

  get altText(): string | null {
    return this.look.altText;
  }

  /** The table as files hold it. */
  get data(): TableData {
    const { name, area, headerRow, totalRow, columns } = this;
    return { name, area, headerRow, totalRow, columns, ...this.look };
  }

  rename(name: string): void {
    requireUnprotected(this.sheet, "rename a table");
    this.workbook.tables.requireFreeName(name, this);
    const old = this.name;
    this.name = name;
    this.workbook.rewriteFormulas((formula) => renameTableInFormula(formula, old, name));
  }

  /** @throws HostError InvalidArgument for an area that Excel refuses, NotImplemented when the total row would move. */
  resize(area: Area): void {
    requireUnprotected(this.sheet, "resize a table");
    this.workbook.tables.requireRoom(this.sheet, area, this);
    const before: TableShape = { ...this.data, sheetName: this.sheetName };
    if (area.row !== before.area.row || !overlaps(area, before.area)) {
      throw new HostError("InvalidArgument", "The header row must stay where it is.");
    }
    if (area.rowCount < 1 + Number(this.headerRow) + Number(this.totalRow)) {
      throw new HostError("InvalidArgument", "A table must have at least one row.");
    }
    if (this.totalRow && lastRow(area) !== lastRow(before.area)) {
      throw new HostError("NotImplemented", "This host can't move a table's total row.");
    }
    const kept = (index: number) => {
      const column = before.area.column + index;
      return column >= area.column && column <= lastColumn(area);
    };
    const stays = (owner: OwnerCell) =>
      owner !== null &&
      owner.row <= lastRow(area) &&
      owner.column >= area.column &&
      owner.column <= lastColumn(area);
    this.area = area;
    const oldColumns = this.columns;
    this.columns = Array.from({ length: area.columnCount }, (_, index) => {
      const old = area.column + index - before.area.column;
      return oldColumns[old] ?? emptyColumn("");
    });
    this.readHeadings();
    for (const { chartList } of this.workbook.sheets)
      chartList.followTable(this.sheetName, bodyOf(before), bodyOf(this));
    this.workbook.rewriteFormulas((formula, owner) => {
      const cell = ownerCell(owner);
      const named = stays(cell) ? formula : nameTable(formula, cell, before);
      return removeColumns(named, cell, before, kept);
    });
    this.fillCalculatedColumns(before.area);
  }

  /** Makes room for a column before another, or behind the last; cells right of the table move on. */
  addColumn(index: number, name: string | null): void {
    const { row, column, columnCount, rowCount } = this.area;
    const isLast = index === columnCount;
    this.sheet.insertCells({ row, column: column + index, rowCount, columnCount: 1 }, "right");
    if (isLast) this.resize({ ...this.area, columnCount: columnCount + 1 });
    if (name !== null) this.renameColumn(index, name);
  }

  /** @throws HostError InvalidOperation for the only column */
  deleteColumn(index: number): void {
    if (this.columns.length === 1)
      throw new HostError("InvalidOperation", "A table must have at least one column.");
    const { row, column, rowCount } = this.area;
    this.sheet.deleteCells({ row, column: column + index, rowCount, columnCount: 1 }, "left");
  }

  renameColumn(index: number, name: string): void {
    const column = this.columns[index];
    if (column === undefined) throw new HostError("ItemNotFound", `The table has no column ${index}.`);
    if (name === "") throw new HostError("InvalidArgument", "A column must have a name.");
    const other = columnIndex(this, name);
    if (other >= 0 && other !== index) {
      throw new HostError("InvalidArgument", `The table has a column "${name}" already.`);
    }
    const cell = areaOf(this.area.row, this.area.column + index);
    requireUnlocked(this.sheet, cell);
    this.setColumnNames(this.columns.map((old, at) => (at === index ? name : old.name)));
  }

  update(change: {
    style?: string | null;
    bandedRows?: boolean;
    filterButtons?: boolean;
    altTitle?: string | null;
    altText?: string | null;
  }): void {
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    this.look = { ...this.look, ...Object.fromEntries(given) };
  }

  delete(): void {
    requireUnprotected(this.sheet, "delete a table");
    const before: TableShape = { ...this.data, sheetName: this.sheetName };
    this.workbook.tables.drop(this);
    clearCells(this.sheet, before.area, "contents");
    this.workbook.rewriteFormulas((formula, owner) => removeTable(formula, ownerCell(owner), before));
  }

  convertToRange(): void {
    requireUnprotected(this.sheet, "convert a table");
    const before: TableShape = { ...this.data, sheetName: this.sheetName };
    this.workbook.tables.drop(this);
    this.workbook.rewriteFormulas((formula, owner) => unfoldTable(formula, ownerCell(owner), before));
  }

  /**
   * Takes the columns' names from the header cells. Empty and repeated headings get a name of their own, and every
   * heading becomes text, as in Excel.
   */
  readHeadings(): void {
    if (!this.headerRow) return;
    const texts = Array.from({ length: this.area.columnCount }, (_, index) =>
      headingText(this.sheet.cells.value(this.area.row, this.area.column + index)),
    );
    const names: string[] = [];
    // A heading further right keeps its name: a new one must not take it.
    const isIn = (list: readonly string[], name: string) =>
      list.some((other) => other.toLowerCase() === name.toLowerCase());
    const isTaken = (name: string) => isIn(names, name) || isIn(texts, name);
    texts.forEach((text, index) => {
      if (text === "") names.push(numberedName("Column", index + 1, isTaken));
      else names.push(isIn(names, text) ? numberedName(text, 2, isTaken) : text);
    });
    this.setColumnNames(names);
  }

  /**
   * A formula in every cell of a column makes it a calculated one, as in Excel: new rows get it too.
   * @param written what was written to
   */
  readCalculatedColumns(written: Area): void {
    const body = bodyOf(this);
    if (body.rowCount < 1 || !overlaps(written, body)) return;
    this.columns = this.columns.map((column, index) => {
      const at = areaOf(body.row, body.column + index, lastRow(body), body.column + index);
      if (!containsArea(written, at)) return column;
      const formula = this.sheet.cells.formulaAt(body.row, at.column);
      const isSame = (row: number) => this.sheet.cells.formulaAt(row, at.column) === formula;
      const rows = Array.from({ length: body.rowCount }, (_, row) => body.row + row);
      // One that names cells by their places is another formula in each row.
      const isCalculated = formula !== null && rows.every(isSame);
      return isCalculated ? { ...column, formula } : column;
    });
  }

  rewrite(change: FormulaChange): void {
    const body = bodyOf(this);
    this.columns = this.columns.map((column, index) => {
      const at = (row: number): FormulaOwner => ({
        sheetName: this.sheetName,
        cell: { row, column: this.area.column + index },
      });
      return {
        ...column,
        formula: column.formula === null ? null : change(column.formula, at(body.row)),
        totalFormula:
          column.totalFormula === null ? null : change(column.totalFormula, at(lastRow(this.area))),
      };
    });
  }

  /** Gives the columns names, in their header cells too, and lets formulas follow. */
  private setColumnNames(names: readonly string[]): void {
    const before: TableShape = { ...this.data, sheetName: this.sheetName };
    const renamed = new Map<string, string>();
    const changes: CellChanges = {};
    let written: Area | null = null;
    names.forEach((name, index) => {
      const old = before.columns[index]?.name ?? "";
      if (old !== name && old !== "") renamed.set(old.toLowerCase(), name);
      const row = this.area.row;
      const column = this.area.column + index;
      const cell = this.sheet.cells.at(row, column);
      if (!this.headerRow || (cell?.v === name && cell.f === undefined && typeof cell.v === "string")) return;
      (changes[row] ??= {})[column] = makeCell(cell?.custom?.style, name, null);
      written = written === null ? areaOf(row, column) : bounding(written, areaOf(row, column));
    });
    this.columns = this.columns.map((column, index) => ({ ...column, name: names[index]! }));
    if (written !== null) this.sheet.cells.put(changes, written);
    if (renamed.size === 0) return;
    this.workbook.rewriteFormulas((formula, owner) =>
      renameColumns(formula, ownerCell(owner), before, (name) => renamed.get(name.toLowerCase()) ?? name),
    );
  }

  /** New rows get the formulas of calculated columns where they are still empty. */
  private fillCalculatedColumns(before: Area): void {
    const body = bodyOf(this);
    const firstNew = lastRow(before) + 1;
    if (lastRow(body) < firstNew) return;
    this.columns.forEach(({ formula }, index) => {
      if (formula === null) return;
      const column = this.area.column + index;
      for (let row = firstNew; row <= lastRow(body); row++) {
        if (this.sheet.cells.value(row, column) === null) {
          this.sheet.write(areaOf(row, column), [[{ formula }]]);
        }
      }
    });
  }
}

export function emptyColumn(name: string): TableColumnData {
  return { name, formula: null, totalFunction: null, totalLabel: null, totalFormula: null };
}

export function ownerCell(owner: FormulaOwner): OwnerCell {
  return owner.cell === null || owner.sheetName === null
    ? null
    : { sheetName: owner.sheetName, ...owner.cell };
}

function headingText(value: ReturnType<Sheet["cells"]["value"]>): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
