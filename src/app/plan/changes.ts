import { plainHeading } from "../../plan/words/headingText";
import type { MapChange } from "../../plan/maps/mapAsItStands";
import { isSamePlace } from "../../plan/maps/samePlace";
import type { TableMap } from "../../plan/maps/tableMap";
import type { Job } from "../../excel/job";
import { keepState } from "../keepState";

/**
 * Remembers what the user said about a change: what is the same is read on under its new name, what isn't is read no more.
 * @throws UserError when the sheet `Throughline` is protected or has no room, or Excel refuses; Cancelled
 */
export async function answerChange(change: MapChange, isSame: boolean, job?: Job): Promise<void> {
  const { before } = change;
  await keepState(
    ["map"],
    ({ kept }) => ({
      tables: kept.flatMap((table) => (isSamePlace(table, before) ? answered(table, change, isSame) : table)),
    }),
    job,
  );
}

/** The table as it is kept from then on; nothing where it is read no more. */
function answered(table: TableMap, { after, renamed }: MapChange, isSame: boolean): readonly TableMap[] {
  if (after === null || renamed === null) return isSame ? [table] : [];
  if (renamed === "sheet" || renamed === "table") return isSame ? [after] : [];
  const was = plainHeading(renamed.was);
  // A column that is another one now is taken for what it looks like.
  const columns = table.columns.flatMap((column) => {
    if (plainHeading(column.heading) !== was) return [column];
    return isSame ? [{ ...column, heading: renamed.column.heading }] : [];
  });
  return [{ ...table, columns }];
}
