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
import { areaOf, MAX_COLUMNS, MAX_ROWS } from "../../host/book/area";
import type { Book } from "../../host/book/book";
import type { Area } from "../../host/book/data";
import type { HostError } from "../../host/errors";
import { applyEdit, type EditedCells } from "./cellEdits";
import { COMMANDS, REFUSED, type CommandParams } from "./commands";
import { areaOfRange, heightOfPixels, widthOfPixels } from "./sheetView";
import { type OURS, UNIT } from "./show";

/** Who does what the user of the screen asks for. */
export interface Editor {
  edit(action: (book: Book) => void): Promise<HostError | null>;
  look(action: (book: Book) => void): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Says why something can't be done. */
  refuse(reason: HostError | null): void;
}

type Options = Partial<typeof OURS> | undefined;

/**
 * Passes on what the user does on the screen. Contents and widths are taken from the screen after the fact; what moves
 * cells or sheets is kept from Univer and done by the book, which the screen then follows.
 */
export function passOnEdits(univer: Univer, editor: Editor): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const sheetInFront = () => instances.getUnit<Workbook>(UNIT)?.getActiveSheet()?.getSheetId() ?? "";

  const run = (action: (book: Book) => void) =>
    void editor.edit(action).then((refusal) => {
      if (refusal) editor.refuse(refusal);
    });

  // One act of the user's, such as pasting, may change the screen several times: it is one step all the same.
  let pending: ((book: Book) => void)[] = [];
  const runSoon = (action: (book: Book) => void) => {
    pending.push(action);
    if (pending.length > 1) return;
    // Timers wait for input: two acts in quick succession would become one.
    queueMicrotask(() => {
      const actions = pending;
      pending = [];
      run((book) => actions.forEach((each) => each(book)));
    });
  };

  commands.beforeCommandExecuted((info, options) => {
    if ((options as Options)?.fromPage) return;
    const params = (info.params ?? {}) as CommandParams;
    const action = COMMANDS[info.id];
    if (action) {
      const id = params.subUnitId ?? sheetInFront();
      run((book) => action(book, book.findSheetById(id) ?? book.activeSheet, params));
      throw new CanceledError();
    }
    if (REFUSED.has(info.id)) {
      editor.refuse(null);
      throw new CanceledError();
    }
    // While a cell is being typed into, undo is about its text.
    const isTyping = instances.getFocusedUnit()?.getUnitId() !== UNIT;
    if (isTyping) return;
    if (info.id === "univer.command.undo") void editor.undo();
    else if (info.id === "univer.command.redo") void editor.redo();
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
    if (edit) runSoon((book) => edit(book, id));
  });
}

type OnSheet = (book: Book, sheetId: string) => void;

/** Where the user has gone. */
function lookOf({ id, params }: Readonly<ICommandInfo>): OnSheet | null {
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
function editOf({ id, params }: Readonly<ICommandInfo>, sheet: () => ShownSheet): OnSheet | null {
  const { ranges = [] } = params as { ranges?: readonly IRange[] };
  const each = (list: readonly IRange[], act: (range: IRange) => void) => list.forEach(act);
  switch (id) {
    case "sheet.mutation.set-range-values": {
      const { cellValue } = params as { cellValue?: EditedCells };
      // The screen's own object: what the user did must not change until the book has done it.
      const cells = structuredClone(cellValue ?? {});
      return (book, sheetId) => applyEdit(book, sheetId, cells);
    }
    case "sheet.mutation.set-worksheet-col-width": {
      const widths = measured(ranges, "Column", (column) => sheet()?.getColumnWidth(column) ?? 64);
      return (book, sheetId) =>
        widths.forEach(([column, pixels]) =>
          book.findSheetById(sheetId)?.setColumns(column, column, { width: widthOfPixels(pixels) }),
        );
    }
    case "sheet.mutation.set-worksheet-row-height": {
      const heights = measured(ranges, "Row", (row) => sheet()?.getRowHeight(row) ?? 20);
      return (book, sheetId) =>
        heights.forEach(([row, pixels]) =>
          book.findSheetById(sheetId)?.setRows(row, row, { height: heightOfPixels(pixels) }),
        );
    }
    case "sheet.mutation.set-col-hidden":
    case "sheet.mutation.set-col-visible":
      return (book, sheetId) =>
        each(ranges, ({ startColumn, endColumn }) =>
          book.findSheetById(sheetId)?.setColumns(startColumn, endColumn, { hidden: id.endsWith("hidden") }),
        );
    case "sheet.mutation.set-row-hidden":
    case "sheet.mutation.set-row-visible":
      return (book, sheetId) =>
        each(ranges, ({ startRow, endRow }) =>
          book.findSheetById(sheetId)?.setRows(startRow, endRow, { hidden: id.endsWith("hidden") }),
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
