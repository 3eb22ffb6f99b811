import { quoteSheet } from "../plan/cell";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { GrowingPart } from "./addedColumns";
import { namesFormula, rememberedNames } from "./columnNames";
import { HEADER_ROW, type PartSheet, schoolTable } from "./describe";
import { rememberedExamples } from "./findExamples";
import type { Remembered, RememberedRow } from "./lists/remembered";
import { SCHOOL_CELL } from "./parts/schoolPlans";
import { schoolSlug } from "./schoolCodes";
import { schoolCounts } from "./sheetTexts";
import type { StandingSheet } from "./standing";
import type { Found } from "./wanted";

/** What the sheet "Lists" is to remember of sheets that are made, and of columns that others get. */
export function toRemember(
  sheets: readonly PartSheet[],
  growing: readonly GrowingPart[],
  snapshot: WorkbookSnapshot,
): Remembered {
  const known = rememberedNames(snapshot);
  const isKnown = (table: string, key: string) => known.get(table.toLowerCase())?.has(key) === true;
  return {
    examples: sheets.flatMap(({ example }) => example ?? []),
    columnNames: [
      ...sheets.map(({ description: { name }, map, keys }): RememberedRow => {
        const columns = keys.map((key, index) => ({ key, column: index + 1 }));
        return [map.excelTable!, namesFormula(name, HEADER_ROW, columns)];
      }),
      ...growing.flatMap(({ sheet, table, added, mended }): RememberedRow[] => {
        const columns = [...added, ...mended]
          .map(({ column: { key }, at }) => ({ key, column: at }))
          .filter(({ key }) => !isKnown(table.name, key));
        if (columns.length === 0) return [];
        return [[table.name, namesFormula(sheet.name, table.range.firstRow, columns)]];
      }),
    ],
    schoolSheets: sheets.flatMap(({ school, description: { name, tables }, keys }): RememberedRow[] => {
      if (school === null) return [];
      const { columns } = tables[0]!;
      const row = schoolRow(
        name,
        schoolTable(schoolSlug(school)),
        (key) => columns[keys.indexOf(key)]?.heading,
      );
      return row ? [row] : [];
    }),
  };
}

/** The same with what the workbook has already, for a sheet "Lists" that is made anew. */
export function withStanding(remembered: Remembered, { snapshot, standing }: Found): Remembered {
  // Where writing the lists was broken off, sheets that are complete have their examples on them already.
  const written = new Set(remembered.examples.map(({ table }) => table));
  const complete = (sheets: Iterable<StandingSheet>) =>
    [...sheets].filter(({ isComplete, table }) => isComplete && table !== null);
  const ofSchools = complete(standing.schoolSheets);
  return {
    examples: [
      ...rememberedExamples(snapshot).filter(({ table }) => !written.has(table)),
      ...remembered.examples,
    ],
    columnNames: [
      ...[...complete(standing.parts.values()), ...ofSchools].map(
        ({ sheet, table, columns }): RememberedRow => {
          const named = [...columns].map(([key, { column }]) => ({ key, column }));
          return [table!.name, named.length === 0 ? "" : namesFormula(sheet, table!.range.firstRow, named)];
        },
      ),
      ...remembered.columnNames,
    ],
    schoolSheets: [
      ...ofSchools.flatMap(({ sheet, table, columns }) => {
        const row = schoolRow(sheet, table!.name, (key) => columns.get(key)?.heading);
        return row ? [row] : [];
      }),
      ...remembered.schoolSheets,
    ],
  };
}

/** A school's name as its sheet says it, and its figures: of a sheet that somebody deleted nothing is left. */
function schoolRow(
  sheet: string,
  table: string,
  heading: (key: string) => string | undefined,
): RememberedRow | null {
  const counts = schoolCounts(table, heading);
  if (!counts) return null;
  return [`${quoteSheet(sheet)}!${SCHOOL_CELL.reference}`, ...counts].map((each) => ({
    formula: `=IFERROR(${each},"")`,
  }));
}
