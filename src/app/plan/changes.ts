import { plainHeading } from "../../plan/words/headingText";
import type { MapChange, SheetMove } from "../../plan/maps/mapChange";
import { isSamePlace } from "../../plan/maps/samePlace";
import type { ColumnMap, TableMap } from "../../plan/maps/tableMap";
import type { Job } from "../../excel/job";
import { keepState } from "../keepState";
import { colorsAfter, hasMovedColors } from "./colorsAfter";

/** What the user says about a change: whether it is the same, or which of several it is. */
export type ChangeAnswer = boolean | TableMap;

/**
 * Remembers what the user said about a change: what is the same is read on where it is now, what isn't is read no more.
 * @throws UserError when the sheet `Throughline` is protected or has no room, or Excel refuses; Cancelled
 */
export async function answerChange(change: MapChange, answer: ChangeAnswer, job?: Job): Promise<void> {
  const { before } = change;
  const moves = answered(before, change, answer).map((after): SheetMove => ({ before, after }));
  await keepState(
    ({ lists }) => (hasMovedColors(lists, moves) ? ["map", "statusColors"] : ["map"]),
    ({ kept, lists }) => {
      const tables = kept.flatMap((table) =>
        isSamePlace(table, before) ? answered(table, change, answer) : table,
      );
      return { tables, lists: colorsAfter(lists, moves, tables) };
    },
    job,
  );
}

/** The table as it is kept from then on; nothing where it is read no more. */
function answered(table: TableMap, change: MapChange, answer: ChangeAnswer): readonly TableMap[] {
  if (typeof answer !== "boolean") return [answer];
  switch (change.kind) {
    case "gone":
    case "several":
      return answer ? [table] : [];
    case "sheet":
    case "table":
    case "moved":
      return answer ? [change.after] : [];
    case "heading": {
      const was = plainHeading(change.was);
      // A column that is another one now is taken for what it looks like.
      return withColumns(table, (column) => {
        if (plainHeading(column.heading) !== was) return column;
        return answer ? { ...column, heading: change.column.heading } : null;
      });
    }
    case "columns": {
      const gone = new Set(change.lost.map(({ heading }) => plainHeading(heading)));
      return withColumns(table, (column) => {
        return !answer && gone.has(plainHeading(column.heading)) ? null : column;
      });
    }
  }
}

/** The table with its columns changed, without those for which null comes back. */
function withColumns(table: TableMap, change: (column: ColumnMap) => ColumnMap | null): readonly TableMap[] {
  return [{ ...table, columns: table.columns.flatMap((column) => change(column) ?? []) }];
}
