import {
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type FormulaDataModel,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { CellRows } from "./cell";

/**
 * Tells the engine which formulas of a column differ by their row only, in the form it has for filled-down formulas, so
 * that it reads each once instead of once a row.
 */
export function shareFormulas(
  model: FormulaDataModel,
  unitId: string,
  cellsOf: (sheetId: string) => CellRows,
): void {
  const original = model.getFormulaData.bind(model);
  model.getFormulaData = () => {
    const data = original();
    for (const [sheetId, formulas] of Object.entries(data[unitId] ?? {})) {
      if (!formulas) continue;
      const stored = cellsOf(sheetId);
      const firsts = new Map<string, { readonly f: string; readonly row: number }>();
      for (const rowKey of Object.keys(formulas)) {
        const row = Number(rowKey);
        const items: NonNullable<(typeof formulas)[number]> = formulas[row]!;
        for (const columnKey of Object.keys(items)) {
          const column = Number(columnKey);
          const mark = stored[row]?.[column]?.custom?.shared;
          const item = items[column];
          if (mark === undefined || !item) continue;
          const si = `${mark}-${column}`;
          const first = firsts.get(si);
          if (first === undefined) firsts.set(si, { f: item.f, row });
          items[column] =
            first === undefined ? { f: item.f, si } : { f: first.f, si, x: 0, y: row - first.row };
        }
      }
    }
    return data;
  };
}

/**
 * A formula never gives a blank: =IF(TRUE,A1) of an empty A1 is 0 in Excel, also for those who read it. Univer leaves its
 * cell empty.
 */
export function showBlankAsZero(runtime: IFormulaRuntimeService): void {
  const original = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (value) => {
    const isBlank = !value.isReferenceObject() && isBlankValue(value as BaseValueObject);
    original(isBlank ? NumberValueObject.create(0) : value);
  };
}

function isBlankValue(value: BaseValueObject): boolean {
  if (!value.isArray()) return value.isNull();
  const array = value as ArrayValueObject;
  const first = array.get(0, 0);
  return array.getRowCount() === 1 && array.getColumnCount() === 1 && (!first || first.isNull());
}
