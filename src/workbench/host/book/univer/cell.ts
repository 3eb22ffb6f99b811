import { CellValueType, type ICellData } from "@univerjs/core";
import { ERROR_TYPE_SET } from "@univerjs/engine-formula";
import type { CellContentData } from "../data";

/** What a cell has beyond what Univer knows; it lies in the cell's `custom`, so that it travels with the cell. */
export interface CellExtras {
  /** Index into the book's styles; without it the row's or column's style holds. */
  readonly style?: number;
  /** The formula as written, where the engine's differs from it or there is none. */
  readonly formula?: string;
  /** Cells of one column with the same mark have formulas that differ by their row only. */
  readonly shared?: string;
  /** The value is an error, and not text that reads like one. */
  readonly error?: true;
  /** The formula's value changes without any cell having changed. */
  readonly volatile?: true;
  /** Size of the area that the array formula in this cell fills. */
  readonly array?: { readonly rowCount: number; readonly columnCount: number };
  /** The cell is filled by an array formula elsewhere; the value is the one to show until that is calculated. */
  readonly filled?: { readonly value: CellContentData };
}

/** A cell of Univer's with the book's own part. */
export type StoredCell = ICellData & { custom?: CellExtras };

/** Stored cells by row and column. */
export type CellRows = Record<number, Record<number, StoredCell>>;

/** A cell's value and type as Univer stores them. */
export function storedValue(value: CellContentData): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return typeof value === "number"
    ? { v: value, t: CellValueType.NUMBER }
    : { v: value, t: CellValueType.STRING };
}

/** The value of a stored cell; Univer keeps errors as text, so that a formula's text is one when it reads like one. */
export function contentOf(cell: StoredCell | null | undefined): CellContentData {
  if (!cell || cell.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  if (typeof cell.v === "string") {
    const isError =
      cell.custom?.error === true ||
      (isCalculated(cell) && (ERROR_TYPE_SET as ReadonlySet<string>).has(cell.v));
    return isError ? { error: cell.v } : cell.v;
  }
  return cell.v;
}

/** The formula as written; null for a value. */
export function formulaOf(cell: StoredCell | null | undefined): string | null {
  return cell?.custom?.formula ?? cell?.f ?? null;
}

function isCalculated(cell: StoredCell): boolean {
  return typeof cell.f === "string" && cell.f !== "";
}

/** What cells become; null removes one. */
export type CellChanges = Record<number, Record<number, StoredCell | null>>;
