import { mapAsItStands } from "../../src/plan/maps/mapAsItStands";
import type { TableMap } from "../../src/plan/maps/tableMap";
import type { SheetSnapshot } from "../../src/plan/snapshot";
import { gridOfText, sheetOf } from "../support/snapshot";
import { excelTable, inTable, map, ROWS, said, sheet } from "./mapFixtures";

/** A school's rows, as many as are wanted. */
const rowsOf = (count: number, title = "") =>
  `${title}\n No. | Action | Owner | Due\n${Array.from({ length: count }, (_, index) => `${index + 1} | Step ${index} | A. Moss | 9/1/2026`).join("\n")}`;
const mapOf = (name: string, count = 3): TableMap => ({
  ...map,
  sheet: name,
  headerRows: [2, 2],
  firstRow: 3,
  lastRow: 2 + count,
});
const found = (tables: readonly TableMap[], ...sheets: SheetSnapshot[]) => {
  const { map: now, changes } = mapAsItStands(tables, { name: "", sheets });
  return { now: now.map(({ sheet: name }) => name), said: changes.map(said), changes };
};

test.each<[string, SheetSnapshot[]]>([
  [
    "the name that is left in the new one",
    [sheet("South HS 2027", rowsOf(3, "Plan")), sheet("2027 north", rowsOf(3, "Plan"))],
  ],
  [
    "what is said above the heading",
    [sheet("SIP 1", rowsOf(3, "South Elementary")), sheet("SIP 2", rowsOf(3, "North Middle School"))],
  ],
  ["how many rows they have", [sheet("SIP 1", rowsOf(9, "Plan")), sheet("SIP 2", rowsOf(3, "Plan"))]],
])("two sheets that were both renamed are told apart by %s", (_, sheets) => {
  const is = found([mapOf("North", 3), mapOf("South", 9)], ...sheets);
  expect(is.now).toEqual([sheets[1]!.name, sheets[0]!.name]);
  expect(is.said).toEqual(["sheet", "sheet"]);
});

test("two renamed sheets that nothing tells apart are both read on where that makes no difference, and asked about", () => {
  const sheets = [sheet("SIP 1", rowsOf(3, "Plan")), sheet("SIP 2", rowsOf(3, "Plan"))];
  const is = found([mapOf("North"), mapOf("South")], ...sheets);
  expect(is.now).toEqual(["SIP 1", "SIP 2"]);
  expect(is.said).toEqual(["one of SIP 1 2, SIP 2 2", "one of SIP 1 2, SIP 2 2"]);
  const columns = map.columns.map((each) =>
    each.field === "lead" ? { ...each, field: "support" as const } : each,
  );
  const differ = found([mapOf("North"), { ...mapOf("South"), columns }], ...sheets);
  expect(differ.now).toEqual([]);
  expect(differ.said).toEqual(is.said);
});

test("a copy that somebody keeps is not the sheet that was renamed, though it is still called after it", () => {
  const copy = sheet("Copy of Tracker", rowsOf(3, "Plan"));
  const renamed = sheet("Work 2027", rowsOf(5, "Plan"));
  expect(found([mapOf("Tracker")], copy, renamed)).toMatchObject({ now: ["Work 2027"], said: ["sheet"] });
  expect(found([mapOf("Tracker old")], sheet("Tracker older", rowsOf(3)), copy).now).toEqual([
    "Tracker older",
  ]);
});

test("of two sheets one was deleted and the other renamed: the one that is left is read once", () => {
  const is = found([mapOf("North"), mapOf("South")], sheet("SIP", rowsOf(3, "Plan")));
  expect(is.now).toEqual(["SIP"]);
  expect(is.said).toEqual(["one of SIP 2", "one of SIP 2"]);
  expect(is.changes.map(({ after }) => after?.sheet)).toEqual(["SIP", undefined]);
});

test("three sheets for two that are gone: none is read before the user has said which", () => {
  const sheets = ["A", "B", "C"].map((name) => sheet(name, rowsOf(3)));
  expect(found([mapOf("North"), mapOf("South")], ...sheets).now).toEqual([]);
});

test("a table that was moved to a sheet in use is found there, below and beside what stands there", () => {
  const goals = "No. | Goal | Status\n1 | Read at grade level | On track\n2 | Come to school | Behind";
  const own: TableMap = {
    ...map,
    sheet: "Goals",
    kind: "objectives",
    columns: [
      { column: 1, heading: "No.", field: "id" },
      { column: 2, heading: "Goal", field: "objective" },
      { column: 3, heading: "Status", field: "status" },
    ],
  };
  const below = [sheet("Plan", "Kept for later"), sheet("Goals", `${goals}\n-\n-\n${ROWS.trim()}`)];
  const moved = mapAsItStands([own, map], { name: "", sheets: below });
  expect(moved.map).toEqual([own, { ...map, sheet: "Goals", headerRows: [6, 6], firstRow: 7, lastRow: 8 }]);
  expect(moved.changes.map(said)).toEqual(["moved"]);

  const right = gridOfText(ROWS).map((row, index) => [...gridOfText(goals)[index]!, "", ...row]);
  const beside = mapAsItStands([own, map], {
    name: "",
    sheets: [sheet("Plan", "Kept for later"), sheetOf(right, { name: "Goals" })],
  });
  expect(beside.map[0]).toEqual(own);
  expect(beside.map[1]!.columns.map(({ column, field }) => [column, field])).toEqual([
    ...[[5, "id"] as const, [6, "action"] as const, [7, "lead"] as const, [8, "due"] as const],
  ]);
  expect(beside.changes.map(said)).toEqual(["moved"]);
});

test("a table that was moved to a sheet with another of the same headings is not taken for that one", () => {
  const other = { ...map, sheet: "North" };
  const twice = sheet("North", `${ROWS.trim()}\n-\n${ROWS.trim()}`);
  const { map: now, changes } = mapAsItStands([map, other], {
    name: "",
    sheets: [sheet("Plan", "-"), twice],
  });
  expect(now).toMatchObject([{ sheet: "North", headerRows: [5, 5], lastRow: 7 }, other]);
  expect(changes.map(said)).toEqual(["moved"]);
});

test("of two tables with the same headings on one sheet each keeps its own when rows are inserted above both", () => {
  const low = { ...map, headerRows: [5, 5] as const, firstRow: 6, lastRow: 7 };
  const two = `${ROWS.trim()}\n-\n${ROWS.trim()}`;
  expect(mapAsItStands([map, low], { name: "", sheets: [sheet("Plan", two)] })).toEqual({
    map: [map, low],
    changes: [],
    moves: [],
  });
  const down = mapAsItStands([map, low], { name: "", sheets: [sheet("Plan", `A\n-\n-\n-\n${two}`)] });
  expect(down.map.map(({ headerRows }) => headerRows[1])).toEqual([5, 9]);
  expect(down.changes).toEqual([]);
});

test("of two tables with the same headings one is deleted: the rows of the other are read once", () => {
  const low = { ...map, headerRows: [5, 5] as const, firstRow: 6, lastRow: 7 };
  const { map: now, changes } = mapAsItStands([map, low], { name: "", sheets: [sheet("Plan", ROWS)] });
  expect(now).toEqual([map]);
  expect(changes.map(said)).toEqual(["gone"]);
});

test("a renamed Excel table is told from its twin by its name", () => {
  const twin = (name: string): TableMap => ({ ...inTable, sheet: name, excelTable: `${name}_steps` });
  const is = found(
    [twin("North"), twin("South")],
    sheet("A", ROWS, { tables: [excelTable("tbl_South")] }),
    sheet("B", ROWS, { tables: [excelTable("tbl_North")] }),
  );
  expect(is.now).toEqual(["B", "A"]);
  expect(is.said).toEqual(["table", "table"]);
});
