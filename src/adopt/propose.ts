import type { WorkbookSnapshot } from "../plan/snapshot";
import { itemRows } from "../plan/maps/tableMap";
import { copiesIn } from "./copies";
import { withoutExcerpts } from "./excerpts";
import { byForm } from "./forms/together";
import { withTopLevel } from "./kinds/topLevel";
import { likeAnother } from "./forms/likeAnother";
import { lookAt } from "./lookAt";
import { surestOf } from "./places";
import type { SheetProposal, TableProposal } from "./proposal";

export type { ColumnProposal, SheetProposal, TableProposal } from "./proposal";

/**
 * Proposes, for each sheet of a workbook in order, which plan tables stand on it and what their columns hold. It decides by
 * headings and by what stands under them, and by ids that other tables of the workbook have. A sheet without a plan table
 * has no tables: that is an answer, not a failure. Sheets of our own are never proposed.
 */
export function propose(snapshot: WorkbookSnapshot): SheetProposal[] {
  const { places, known } = lookAt(snapshot);
  const surest = places.map((ofSheet) => ofSheet.flatMap((drafts) => surestOf(drafts, known) ?? []));
  const settled = byForm(surest.flat(), known);
  const own = surest.map((ofSheet) => tablesOf(ofSheet.map((table) => settled.get(table) ?? table.proposal)));
  const found = own.flat();
  const all = withTopLevel(
    own.map((ofSheet, index) => {
      const like = ofSheet.length === 0 ? likeAnother(places[index]!.flat(), found, known) : null;
      return like ? [like] : ofSheet;
    }),
  );
  const tables = withoutExcerpts(snapshot, all);
  const copies = copiesIn(snapshot, tables);
  return snapshot.sheets.map((sheet, index) => ({
    sheet: sheet.name,
    hidden: sheet.visibility !== "visible",
    copyOf: copies.get(sheet.name) ?? null,
    tables: tables[index]!,
  }));
}

/** The tables of a sheet from top to bottom. */
function tablesOf(found: readonly TableProposal[]): TableProposal[] {
  const tables = [...found];
  const first = ({ columns }: TableProposal): number => columns[0]!.column;
  tables.sort((a, b) => a.headerRows[0] - b.headerRows[0] || first(a) - first(b));
  const isLong = tables.some((table) => itemRows(table).length >= LONG);
  return tables.filter((table) => !isLong || !isLone(table)).map((table) => withoutOthers(table, tables));
}

/** Beside a table of so many rows a range with one is what the sheet says of itself: project, start, end. */
const LONG = 3;

function isLone(table: TableProposal): boolean {
  return table.excelTable === null && itemRows(table).length === 1;
}

/** What stands after a table may be another one, with its title above it. */
function withoutOthers(table: TableProposal, tables: readonly TableProposal[]): TableProposal {
  const { notDataRows } = table;
  const others = tables.filter((other) => other !== table && other.lastRow > table.lastRow);
  const isOfAnother = (row: number): boolean =>
    others.some(({ headerRows: [header], lastRow }) => row <= lastRow && row >= titledFrom(header));
  const titledFrom = (header: number): number => {
    let first = header;
    while (notDataRows.includes(first - 1)) first--;
    return first;
  };
  return notDataRows.some(isOfAnother)
    ? { ...table, notDataRows: notDataRows.filter((row) => !isOfAnother(row)) }
    : table;
}
