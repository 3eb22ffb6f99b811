import { safeEdits } from "../checks/select";
import { type Job, Steps, Cancelled } from "../excel/job";
import { EDIT_REQUESTS, EditsInterrupted, applyEdits, type Applied } from "../excel/write/edits";
import { cellName, type CellAddress, type CellValue } from "../plan/cell";
import { TITLE_FIELDS } from "../plan/parsing/layout";
import type { SheetSnapshot } from "../plan/snapshot";
import { columnsOf, type TableMap } from "../plan/tablemap";
import { shownAs } from "../plan/values/shown";
import { type AnyEdit, cellCount, type Edit, type RowMark, sheetOf, type TablePlace } from "../sheet/edit";
import type { Check, Finding, Fix, RowAddition } from "./check";

export type { AnyEdit } from "../sheet/edit";

/** What applying fixes came to. */
export interface Fixed {
  /** How many cells were changed or filled. */
  readonly cells: number;
  /** Changes that were left out, each with a sentence why. */
  readonly left: readonly { readonly place: string; readonly why: string }[];
  /** What takes those that were made back; empty when none was. */
  readonly undo: readonly AnyEdit[];
  /** What else is worth saying. */
  readonly notes: readonly string[];
  /** The sentence for what broke it off; null when it came to its end. */
  readonly brokenOff: string | null;
}

/** A change as people are shown it before it is made. */
export interface ShownChange {
  /** Null for what is added at a table's end. */
  readonly cell: CellAddress | null;
  readonly sheet: string;
  /** As Excel shows it; "" for an empty cell. */
  readonly before: string;
  /** For what is added, its cells by heading: "Status: Not begun; …". */
  readonly after: string;
}

/** The changes that are safe to make at once, of these findings. */
export function safeChanges(check: Check, findings: readonly Finding[]): AnyEdit[] {
  return marked(check, safeEdits(findings));
}

/** The changes that one way of putting a finding right makes. */
export function changesOf(check: Check, { edits, rows }: Fix): AnyEdit[] {
  return [...marked(check, edits), ...rows.flatMap((row) => addRow(check, row) ?? [])];
}

/**
 * Makes changes to cells of the user's: only where everything still is as it was when it was checked, in Excel as one step
 * to undo where Excel can do that. @throws UserError when Excel refuses before anything was changed; Cancelled
 */
export async function applyChanges(edits: readonly AnyEdit[], job?: Job): Promise<Fixed> {
  try {
    return outcome(await applyEdits(edits, new Steps(job, EDIT_REQUESTS)), null);
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof EditsInterrupted)) throw error;
    return outcome(error.applied, error.message);
  }
}

/** What changes will make of the cells. */
export function shownChanges({ reading: { snapshot } }: Check, edits: readonly AnyEdit[]): ShownChange[] {
  return edits.flatMap((edit): ShownChange[] => {
    const sheet = sheetOf(edit);
    const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
    if ("cell" in edit) {
      const { cell, before, after, format } = edit;
      const held = cells?.format(cell.row, cell.column) ?? "General";
      return [{ cell, sheet, before: shownAs(before, held), after: shownAs(after, format ?? held) }];
    }
    if (edit.kind !== "addRows") return [];
    return edit.rows.map((row) => ({
      ...{ cell: null, sheet, before: "" },
      after: [...row]
        .map(([column, value]) => {
          const shown = shownAs(value, cells?.format(edit.at.lastRow, column) ?? "General");
          return `${shownAs(edit.at.headings.get(column) ?? "", "General")}: ${shown}`;
        })
        .join("; "),
    }));
  });
}

function placeOf(edit: AnyEdit): string {
  return "cell" in edit ? `${edit.cell.sheet} ${cellName(edit.cell.row, edit.cell.column)}` : sheetOf(edit);
}

function outcome({ done, left, undo, notes }: Applied, brokenOff: string | null): Fixed {
  return {
    cells: done.reduce((sum, edit) => sum + cellCount(edit), 0),
    left: left.map(({ edit, why }) => ({ place: placeOf(edit), why })),
    ...{ undo, notes, brokenOff },
  };
}

/** Edits whose rows are known by their ids or wordings, so that rows may be added or sorted before they are made. */
function marked({ reading: { plan, snapshot } }: Check, edits: readonly Edit[]): Edit[] {
  const counts = new Map<string, ReadonlyMap<CellValue, number>>();
  const timesIn = (sheet: SheetSnapshot, column: number): ReadonlyMap<CellValue, number> => {
    const key = `${column} ${sheet.name}`;
    const known = counts.get(key);
    if (known) return known;
    const times = new Map<CellValue, number>();
    const { firstRow, lastRow } = sheet.cells.range;
    for (let row = firstRow; row <= lastRow; row++) {
      const value = sheet.cells.at(row, column);
      times.set(value, (times.get(value) ?? 0) + 1);
    }
    counts.set(key, times);
    return times;
  };
  const markOf = ({ cell, row: known }: Edit): RowMark | undefined => {
    if (known) return known;
    const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
    const table = plan.tables.find((each) => isIn(each, cell));
    if (!sheet || !table) return undefined;
    for (const { column } of columnsOf(table, "id", ...Object.values(TITLE_FIELDS).flat())) {
      const value = sheet.cells.at(cell.row, column);
      if (column !== cell.column && value !== "" && timesIn(sheet, column).get(value) === 1)
        return { column, value };
    }
    return undefined;
  };
  return edits.map((edit) => {
    const row = markOf(edit);
    return row ? { ...edit, row } : edit;
  });
}

function isIn(table: TableMap, { sheet, row }: Edit["cell"]): boolean {
  return table.sheet === sheet && row >= table.firstRow && row <= table.lastRow;
}

/** The change that adds a row; null where its table is not among the plan's. */
function addRow(
  { reading: { plan, snapshot } }: Check,
  { sheet, lastRow, values }: RowAddition,
): AnyEdit | null {
  const table = plan.tables.find((each) => each.sheet === sheet && each.lastRow === lastRow);
  const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
  if (!table || !cells) return null;
  const columns = table.columns.map(({ column }) => column);
  const [, headerRow] = table.headerRows;
  const at: TablePlace = {
    ...{ sheet, headerRow, lastRow, table: table.excelTable },
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
    headings: new Map(
      columns
        .map((column) => [column, cells.at(headerRow, column)] as const)
        .filter(([, text]) => text !== ""),
    ),
  };
  return { kind: "addRows", at, rows: [new Map(values.map(({ column, value }) => [column, value]))] };
}
