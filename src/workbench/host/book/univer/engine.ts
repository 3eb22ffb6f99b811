import {
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  FormulaDataModel,
  IFormulaRuntimeService,
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationResultMutation,
  IFunctionService,
} from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { HostError } from "../../errors";
import type { Area } from "../data";
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "../area";
import { engineName } from "../formulas/references";
import type { CellChanges, CellRows, StoredCell } from "./cell";
import { showBlankAsZero } from "./adjust";
import { Calculation, LOCAL } from "./calculation";
import { countFrom1904 } from "./dates1904";
import { DirectEvaluation } from "./directEvaluation";
import { CalculationOrder } from "./order/calculationOrder";
import { installEvaluation } from "./evaluate";
import { installOrder } from "./order/install";
import { Spills } from "./spills";

/** How far a sheet reaches in the engine, with room to spare behind what is used. */
export interface SheetSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface EngineSheet extends SheetSize {
  readonly id: string;
  readonly name: string;
  readonly cells: CellRows;
}

/**
 * The workbook inside Univer: cells by sheet, and their calculation. Cells are put into Univer's own store as they are,
 * since its mutations would guess types and merge styles; what watches them (a page, say) is told by the mutation.
 */
export class Engine {
  private readonly unitId = newUnitId();
  private readonly workbook: Workbook;
  private readonly commands: ICommandService;
  private readonly order: CalculationOrder;
  private readonly calculation: Calculation;
  /** What array formulas fill. */
  readonly spills: Spills;
  /** Works out formulas that stand in no cell. */
  readonly direct: DirectEvaluation;
  private closed = false;

  constructor(
    private readonly univer: Univer,
    sheets: readonly EngineSheet[],
    styles: IWorkbookData["styles"],
    /** Told which rows have formulas with new values. */
    onCalculated: (sheetId: string, rows: Iterable<number>) => void,
    dateSystem: 1900 | 1904,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: this.unitId,
      sheetOrder: sheets.map((sheet) => sheet.id),
      styles,
      sheets: Object.fromEntries(
        sheets.map((sheet) => [sheet.id, { ...sheetConfig(sheet), cellData: sheet.cells }]),
      ),
    });
    const model = injector.get(FormulaDataModel);
    this.spills = new Spills(model, this.unitId);
    this.order = new CalculationOrder(() =>
      this.workbook.getSheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        cells: this.cells(sheet.getSheetId()),
      })),
    );
    this.calculation = new Calculation(
      this.unitId,
      this.commands,
      model,
      this.order,
      (sheetId, row, column) => this.cell(sheetId, row, column),
    );
    this.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      for (const [sheetId, rows] of Object.entries(unitData[this.unitId] ?? {}))
        onCalculated(sheetId, Object.keys(rows ?? {}).map(Number));
    });
    installOrder(injector, this.unitId, this.order);
    installEvaluation(injector);
    this.direct = new DirectEvaluation(injector, this.unitId);
    if (dateSystem === 1904) countFrom1904(injector.get(IFunctionService));
    showBlankAsZero(injector.get(IFormulaRuntimeService));
  }

  /** The stored cells by row and column: to read, never to write. */
  cells(sheetId: string): CellRows {
    return this.sheet(sheetId).getCellMatrix().getMatrix() as CellRows;
  }

  cell(sheetId: string, row: number, column: number): StoredCell | undefined {
    return this.cells(sheetId)[row]?.[column];
  }

  /** Null for a sheet that isn't in the engine. */
  size(sheetId: string): SheetSize | null {
    const config = this.workbook.getSheetBySheetId(sheetId)?.getConfig();
    return config ? { rowCount: config.rowCount, columnCount: config.columnCount } : null;
  }

  /**
   * Puts cells in place; what depends on them is calculated the next time. True when the sheet had to grow: references
   * beyond its old end have to be given anew.
   */
  write(sheetId: string, changes: CellChanges, area: Area): boolean {
    if (this.store(sheetId, changes)) this.order.forget();
    this.spills.makeWay(sheetId, changes);
    this.announce(sheetId);
    this.markDirty(sheetId, area);
    return this.grow(sheetId, area);
  }

  /** Puts cells in place whose contents are the same as before. */
  restyle(sheetId: string, changes: CellChanges, area: Area): boolean {
    this.store(sheetId, changes);
    this.announce(sheetId);
    return this.grow(sheetId, area);
  }

  /** True when a formula has come, changed or gone. */
  private store(sheetId: string, changes: CellChanges): boolean {
    const rows = this.cells(sheetId);
    let isOther = false;
    for (const rowKey of Object.keys(changes)) {
      const row = Number(rowKey);
      const changed = changes[row]!;
      let target = rows[row];
      for (const columnKey of Object.keys(changed)) {
        const column = Number(columnKey);
        const cell = changed[column]!;
        const old = target?.[column];
        isOther ||= old?.f !== cell?.f || old?.custom?.shared !== cell?.custom?.shared;
        if (cell === null) remove(target, column);
        else (target ??= rows[row] = {})[column] = cell;
      }
      if (target && Object.keys(target).length === 0) remove(rows, row);
    }
    return isOther;
  }

  markDirty(sheetId: string, area: Area): void {
    this.calculation.markDirty(sheetId, area);
  }

  /** Every formula is calculated the next time: needed when cells have moved or sheets have come, gone or been renamed. */
  markEverything(): void {
    this.calculation.markEverything();
  }

  get isDirty(): boolean {
    return this.calculation.isDirty;
  }

  /** @throws HostError GeneralException when Univer has stopped answering. */
  calculate(): Promise<void> {
    return this.calculation.calculate();
  }

  addSheet(sheet: EngineSheet, index: number): void {
    this.commands.syncExecuteCommand(
      InsertSheetMutation.id,
      {
        unitId: this.unitId,
        index,
        sheet: mergeWorksheetSnapshotWithDefault({ ...sheetConfig(sheet), cellData: sheet.cells }),
      },
      LOCAL,
    );
    this.order.forget();
    this.markEverything();
  }

  removeSheet(sheetId: string): void {
    this.commands.syncExecuteCommand(
      RemoveSheetMutation.id,
      { unitId: this.unitId, subUnitId: sheetId },
      LOCAL,
    );
    this.calculation.forget(sheetId);
    this.order.forget();
    this.markEverything();
  }

  renameSheet(sheetId: string, name: string): void {
    this.commands.syncExecuteCommand(
      SetWorksheetNameMutation.id,
      { unitId: this.unitId, subUnitId: sheetId, name: engineName(name) },
      LOCAL,
    );
    this.order.forget();
    this.markEverything();
  }

  addStyle(id: string, style: Parameters<ReturnType<Workbook["getStyles"]>["addCustomStyle"]>[1]): void {
    this.workbook.getStyles().addCustomStyle(id, style);
  }

  dispose(): void {
    if (this.closed) return;
    this.closed = true;
    this.univer.dispose();
  }

  private sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new HostError("ItemNotFound", `There is no sheet ${sheetId}.`);
    return sheet;
  }

  /** Small sheets calculate whole-column references fast, so they only grow when something is written further out. */
  private grow(sheetId: string, area: Area): boolean {
    const config = this.sheet(sheetId).getConfig();
    const rows = roomFor(lastRow(area) + 1, MAX_ROWS);
    const columns = roomFor(lastColumn(area) + 1, MAX_COLUMNS);
    if (lastRow(area) < config.rowCount && lastColumn(area) < config.columnCount) return false;
    config.rowCount = Math.max(config.rowCount, rows);
    config.columnCount = Math.max(config.columnCount, columns);
    // Dependencies on whole columns were noted with the old size.
    this.markEverything();
    return true;
  }

  private announce(sheetId: string): void {
    this.commands.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: this.unitId, subUnitId: sheetId, cellValue: {} },
      LOCAL,
    );
  }
}

let unitCount = 0;

/** Univer keeps formulas that it has read, with the workbook they read from, by this and their text: for all instances. */
function newUnitId(): string {
  unitCount += 1;
  return `book${unitCount}`;
}

/** Univer's store is plain objects with numbers for keys. */
function remove(store: Record<number, unknown> | undefined, key: number): void {
  if (store !== undefined) Reflect.deleteProperty(store, key);
}

/** Whether formulas can use a function; the name in capitals. */
export function hasFunction(name: string): boolean {
  return (ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>).has(name);
}

/** Rows or columns to give a sheet that needs so many: with room to spare, so that it rarely has to grow. */
export function roomFor(count: number, limit: number): number {
  return Math.min(limit, Math.ceil((count + 40) * 1.25));
}

function sheetConfig(sheet: EngineSheet) {
  return {
    id: sheet.id,
    name: engineName(sheet.name),
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
  };
}
