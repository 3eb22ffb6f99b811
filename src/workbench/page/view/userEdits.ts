import {
  CanceledError,
  ICommandService,
  IUniverInstanceService,
  RANGE_TYPE,
  type ICommandInfo,
  type IRange,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { areaOf, MAX_COLUMNS, MAX_ROWS } from "../../host/book/area";
import type { Book, BookSheet } from "../../host/book/book";
import type { Area } from "../../host/book/data";
import type { Entered } from "../document";
import { applyEdit, enterTexts, type EditedCells } from "./cellEdits";
import { type Pasted, pastedArea, takePastes } from "./clipboard";
import { COMMANDS, MOVES_CELLS, REFUSED, type CommandParams } from "./commands";
import { areaOfRange, heightOfPixels, widthOfPixels } from "./sheetView";
import { type OURS, UNIT } from "./show";

/** Who does what the user of the screen asks for. */
export interface Editor {
  edit(action: (book: Book) => Entered | null): void;
  look(action: (book: Book) => void): void;
  undo(): void;
  redo(): void;
  /** Says that something can't be done here. */
  refuse(): void;
}

type Options = Partial<typeof OURS> | undefined;

/**
 * Passes on what the user does on the screen. What he types, formats and measures is taken from the screen after the
 * fact; what copies or moves cells or sheets is kept from Univer and done by the book, which the screen then follows.
 */
export function passOnEdits(univer: Univer, editor: Editor): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const selections = injector.get(SheetsSelectionsService);
  const sheetInFront = () => instances.getUnit<Workbook>(UNIT)?.getActiveSheet()?.getSheetId() ?? "";
  const forgetCopied = takePastes(univer, (pasted) => {
    const id = sheetInFront();
    editor.edit((book) => paste(book, id, pasted));
  });

  // One act of the user's may change the screen several times: it is one step all the same.
  let pending: ((book: Book) => Entered | null)[] = [];
  const editSoon = (action: (book: Book) => Entered | null) => {
    pending.push(action);
    if (pending.length > 1) return;
    // Timers wait for input: two acts in quick succession would become one.
    queueMicrotask(() => {
      const actions = pending;
      pending = [];
      editor.edit((book) => actions.reduce<Entered | null>((entered, each) => each(book) ?? entered, null));
    });
  };

  commands.beforeCommandExecuted((info, options) => {
    if ((options as Options)?.fromPage) return;
    const params = (info.params ?? {}) as CommandParams;
    const action = COMMANDS[info.id];
    if (action) {
      const id = params.subUnitId ?? sheetInFront();
      const selected = selections.getCurrentSelections().map(({ range }) => selectedArea(range));
      if (MOVES_CELLS.test(info.id)) forgetCopied();
      editor.edit((book) => {
        action({ book, sheet: book.findSheetById(id) ?? book.activeSheet, params, selected });
        return null;
      });
      throw new CanceledError();
    }
    // A border of a row or column that was clicked and not dragged.
    if (params.deltaX === 0 || params.deltaY === 0) throw new CanceledError();
    if (REFUSED.has(info.id)) {
      editor.refuse();
      throw new CanceledError();
    }
    // While a cell is being typed into, undo is about its text.
    const isTyping = instances.getFocusedUnit()?.getUnitId() !== UNIT;
    if (isTyping) return;
    if (info.id === "univer.command.undo") editor.undo();
    else if (info.id === "univer.command.redo") editor.redo();
    else return;
    throw new CanceledError();
  });

  commands.onCommandExecuted((info, options) => {
    if ((options as Options)?.fromPage) return;
    const params = info.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== UNIT || params.subUnitId === undefined) return;
    const id = params.subUnitId;
    const look = lookOf(info);
    if (look) editor.look((book) => look(book, id));
    const edit = editOf(info, () => instances.getUnit<Workbook>(UNIT)?.getSheetBySheetId(id) ?? null);
    if (edit) editSoon((book) => edit(book, id));
  });
}

/** Pastes, and selects what was pasted. */
function paste(book: Book, sheetId: string, pasted: Pasted): null {
  const sheet = book.findSheetById(sheetId) ?? book.activeSheet;
  if (pasted.kind === "texts") {
    sheet.select(enterTexts(book, sheet, pasted.at, pasted.rows));
    return null;
  }
  const source = book.findSheetById(pasted.sheetId);
  if (!source) return null;
  const { from, isCut, part, at } = pasted;
  const area = isCut
    ? { ...from, row: at.row, column: at.column }
    : pastedArea(at, from.rowCount, from.columnCount);
  if (isCut) sheet.moveFrom(source, from, area);
  else sheet.copyFrom(source, from, area, part);
  sheet.select(area);
  return null;
}

/** Where the user has gone. */
function lookOf({ id, params }: Readonly<ICommandInfo>): ((book: Book, sheetId: string) => void) | null {
  if (id === "sheet.operation.set-worksheet-active")
    return (book, sheetId) => {
      const sheet = book.findSheetById(sheetId);
      if (sheet?.visibility === "visible") sheet.activate();
    };
  if (id !== "sheet.operation.set-selections") return null;
  const [selection] = (params as { selections: readonly { range: IRange }[] }).selections.slice(-1);
  if (!selection) return null;
  const area = selectedArea(selection.range);
  return (book, sheetId) => book.findSheetById(sheetId)?.select(area);
}

/** Whole rows and columns reach to the end of Excel's sheet, not to that of the screen's. */
function selectedArea(range: IRange): Area {
  const { startRow, endRow, startColumn, endColumn, rangeType } = range;
  if (rangeType === RANGE_TYPE.ALL) return areaOf(0, 0, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (rangeType === RANGE_TYPE.COLUMN) return areaOf(0, startColumn, MAX_ROWS - 1, endColumn);
  if (rangeType === RANGE_TYPE.ROW) return areaOf(startRow, 0, endRow, MAX_COLUMNS - 1);
  return areaOfRange(range);
}

type ShownSheet = NonNullable<ReturnType<Workbook["getSheetBySheetId"]>> | null;

/** What the user has changed on the screen, for the book to do the same. */
function editOf(
  { id, params }: Readonly<ICommandInfo>,
  sheet: () => ShownSheet,
): ((book: Book, sheetId: string) => Entered | null) | null {
  if (id !== "sheet.mutation.set-range-values") {
    const change = lineChange(id, (params as { ranges?: readonly IRange[] }).ranges ?? [], sheet);
    if (!change) return null;
    return (book, sheetId) => {
      const changed = book.findSheetById(sheetId);
      if (changed) change(changed);
      return null;
    };
  }
  const { cellValue } = params as { cellValue?: EditedCells };
  // The screen's own object: what the user did must not change until the book has done it.
  const cells = structuredClone(cellValue ?? {});
  return (book, sheetId) => applyEdit(book, sheetId, cells);
}

/** Rows and columns that have become wider or higher, or been hidden or shown. */
function lineChange(
  id: string,
  ranges: readonly IRange[],
  shown: () => ShownSheet,
): ((sheet: BookSheet) => void) | null {
  switch (id) {
    case "sheet.mutation.set-worksheet-col-width": {
      const widths = measured(ranges, "Column", (column) => shown()?.getColumnWidth(column) ?? 64);
      return (sheet) =>
        widths.forEach(([column, pixels]) =>
          sheet.setColumns(column, column, { width: widthOfPixels(pixels) }),
        );
    }
    case "sheet.mutation.set-worksheet-row-height": {
      const heights = measured(ranges, "Row", (row) => shown()?.getRowHeight(row) ?? 20);
      return (sheet) =>
        heights.forEach(([row, pixels]) => sheet.setRows(row, row, { height: heightOfPixels(pixels) }));
    }
    case "sheet.mutation.set-col-hidden":
    case "sheet.mutation.set-col-visible":
      return (sheet) =>
        ranges.forEach(({ startColumn, endColumn }) =>
          sheet.setColumns(startColumn, endColumn, { hidden: id.endsWith("hidden") }),
        );
    case "sheet.mutation.set-row-hidden":
    case "sheet.mutation.set-row-visible":
      return (sheet) =>
        ranges.forEach(({ startRow, endRow }) =>
          sheet.setRows(startRow, endRow, { hidden: id.endsWith("hidden") }),
        );
    default:
      return null;
  }
}

function measured(
  ranges: readonly IRange[],
  axis: "Row" | "Column",
  measure: (index: number) => number,
): [number, number][] {
  return ranges.flatMap((range) => {
    const [first, last] = [range[`start${axis}`], range[`end${axis}`]];
    return Array.from({ length: last - first + 1 }, (_, offset): [number, number] => [
      first + offset,
      measure(first + offset),
    ]);
  });
}
