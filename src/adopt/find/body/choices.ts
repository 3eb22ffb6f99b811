import { defaultSettings } from "../../../plan/settings";
import { dateSerial } from "../../../plan/values/date";
import { readStatus } from "../../../plan/values/statusText";
import type { SheetView } from "../sheet/sheetView";
import type { BodyRow } from "./bodyRows";

/** So many statuses under each other are those to choose from. */
const LEAST_CHOICES = 3;

/** Words are read alike on any day. */
const SETTINGS = defaultSettings(dateSerial(1));

/**
 * Leaves out the statuses to choose from, each in a cell by itself, that somebody wrote under the rows or in front of them;
 * a title may stand above them.
 */
export function dropChoices(view: SheetView, rows: BodyRow[]): void {
  const below = rows.length - choicesIn(view, [...rows].reverse());
  if (below > 0 && rows.length - below >= LEAST_CHOICES) {
    const title = rows[below - 1]!;
    const isTitled = below > 1 && title.columns.join() === rows[below]!.columns.join() && title.shown === 1;
    rows.length = isTitled ? below - 1 : below;
  }
  const above = choicesIn(view, rows);
  if (above >= LEAST_CHOICES && above < rows.length) rows.splice(0, above);
}

/** How many rows at the beginning are a status and nothing else, each another one in the same column. */
function choicesIn(view: SheetView, rows: readonly BodyRow[]): number {
  const seen = new Set<string>();
  const isChoice = ({ row, columns: [column, ...others] }: BodyRow): boolean => {
    if (others.length > 0 || column !== rows[0]!.columns[0]) return false;
    const status = readStatus(view.text(row, column!), SETTINGS);
    if (status.kind !== "status" || seen.has(status.text)) return false;
    seen.add(status.text);
    return true;
  };
  const end = rows.findIndex((row) => !isChoice(row));
  return end < 0 ? rows.length : end;
}
