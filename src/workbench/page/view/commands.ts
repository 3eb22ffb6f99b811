import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../host/book/area";
import type { Book, BookSheet } from "../../host/book/book";
import type { Area } from "../../host/book/data";
import { areaOfRange } from "./sheetView";

/** What Univer's commands are given, as far as it matters here. */
export interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly clearRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly applyType?: string;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly selections?: readonly IRange[];
  readonly name?: string;
  readonly order?: number;
  readonly value?: string;
  readonly startRow?: number;
  readonly startColumn?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

/** Where a command is to act. */
export interface CommandTarget {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly params: CommandParams;
  /** What the user has selected; whole rows and columns in Excel's size. */
  readonly selected: readonly Area[];
}

type Action = (target: CommandTarget) => void;

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

const clear =
  (what: "all" | "contents" | "formats"): Action =>
  ({ sheet, selected }) =>
    selected.forEach((area) => sheet.clear(area, what));

/**
 * What the book does in place of Univer when its user asks for one of these: what copies or moves cells has tables,
 * names, rules and formulas hanging on it that only the book knows of.
 */
export const COMMANDS: Readonly<Record<string, Action>> = {
  "sheet.command.insert-row-by-range": ({ sheet, params }) => sheet.insertCells(rows(params.range!), "down"),
  "sheet.command.insert-col-by-range": ({ sheet, params }) =>
    sheet.insertCells(columns(params.range!), "right"),
  "sheet.command.remove-row-by-range": ({ sheet, params }) => sheet.deleteCells(rows(params.range!), "up"),
  "sheet.command.remove-col-by-range": ({ sheet, params }) =>
    sheet.deleteCells(columns(params.range!), "left"),
  "sheet.command.insert-range-move-down": ({ sheet, params }) =>
    sheet.insertCells(areaOfRange(params.range!), "down"),
  "sheet.command.insert-range-move-right": ({ sheet, params }) =>
    sheet.insertCells(areaOfRange(params.range!), "right"),
  "sheet.command.delete-range-move-up": ({ sheet, params }) =>
    sheet.deleteCells(areaOfRange(params.range!), "up"),
  "sheet.command.delete-range-move-left": ({ sheet, params }) =>
    sheet.deleteCells(areaOfRange(params.range!), "left"),
  "sheet.command.move-range": ({ sheet, params }) =>
    sheet.moveFrom(sheet, areaOfRange(params.fromRange!), areaOfRange(params.toRange!)),
  "sheet.command.auto-fill": ({ sheet, params }) => {
    const [from, to] = [areaOfRange(params.sourceRange!), areaOfRange(params.targetRange!)];
    if (params.applyType === "COPY") sheet.copyFrom(sheet, from, to, "all");
    else sheet.fill(from, to);
  },
  "sheet.command.auto-clear-content": ({ sheet, params }) =>
    sheet.clear(areaOfRange(params.clearRange!), "contents"),
  "sheet.command.clear-selection-content": clear("contents"),
  "sheet.command.clear-selection-format": clear("formats"),
  "sheet.command.clear-selection-all": clear("all"),
  "sheet.command.set-row-is-auto-height": ({ sheet, params, selected }) =>
    (params.ranges?.map(rows) ?? selected).forEach(({ row, rowCount }) =>
      sheet.setRows(row, row + rowCount - 1, { height: null }),
    ),
  "sheet.command.toggle-gridlines": ({ sheet }) => sheet.setShowGridlines(!sheet.showGridlines),
  "sheet.command.insert-sheet": ({ book }) => book.addSheet().activate(),
  "sheet.command.remove-sheet": ({ sheet }) => sheet.delete(),
  "sheet.command.set-worksheet-name": ({ sheet, params }) => sheet.rename(params.name ?? ""),
  "sheet.command.set-worksheet-order": ({ sheet, params }) => sheet.move(params.order ?? 0),
  "sheet.command.set-worksheet-hidden": ({ sheet }) => sheet.setVisibility("hidden"),
  "sheet.command.set-worksheet-show": ({ sheet }) => {
    sheet.setVisibility("visible");
    sheet.activate();
  },
  "sheet.command.set-tab-color": ({ sheet, params }) => sheet.setTabColor(params.value || null),
  "sheet.command.set-frozen": ({ sheet, params: { xSplit = 0, ySplit = 0 } }) =>
    sheet.setFreeze({ rows: ySplit, columns: xSplit }),
  "sheet.command.cancel-frozen": ({ sheet }) => sheet.setFreeze(null),
  "sheet.command.add-worksheet-merge": ({ sheet, params: { selections = [] } }) =>
    selections.forEach((range) => sheet.merge(areaOfRange(range))),
  "sheet.command.remove-worksheet-merge": ({ sheet, params: { selections = [] } }) =>
    selections.forEach((range) => sheet.unmerge(areaOfRange(range))),
};

/** Of these, those after which cells that were copied are no longer where they were. */
export const MOVES_CELLS = /^sheet\.command\.(?:insert|remove|delete|move)-(?!sheet)/;

/** What the book has no way to do; the user is told so. */
export const REFUSED: ReadonlySet<string> = new Set([
  "sheet.command.copy-sheet",
  "sheet.command.refill",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
  "sheet.command.reorder-range",
  "sheet.command.add-range-protection",
  "sheet.command.add-worksheet-protection",
  "sheet.command.insert-defined-name",
  "sheet.command.split-text-to-columns",
]);
