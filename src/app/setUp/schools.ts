import { type Job, Steps } from "../../excel/job";
import { SELECTION_REQUESTS, readSelection } from "../../excel/read/readSelection";
import { parsePlan } from "../../plan/parse";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import type { Grid, WorkbookSnapshot } from "../../plan/snapshot";
import type { TableMap } from "../../plan/maps/tableMap";
import type { DateSerial } from "../../plan/values/date";
import { setUpText } from "../../text/setUp";
import {
  isSchoolHeading,
  type School,
  schoolsOf,
  schoolsOfPlainList,
} from "../../templates/schools/schoolList";
import { readProposals, tablesInUse } from "../readPlan";

/**
 * The schools that the open workbook lists, with what is known of each: its plan's and its list of schools', or else those of
 * a sheet that is nothing but such a list.
 * @throws UserError when Excel refuses
 */
export async function schoolsInWorkbook(today: DateSerial): Promise<School[]> {
  const { snapshot, tables, schools } = await readSchools(today);
  const lists = tables.filter(({ kind }) => kind === "units").map((table) => rowsOf(snapshot, table));
  const listed = lists.filter(([headings]) => headings!.some(isSchoolHeading)).flatMap(schoolsOf);
  const found = schools.map((school) => ({ ...listed.find((each) => isSame(each, school)), ...school }));
  if (found.length > 0) return found;
  for (const { cells, visibility } of snapshot.sheets) {
    if (visibility !== "visible") continue;
    const list = schoolsOfPlainList(textsIn(cells, cells.range.firstRow, cells.range.lastRow));
    if (list.length > 0) return list;
  }
  return [];
}

/**
 * The schools that the plan in the open workbook names, with their spellings there; none where there is no plan.
 * @throws UserError when Excel refuses; Cancelled
 */
export async function schoolsOfPlan(today: DateSerial, job?: Job): Promise<School[]> {
  return (await readSchools(today, job)).schools;
}

/** More cells than that are no list of schools. */
const MOST_SELECTED = 20_000;

/**
 * The schools in the cells that are selected: a column of names, with or without a heading, or several columns.
 * @throws UserError when too much is selected, or Excel refuses; Cancelled
 */
export async function schoolsInSelection(job?: Job): Promise<School[]> {
  const steps = new Steps(job, SELECTION_REQUESTS);
  const rows = await readSelection(MOST_SELECTED, setUpText.selectionTooLarge, steps);
  return schoolsOf(rows.map((row) => row.map(String)));
}

async function readSchools(today: DateSerial, job?: Job) {
  const { snapshot, state, proposals } = await readProposals(job);
  const tables = tablesInUse({ proposals, state, snapshot }).flatMap((sheet) => sheet.tables);
  const { units } = parsePlan(snapshot, tables, { ...state.settings, asOf: state.asOf ?? today });
  const schools = units
    .filter(({ type }) => type === "school")
    .map(({ name, aliases, parent }): School => {
      const others = aliases.filter((alias) => spellingKey(alias) !== spellingKey(name));
      return {
        name,
        ...(others.length > 0 ? { aliases: others } : {}),
        ...(parent === null ? {} : { cluster: parent }),
      };
    });
  return { snapshot, tables, schools };
}

function isSame({ name }: School, other: School): boolean {
  return [other.name, ...(other.aliases ?? [])].some((each) => spellingKey(each) === spellingKey(name));
}

/** The rows of a table as texts, its headings first. */
function rowsOf({ sheets }: WorkbookSnapshot, { sheet, headerRows, lastRow }: TableMap): string[][] {
  return textsIn(sheets.find(({ name }) => name === sheet)!.cells, headerRows[1], lastRow);
}

function textsIn(cells: Grid, firstRow: number, lastRow: number): string[][] {
  const { firstColumn, lastColumn } = cells.range;
  return Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (__, right) =>
      String(cells.at(firstRow + down, firstColumn + right)),
    ),
  );
}
