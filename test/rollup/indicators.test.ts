import type { CellValue } from "../../src/plan/cell";
import { indicatorFigures } from "../../src/planindex";
import { rollupText } from "../../src/text/rollup";
import { openHost } from "../../src/workbench/host";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { differences, errorsIn } from "../planindex/columns";
import { made } from "../planindex/workbook";
import { GOALS, schoolRows } from "../support/district";
import type { SheetFixture } from "../support/plan";
import { everyCell } from "./everyCell";

const ROWS: readonly (readonly CellValue[])[] = [
  ["Attendance", "Bates", "", "Fall 2026", 0.91],
  ["attendance", "BATES", "All students", "Winter 2027", 0.93],
  ["Attendance", "Clay", "", "Winter 2027", "88 %"],
  ["Attendance", "Clay", "", "Fall 2026", 0.9],
  ["Attendance", "District", "", "Winter 2027", 0.9],
  ["Attendance", "Dunn *", "", "Winter 2027", 0.88],
  ["Attendance", "Bates", "English learners", "Winter 2027", 0.71],
  ["Attendance", "Clay", "English learners", "Fall 2026", 0.6],
  [],
  ["Suspensions", "Bates", "", "Fall 2026", 4],
  ["Suspensions", "Bates", "", "Fall 2026", 5],
  ["Suspensions", "Clay", "", "Fall 2026", 3],
  ["Suspensions", "Nobody", "", "Fall 2026", 3],
  ["Suspensions", "Dunn *", "", "Fall 2026", "a few"],
  ["Suspensions", "Dunn *", "", "", 2],
  ["Suspensions", "Dunn *", "", "Fall 2026", "#DIV/0!"],
];

const PLAN: Record<string, SheetFixture> = {
  ...GOALS,
  Units: { kind: "units", columns: { Name: "unit" }, rows: [["Bates"], ["Clay"], ["Dunn *"]] },
  Plans: schoolRows(["Bates", "1", "a", "1.1"]),
  Figures: {
    kind: "indicators",
    columns: { Indicator: "measure", School: "unit", Group: "group", When: "period", Value: "actual" },
    rows: ROWS,
  },
};

/** A value of 0 is the lowest, and no value is none. */
const ZERO: Record<string, SheetFixture> = {
  ...PLAN,
  Figures: {
    ...PLAN.Figures!,
    rows: [
      ["Suspensions", "Clay", "", "Fall 2026", 0],
      ["Suspensions", "Dunn *", "", "Fall 2026", 0],
      ["Suspensions", "District", "", "Fall 2026", 3],
    ],
  },
};

const WIDE: Record<string, SheetFixture> = {
  ...PLAN,
  Figures: {
    kind: "indicators",
    columns: { Indicator: "measure", School: "unit", "Fall 2026": "actual", "Winter 2027": "actual" },
    rows: [
      ["Attendance", "Bates", 91, 93],
      ["Attendance", "Clay", 90, ""],
      ["Attendance", "District", "", 92],
    ],
  },
};

const merge = (column: number, firstRow: number, lastRow: number) => ({
  ...{ firstRow, lastRow, firstColumn: column, lastColumn: column },
});

/** Names stand once: merged over their rows, or with blanks below; schools are merged too. The headings stand in row 1. */
const ONCE: Record<string, SheetFixture> = {
  ...PLAN,
  Figures: {
    kind: "indicators",
    columns: { Indicator: "measure", School: "unit", Group: "group", When: "period", Value: "actual" },
    rows: [
      ["Attendance", "Bates", "", "Fall 2026", 0.91],
      ["", "", "", "Winter 2027", 0.93],
      ["", "Clay", "", "Fall 2026", 0.9],
      ["", "", "", "Winter 2027", 0.88],
      ["Suspensions", "Bates", "", "Winter 2027", 4],
      ["", "Clay", "", "Winter 2027", ""],
      ["", "Dunn *", "", "Winter 2027", 2],
      ["", "", "", "Winter 2027", 3],
      ["", "", "", "", ""],
      ["", "Clay", "", "Winter 2027", 99],
    ],
    merges: [merge(1, 2, 5), merge(2, 2, 3), merge(2, 4, 5)],
  },
};

test("a name that is merged over rows, or filled in once above them, holds for all of them", () => {
  const [attendance, suspensions] = indicatorFigures(made(ONCE).model);
  expect(attendance!.schools.map(({ school, values }) => [school, ...values])).toEqual([
    ["Clay", 0.9, 0.88],
    ["Bates", 0.91, 0.93],
    ["Dunn *", null, null],
  ]);
  // A blank school is the district; below a blank row nobody can tell what a value is of.
  expect(suspensions!.schools.map(({ school, values }) => [school, ...values])).toEqual([
    ["Dunn *", 2],
    ["Bates", 4],
    ["Clay", null],
  ]);
  expect(suspensions!.spreads[0]).toMatchObject({ schools: 2, district: 3 });
});

test("lowest first, with groups and the period before, and how the schools lie", () => {
  const [attendance, suspensions] = indicatorFigures(made(PLAN).model);
  expect(attendance!.schools.map(({ school, values }) => [school, ...values])).toEqual([
    ["Clay", 0.9, 0.88, null],
    ["Dunn *", null, 0.88, null],
    ["Bates", 0.91, 0.93, 0.71],
  ]);
  expect(attendance!.spreads[0]).toMatchObject({
    ...{ schools: 3, lowest: 0.88, lowestSchool: "Clay", median: 0.88, highest: 0.93, district: 0.9 },
  });
  // Of two values for the same nobody can tell which is meant.
  expect(suspensions!.spreads[0]).toMatchObject({ schools: 1, lowest: 3 });
});

test("a column for each period", () => {
  const [attendance] = indicatorFigures(made(WIDE).model);
  expect(attendance!.schools.map(({ school, values }) => [school, ...values])).toEqual([
    ["Bates", 91, 93],
    ["Clay", 90, null],
    ["Dunn *", null, null],
  ]);
});

const LONG: Record<string, SheetFixture> = {
  ...PLAN,
  Figures: {
    kind: "indicators",
    columns: { Indicator: "measure", School: "unit", When: "period", Value: "actual" },
    rows: [
      ...["Spring 2026", "Fall 2024", "Spring 2027", "Fall 2025", "Fall 2026", "Spring 2025"].flatMap(
        (period, at): readonly CellValue[][] => [
          ["Attendance", "Bates", period, 90 + at],
          ["Attendance", "Clay", period, 80 + 2 * at],
          ["Attendance", "Dunn *", period, at === 2 ? "" : 70],
          ["Attendance", "District", period, at === 2 ? "" : 85],
        ],
      ),
      ["Suspensions", "Bates", "Fall 2026", 4],
    ],
  },
};

test("over time: in the order of time, further back than the table by school, of the schools that are chosen", () => {
  const trend = (choices = {}) =>
    indicatorFigures(made(LONG, [], choices).model)[0]!.trend.map(
      ({ period, schools, lowest, median, highest, district }) => [
        period,
        ...[schools, lowest, median, highest, district],
      ],
    );
  expect(trend()).toEqual([
    ["Fall 2024", 3, 70, 82, 91, 85],
    ["Spring 2025", 3, 70, 90, 95, 85],
    ["Fall 2025", 3, 70, 86, 93, 85],
    ["Spring 2026", 3, 70, 80, 90, 85],
    ["Fall 2026", 3, 70, 88, 94, 85],
    ["Spring 2027", 2, 84, 88, 92, null],
  ]);
  expect(trend({ schools: ["Dunn *", "Bates"] }).at(-1)).toEqual(["Spring 2027", 1, 92, 92, 92, null]);
  const [, suspensions] = indicatorFigures(made(LONG).model);
  expect(suspensions!.trend).toEqual([]);
  const { texts, charts } = made(LONG).descriptions[2]!;
  expect(texts.filter(({ text }) => text === rollupText.trend.onePeriod)).toHaveLength(1);
  expect(charts!.filter(({ kind }) => kind === "line")).toHaveLength(1);
});

test("a value of 0 has its place in our host, too, where nothing stands for what is not ranked", async () => {
  const { book, model } = made(ZERO);
  const host = await openHost(await writeXlsx(book));
  const computed = (await readXlsx(await host.save())).data;
  host.close();
  expect([...errorsIn(computed), ...differences(computed, model)]).toEqual([]);
});

everyCell({
  "six periods": made(LONG),
  "six periods, two schools of three": made(LONG, [], { schools: ["Dunn *", "Bates"] }),
  "a plain range": made(PLAN),
  "an Excel table, one school": made(PLAN, ["Figures"], { schools: ["Clay"] }),
  "a column for each period": made(WIDE),
  "values of 0": made(ZERO),
  "names that stand once": made(ONCE),
});
