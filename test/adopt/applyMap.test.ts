import { applyMap } from "../../src/adopt/applyMap";
import type { SheetProposal, TableProposal } from "../../src/adopt/proposal";
import type { TableMap } from "../../src/plan/maps/tableMap";

const column = (at: number, heading: string, field: "action" | "lead" | "due" | "note") => ({
  column: at,
  heading,
  field,
  confidence: 0.5,
  why: "a guess",
});

const proposed: TableProposal = {
  sheet: "Plan",
  excelTable: null,
  kind: "plan",
  headerRows: [3, 3],
  firstRow: 4,
  lastRow: 12,
  sectionRows: [],
  notDataRows: [],
  columns: [column(1, "What", "action"), column(2, "Who", "lead"), column(3, "When", "due")],
};
const sheets: SheetProposal[] = [
  { sheet: "Plan", hidden: false, copyOf: null, tables: [proposed] },
  { sheet: "Other", hidden: false, copyOf: null, tables: [{ ...proposed, sheet: "Other" }] },
];
const confirmed: TableMap = {
  ...proposed,
  kind: "actions",
  lastRow: 9,
  columns: [
    { column: 1, heading: "What", field: "action" },
    { column: 2, heading: "When ", field: "start" },
    { column: 3, heading: "Helpers", field: "support" },
  ],
};

const EMPTY = { name: "", sheets: [] };

test("of what was not confirmed nothing is used", () => {
  expect(applyMap(sheets, [], EMPTY).map(({ tables }) => tables)).toEqual([[], []]);
});

test("what was confirmed goes before the proposal, and tables that were not confirmed are not used", () => {
  const [plan, other] = applyMap(sheets, [confirmed], EMPTY);
  expect(other!.tables).toEqual([]);
  expect(plan!.tables).toMatchObject([{ kind: "actions", headerRows: [3, 3] }]);
});

test("rows come from the sheet as it is now", () => {
  expect(applyMap(sheets, [confirmed], EMPTY)[0]!.tables[0]).toMatchObject({ firstRow: 4, lastRow: 12 });
});

test("a column is known by its heading wherever it has moved; a new one is left as proposed", () => {
  const { columns } = applyMap(sheets, [confirmed], EMPTY)[0]!.tables[0]!;
  expect(columns.map(({ heading, field, confidence }) => [heading, field, confidence])).toEqual([
    ["What", "action", 1],
    ["Who", "lead", 0.5],
    ["When", "start", 1],
  ]);
});

test("a confirmed table that can't be found any more stands as it was confirmed", () => {
  const moved = { ...confirmed, headerRows: [30, 30] as const };
  const [table] = applyMap(sheets, [moved], EMPTY)[0]!.tables;
  expect(table).toMatchObject({ headerRows: [30, 30], lastRow: 9 });
  expect(table!.columns.map(({ field }) => field)).toEqual(["action", "start", "support"]);
});

test("an Excel table is known by its name, in any case", () => {
  const inTable = sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, excelTable: "Steps", headerRows: [7, 7] as const })),
  }));
  const [table] = applyMap(inTable, [{ ...confirmed, excelTable: "STEPS" }], EMPTY)[0]!.tables;
  expect(table).toMatchObject({ headerRows: [7, 7], kind: "actions" });
});
