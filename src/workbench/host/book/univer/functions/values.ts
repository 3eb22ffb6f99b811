import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  NullValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** What a function that gets references is called with. */
export type Argument = BaseValueObject | BaseReferenceObject;

/** A value of a formula in plain form; blank is null. */
export type Plain = string | number | boolean | null | { readonly error: ErrorType };

/** What a single value is; an area or array gives its first. */
export function plainOf(value: Nullable<BaseValueObject>): Plain {
  if (!value) return null;
  if (value.isArray()) return plainOf((value as ArrayValueObject).get(0, 0));
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() as ErrorType };
  if (value.isNull()) return null;
  if (value.isBoolean()) return value.getValue() === true;
  return value.isNumber() ? Number(value.getValue()) : String(value.getValue());
}

/** A plain value as the engine's. */
export function valueOf(value: Plain): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "object") return ErrorValueObject.create(value.error);
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

export function isError(value: Plain): value is { readonly error: ErrorType } {
  return typeof value === "object" && value !== null;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number as functions take it; text that reads like one counts, other text is #VALUE!. */
export function numberOf(value: Plain): number | { readonly error: ErrorType } {
  if (value === null) return 0;
  if (typeof value === "object") return value;
  if (typeof value === "string" && !NUMBER.test(value.trim())) return { error: ErrorType.VALUE };
  return Number(value);
}

/** A text as functions take it. */
export function textOf(value: Exclude<Plain, { readonly error: unknown }>): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // Excel has 15 digits.
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? text.replace(/e([+-])(\d)$/, "e$10$2").toUpperCase() : text;
}

/** A condition as functions take it; of text only TRUE and FALSE count, other text is #VALUE!. */
export function truthOf(value: Plain): boolean | { readonly error: ErrorType } {
  if (value === null) return false;
  if (typeof value === "object") return value;
  if (typeof value !== "string") return Boolean(value);
  const text = value.toUpperCase();
  return text === "TRUE" ? true : text === "FALSE" ? false : { error: ErrorType.VALUE };
}

/** What a reference refers to; other arguments as they are. For functions that get references (`needsReferenceObject`). */
export function contentsOf(value: Argument): BaseValueObject {
  return value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as BaseValueObject);
}

/** Whether an argument has several values. */
export function isSeveral(value: BaseValueObject): boolean {
  if (!value.isArray()) return false;
  const array = value as ArrayValueObject;
  return array.getRowCount() > 1 || array.getColumnCount() > 1;
}

/** Areas that several formulas read are one object while they stay the same. */
const knownRows = new WeakMap<BaseValueObject, readonly (readonly Plain[])[]>();

/** All values of an area or array, row by row; a single value is one row of one. */
export function rowsOf(value: BaseValueObject): readonly (readonly Plain[])[] {
  if (!value.isArray()) return [[plainOf(value)]];
  let rows = knownRows.get(value);
  if (rows === undefined) {
    const array = value as ArrayValueObject;
    rows = Array.from({ length: array.getRowCount() }, (_, row) =>
      Array.from({ length: array.getColumnCount() }, (_unused, column) => plainOf(array.get(row, column))),
    );
    knownRows.set(value, rows);
  }
  return rows;
}

/**
 * Computes a function value by value, as Excel does with arrays: one row or column is repeated to the size of the others,
 * and what is missing is #N/A.
 */
export function broadcast(
  args: readonly BaseValueObject[],
  compute: (...values: Plain[]) => Plain,
): BaseValueObject {
  if (args.every((arg) => !arg.isArray())) return valueOf(compute(...args.map(plainOf)));
  const tables = args.map(rowsOf);
  const rowCount = Math.max(...tables.map((rows) => rows.length));
  const columnCount = Math.max(...tables.map((rows) => rows[0]?.length ?? 0));
  const at = (rows: readonly (readonly Plain[])[], row: number, column: number): Plain => {
    const cells = rows[rows.length === 1 ? 0 : row];
    const cell = cells?.[cells.length === 1 ? 0 : column];
    return cell === undefined ? { error: ErrorType.NA } : cell;
  };
  const result = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_unused, column) =>
      valueOf(compute(...tables.map((rows) => at(rows, row, column)))),
    ),
  );
  if (rowCount === 1 && columnCount === 1) return result[0]![0]!;
  return ArrayValueObject.create({
    calculateValueList: result,
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
