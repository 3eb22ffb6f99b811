import { mapAsItStands } from "../../src/plan/maps/mapAsItStands";
import type { TableMap } from "../../src/plan/maps/tableMap";
import { gridOfText, sheetOf } from "../support/snapshot";
import { excelTable, inTable, map, ROWS, said, sheet, standing } from "./mapFixtures";

test("nothing moved, nothing said", () => {
  expect(standing(map, sheet("Plan", ROWS))).toEqual({ map: [map], changes: [], moves: [] });
});

test("rows inserted above a range", () => {
  const { map: now, changes } = standing(map, sheet("Plan", `District plan\n-\n-\n${ROWS}`));
  expect(now).toMatchObject([{ headerRows: [4, 4], firstRow: 5, lastRow: 6 }]);
  expect(changes).toEqual([]);
});

test("columns inserted before a range, and moved about in it", () => {
  const moved = gridOfText(ROWS).map(([id, action, owner, due]) => ["", "", id!, due!, action!, owner!]);
  const { map: now, changes } = standing(map, sheetOf(moved, { name: "Plan" }));
  expect(now[0]!.columns.map(({ column, field }) => [column, field])).toEqual([
    [3, "id"],
    [5, "action"],
    [6, "lead"],
    [4, "due"],
  ]);
  expect(changes).toEqual([]);
});

test("a range on a renamed sheet is read on there, and asked about", () => {
  const { map: now, changes } = standing(
    map,
    sheet("Notes", "Call the bus company"),
    sheet("Plan 2026", ROWS),
  );
  expect(now).toMatchObject([{ sheet: "Plan 2026", headerRows: [1, 1] }]);
  expect(changes.map(said)).toEqual(["sheet"]);
});

test("of two sheets that could be it neither is read, and the user is asked which it is", () => {
  const { map: now, changes } = standing(map, sheet("North", ROWS), sheet("South", ROWS));
  expect(now).toEqual([]);
  expect(changes.map(said)).toEqual(["one of North 1, South 1"]);
});

const without = (column: number) => gridOfText(ROWS).map((row) => row.filter((_, at) => at !== column));

test.each([
  ["in the middle", 2, "Owner"],
  ["at the end", 3, "Due"],
])("a column that was deleted %s is said, and no other is read in its place", (_, at, heading) => {
  const { map: now, changes } = standing(map, sheetOf(without(at), { name: "Plan" }));
  expect(now[0]!.columns.map((column) => column.heading)).toEqual(
    ["No.", "Action", "Owner", "Due"].filter((each) => each !== heading),
  );
  expect(changes.map(said)).toEqual([`without ${heading}`]);
  expect(changes[0]!.before).toBe(map);
});

test("a deleted column of an Excel table is said, and one that nobody reads is not", () => {
  const tables = [excelTable("Steps", 3, 3)];
  const less = sheetOf(without(2), { name: "Plan", tables });
  expect(standing(inTable, less).changes.map(said)).toEqual(["without Owner"]);
  const columns = map.columns.map((each) =>
    each.field === "lead" ? { ...each, field: "other" as const } : each,
  );
  expect(standing({ ...inTable, columns }, less).changes).toEqual([]);
});

test("a column of which only the heading was cleared is still read", () => {
  const { map: now, changes } = standing(map, sheet("Plan", ROWS.replace("Owner", "")));
  expect(now).toEqual([map]);
  expect(changes).toEqual([]);
});

test("a sheet that was renamed and lost a column: both are asked about, one after the other", () => {
  const less = sheetOf(without(2), { name: "Plan 2027" });
  const { changes } = standing(map, less);
  expect(changes.map(said)).toEqual(["sheet", "without Owner"]);
  expect(changes[0]!.after!.columns.map(({ heading }) => heading).sort()).toEqual([
    "Action",
    "Due",
    "No.",
    "Owner",
  ]);
});

test("a sheet that is in use as another part is not taken for the one that is gone", () => {
  const other = { ...map, sheet: "North" };
  const { map: now, changes } = mapAsItStands([map, other], { name: "", sheets: [sheet("North", ROWS)] });
  expect(now).toEqual([other]);
  expect(changes.map(said)).toEqual(["gone"]);
});

test("a renamed Excel table, and one that was made a range", () => {
  const renamed = standing(inTable, sheet("Plan", ROWS, { tables: [excelTable("tblSteps")] }));
  expect(renamed.map).toMatchObject([{ excelTable: "tblSteps", lastRow: 3 }]);
  expect(renamed.changes.map(said)).toEqual(["table"]);
  const range = standing(inTable, sheet("Plan", ROWS));
  expect(range.map).toMatchObject([{ excelTable: null, headerRows: [1, 1] }]);
  expect(range.changes.map(said)).toEqual(["table"]);
});

test("a range of which somebody made an Excel table", () => {
  const { map: now, changes } = standing(map, sheet("Plan", ROWS, { tables: [excelTable("Table1", 9)] }));
  expect(now).toMatchObject([{ excelTable: "Table1", lastRow: 9 }]);
  expect(changes).toEqual([]);
});

test("a range whose rows go on below the Excel table that its first rows are in stays a range", () => {
  const [found] = standing(map, sheet("Plan", ROWS, { tables: [excelTable("Steps", 2)] })).map;
  expect(found).toEqual(map);
});

test("a renamed heading still holds what it held, and is asked about", () => {
  const { map: now, changes } = standing(map, sheet("Plan", ROWS.replace("Owner", "Champion")));
  expect(now[0]!.columns[2]).toEqual({ column: 3, heading: "Champion", field: "lead" });
  expect(changes.map(said)).toEqual(["Owner → Champion"]);
});

test("a heading that nobody reads may be called what it likes", () => {
  const unread = map.columns.map((column) =>
    column.field === "lead" ? { ...column, field: "other" as const } : column,
  );
  const { changes } = standing({ ...map, columns: unread }, sheet("Plan", ROWS.replace("Owner", "Champion")));
  expect(changes).toEqual([]);
});

test("a deleted sheet, and a sheet on which something else stands now", () => {
  expect(standing(map, sheet("Notes", "Call the bus company")).changes.map(said)).toEqual(["gone"]);
  const other = standing(map, sheet("Plan", "Fruit | Price\nApple | 1\nPear | 2"));
  expect(other.map).toEqual([]);
  expect(other.changes.map(said)).toEqual(["gone"]);
});

test("a heading of several rows, merged over its columns", () => {
  const text = `
    Plan | | Who | When
    No. | Action | Owner | Due
    1 | Train all coaches | M. Ortiz | 9/1/2026`;
  const headings = ["Plan No.", "Plan Action", "Who Owner", "When Due"];
  const two: TableMap = {
    ...map,
    headerRows: [1, 2],
    firstRow: 3,
    lastRow: 3,
    columns: map.columns.map((column, index) => ({ ...column, heading: headings[index]! })),
  };
  const merges = { merges: ["A1:B1"] };
  expect(standing(two, sheet("Plan", text, merges))).toEqual({ map: [two], changes: [], moves: [] });
  const moved = standing(two, sheet("Plan", `Title\n-\n${text}`, { merges: ["A3:B3"] }));
  expect(moved.map).toMatchObject([{ headerRows: [3, 4], firstRow: 5 }]);
  expect(moved.changes).toEqual([]);
});

const MULTI_ROW = `
  District plan | | | | |
  No. | Action | Owner | Reviews | | Due
  | | | Nov | Jan |
  1 | Train all coaches | M. Ortiz | yes | no | 9/1/2026
  2 | Visit classes | J. Chen | yes | no | 10/1/2026`;
const multiRowMerges = (first: number) => [
  ...["A", "B", "C", "F"].map((column) => `${column}${first}:${column}${first + 1}`),
  `D${first}:E${first}`,
];
const multiRowMap: TableMap = {
  ...map,
  headerRows: [2, 3],
  firstRow: 4,
  lastRow: 5,
  columns: (
    [
      ...[[1, "No.", "id"] as const, [2, "Action", "action"] as const, [3, "Owner", "lead"] as const],
      ...[[4, "Reviews Nov", "status"] as const, [5, "Reviews Jan", "status"] as const],
      [6, "Due", "due"],
    ] as const
  ).map(([column, heading, field]) => ({ column, heading, field })),
};

test("a heading of several rows, merged down and across, is found in its place and further down", () => {
  expect(standing(multiRowMap, sheet("Plan", MULTI_ROW, { merges: multiRowMerges(2) }))).toEqual({
    map: [multiRowMap],
    changes: [],
    moves: [],
  });
  const moved = sheet("Plan", `-\n-\n${MULTI_ROW}`, { merges: multiRowMerges(4) });
  const { map: now, changes } = standing(multiRowMap, moved);
  expect(now).toMatchObject([{ headerRows: [4, 5], firstRow: 6, columns: multiRowMap.columns }]);
  expect(changes).toEqual([]);
});

test("days in a heading are known as they are shown", () => {
  const grid = [
    ["Measure", "Owner", 44_866, 44_927],
    ["Attendance", "M. Ortiz", 90, 91],
  ];
  const columns = ["Measure", "Owner", "Nov 2022", "Jan 2023"].map((heading, index) => ({
    ...{ column: index + 1, heading, field: (["measure", "lead", "actual", "actual"] as const)[index]! },
  }));
  const table: TableMap = { ...map, lastRow: 2, columns };
  const formats = [["General", "General", "mmm yyyy", "mmm yyyy"]];
  expect(standing(table, sheetOf(grid, { name: "Plan", formats }))).toEqual({
    map: [table],
    changes: [],
    moves: [],
  });
});

test("a calendar beside the plan may have other days by now", () => {
  const days = (month: number) => Array.from({ length: 12 }, (_, day) => `${month}/${day + 1}`);
  const grid = (month: number) => [
    ["No.", "Action", "Owner", ...days(month)],
    ["1", "Train all coaches", "M. Ortiz"],
  ];
  const columns = grid(3)[0]!.map((heading, index) => ({
    ...{
      column: index + 1,
      heading,
      field: (["id", "action", "lead"] as const)[index] ?? ("other" as const),
    },
  }));
  const table: TableMap = { ...map, lastRow: 2, columns };
  const { map: now, changes } = standing(table, sheetOf(grid(4), { name: "Plan" }));
  expect(now[0]!.columns.slice(0, 4).map(({ heading }) => heading)).toEqual([
    "No.",
    "Action",
    "Owner",
    "4/1",
  ]);
  expect(changes).toEqual([]);
});
