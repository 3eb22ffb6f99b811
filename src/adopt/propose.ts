import type { TableKind } from "../plan/fields";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../plan/snapshot";
import { OWN_TABLE_PREFIX } from "../plan/ownTables";
import { schoolOfTable } from "../plan/parsing/schoolOfTable";
import { findBody, type Body } from "./body";
import { assignColumns, type ColumnEvidence } from "./columns";
import { profileOf, sampleRows } from "./content";
import { headerAt, type Header } from "./header";
import { headerCandidates } from "./headerRows";
import { kindOf } from "./kind";
import { KnownItems } from "./knownItems";
import { levelList } from "./levelList";
import type { ColumnProposal, SheetProposal, TableProposal } from "./proposal";
import { settleByPlace } from "./position";
import { KnownSchools, kindOnSchoolSheet } from "./schoolSheet";
import { SheetView } from "./sheetView";
import { tableColumns } from "./tableColumns";
import { ratedList } from "./ratedList";
import { subjectOf, withWording } from "./wording";

export type { ColumnProposal, SheetProposal, TableProposal } from "./proposal";

/** A table as far as it can be known without the rest of the workbook. */
interface Draft {
  readonly sheet: string;
  readonly excelTable: string | null;
  readonly header: Header;
  readonly body: Body;
  readonly columns: readonly Omit<ColumnEvidence, "linked">[];
}

/**
 * Proposes, for each sheet of a workbook in order, which plan table stands on it and what its columns hold. It decides by
 * headings and by what stands under them, and by ids that other tables of the workbook have. A sheet without a plan table
 * has no tables: that is an answer, not a failure. Sheets of our own are never proposed.
 */
export function propose(snapshot: WorkbookSnapshot): SheetProposal[] {
  const drafts = snapshot.sheets.map((sheet) => (isOurs(sheet) ? [] : draftsOf(sheet)));
  // A link is known by the ids that it names, so all tables are looked at once before any column is decided.
  const items = new KnownItems();
  const schools = new KnownSchools();
  drafts.forEach((ofSheet) =>
    ofSheet.forEach((draft) => {
      const proposal = decide(draft, null);
      if (!proposal) return;
      items.add(draft.sheet, proposal, draft.columns);
      schools.add(proposal, draft.columns);
    }),
  );
  return snapshot.sheets.map((sheet, index) => ({
    sheet: sheet.name,
    hidden: sheet.visibility !== "visible",
    tables: best(drafts[index]!.map((draft) => decide(draft, { items, schools, workbook: snapshot }))),
  }));
}

function isOurs(sheet: SheetSnapshot): boolean {
  return sheet.tables.some(({ name }) => name.startsWith(OWN_TABLE_PREFIX));
}

/** The surest of the proposals for a sheet. */
function best(proposals: readonly (TableProposal | null)[]): TableProposal[] {
  let surest: TableProposal | null = null;
  let most = 0;
  for (const proposal of proposals) {
    if (!proposal) continue;
    const evidence = proposal.columns
      .filter(({ field }) => field !== "other")
      .reduce((sum, { confidence }) => sum + confidence, 0);
    const weight = evidence + Math.min(1, (proposal.lastRow - proposal.firstRow) / 20);
    if (weight > most + 0.01) [surest, most] = [proposal, weight];
  }
  return surest ? [surest] : [];
}

function draftsOf(sheet: SheetSnapshot): Draft[] {
  const view = new SheetView(sheet);
  const drafts = sheet.tables.flatMap((table) => draftInTable(view, table) ?? []);
  const isFree = (row: number): boolean =>
    !sheet.tables.some(({ range }) => row >= range.firstRow && row <= range.lastRow);
  const seen = new Set<number>();
  for (const row of headerCandidates(view, (filled) => drafts.length === 0 || isFree(filled.row))) {
    const header = headerAt(view, row);
    if (seen.has(header.lastRow)) continue;
    seen.add(header.lastRow);
    const next = sheet.tables
      .map(({ range }) => range.firstRow)
      .filter((first) => drafts.length > 0 && first > header.lastRow);
    const draft = draftUnder(view, header, Math.min(...next, Infinity) - 1, null);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** The plan table in an Excel table; null where its first row is no heading, as when somebody made a table of a title. */
function draftInTable(view: SheetView, table: TableSnapshot): Draft | null {
  const { range } = table;
  if (!table.hasHeaderRow) return null;
  const texts = new Map<number, string>();
  for (let column = range.firstColumn; column <= range.lastColumn; column++)
    texts.set(column, String(view.value(range.firstRow, column)).trim());
  // Excel names the columns of a table without headings "Column1", "Column2" …
  const named = [...texts.values()].filter((text) => text !== "" && !/^Column\d+$/.test(text));
  if (named.length < texts.size * 0.5) return null;
  const header = {
    firstRow: range.firstRow,
    lastRow: range.firstRow,
    firstColumn: range.firstColumn,
    lastColumn: range.lastColumn,
    texts,
    lowest: texts,
  };
  const last = range.lastRow - (table.hasTotalRow ? 1 : 0);
  return draftUnder(view, header, last, table.name);
}

function draftUnder(
  view: SheetView,
  whole: Header,
  lastRow: number,
  excelTable: string | null,
): Draft | null {
  const header = excelTable === null ? tableColumns(view, whole, lastRow) : whole;
  const body = findBody(view, header, lastRow);
  if (!body) return null;
  const rows = sampleRows(body.itemRows);
  const columns = [];
  for (let column = header.firstColumn; column <= header.lastColumn; column++)
    columns.push({
      column,
      heading: header.texts.get(column) ?? "",
      ownHeading: header.lowest.get(column) ?? "",
      profile: profileOf(view, column, rows),
      sampled: rows.map((row) => view.text(row, column)).filter((text) => text !== ""),
    });
  return { sheet: view.sheet.name, excelTable, header, body, columns };
}

/** What the workbook's other tables say, once all have been looked at. */
interface Known {
  readonly items: KnownItems;
  readonly schools: KnownSchools;
  readonly workbook: WorkbookSnapshot;
}

/** What a draft is: its columns and kind, null where it is no plan table. */
function decide(draft: Draft, known: Known | null): TableProposal | null {
  const { header, body } = draft;
  const evidence = draft.columns.map((column) => ({
    ...column,
    linked: known?.items.linked(draft.sheet, column.sampled) ?? 0,
  }));
  const { columns, kind } = decideColumns(draft, evidence);
  if (!kind || (isAside(draft.sheet) && !isUnderWay(columns, evidence))) return null;
  return {
    sheet: draft.sheet,
    excelTable: draft.excelTable,
    kind: known && isOfSchool(draft, known) ? kindOnSchoolSheet(kind, columns, evidence) : kind,
    headerRows: [header.firstRow, header.lastRow],
    firstRow: body.firstRow,
    lastRow: body.lastRow,
    sectionRows: body.sectionRows,
    notDataRows: body.notDataRows,
    columns,
  };
}

function isOfSchool({ sheet, header }: Draft, { schools, workbook }: Known): boolean {
  return schools.isSchoolSheet(sheet) || schoolOfTable(workbook, sheet, header.firstRow) !== null;
}

/** A sheet that says by its name that it explains or lists things. */
const ASIDE =
  /^(?:\d+[.) ]*)?(?:instructions?|directions?|how to\b.*|read ?me|help|guid(?:e|ance|elines?)|tips|(?:drop.?downs?|look.?ups?|value|validation|pick)?[ _-]*lists?|(?:drop.?downs?|look.?ups?)(?: (?:data|values))?|glossary|definitions?|acronyms|legend|key|data dictionary)$/i;

function isAside(sheet: string): boolean {
  return ASIDE.test(sheet.trim());
}

/** True where days are filled in: whatever the sheet is called, somebody works by it. */
function isUnderWay(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  return columns.some(
    ({ field }, index) => (field === "due" || field === "start") && evidence[index]!.profile.dates > 0,
  );
}

/** Confidence in a wording column that only the name of the sheet, the table or the id column speaks for. */
const NAMED = 0.6;
/** Confidence in one that nothing speaks for but that the rows need one. */
const GUESSED = 0.5;

function decideColumns(
  draft: Draft,
  evidence: readonly ColumnEvidence[],
): { columns: readonly ColumnProposal[]; kind: TableKind | null } {
  const assigned = assignColumns(evidence);
  const subject = subjectOf([draft.excelTable ?? "", draft.sheet], assigned);
  const rated = ratedList(assigned, evidence);
  if (rated) return { columns: rated, kind: "ratings" };
  const named = (subject && withWording(assigned, evidence, subject, NAMED)) ?? assigned;
  const columns = settleByPlace(named, evidence);
  const kind = kindOf(columns, evidence, subject);
  // A list of work with notes on it has what a log or updates have; its wording has to be found first.
  if (kind && kind !== "log" && kind !== "updates")
    return { columns: kind === "units" ? withoutRatings(columns) : columns, kind };
  const listed = levelList(assigned, evidence);
  if (listed) return listed;
  const isRated = assigned.some(({ field, confidence }) => field === "rating" && confidence >= NAMED);
  const guessed = withWording(assigned, evidence, isRated ? "item" : "action", GUESSED);
  if (!guessed) return { columns, kind };
  const settled = settleByPlace(guessed, evidence);
  const guessedKind = kindOf(settled, evidence, subject);
  return guessedKind ? { columns: settled, kind: guessedKind } : { columns, kind };
}

/** A school's level in a list of schools is the kind of school or its accountability, and nobody's rating. */
function withoutRatings(columns: readonly ColumnProposal[]): ColumnProposal[] {
  return columns.map((column) => (column.field === "rating" ? { ...column, field: "other" } : column));
}
