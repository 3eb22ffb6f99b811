import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../plan/snapshot";
import { mapOfTable, type TableMap } from "../../plan/maps/tableMap";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { SheetDescription } from "../../sheet/description";
import { listsText } from "../../text/templates/lists";
import { type ColumnNames, namedColumns, type RememberedNames, rememberedNames } from "../names/columnNames";
import { schoolTable } from "../sheets/describe";
import { listHeadings } from "../lists/standing";
import type { StandingNames } from "../names/naming";
import { PARTS } from "../parts";
import { SCHOOL_CELL } from "../parts/schoolPlans";
import { PART_IDS, type PartId } from "../types";

/** A sheet that an earlier run made, or began. */
export interface StandingSheet {
  readonly sheet: string;
  /** Null where somebody made a plain range of it, or gave it another name. */
  readonly table: TableSnapshot | null;
  /** Those of its table that the template has, as they are called now; none without a table. */
  readonly columns: ColumnNames;
  /** False for a sheet whose making was broken off: it can be written again. */
  readonly isComplete: boolean;
  /** True for one of which only the line below the title is missing. */
  readonly isWritten: boolean;
}

/** What a sheet says while it is being made, and when only this line is missing. */
export interface Marks {
  readonly incomplete: string;
  readonly unfinished: string;
}

/** What of the templates a workbook has. */
export interface Standing {
  /** School plans: the one table for all schools. */
  readonly parts: ReadonlyMap<PartId, StandingSheet>;
  /** By school, as the sheet says it above its table. */
  readonly schoolSheets: readonly (StandingSheet & { readonly school: string; readonly slug: string })[];
  readonly lists: StandingSheet | null;
  readonly state: StandingSheet | null;
}

/**
 * What of the templates a workbook has: found by the names of tables, and by the areas that we marked, whatever the sheets
 * are called by now.
 * @param areas the sheet by the id of what was written on it
 * @param marks what stands in A2 of a sheet until it is complete
 */
export function whatStands(
  snapshot: WorkbookSnapshot,
  areas: ReadonlyMap<string, string>,
  tables: { readonly lists: string; readonly state: string },
  marks: Marks,
): Standing {
  const remembered = rememberedNames(snapshot);
  const find = (id: string, table: string, part?: PartId): StandingSheet | null => {
    const found = findSheet(snapshot, areas.get(id), table, marks);
    return found && { ...found, columns: columnsOf(snapshot, found, part, remembered) };
  };
  const parts = new Map<PartId, StandingSheet>();
  for (const id of PART_IDS) {
    const found = find(id, PARTS[id].table, id);
    if (found) parts.set(id, found);
  }
  const slugs = [...areas.keys()].flatMap((id) =>
    id.startsWith("school_") ? [id.slice("school_".length)] : [],
  );
  const schoolSheets = slugs.flatMap((slug) => {
    const found = find(`school_${slug}`, schoolTable(slug), "schoolPlans");
    if (!found) return [];
    const sheet = snapshot.sheets.find(({ name }) => name === found.sheet)!;
    return [
      {
        ...found,
        slug,
        school: String(sheet.cells.at(SCHOOL_CELL.row, SCHOOL_CELL.column)).trim() || found.sheet,
      },
    ];
  });
  return { parts, schoolSheets, lists: find("lists", tables.lists), state: find("state", tables.state) };
}

function columnsOf(
  snapshot: WorkbookSnapshot,
  { sheet, table }: Pick<StandingSheet, "sheet" | "table">,
  part: PartId | undefined,
  remembered: RememberedNames,
): ColumnNames {
  if (part === undefined || !table?.hasHeaderRow) return new Map();
  const headings = headingsOf(snapshot, sheet, table);
  return namedColumns(
    PARTS[part],
    headings,
    table.range.firstColumn,
    remembered.get(table.name.toLowerCase()),
  );
}

function findSheet(
  { sheets }: WorkbookSnapshot,
  marked: string | undefined,
  tableName: string,
  { incomplete, unfinished }: Marks,
): Omit<StandingSheet, "columns"> | null {
  const isNamed = ({ name }: TableSnapshot) => name.toLowerCase() === tableName.toLowerCase();
  const sheet =
    sheets.find(({ tables }) => tables.some(isNamed)) ?? sheets.find(({ name }) => name === marked);
  if (!sheet) return null;
  const table = sheet.tables.find(isNamed) ?? null;
  const mark = sheet.cells.at(2, 1);
  const isWritten = mark === unfinished;
  const isBegun = isWritten || mark === incomplete || (table === null && isEmpty(sheet));
  return { sheet: sheet.name, table, isComplete: !isBegun, isWritten };
}

/** Whether a sheet has neither cells nor tables. */
export function isEmpty({ cells, tables }: SheetSnapshot): boolean {
  return cells.range.lastRow < cells.range.firstRow && tables.length === 0;
}

/** What names and formulas go by of what stands. */
export function standingNames({ parts, schoolSheets }: Standing, snapshot: WorkbookSnapshot): StandingNames {
  const isNamed = ({ isComplete, table }: StandingSheet) => isComplete && table !== null;
  return {
    parts: new Map(
      [...parts].filter(([, sheet]) => isNamed(sheet)).map(([part, { columns }]) => [part, columns]),
    ),
    schoolSheet: schoolSheets.find(isNamed)?.columns ?? null,
    listHeading: listHeadings(snapshot),
  };
}

/** The headings of a table, from left to right. */
export function headingsOf(
  { sheets }: WorkbookSnapshot,
  sheetName: string,
  { range }: TableSnapshot,
): string[] {
  const { cells } = sheets.find(({ name }) => name === sheetName)!;
  return Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, index) =>
    String(cells.at(range.firstRow, range.firstColumn + index)),
  );
}

/** The map of a table that stands; null where its table is gone. */
export function mapOfStanding(
  part: PartId,
  { sheet, table, columns }: StandingSheet,
  snapshot: WorkbookSnapshot,
): TableMap | null {
  if (!table) return null;
  const fields = new Map(PARTS[part].columns.map(({ key, field }) => [columns.get(key)?.column, field]));
  const named = headingsOf(snapshot, sheet, table).map((heading, index) => {
    const column = table.range.firstColumn + index;
    return { column, heading, field: fields.get(column) ?? ("other" as const) };
  });
  return mapOfTable(sheet, table, PARTS[part].kind, named);
}

/** The schools that a list of schools, or else the list of units, has: compare them by `spellingKey`. */
export function listedSchools({ parts }: Standing, snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const keys = new Set<string>([spellingKey(listsText.district)]);
  const found = parts.get("schools");
  const sheet = snapshot.sheets.find(({ name }) => name === found?.sheet);
  if (!found?.table || !sheet) return keys;
  for (const key of ["school", "aliases"]) {
    const column = found.columns.get(key)?.column;
    if (column === undefined) continue;
    for (let row = found.table.range.firstRow + 1; row <= found.table.range.lastRow; row++)
      for (const name of String(sheet.cells.at(row, column)).split(/[;|\n]+/))
        if (spellingKey(name) !== "") keys.add(spellingKey(name));
  }
  return keys;
}

/** True where rows of a sheet that was left incomplete say more than we wrote: somebody has begun to fill it in. */
export function isFilledIn({ cells }: SheetSnapshot, { tables }: SheetDescription): boolean {
  return tables.some(({ row, column, columns }) =>
    columns.some(
      ({ content }, index) =>
        !("formula" in content) &&
        content.some((value, down) => value === "" && cells.at(row + 1 + down, column + index) !== ""),
    ),
  );
}

/** All sheets that are not complete. */
export function begunSheets({ parts, schoolSheets, lists, state }: Standing): StandingSheet[] {
  return [...parts.values(), ...schoolSheets, lists, state].filter(
    (sheet): sheet is StandingSheet => sheet !== null && !sheet.isComplete,
  );
}

/** The same as if sheets that were left without their last line were complete: no other is begun, so all of them were written. */
export function asFinished({ parts, schoolSheets, lists, state }: Standing): Standing {
  const finish = <S extends StandingSheet | null>(sheet: S): S => sheet && { ...sheet, isComplete: true };
  return {
    parts: new Map([...parts].map(([part, sheet]) => [part, finish(sheet)])),
    schoolSheets: schoolSheets.map(finish),
    lists: finish(lists),
    state: finish(state),
  };
}
