import type { Area } from "../data";
import { contains, lastRow } from "../area";
import { inputsOf, type Input, type Inputs } from "../univer/order/inputs";

/** Rows in which a format may look otherwise; null for all of its rows. */
export type AffectedRows = ReadonlySet<number> | null;

/** More changed rows than this are taken for all. */
const MOST_ROWS = 500;

/** Which cells a rule's formulas read, as written for one cell (`origin`) and filled to all of its areas. */
export class Reads {
  private readonly inputs: readonly Input[];
  /** Whether it may read what its text doesn't tell, or changes by itself. */
  readonly anything: boolean;

  /** @param formulas as the engine reads them */
  constructor(
    formulas: readonly string[],
    private readonly originRow: number,
    isVolatile: boolean,
  ) {
    const all: Inputs[] = formulas.map(inputsOf);
    this.inputs = all.flatMap(({ areas }) => areas);
    this.anything = isVolatile || all.some(({ hidden }) => hidden);
  }

  /** Names of the sheets that are read; null for the own one. */
  get sheets(): ReadonlySet<string | null> {
    return new Set(this.inputs.map(({ sheet }) => sheet));
  }

  /** Which rows read a row of a sheet that has changed. */
  affectedBy(sheet: string | null, rows: ReadonlySet<number>): AffectedRows {
    const affected = new Set<number>();
    if (rows.size > MOST_ROWS) return null;
    for (const input of this.inputs) {
      if (input.sheet !== sheet) continue;
      for (const row of rows) {
        const reading = this.readersOf(input, row);
        if (reading === null) return null;
        for (let at = reading.first; at <= reading.last; at++) affected.add(at);
        if (affected.size > MOST_ROWS) return null;
      }
    }
    return affected;
  }

  private readersOf(
    { area, firstRowMoves, lastRowMoves }: Input,
    row: number,
  ): { first: number; last: number } | null {
    if (firstRowMoves && lastRowMoves) {
      return { first: this.originRow + row - lastRow(area), last: this.originRow + row - area.row };
    }
    if (firstRowMoves || lastRowMoves) return null;
    return contains(area, row, area.column) ? null : { first: 0, last: -1 };
  }
}

export function unionRows(a: AffectedRows, b: AffectedRows): AffectedRows {
  return a === null || b === null ? null : new Set([...a, ...b]);
}

export function isIn(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column));
}
