import type { CellValue } from "../../src/plan/cell";
import type { WorkbookSnapshot } from "../../src/plan/snapshot";
import { isDateFormat } from "../../src/plan/values/numberFormat";
import type { BookData, CellData, SheetData } from "../../src/workbench/host/book/data";
import { DEFAULT_STYLE, newSheetData } from "../../src/workbench/host/book/empty";
import { DAYS_TO_1904 } from "../../src/workbench/host/book/dateSystem";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import type { SheetFixture } from "./plan";

const OBJECTIVES = ["Strong teaching", "Students who belong", "Families as partners", "Sound systems"];
const INITIATIVES_EACH = 4;
const STATUSES = ["Complete", "On schedule", "Some disruption", "Not yet begun", "In progress"];
const OWNERS = ["Principal", "Assistant principal", "Literacy coach", "Counselor", "Dean of students"];
const WORK = ["Plan", "Pilot", "Review", "Extend", "Report on"];
const TOPICS = [
  "reading blocks",
  "family evenings",
  "attendance calls",
  "walkthroughs",
  "common assessments",
];

/** A district of any size: objectives, initiatives, and one table of all schools' plans. The same for the same numbers. */
export function districtOf(schools: number, rowsEach: number): Record<string, SheetFixture> {
  const initiatives = OBJECTIVES.flatMap((_, objective) =>
    Array.from({ length: INITIATIVES_EACH }, (__, n) => `${objective + 1}.${n + 1}`),
  );
  const rows = Array.from({ length: schools * rowsEach }, (_, index): CellValue[] => {
    const school = Math.floor(index / rowsEach);
    const pick = <T>(list: readonly T[], step: number): T => list[(index * step + school) % list.length]!;
    return [
      `S${school + 1}-${(index % rowsEach) + 1}`,
      `School ${school + 1}`,
      pick(initiatives, 7),
      `${pick(WORK, 3)} ${pick(TOPICS, 11)}, round ${(index % rowsEach) + 1}`,
      pick(OWNERS, 7),
      46_000 + ((index * 13) % 700),
      pick(STATUSES, 17),
    ];
  });
  return {
    Objectives: {
      kind: "objectives",
      columns: { "No.": "id", "Strategic objective": "objective", Lead: "lead" },
      rows: OBJECTIVES.map((wording, index) => [index + 1, wording, "Assistant superintendent"]),
    },
    Initiatives: {
      kind: "initiatives",
      columns: { "No.": "id", "Strategic objective": "parent", Initiative: "initiative", Lead: "lead" },
      rows: initiatives.map((id) => [
        id,
        Number(id[0]),
        `Initiative ${id} of the plan`,
        "Director of Curriculum",
      ]),
    },
    "School plans": {
      kind: "schoolPlan",
      columns: {
        Ref: "id",
        School: "unit",
        "District initiative": "parent",
        "Action step": "action",
        "Person responsible": "lead",
        "Due date": "due",
        Status: "status",
      },
      rows,
    },
  };
}

/**
 * A snapshot as an .xlsx file: values, with dates formatted as such where the heading says that they are dates.
 * @param dateSystem from which year the file is to count days; the snapshot always counts from 1900
 */
export function toXlsx(snapshot: WorkbookSnapshot, dateSystem: 1900 | 1904 = 1900): Promise<Uint8Array> {
  const sheets = snapshot.sheets.map(({ name, cells: grid }): SheetData => {
    const { firstRow, lastRow, firstColumn, lastColumn } = grid.range;
    const cells: CellData[] = [];
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) {
        const written = grid.at(row, column);
        if (written === "") continue;
        const isDate =
          /date/i.test(String(grid.at(firstRow, column))) || isDateFormat(grid.format(row, column));
        const isDay = isDate && typeof written === "number";
        const style = isDay ? 1 : 0;
        const value = isDay && dateSystem === 1904 ? written - DAYS_TO_1904 : written;
        cells.push({ row: row - 1, column: column - 1, value, formula: null, arrayArea: null, style });
      }
    return { ...newSheetData(name), cells };
  });
  const dates = { ...DEFAULT_STYLE, numberFormat: "m/d/yyyy" };
  const data: BookData = {
    dateSystem,
    sheets,
    activeSheet: 0,
    names: [],
    styles: [DEFAULT_STYLE, dates],
  };
  return writeXlsx(data);
}
