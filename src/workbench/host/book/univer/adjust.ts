import {
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";

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
