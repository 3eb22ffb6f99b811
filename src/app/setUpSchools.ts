import type { Job } from "../excel/job";
import { readWorkbook } from "../excel/read";
import { parsePlan } from "../plan/parse";
import { spellingKey } from "../plan/parsing/unitNames";
import type { DateSerial } from "../plan/values/date";
import { isSchoolHeading, type School, schoolsOf } from "../templates/schoolList";
import { readProposals, tablesInUse } from "./readPlan";

/** The schools that the open workbook lists on the first of its sheets that has any. @throws UserError when Excel refuses */
export async function schoolsInWorkbook(): Promise<School[]> {
  const { sheets } = await readWorkbook();
  for (const { cells, visibility } of sheets) {
    if (visibility !== "visible") continue;
    const { firstRow, lastRow, firstColumn, lastColumn } = cells.range;
    const rows: string[][] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      const texts: string[] = [];
      for (let column = firstColumn; column <= lastColumn; column++)
        texts.push(String(cells.at(row, column)));
      rows.push(texts);
    }
    // A title may stand above the headings.
    const heading = rows.slice(0, 20).findIndex((row) => row.some(isSchoolHeading));
    const schools = schoolsOf(heading < 0 ? rows : rows.slice(heading));
    if (schools.length > 0) return schools;
  }
  return [];
}

/**
 * The schools that the plan in the open workbook speaks of, with the spellings in which it does; none where there is no plan.
 * @throws UserError when Excel refuses; Cancelled
 */
export async function schoolsOfPlan(today: DateSerial, job?: Job): Promise<School[]> {
  const { snapshot, state, proposals } = await readProposals(job);
  const tables = tablesInUse({ proposals, state, snapshot }).flatMap((sheet) => sheet.tables);
  const { units } = parsePlan(snapshot, tables, { ...state.settings, asOf: state.asOf ?? today });
  return units
    .filter(({ type }) => type === "school")
    .map(({ name, aliases, parent }) => {
      const others = aliases.filter((alias) => spellingKey(alias) !== spellingKey(name));
      return {
        name,
        ...(others.length > 0 ? { aliases: others } : {}),
        ...(parent === null ? {} : { cluster: parent }),
      };
    });
}
