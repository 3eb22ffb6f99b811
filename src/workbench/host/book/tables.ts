import { HostError } from "../errors";
import type { BookSheet, BookTables } from "./book";
import type { Area, TableData } from "./data";
import { areaOf, contains, lastColumn, lastRow, overlaps } from "./area";
import { requireUnprotected } from "./protection";
import { numberedName, requireDefinedName, requireOnSheet } from "./rules";
import type { Sheet } from "./sheet";
import { emptyColumn, Table } from "./table";
import type { FormulaChange, Workbook } from "./workbook";

/**
 * The workbook's tables. They are the host's alone: Univer's own tables scramble their columns when cells move.
 */
export class Tables implements BookTables {
  private list: Table[] = [];
  private count = 0;

  constructor(private readonly workbook: Workbook) {}

  get all(): readonly Table[] {
    return [...this.list].sort(
      (a, b) =>
        a.sheet.position - b.sheet.position || a.area.row - b.area.row || a.area.column - b.area.column,
    );
  }

  find(name: string): Table | null {
    const wanted = name.toLowerCase();
    return this.list.find((table) => table.name.toLowerCase() === wanted) ?? null;
  }

  findById(id: string): Table | null {
    return this.list.find((table) => table.id === id) ?? null;
  }

  /** The table that a cell belongs to. */
  at(sheetName: string, row: number, column: number): Table | null {
    return (
      this.list.find((table) => table.sheetName === sheetName && contains(table.area, row, column)) ?? null
    );
  }

  on(sheet: Sheet): readonly Table[] {
    return this.list.filter((table) => table.sheet === sheet);
  }

  /** A table as the file has it. */
  load(sheet: Sheet, data: TableData): void {
    this.list.push(new Table(this.workbook, this.nextId(), sheet, data));
  }

  add(onSheet: BookSheet, area: Area, hasHeaders: boolean, name?: string): Table {
    const sheet = this.workbook.findSheetById(onSheet.id);
    if (sheet === null) throw new HostError("ItemNotFound", "The sheet is deleted.");
    requireOnSheet(area);
    requireUnprotected(sheet, "add a table");
    const chosen = name ?? numberedName("Table", 1, (taken) => this.isTaken(taken));
    this.requireFreeName(chosen, null);
    const bodyRows = area.rowCount - (hasHeaders ? 1 : 0);
    const whole = areaOf(
      area.row,
      area.column,
      lastRow(area) + (hasHeaders && bodyRows > 0 ? 0 : 1),
      lastColumn(area),
    );
    this.requireRoom(sheet, whole, null);
    if (!hasHeaders) {
      sheet.insertCells(areaOf(area.row, area.column, area.row, lastColumn(area)), "down");
    }
    const table = new Table(this.workbook, this.nextId(), sheet, {
      name: chosen,
      area: whole,
      headerRow: true,
      totalRow: false,
      columns: Array.from({ length: area.columnCount }, () => emptyColumn("")),
      style: "TableStyleMedium2",
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      lastColumn: false,
      filterButtons: true,
      altTitle: null,
      altText: null,
    });
    this.list.push(table);
    table.readHeadings();
    this.workbook.renewFormulas();
    return table;
  }

  /** @throws HostError InvalidArgument for a name that Excel refuses or that a name or table has. */
  requireFreeName(name: string, except: Table | null): void {
    requireDefinedName(name);
    if (this.isTaken(name, except)) {
      throw new HostError("InvalidArgument", `There is a table or name "${name}" already.`);
    }
  }

  /** @throws HostError InvalidArgument when a table can't lie here. */
  requireRoom(sheet: Sheet, area: Area, except: Table | null): void {
    requireOnSheet(area);
    const other = this.on(sheet).find((table) => table !== except && overlaps(table.area, area));
    if (other) throw new HostError("InvalidArgument", `The area overlaps the table "${other.name}".`);
    if (sheet.merges.some((merge) => overlaps(merge, area))) {
      throw new HostError("InvalidArgument", "A table can't lie over merged cells.");
    }
    if (sheet.cells.touchesArray(area)) {
      throw new HostError("InvalidArgument", "A table can't lie over an array formula.");
    }
  }

  /** Takes a table out of the list and leaves its cells. */
  drop(table: Table): void {
    this.list = this.list.filter((other) => other !== table);
  }

  /** Headings that were written over become the columns' names, a formula all the way down the column's own. */
  onWritten(sheet: Sheet, area: Area): void {
    for (const table of this.on(sheet)) {
      table.readCalculatedColumns(area);
      if (
        table.headerRow &&
        overlaps(areaOf(table.area.row, table.area.column, table.area.row, lastColumn(table.area)), area)
      ) {
        table.readHeadings();
      }
    }
  }

  rewrite(change: FormulaChange): void {
    for (const table of this.list) table.rewrite(change);
  }

  private isTaken(name: string, except: Table | null = null): boolean {
    const found = this.find(name);
    return (found !== null && found !== except) || this.workbook.names.find(name, null) !== null;
  }

  private nextId(): string {
    this.count += 1;
    return `table${this.count}`;
  }
}
