import type { ICommandService } from "@univerjs/core";
import {
  type FormulaDataModel,
  FormulaExecutedStateType,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { HostError } from "../../errors";
import type { Area } from "../data";
import { areaOf, bounding, lastColumn, lastRow } from "../area";
import type { StoredCell } from "./cell";
import type { CalculationOrder } from "./order/calculationOrder";

/** Mutations that are nobody else's business. */
export const LOCAL = { onlyLocal: true };
/** A calculation that has said nothing for two of these has died. */
const SILENCE_MS = 20_000;
/** More changed areas than this on a sheet are taken as the one area around them. */
const MAX_DIRTY_AREAS = 200;
/** How often formulas in a circle are calculated before that is given up; Excel's own limit where circles are allowed. */
const MAX_PASSES = 100;

/** What has changed since the last calculation, and calculating it. */
export class Calculation {
  private readonly dirty = new Map<string, Area[]>();
  private everything = false;
  private running = 0;
  private heard = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly unitId: string,
    private readonly commands: ICommandService,
    private readonly model: FormulaDataModel,
    private readonly order: CalculationOrder,
    private readonly cell: (sheetId: string, row: number, column: number) => StoredCell | undefined,
  ) {
    commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.running += 1;
      else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.onNotification(command.params as ISetFormulaCalculationNotificationMutation);
      }
    });
  }

  markDirty(sheetId: string, area: Area): void {
    const areas = this.dirty.get(sheetId) ?? [];
    this.dirty.set(
      sheetId,
      areas.length < MAX_DIRTY_AREAS ? [...areas, area] : [areas.reduce(bounding, area)],
    );
  }

  /** Every formula is calculated the next time: needed when cells have moved or sheets have come, gone or been renamed. */
  markEverything(): void {
    this.everything = true;
  }

  get isDirty(): boolean {
    return this.everything || this.dirty.size > 0;
  }

  /** A sheet that is gone has nothing to be calculated. */
  forget(sheetId: string): void {
    this.dirty.delete(sheetId);
  }

  /** @throws HostError GeneralException when Univer has stopped answering. */
  async calculate(): Promise<void> {
    await this.idle();
    while (this.isDirty) {
      await this.calculateOnce();
      await this.settle();
    }
  }

  /**
   * Formulas may read what they don't name, or each other in a circle. They are calculated until their values stay; a
   * circle that never comes to rest is left as it is then.
   */
  private async settle(): Promise<void> {
    const { unsettled } = this.order;
    if (unsettled.length === 0) return;
    const values = () => unsettled.map(({ sheetId, row, column }) => this.cell(sheetId, row, column)?.v);
    let before = values();
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      for (const { sheetId, row, column } of unsettled) this.markDirty(sheetId, areaOf(row, column));
      await this.calculateOnce();
      const after = values();
      if (after.every((value, index) => value === before[index])) return;
      before = after;
    }
  }

  private async calculateOnce(): Promise<void> {
    this.order.prepare();
    const dirtyRanges = [...this.dirty].flatMap(([sheetId, areas]) =>
      areas.map((area) => ({
        unitId: this.unitId,
        sheetId,
        range: {
          startRow: area.row,
          startColumn: area.column,
          endRow: lastRow(area),
          endColumn: lastColumn(area),
        },
      })),
    );
    const forceCalculation = this.everything;
    this.dirty.clear();
    this.everything = false;
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      {
        forceCalculation,
        dirtyRanges,
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
        // SUBTOTAL leaves out what a filter hides.
        rowData: this.model.getHiddenRowsFiltered(),
      },
      LOCAL,
    );
    await this.idle();
  }

  private onNotification(params: ISetFormulaCalculationNotificationMutation): void {
    this.heard += 1;
    if (params.functionsExecutedState === undefined) return;
    // Stopped by a calculation that a page has started: what this one had still to do is lost.
    if (params.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) this.everything = true;
    this.running = Math.max(0, this.running - 1);
    if (this.running > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private idle(): Promise<void> {
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      let heardBefore = -1;
      const watch = setInterval(() => {
        if (heardBefore === this.heard) {
          clearInterval(watch);
          this.running = 0;
          reject(new HostError("GeneralException", "The calculation has stopped without a result."));
        }
        heardBefore = this.heard;
      }, SILENCE_MS);
      this.waiting.push(() => {
        clearInterval(watch);
        resolve();
      });
    });
  }
}
