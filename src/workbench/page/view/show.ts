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
import type { Area, SheetData } from "../../host/book/data";
import type { Shown } from "./shown";
import { STANDARD_FONT, fontStack } from "./fonts";
import { Looks } from "./looks";
import { TextHeights } from "./rowHeights";
import { rangeOf, type SheetFrame } from "./sheetView";
import { ShownSheet, type Repaint } from "./shownSheet";
import { OpenCell } from "./openCell";
import { type ChangedCells, differences, type ShownRow } from "./shownRows";

/** The one workbook on the screen. */
export const UNIT = "shown";
/** Marks what the page itself does to the screen, as opposed to its user. */
export const OURS = { onlyLocal: true, fromPage: true };
/**
 * The same for what Univer follows by bringing another sheet to the front, as if its user had done so: to somebody else's
 * changes it doesn't. The workbook would follow, later, whatever is in front of it by then.
 */
const OURS_ELSEWHERE = { ...OURS, fromCollab: true };

/** What is known of a change of the screen. */
interface Mutation {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: object;
}

/** Keeps the screen the same as the book: what differs is changed, and nothing else. */
export class Screen {
  private readonly commands: ICommandService;
  private readonly heights = new TextHeights();
  private looks = this.newLooks();
  private readonly sheets = new Map<string, ShownSheet>();
  private readonly frames = new Map<string, SheetFrame>();
  /** What the user has changed on sheets of the screen since they were last made equal to the book's. */
  private readonly touched = new Map<string, { readonly rows: Set<number>; lines: boolean }>();
  private workbook: Workbook | null = null;
  private readonly openCell: OpenCell;
  private last: Shown | null = null;

  constructor(private readonly univer: Univer) {
    this.openCell = new OpenCell(univer, UNIT, () => {
      if (this.workbook && this.last) this.show(this.last);
    });
    this.commands = univer.__getInjector().get(ICommandService);
    this.commands.onCommandExecuted(({ id, params }, options) => {
      if (!(options as Partial<typeof OURS> | undefined)?.fromPage && id.startsWith("sheet.mutation."))
        this.noteTouched(id, params as Mutation);
    });
  }

  /** What the user changes on the screen himself is put right again if the book has it otherwise. */
  private noteTouched(mutation: string, { unitId, subUnitId, cellValue = {} }: Mutation): void {
    if (unitId !== UNIT || subUnitId === undefined) return;
    const touched = this.touched.get(subUnitId) ?? { rows: new Set(), lines: false };
    this.touched.set(subUnitId, touched);
    if (mutation !== SetRangeValuesMutation.id) touched.lines = true;
    for (const row of Object.keys(cellValue)) touched.rows.add(Number(row));
  }

  private newLooks(): Looks {
    return new Looks((name, style) => this.workbook?.getStyles().addCustomStyle(name, style));
  }

  /** Shows the book as it is now. */
  show(shown: Shown): void {
    const { data, ids, goTo } = shown;
    this.last = { ...shown, goTo: null };
    const inFront = this.workbook?.getActiveSheet()?.getSheetId() ?? "";
    const active = goTo?.sheet ?? (ids.includes(inFront) ? inFront : ids[data.activeSheet]!);
    const repaints = data.sheets.map((sheet, index) => this.repaint(shown, sheet, ids[index]!, active));
    if (!this.workbook) {
      this.workbook = this.begin(shown, repaints);
      this.do(SetWorksheetActiveOperation.id, { subUnitId: active });
      return;
    }
    const { workbook } = this;
    const known = ids.map((id) => workbook.getSheetBySheetId(id));
    for (const [index, worksheet] of known.entries())
      if (!worksheet) this.add(ids[index]!, index, data.sheets[index]!, repaints[index]!);
    // Before the one that was in front is hidden or goes: Univer would choose another.
    if (workbook.getActiveSheet()?.getSheetId() !== active)
      this.do(SetWorksheetActiveOperation.id, { subUnitId: active });
    for (const [index, worksheet] of known.entries())
      if (worksheet) this.update(worksheet, data.sheets[index]!, repaints[index]!);
    for (const worksheet of workbook.getSheets()) {
      const id = worksheet.getSheetId();
      if (ids.includes(id)) continue;
      this.do(RemoveSheetMutation.id, { subUnitId: id });
      this.frames.delete(id);
      this.sheets.delete(id);
    }
    this.order(workbook, ids);
    if (goTo) this.select(active, goTo.selection);
  }

  /** How a sheet looks now; null when as before. Conditional formats are worked out for the one in front. */
  private repaint({ book, data }: Shown, sheet: SheetData, id: string, active: string): Repaint | null {
    let shown = this.sheets.get(id);
    if (!shown) this.sheets.set(id, (shown = new ShownSheet(this.looks, this.heights)));
    const touched = this.touched.get(id)?.rows ?? null;
    return shown.update(sheet, data, id === active ? book.findSheetById(id) : null, touched);
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
    const view = withNeighbors(clipped, this.workbook!.getSheetBySheetId(sheetId)!);
    void this.commands.executeCommand(ScrollToCellCommand.id, { range: view }, OURS);
  }

  /** Another workbook is to be shown from now on. */
  clear(): void {
    if (!this.workbook) return;
    this.workbook = null;
    this.frames.clear();
    this.sheets.clear();
    this.touched.clear();
    this.looks = this.newLooks();
    this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(UNIT);
  }

  private begin({ data, ids }: Shown, repaints: readonly (Repaint | null)[]): Workbook {
    const snapshots = data.sheets.map((sheet, index) => this.snapshot(ids[index]!, sheet, repaints[index]!));
    return this.univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      sheetOrder: [...ids],
      sheets: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot])),
      styles: this.looks.all,
      defaultStyle: { ff: fontStack(STANDARD_FONT), fs: 11 },
    });
  }

  private snapshot(id: string, { name }: SheetData, { frame, rows }: Repaint) {
    this.frames.set(id, frame);
    return { ...frame, id, name, cellData: Object.fromEntries(rows) };
  }

  private add(id: string, index: number, data: SheetData, repaint: Repaint): void {
    const sheet = mergeWorksheetSnapshotWithDefault(this.snapshot(id, data, repaint));
    this.do(InsertSheetMutation.id, { index, sheet }, OURS_ELSEWHERE);
  }

  private update(worksheet: Worksheet, { name }: SheetData, repaint: Repaint | null): void {
    const id = worksheet.getSheetId();
    if (worksheet.getName() !== name) this.do(SetWorksheetNameMutation.id, { subUnitId: id, name });
    if (!repaint) return;
    this.updateFrame(worksheet, id, this.frames.get(id)!, repaint.frame);
    this.touched.delete(id);
    this.frames.set(id, repaint.frame);
    const matrix = worksheet.getCellMatrix().getMatrix() as Record<number, ShownRow>;
    const changed = differences(matrix, repaint.rows);
    if (changed) this.putCells(worksheet, id, this.withoutOpenCell(id, changed));
  }

  /** What somebody else writes into the cell that the user is typing into would be put over his words: it waits. */
  private withoutOpenCell(id: string, changed: ChangedCells): ChangedCells {
    const open = this.openCell.leftOut(id, changed);
    if (open === null) return changed;
    this.touched.set(id, { rows: new Set([open.row]), lines: false });
    const others = Object.entries(changed[open.row]!).filter(([column]) => Number(column) !== open.column);
    return { ...changed, [open.row]: Object.fromEntries(others) };
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
    if (differs("hidden"))
      this.do(SetWorksheetHideMutation.id, { subUnitId: id, hidden: frame.hidden }, OURS_ELSEWHERE);
    if (differs("freeze")) this.do(SetFrozenMutation.id, { subUnitId: id, ...frame.freeze });
    const lines = ["rowData", "columnData", "rowCount", "columnCount", "showGridlines"] as const;
    if (!this.touched.get(id)?.lines && !lines.some(differs)) return;
    replaceContents(config.rowData, frame.rowData);
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

  private do(id: string, params: object, options: typeof OURS = OURS): void {
    this.commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, options);
  }
}

/** No column wider than this, in pixels, is brought into view for the sake of the one beside it. */
const NARROW = 200;

/** What has to be in view for the first cell of a selection to be seen whole: the screen's own scrolling cuts off edges. */
function withNeighbors({ startRow, startColumn }: IRange, sheet: Worksheet): IRange {
  const next = startColumn + 1;
  const isNarrow = next < sheet.getColumnCount() && sheet.getColumnWidth(next) < NARROW;
  return {
    startRow: Math.max(0, startRow - 1),
    endRow: Math.min(startRow + 1, sheet.getRowCount() - 1),
    startColumn,
    endColumn: isNarrow ? next : startColumn,
  };
}

function sameRange(a: IRange, b: IRange): boolean {
  return (
    a.startRow === b.startRow &&
    a.endRow === b.endRow &&
    a.startColumn === b.startColumn &&
    a.endColumn === b.endColumn
  );
}

function replaceContents(target: object, source: object): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}
