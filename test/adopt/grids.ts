import type { TableProposal } from "../../src/adopt/propose";
import { propose } from "../../src/adopt/propose";
import type { SheetSnapshot } from "../../src/plan/snapshot";
import { columnLetter } from "../../src/plan/cell";
import { gridOfText, sheetOf, type SheetExtras } from "../support/snapshot";

/** The proposal for one sheet written as text, null where no plan table is seen. */
export function proposalFor(text: string, extras: SheetExtras = {}): TableProposal | null {
  return proposalOf(sheetOf(gridOfText(text), extras));
}

/** The proposal for the first of some sheets. */
export function proposalOf(...sheets: SheetSnapshot[]): TableProposal | null {
  return propose({ name: "plan.xlsx", sheets })[0]!.tables[0] ?? null;
}

/** "A action, B lead": what the columns of a proposal hold, "other" left out. */
export function fieldsOf(table: TableProposal | null): string {
  if (!table) return "no plan table";
  return table.columns
    .filter(({ field }) => field !== "other")
    .map(({ column, field }) => `${columnLetter(column)} ${field}`)
    .join(", ");
}

/** Where a proposal stands: heading, body, sections and rows that are no data. */
export function placeOf(table: TableProposal | null): object | null {
  if (!table) return null;
  const { headerRows, firstRow, lastRow, sectionRows, notDataRows } = table;
  return { header: headerRows, body: [firstRow, lastRow], sections: sectionRows, notData: notDataRows };
}
