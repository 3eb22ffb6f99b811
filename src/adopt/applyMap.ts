import { plainHeading } from "../plan/words/headingText";
import { isSamePlace } from "../plan/maps/samePlace";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { ColumnMap, TableMap } from "../plan/maps/tableMap";
import { adoptText } from "../text/adopt";
import type { ColumnProposal, SheetProposal, TableProposal } from "./proposal";
import { bodyUnder } from "./underHeading";

/**
 * Puts what the user confirmed in place of what was proposed. Rows come from the sheet as it is now, since rows are
 * added and removed all the time; the kind of table and what columns hold come from the map. A column is known by its
 * heading, or by its place where the heading is gone; one that is new is left as proposed.
 * @param map the confirmed tables, where they stand now
 */
export function applyMap(
  proposals: readonly SheetProposal[],
  map: readonly TableMap[],
  snapshot: WorkbookSnapshot,
): SheetProposal[] {
  return proposals.map((proposal) => {
    const confirmed = map.filter(({ sheet }) => sheet === proposal.sheet);
    return {
      ...proposal,
      tables: confirmed.map((table) => confirmedTable(table, proposal.tables, confirmed, snapshot)),
    };
  });
}

function confirmedTable(
  table: TableMap,
  proposed: readonly TableProposal[],
  confirmed: readonly TableMap[],
  snapshot: WorkbookSnapshot,
): TableProposal {
  const now = proposed.find((each) => isSamePlace(each, table));
  if (now && (now.excelTable !== null || now.headerRows[0] === table.headerRows[0])) {
    const columns = now.columns.map((column) => {
      const known = knownColumn(table, column);
      return known ? confirm({ ...column, field: known.field }) : column;
    });
    const asNow = { ...now, kind: table.kind, columns };
    if (now.excelTable !== null) return asNow;
    if (table.endsAbove !== undefined)
      return { ...asNow, ...bodyUnder(table, confirmed, snapshot), endsAbove: table.endsAbove };
    // What looks like one table with its headings repeated may be two by the user's word.
    return reachesInto(now, confirmed) ? { ...asNow, ...bodyUnder(table, confirmed, snapshot) } : asNow;
  }
  // What the user said against the proposal, or what doesn't look like a plan any more.
  const body = bodyUnder(table, confirmed, snapshot);
  return { ...table, ...body, columns: table.columns.map(confirm) };
}

function reachesInto(table: TableMap, others: readonly TableMap[]): boolean {
  const own = new Set(table.columns.map(({ column }) => column));
  return others.some(
    ({ headerRows: [first], columns }) =>
      first > table.headerRows[1] && first <= table.lastRow && columns.some(({ column }) => own.has(column)),
  );
}

function confirm(column: ColumnMap): ColumnProposal {
  return { ...column, confidence: 1, why: adoptText.confirmed };
}

function knownColumn({ columns }: TableMap, { column, heading }: ColumnMap): ColumnMap | undefined {
  const named = columns.filter((each) => plainHeading(each.heading) === plainHeading(heading));
  return named.find((each) => each.column === column) ?? (heading === "" ? undefined : named[0]);
}
