import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/book/area";
import type { Book, BookSheet } from "../../host/book/book";
import type { Area } from "../../host/book/data";
import { areaOfRange } from "./sheetView";

/** What Univer's commands are given, as far as it matters here. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly selections?: readonly IRange[];
  readonly name?: string;
  readonly order?: number;
  readonly value?: string;
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

type Action = (book: Book, sheet: BookSheet, params: CommandParams) => void;

const rows = ({ startRow, endRow }: IRange): Area => ({
  row: startRow,
  column: 0,
  rowCount: endRow - startRow + 1,
  columnCount: MAX_COLUMNS,
});

const columns = ({ startColumn, endColumn }: IRange): Area => ({
  row: 0,
  column: startColumn,
  rowCount: MAX_ROWS,
  columnCount: endColumn - startColumn + 1,
});

/**
 * What the book does in place of Univer when its user asks for one of these: rows, columns and sheets have tables,
 * names and formulas hanging on them that only the book knows of.
 */
export const COMMANDS: Readonly<Record<string, Action>> = {
  "sheet.command.insert-row-by-range": (_, sheet, { range }) => sheet.insertCells(rows(range!), "down"),
  "sheet.command.insert-col-by-range": (_, sheet, { range }) => sheet.insertCells(columns(range!), "right"),
  "sheet.command.remove-row-by-range": (_, sheet, { range }) => sheet.deleteCells(rows(range!), "up"),
  "sheet.command.remove-col-by-range": (_, sheet, { range }) => sheet.deleteCells(columns(range!), "left"),
  "sheet.command.insert-range-move-down": (_, sheet, { range }) =>
    sheet.insertCells(areaOfRange(range!), "down"),
  "sheet.command.insert-range-move-right": (_, sheet, { range }) =>
    sheet.insertCells(areaOfRange(range!), "right"),
  "sheet.command.delete-range-move-up": (_, sheet, { range }) => sheet.deleteCells(areaOfRange(range!), "up"),
  "sheet.command.delete-range-move-left": (_, sheet, { range }) =>
    sheet.deleteCells(areaOfRange(range!), "left"),
  "sheet.command.insert-sheet": (book) => book.addSheet().activate(),
  "sheet.command.remove-sheet": (_, sheet) => sheet.delete(),
  "sheet.command.set-worksheet-name": (_, sheet, { name }) => sheet.rename(name ?? ""),
  "sheet.command.set-worksheet-order": (_, sheet, { order }) => sheet.move(order ?? 0),
  "sheet.command.set-worksheet-hidden": (_, sheet) => sheet.setVisibility("hidden"),
  "sheet.command.set-worksheet-show": (_, sheet) => {
    sheet.setVisibility("visible");
    sheet.activate();
  },
  "sheet.command.set-tab-color": (_, sheet, { value }) => sheet.setTabColor(value || null),
  "sheet.command.set-frozen": (_, sheet, { xSplit = 0, ySplit = 0 }) =>
    sheet.setFreeze({ rows: ySplit, columns: xSplit }),
  "sheet.command.cancel-frozen": (_, sheet) => sheet.setFreeze(null),
  "sheet.command.add-worksheet-merge": (_, sheet, { selections = [] }) =>
    selections.forEach((range) => sheet.merge(areaOfRange(range))),
  "sheet.command.remove-worksheet-merge": (_, sheet, { selections = [] }) =>
    selections.forEach((range) => sheet.unmerge(areaOfRange(range))),
};

/** What the book has no way to do; the user is told so. */
export const REFUSED: ReadonlySet<string> = new Set([
  "sheet.command.copy-sheet",
  "sheet.command.move-range",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
  "sheet.command.reorder-range",
  "sheet.command.add-range-protection",
  "sheet.command.add-worksheet-protection",
  "sheet.command.insert-defined-name",
  "sheet.command.split-text-to-columns",
]);
