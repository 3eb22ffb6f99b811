import type { ColumnMap, TableMap } from "../plan/tablemap";
import { adoptText } from "../text/adopt";
import type { ColumnProposal, SheetProposal, TableProposal } from "./proposal";

/**
 * Puts what the user confirmed in place of what was proposed. Rows come from the sheet as it is now, since rows are
 * added and removed all the time; the kind of table and what columns hold come from the map. A column is known by its
 * heading, or by its place where the heading is gone; one that is new is left as proposed.
 * @param map the confirmed tables; nothing changes when it is empty
 */
export function applyMap(proposals: readonly SheetProposal[], map: readonly TableMap[]): SheetProposal[] {
  if (map.length === 0) return [...proposals];
  return proposals.map((proposal) => {
    const confirmed = map.filter(({ sheet }) => sheet === proposal.sheet);
    return { ...proposal, tables: confirmed.map((table) => confirmedTable(table, proposal.tables)) };
  });
}

function confirmedTable(table: TableMap, proposed: readonly TableProposal[]): TableProposal {
  const now = proposed.find((each) =>
    table.excelTable === null
      ? each.headerRows[1] === table.headerRows[1]
      : each.excelTable?.toLowerCase() === table.excelTable.toLowerCase(),
  );
  const confirm = (column: ColumnMap): ColumnProposal => ({
    ...column,
    confidence: 1,
    why: adoptText.confirmed,
  });
  if (!now) return { ...table, columns: table.columns.map(confirm) };
  const columns = now.columns.map((column) => {
    const known = knownColumn(table, column);
    return known ? confirm({ ...column, field: known.field }) : column;
  });
  return { ...now, kind: table.kind, columns };
}

function knownColumn({ columns }: TableMap, { column, heading }: ColumnMap): ColumnMap | undefined {
  const named = columns.filter((each) => sameHeading(each.heading, heading));
  return named.find((each) => each.column === column) ?? (heading === "" ? undefined : named[0]);
}

function sameHeading(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(heading: string): string {
  return heading.replace(/\s+/g, " ").trim().toLowerCase();
}
