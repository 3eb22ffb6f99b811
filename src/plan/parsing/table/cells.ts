import { cellName, type CellValue } from "../../cell";
import { plainHeading } from "../../words/headingText";
import { Grid, type WorkbookSnapshot } from "../../snapshot";
import { itemRows, type TableMap } from "../../maps/tableMap";
import { isLabel } from "../links/servedBy";

/** Of a row that repeats the headings so many cells do. */
const MOSTLY_SAME = 0.7;
/** So near above its heading a table's title stands. */
const TITLE_ROWS = 2;

/** So near above it stand labels, in rows of so many cells at most. */
const LABEL_ROWS = 6;
const MOST_OF_LABEL = 3;

/** The cells of a table's body as people see them: a merged area counts in each of its rows. */
export class TableCells {
  /** The rows of the body without section rows; blank ones are among them. */
  readonly rows: readonly number[];
  private readonly grid: Grid;
  /** For cells that a vertical merge covers, the row in which its value stands. */
  private readonly covered = new Map<string, readonly [row: number, column: number]>();

  constructor(
    snapshot: WorkbookSnapshot,
    readonly table: TableMap,
  ) {
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
    this.grid = sheet?.cells ?? Grid.empty;
    // A map may name rows that the sheet no longer has.
    const lastRow = Math.min(table.lastRow, this.grid.range.lastRow);
    const notData = new Set(table.notDataRows);
    this.rows = itemRows({ ...table, lastRow }).filter((row) => !notData.has(row));
    const columns = new Set(table.columns.map(({ column }) => column));
    for (const merge of sheet?.merges ?? []) {
      if (!columns.has(merge.firstColumn) || merge.firstRow === merge.lastRow) continue;
      for (
        let row = Math.max(merge.firstRow + 1, table.firstRow);
        row <= Math.min(merge.lastRow, lastRow);
        row++
      )
        this.covered.set(cellName(row, merge.firstColumn), [merge.firstRow, merge.firstColumn]);
    }
  }

  get sheet(): string {
    return this.table.sheet;
  }

  value(row: number, column: number): CellValue {
    return this.grid.at(row, column);
  }

  format(row: number, column: number): string {
    return this.grid.format(row, column);
  }

  /** True for a cell that belongs to a merged area beginning in a row above. */
  isCovered(row: number, column: number): boolean {
    return this.covered.size > 0 && this.covered.has(cellName(row, column));
  }

  /** The value that a reader sees in a cell: that of the merged area which covers it. */
  seen(row: number, column: number): CellValue {
    const first = this.covered.size > 0 ? this.covered.get(cellName(row, column)) : undefined;
    return first ? this.grid.at(first[0], first[1]) : this.grid.at(row, column);
  }

  /** What is seen as trimmed text, "" for an empty cell. */
  text(row: number, column: number): string {
    const value = this.seen(row, column);
    return typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value).trim();
  }

  /** An id as it is shown: 1.1 in a cell with the format 0.00 is "1.10", another item than "1.1". */
  id(row: number, column: number): string {
    const value = this.seen(row, column);
    const digits = typeof value === "number" ? /^(0+)(?:\.(0+))?$/.exec(this.format(row, column)) : null;
    if (!digits) return this.text(row, column);
    const [, whole = "", decimals = ""] = digits;
    const length = whole.length + (decimals === "" ? 0 : decimals.length + 1);
    return (value as number).toFixed(decimals.length).padStart(length, "0");
  }

  /** True for a row that says the table's headings once more, under the next goal's title. */
  isHeadingAgain(row: number): boolean {
    const filled = this.table.columns.filter(({ column }) => this.text(row, column) !== "");
    const same = filled.filter(({ column, heading }) => {
      const text = plainHeading(this.text(row, column));
      const whole = plainHeading(heading);
      return whole === text || whole.endsWith(` ${text}`);
    });
    return same.length >= 2 && same.length >= filled.length * MOSTLY_SAME;
  }

  /** The row of the title that stands alone above the heading, null where none does; labels may stand between the two. */
  titleRow(): number | null {
    let last = this.table.headerRows[0] - TITLE_ROWS;
    for (let row = this.table.headerRows[0] - 1; row >= last; row--) {
      if (row < this.grid.range.firstRow) return null;
      const texts = this.textsOf(row);
      if (texts.length > 0 && isLabel(texts[0]!)) last--;
      else if (texts.length > 0) return texts.length === 1 ? row : null;
    }
    return null;
  }

  /** The rows right above the heading that say a few things each, as titles and labels do; the nearest first. */
  labelsAbove(): number[] {
    const rows: number[] = [];
    const [header] = this.table.headerRows;
    for (let row = header - 1; row >= Math.max(this.grid.range.firstRow, header - LABEL_ROWS); row--) {
      const { length } = this.textsOf(row);
      if (length > MOST_OF_LABEL) break;
      if (length > 0) rows.push(row);
    }
    return rows;
  }

  /** The first text of a section row. */
  sectionText(row: number): string {
    return this.textsOf(row)[0] ?? "";
  }

  /** What stands in a row of the table's columns, from left to right, empty cells left out. */
  textsOf(row: number): string[] {
    return this.filledIn(row).map((column) => String(this.grid.at(row, column)).trim());
  }

  /** The columns that a row fills in, from the table's first to its last. */
  filledIn(row: number): number[] {
    const columns = this.table.columns.map(({ column }) => column);
    const filled: number[] = [];
    for (let column = Math.min(...columns); column <= Math.max(...columns); column++)
      if (String(this.grid.at(row, column)).trim() !== "") filled.push(column);
    return filled;
  }

  /** True for a row among the items that says something of the rows' group and is none: a label, or the headings once more. */
  goesOnBelow(row: number): boolean {
    return isLabel(this.sectionText(row)) || this.isHeadingAgain(row);
  }
}
