import { quoteSheet } from "../../plan/cell";
import type { FormulaText } from "../../sheet/description";
import { type ColumnNames, namesFormula, rememberedNames } from "../names/columnNames";
import { HEADER_ROW, type PartSheet, schoolTable } from "../sheets/describe";
import { rememberedExamples } from "../examples/findExamples";
import type { Remembered, RememberedRow } from "../lists/remembered";
import { SCHOOL_CELL } from "../parts/schoolPlans";
import { schoolSlug } from "../schools/schoolCodes";
import { schoolCounts } from "../sheets/sheetTexts";
import type { PartId } from "../types";
import type { Found } from "../wanted";

/**
 * What the sheet "Lists" is to remember of sheets that are made, and of columns of others that it doesn't know yet.
 * @param standing the columns of parts that stand, with those that they get
 */
export function toRemember(
  sheets: readonly PartSheet[],
  standing: ReadonlyMap<PartId, ColumnNames>,
  { standing: { parts }, snapshot }: Found,
): Remembered {
  const known = rememberedNames(snapshot);
  return {
    examples: sheets.flatMap(({ example }) => example ?? []),
    columnNames: [
      ...sheets.map(({ description: { name }, map, keys }): RememberedRow => {
        const columns = keys.map((key, index) => ({ key, column: index + 1 }));
        return namesRow(map.excelTable!, map.excelTable!, namesFormula(name, HEADER_ROW, columns));
      }),
      ...[...standing].flatMap(([part, names]): RememberedRow[] => {
        const { sheet, table } = parts.get(part)!;
        const own = known.get(table!.name.toLowerCase());
        const columns = columnsOf(names).filter(({ key }) => !own?.has(key));
        if (columns.length === 0) return [];
        return [namesRow("", table!.name, namesFormula(sheet, table!.range.firstRow, columns))];
      }),
    ],
    schoolSheets: sheets.flatMap(({ school, description: { name, tables }, keys }): RememberedRow[] => {
      if (school === null) return [];
      const { columns } = tables[0]!;
      const heading = (key: string) => columns[keys.indexOf(key)]?.heading;
      return schoolRow(school, name, schoolTable(schoolSlug(school)), heading);
    }),
  };
}

/** The same with what the workbook has already, for a sheet "Lists" that is made anew. */
export function withStanding(remembered: Remembered, { snapshot, standing }: Found): Remembered {
  // Where writing the lists was broken off, sheets that are complete have their examples on them already.
  const written = new Set(remembered.examples.map(({ table }) => table));
  const ofSchools = standing.schoolSheets.filter(({ isComplete, table }) => isComplete && table !== null);
  return {
    examples: [
      ...rememberedExamples(snapshot).filter(({ table }) => !written.has(table)),
      ...remembered.examples,
    ],
    columnNames: [
      ...ofSchools
        .filter(({ columns }) => columns.size > 0)
        .map(({ sheet, table, columns }) =>
          namesRow("", table!.name, namesFormula(sheet, table!.range.firstRow, columnsOf(columns))),
        ),
      ...remembered.columnNames,
    ],
    schoolSheets: [
      ...ofSchools.flatMap(({ school, sheet, table, columns }) =>
        schoolRow(school, sheet, table!.name, (key) => columns.get(key)?.heading),
      ),
      ...remembered.schoolSheets,
    ],
  };
}

function namesRow(subject: string, table: string, names: FormulaText): RememberedRow {
  return { subject, cells: [table, names] };
}

function columnsOf(names: ColumnNames): { key: string; column: number }[] {
  return [...names].map(([key, { column }]) => ({ key, column })).sort((a, b) => a.column - b.column);
}

/** A school's name as its sheet says it, and its figures: of a sheet that somebody deleted nothing is left. */
function schoolRow(
  school: string,
  sheet: string,
  table: string,
  heading: (key: string) => string | undefined,
): RememberedRow[] {
  const counts = schoolCounts(table, heading);
  if (!counts) return [];
  const cells = [`${quoteSheet(sheet)}!${SCHOOL_CELL.reference}`, ...counts].map((each) => ({
    formula: `=IFERROR(${each},"")`,
  }));
  return [{ subject: school, cells }];
}
