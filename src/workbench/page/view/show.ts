import {
  ICommandService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type IRange,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { ScrollToCellCommand } from "@univerjs/sheets-ui";
import type { Area, BookData, SheetData } from "../../host/book/data";
import type { Shown } from "../document";
import { Looks } from "./looks";
import { rangeOf, type SheetFrame, sheetFrame, type ShownCells, shownCells } from "./sheetView";

/** The one workbook on the screen. */
export const UNIT = "shown";
/** Marks what the page itself does to the screen, as opposed to its user. */
export const OURS = { onlyLocal: true, fromPage: true };

interface ShownSheet {
  readonly id: string;
  readonly sheet: SheetData;
}

/** Keeps the screen the same as the book: what differs is changed, and nothing else. */
export class Screen {
  private readonly commands: ICommandService;
  private looks = this.newLooks();
  private readonly frames = new Map<string, SheetFrame>();
  private workbook: Workbook | null = null;

  constructor(private readonly univer: Univer) {
    this.commands = univer.__getInjector().get(ICommandService);
  }

  private newLooks(): Looks {
    return new Looks((name, style) => this.workbook?.getStyles().addCustomStyle(name, style));
  }

  /** Shows the book as it is now. */
  show({ data, ids, goTo }: Shown): void {
    const sheets = data.sheets.map((sheet, index): ShownSheet => ({ id: ids[index]!, sheet }));
    if (!this.workbook) {
      this.workbook = this.begin(sheets, data);
      this.do(SetWorksheetActiveOperation.id, { subUnitId: ids[data.activeSheet]! });
      return;
    }
    const { workbook } = this;
    // Univer brings sheets to the front that are added.
    const inFront = workbook.getActiveSheet()?.getSheetId() ?? "";
    for (const [index, each] of sheets.entries()) {
      const known = workbook.getSheetBySheetId(each.id);
      if (known) this.update(known, each, data);
      else this.add(each, index, data);
    }
    for (const worksheet of workbook.getSheets()) {
      const id = worksheet.getSheetId();
      if (ids.includes(id)) continue;
      this.do(RemoveSheetMutation.id, { subUnitId: id });
      this.frames.delete(id);
    }
    this.order(workbook, ids);
    const active = goTo?.sheet ?? (ids.includes(inFront) ? inFront : ids[data.activeSheet]!);
    if (workbook.getActiveSheet()?.getSheetId() !== active)
      this.do(SetWorksheetActiveOperation.id, { subUnitId: active });
    if (goTo) this.select(active, goTo.selection);
  }

  /** Follows a selection that somebody else than the screen's user made. */
  private select(sheetId: string, area: Area): void {
    const selections = this.univer.__getInjector().get(SheetsSelectionsService);
    const range = rangeOf(area);
    const now = selections.getCurrentLastSelection()?.range;
    if (now && sameRange(now, range)) return;
    const config = this.workbook!.getSheetBySheetId(sheetId)!.getConfig();
    const clipped = {
      ...range,
      endRow: Math.min(range.endRow, config.rowCount - 1),
      endColumn: Math.min(range.endColumn, config.columnCount - 1),
    };
    if (now && sameRange(now, clipped)) return;
    const primary = { ...clipped, endRow: clipped.startRow, endColumn: clipped.startColumn };
    this.do(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [
        {
          range: clipped,
          primary: {
            ...primary,
            actualRow: clipped.startRow,
            actualColumn: clipped.startColumn,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
    void this.commands.executeCommand(ScrollToCellCommand.id, { range: primary }, OURS);
  }

  /** Another workbook is to be shown from now on. */
  clear(): void {
    if (!this.workbook) return;
    this.workbook = null;
    this.frames.clear();
    this.looks = this.newLooks();
    this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(UNIT);
  }

  private begin(sheets: readonly ShownSheet[], data: BookData): Workbook {
    const snapshots = sheets.map((each) => this.snapshot(each, data));
    return this.univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,

      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot])),
      styles: this.looks.all,
    });
  }

  private snapshot({ id, sheet }: ShownSheet, data: BookData) {
    const frame = sheetFrame(sheet, data.styles, this.looks);
    this.frames.set(id, frame);
    const cellData = shownCells(sheet, data.styles, this.looks, () => null);
    return { ...frame, id, name: sheet.name, cellData };
  }

  private add(each: ShownSheet, index: number, data: BookData): void {
    const sheet = mergeWorksheetSnapshotWithDefault(this.snapshot(each, data));
    this.do(InsertSheetMutation.id, { index, sheet });
  }

  private update(worksheet: Worksheet, { id, sheet }: ShownSheet, data: BookData): void {
    if (worksheet.getName() !== sheet.name)
      this.do(SetWorksheetNameMutation.id, { subUnitId: id, name: sheet.name });
    const frame = sheetFrame(sheet, data.styles, this.looks);
    this.updateFrame(worksheet, id, this.frames.get(id)!, frame);
    this.frames.set(id, frame);
    const changed = differences(
      worksheet.getCellMatrix().getMatrix() as ShownCells,
      shownCells(sheet, data.styles, this.looks, () => null),
    );
    if (changed) this.putCells(worksheet, id, changed);
  }

  /** Puts cells in place as they are: Univer's own way of setting values would guess their types and merge their looks. */
  private putCells(worksheet: Worksheet, id: string, changed: ChangedCells): void {
    const matrix = worksheet.getCellMatrix();
    for (const [row, cells] of Object.entries(changed))
      for (const [column, cell] of Object.entries(cells)) {
        if (cell) matrix.setValue(Number(row), Number(column), cell);
        else matrix.realDeleteValue(Number(row), Number(column));
      }
    const touched = Object.fromEntries(
      Object.entries(changed).map(([row, cells]) => [
        row,
        Object.fromEntries(Object.keys(cells).map((column) => [column, {}])),
      ]),
    );
    this.do(SetRangeValuesMutation.id, { subUnitId: id, cellValue: touched });
  }

  private updateFrame(worksheet: Worksheet, id: string, old: SheetFrame, frame: SheetFrame): void {
    const differs = (key: keyof SheetFrame) => JSON.stringify(old[key]) !== JSON.stringify(frame[key]);
    const config = worksheet.getConfig();
    if (differs("mergeData")) {
      this.do(RemoveWorksheetMergeMutation.id, { subUnitId: id, ranges: old.mergeData });
      this.do(AddWorksheetMergeMutation.id, { subUnitId: id, ranges: frame.mergeData });
    }
    if (differs("tabColor")) this.do(SetTabColorMutation.id, { subUnitId: id, color: frame.tabColor });
    if (differs("hidden")) this.do(SetWorksheetHideMutation.id, { subUnitId: id, hidden: frame.hidden });
    if (differs("freeze")) this.do(SetFrozenMutation.id, { subUnitId: id, ...frame.freeze });
    const lines = ["rowData", "columnData", "rowCount", "columnCount", "showGridlines"] as const;
    if (!lines.some(differs)) return;
    replaceRows(config.rowData, frame.rowData);
    replaceContents(config.columnData, frame.columnData);
    config.rowCount = frame.rowCount;
    config.columnCount = frame.columnCount;
    config.showGridlines = frame.showGridlines;
    // Any mutation of widths lets the screen measure its rows and columns anew.
    this.do(SetWorksheetColWidthMutation.id, { subUnitId: id, ranges: [], colWidth: 0 });
  }

  private order(workbook: Workbook, ids: readonly string[]): void {
    ids.forEach((id, index) => {
      const from = workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === id);
      if (from !== index)
        this.do(SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: from, toOrder: index });
    });
  }

  private do(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, OURS);
  }
}

type ChangedCells = Record<number, Record<number, ShownCells[number][number] | null>>;

function differences(old: ShownCells, next: ShownCells): ChangedCells | null {
  const changed: ChangedCells = {};
  let any = false;
  const note = (row: number, column: number, cell: ShownCells[number][number] | null) => {
    (changed[row] ??= {})[column] = cell;
    any = true;
  };
  for (const rowKey of Object.keys(next)) {
    const row = Number(rowKey);
    for (const columnKey of Object.keys(next[row]!)) {
      const column = Number(columnKey);
      const cell = next[row]![column]!;
      if (!same(old[row]?.[column], cell)) note(row, column, cell);
    }
  }
  for (const rowKey of Object.keys(old)) {
    const row = Number(rowKey);
    for (const columnKey of Object.keys(old[row] ?? {})) {
      const column = Number(columnKey);
      if (old[row]![column] && !next[row]?.[column]) note(row, column, null);
    }
  }
  return any ? changed : null;
}

type Cell = ShownCells[number][number];

function same(a: Cell | undefined, b: Cell): boolean {
  return a !== undefined && a.v === b.v && a.t === b.t && a.f === b.f && a.s === b.s && !a.p;
}

function sameRange(a: IRange, b: IRange): boolean {
  return (
    a.startRow === b.startRow &&
    a.endRow === b.endRow &&
    a.startColumn === b.startColumn &&
    a.endColumn === b.endColumn
  );
}

/** Heights that the screen measured by itself for wrapped text stay. */
function replaceRows(target: SheetFrame["rowData"], source: SheetFrame["rowData"]): void {
  const measured = Object.entries(target).flatMap(([row, { ia, ah }]) =>
    ah === undefined ? [] : [[row, { ia, ah, ...source[Number(row)] }] as const],
  );
  replaceContents(target, { ...source, ...Object.fromEntries(measured) });
}

function replaceContents(target: object, source: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}
