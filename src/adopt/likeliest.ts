import type { SheetSnapshot, WorkbookSnapshot } from "../plan/snapshot";
import { decideAs, weightOf } from "./decide";
import { type Draft, draftUnder } from "./draft";
import { headerAt } from "./find/header/header";
import { SheetView } from "./find/sheet/sheetView";
import { lookAt } from "./lookAt";
import type { TableProposal } from "./proposal";

/** Where nothing reads like a heading, it is one of the first rows. */
const FIRST_ROWS = 10;

/**
 * By sheet, the table that it most likely holds if somebody says that it holds one: for sheets that don't look like a part of
 * the plan by themselves. A sheet on which nothing stands under a row with two cells or more has none.
 * @param sheets the names of the sheets that are asked about
 */
export function likeliestTables(
  snapshot: WorkbookSnapshot,
  sheets: readonly string[],
): ReadonlyMap<string, TableProposal> {
  const { places, known } = lookAt(snapshot);
  const found = new Map<string, TableProposal>();
  snapshot.sheets.forEach((sheet, index) => {
    if (!sheets.includes(sheet.name)) return;
    const drafts = places[index]!.flat();
    const tables = (drafts.length > 0 ? drafts : underFirstRow(sheet)).map((draft) => decideAs(draft, known));
    const [first, ...others] = tables;
    if (first)
      found.set(
        sheet.name,
        others.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a), first),
      );
  });
  return found;
}

function underFirstRow(sheet: SheetSnapshot): readonly Draft[] {
  const view = new SheetView(sheet);
  const rows = view.filledRows.slice(0, FIRST_ROWS).filter(({ columns }) => columns.length > 1);
  // A title has fewer cells, and the rows below a heading don't have more.
  rows.sort((a, b) => b.columns.length - a.columns.length || a.row - b.row);
  for (const { row } of rows) {
    const draft = draftUnder(view, headerAt(view, row), view.area.lastRow, null);
    if (draft) return [draft];
  }
  return [];
}
