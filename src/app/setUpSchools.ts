import { readWorkbook } from "../excel/read";
import { isSchoolHeading, type School, schoolsOf } from "../templates/schoolList";

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
