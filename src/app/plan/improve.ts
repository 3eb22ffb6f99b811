import { type Improvement, improvementsOf } from "../../adopt/improve";
import { UserError } from "../../excel/errors";
import type { Job } from "../../excel/job";
import type { ColumnMap, TableMap } from "../../plan/maps/tableMap";
import { combined } from "../../sheet/combine";
import type { AnyEdit, NewColumn } from "../../sheet/edit";
import { appText } from "../../text/app";
import { improveText } from "../../text/improve";
import { type Applied, makeEdits } from "../edits";
import { keepState } from "../keepState";
import { contextsOf } from "./contexts";
import { type Clock, readPlan } from "../readPlan";

export type { ImproveChoice, Improvement, PreviewLine } from "../../adopt/improve";

/**
 * What can be made better about the tables of a sheet, as edits to choose from; nothing is changed.
 * @throws UserError when no plan table is read from that sheet any more, or Excel refuses; Cancelled
 */
export async function findImprovements(name: string, clock: Clock, job?: Job): Promise<Improvement[]> {
  const contexts = contextsOf(await readPlan(clock, job), [name]);
  if (contexts.length === 0) throw new UserError(appText.notInUse(name), "no table in use");
  return contexts.flatMap(improvementsOf);
}

/** The edits of chosen improvements as one list. */
export function editsOf(improvements: readonly Improvement[], chosen: ReadonlySet<string>): AnyEdit[] {
  return combined(
    improvements.flatMap(({ choices }) =>
      choices.filter(({ id }) => chosen.has(id)).map(({ edits }) => edits),
    ),
  );
}

/**
 * Makes edits that change what a table is made of, and keeps the map on the sheet `Throughline` in step: a new column is
 * confirmed for what it was added for. @throws EditsInterrupted, UserError, Cancelled as `applyEdits` does
 */
export async function improve(edits: readonly AnyEdit[], job?: Job): Promise<Applied> {
  const applied = await makeEdits(edits, job);
  const changes = applied.undo.filter((edit) => edit.kind !== undefined && edit.kind in MAP_CHANGES);
  if (changes.length === 0) return applied;
  // The cells are changed by now: where the map can't be kept, columns are known by their headings.
  await keepState(["map"], ({ kept }) => ({
    tables: kept.map((table) => {
      const isOnly = kept.filter(({ sheet }) => sheet === table.sheet).length === 1;
      return changes.reduce((now, undo) => afterUndoable(now, undo, isOnly), table);
    }),
  })).catch(() => undefined);
  return applied;
}

/** Edits whose having been made changes the map, by what takes them back. */
const MAP_CHANGES = { addColumns: true, removeColumns: true, makeTable: true, unmakeTable: true } as const;

/**
 * The map of a table after something was done that an edit takes back.
 * @param isOnly whether the map has no other table of its sheet: it may have moved since
 */
function afterUndoable(table: TableMap, undo: AnyEdit, isOnly: boolean): TableMap {
  if (!("at" in undo) || undo.at.sheet !== table.sheet) return table;
  const isOwn =
    undo.at.table === null
      ? isOnly || undo.at.headerRow === table.headerRows[1]
      : undo.at.table.toLowerCase() === table.excelTable?.toLowerCase();
  switch (undo.kind) {
    case "removeColumns": {
      const first = undo.at.lastColumn - undo.columns.length + 1;
      return isOwn ? { ...table, columns: [...table.columns, ...undo.columns.flatMap(mapOf(first))] } : table;
    }
    case "addColumns": {
      const gone = new Set(undo.columns.map(({ heading }) => heading));
      const columns = table.columns.filter(
        ({ column, heading }) => column <= undo.at.lastColumn || !gone.has(heading),
      );
      return isOwn ? { ...table, columns } : table;
    }
    case "unmakeTable":
      return isOwn ? { ...table, excelTable: undo.name } : table;
    case "makeTable":
      return table.excelTable?.toLowerCase() === undo.name.toLowerCase()
        ? { ...table, excelTable: null }
        : table;
    default:
      return table;
  }
}

function mapOf(first: number) {
  return ({ heading }: NewColumn, index: number): ColumnMap[] => {
    const [field] = Object.entries(improveText.headings).find(([, text]) => text === heading) ?? [];
    return field ? [{ column: first + index, heading, field: field as ColumnMap["field"] }] : [];
  };
}
