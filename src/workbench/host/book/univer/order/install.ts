import type { Injector } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";
import { areaOf } from "../../area";
import type { CalculationOrder } from "./calculationOrder";
import type { FormulaNode } from "./graph";

/** What Univer reads of a formula that it is to calculate. */
type Task = Pick<
  IFormulaDependencyTree,
  | "unitId"
  | "subUnitId"
  | "row"
  | "column"
  | "rowCount"
  | "columnCount"
  | "formula"
  | "refOffsetX"
  | "refOffsetY"
>;

/** Lets Univer calculate in an order of ours, in which it asks for the formulas to calculate. */
export function installOrder(injector: Injector, unitId: string, order: CalculationOrder): void {
  const config = injector.get(IFormulaCurrentConfigService);
  injector.get(IFormulaDependencyGenerator).generate = () => {
    const excluded = config.getExcludedRange()?.[unitId];
    const formulas = order.after({
      everything: config.isForceCalculate() && excluded === undefined,
      areas: config.getDirtyRanges().map(({ sheetId, range }) => ({
        sheetId,
        area: areaOf(range.startRow, range.startColumn, range.endRow, range.endColumn),
      })),
      isExcluded: (sheetId, row, column) => excluded?.[sheetId]?.getValue(row, column) === true,
    });
    const sizes = config.getUnitData()[unitId] ?? {};
    const task = (node: FormulaNode): Task => ({
      unitId,
      subUnitId: node.sheetId,
      row: node.row,
      column: node.column,
      rowCount: sizes[node.sheetId]?.rowCount ?? 0,
      columnCount: sizes[node.sheetId]?.columnCount ?? 0,
      formula: node.formula,
      refOffsetX: 0,
      refOffsetY: node.rowOffset,
    });
    // Univer takes them from the end.
    return Promise.resolve(formulas.reverse().map(task) as IFormulaDependencyTree[]);
  };
}
