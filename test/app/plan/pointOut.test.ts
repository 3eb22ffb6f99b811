import { checkAlignment } from "../../../src/app/check/check";
import {
  confirmTables,
  findParts,
  likeliestTable,
  type PartTable,
  tableEndingAt,
  tableWithHeading,
} from "../../../src/app/plan/parts";
import type { CellValue } from "../../../src/plan/cell";
import type { Field } from "../../../src/plan/fields";
import type { Host } from "../../../src/workbench/host";
import { toXlsx } from "../../support/districtWorkbook";
import { closeExcel, fill, openExcel } from "../../support/excel";
import { AS_OF } from "../../support/plan";
import { sheetOf } from "../../support/snapshot";

afterEach(closeExcel);

/** A table that nothing speaks for, from column `column` on. */
const ODD: CellValue[][] = [
  ["One", "Two", "Three", "Four"],
  ["Bus", "Call the bus company soon", "M. Ortiz", "x"],
  ["Hall", "Paint the hall in June", "J. Chen", "x"],
];
const ODD_FIELDS: readonly Field[] = ["id", "action", "lead", "other"];

const STEPS: CellValue[][] = [
  ["No.", "Action", "Owner", "Due"],
  ["1", "Train all coaches in the block", "M. Ortiz", "9/1/2026"],
  ["2", "Visit every class in the fall", "J. Chen", "10/1/2026"],
  ["3", "Call the families of new pupils", "R. Diaz", "11/1/2026"],
];

const opened = async (rows: readonly (readonly CellValue[])[]): Promise<Host> =>
  openExcel(await toXlsx({ name: "plan.xlsx", sheets: [sheetOf(rows, { name: "Odd" })] }));

const part = async () => (await findParts()).parts.find(({ sheet }) => sheet === "Odd")!;

const asActions = (table: PartTable): PartTable => ({
  ...table,
  kind: "actions",
  columns: table.columns.map((column, index) => ({ ...column, field: ODD_FIELDS[index] ?? "other" })),
});

const checked = async () => (await checkAlignment({ today: AS_OF })).reading;

test("a sheet where no table was found is read under its likeliest heading, and any other row can be chosen", async () => {
  await opened([["Plan", "for 2026"], [], ...ODD]);
  expect(await part()).toMatchObject({ use: "none", tables: [] });
  const table = (await likeliestTable("Odd"))!;
  expect(table).toMatchObject({ headerRows: [3, 3], firstRow: 4, lastRow: 5, kind: "actions", isUsed: true });
  expect(table.headingRows.map(({ row }) => row)).toEqual([1, 3, 4]);
});

test("a table under the row that the user points at is what is read from then on, with rows that are added", async () => {
  const host = await opened([["Plan", "for", "2026", "27"], ...ODD]);
  const seen = await part();
  expect(seen).toMatchObject({ use: "none", tables: [] });
  expect(seen.headingRows.map(({ row, text }) => [row, text]).slice(0, 2)).toEqual([
    [1, "Plan · for · 2026 · 27"],
    [2, "One · Two · Three · Four"],
  ]);
  const table = await tableWithHeading("Odd", 2, []);
  expect(table).toMatchObject({ headerRows: [2, 2], firstRow: 3, lastRow: 4, isUsed: true });
  await confirmTables({ sheets: ["Odd"], tables: [asActions(table)] });
  await fill(host, "Odd", "A5:D5", [["Roof", "Mend the roof", "R. Diaz", "x"]]);
  const { plan, proposals } = await checked();
  expect(plan.items.map(({ title }) => title)).toEqual([
    "Call the bus company soon",
    "Paint the hall in June",
    "Mend the roof",
  ]);
  expect(proposals[0]!.tables).toMatchObject([{ headerRows: [2, 2], lastRow: 5 }]);
  expect(await part()).toMatchObject({ use: "used" });
});

test("a further table is offered below and beside the ones that were found, and reaches into none of them", async () => {
  await opened([
    ...STEPS.map((row, index) => [...row, "", ...(ODD[index] ?? [])]),
    ["", "", "", ""],
    ...ODD.map((row) => row.map((value) => `${value}`)),
  ]);
  const seen = await part();
  expect(seen.tables).toMatchObject([{ headerRows: [1, 1], lastRow: 4 }]);
  expect(seen.headingRows.map(({ row, text }) => [row, text])).toEqual([
    [1, "One · Two · Three · Four"],
    [2, "Bus · Call the bus company soon · M. Ortiz · x"],
    [3, "Hall · Paint the hall in June · J. Chen · x"],
    [6, "One · Two · Three · Four"],
    [7, "Bus · Call the bus company soon · M. Ortiz · x"],
  ]);
  const beside = await tableWithHeading("Odd", 1, seen.tables);
  expect(beside).toMatchObject({ headerRows: [1, 1], firstRow: 2, lastRow: 3 });
  expect(beside.columns.map(({ column }) => column)).toEqual([6, 7, 8, 9]);
  const below = await tableWithHeading("Odd", 6, seen.tables);
  expect(below).toMatchObject({ headerRows: [6, 6], firstRow: 7, lastRow: 8 });
  expect(below.columns.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
  const tables = [...seen.tables, asActions(beside), asActions(below)];
  await confirmTables({ sheets: ["Odd"], tables });
  const { plan } = await checked();
  expect(plan.items.map(({ title }) => title).sort()).toEqual([
    ...["Call the bus company soon", "Call the bus company soon", "Call the families of new pupils"],
    ...["Paint the hall in June", "Paint the hall in June"],
    ...["Train all coaches in the block", "Visit every class in the fall"],
  ]);
});

test("an Excel table that doesn't look like a plan is used as one, by its name", async () => {
  const host = await opened(ODD);
  await host.Excel.run(async (context) => {
    context.workbook.tables.add("Odd!A1:D3", true).name = "tblOdd";
    await context.sync();
  });
  const table = await tableWithHeading("Odd", 1, []);
  expect(table).toMatchObject({ excelTable: "tblOdd", firstRow: 2, lastRow: 3, headingRows: [] });
  await confirmTables({ sheets: ["Odd"], tables: [asActions(table)] });
  expect((await checked()).plan.items).toHaveLength(2);
});

test("a row under which nothing stands is refused in words, and blank sheets and our own offer none", async () => {
  await opened([...ODD, [], [], ["Signed", "by"]]);
  await expect(tableWithHeading("Odd", 6, [])).rejects.toThrow(/row 6/);
  await confirmTables({ sheets: ["Odd"], tables: [asActions(await tableWithHeading("Odd", 1, []))] });
  const own = (await findParts()).parts.find(({ sheet }) => sheet === "Throughline")!;
  expect(own).toMatchObject({ use: "own", headingRows: [] });
});

test("the rows of a long sheet are its first ones and those further down that stand under a blank row", async () => {
  const rows = Array.from({ length: 300 }, (_, index): CellValue[] =>
    index % 100 === 99 ? [] : [`k${index}`, index],
  );
  await opened(rows);
  const offered = (await part()).headingRows.map(({ row }) => row);
  expect(offered).toHaveLength(42);
  expect(offered.slice(-3)).toEqual([40, 101, 201]);
});

const titles = async () => (await checked()).plan.items.map(({ title }) => title);

test("a table ends where the user says, also after rows are added, and what follows it is no part of the plan", async () => {
  const host = await opened([...STEPS, ["Signed", "Ada Moss", "Superintendent", "9/1/2026"]]);
  const [table] = (await part()).tables;
  expect(table).toMatchObject({ lastRow: 5 });
  expect(table!.lastRows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  const ended = await tableEndingAt(table!, 4, []);
  expect(ended).toMatchObject({ lastRow: 4, endsAbove: "Signed", isUsed: true });
  await confirmTables({ sheets: ["Odd"], tables: [ended] });
  expect(await titles()).toHaveLength(3);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Odd");
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("A3:D3").values = [["1.1", "Write to the coaches first", "M. Ortiz", "8/1/2026"]];
    await context.sync();
  });
  expect(await titles()).toEqual([
    "Train all coaches in the block",
    "Write to the coaches first",
    "Visit every class in the fall",
    "Call the families of new pupils",
  ]);
  expect((await part()).tables).toMatchObject([{ lastRow: 5, endsAbove: "Signed" }]);
});

test("a table that seems to end too early goes on as far as the user says, to the end of the sheet if need be", async () => {
  const blank = Array.from({ length: 60 }, (): CellValue[] => []);
  const late = [...blank, ["4", "Open the library on Saturdays", "K. Lowell", "1/9/2027"]];
  const host = await opened([...STEPS, ...late, ["Notes", "Dates are those of the board"]]);
  const [table] = (await part()).tables;
  expect(table).toMatchObject({ lastRow: 4 });
  const ended = await tableEndingAt(table!, 65, []);
  expect(ended).toMatchObject({ lastRow: 65, endsAbove: "Notes" });
  await confirmTables({ sheets: ["Odd"], tables: [ended] });
  expect(await titles()).toHaveLength(4);
  await confirmTables({ sheets: ["Odd"], tables: [await tableEndingAt(ended, 66, [])] });
  expect((await part()).tables).toMatchObject([{ lastRow: 66, endsAbove: "" }]);
  await fill(host, "Odd", "A67:D67", [["5", "Close the old gym for good", "J. Chen", "2/9/2027"]]);
  expect((await titles()).at(-1)).toBe("Close the old gym for good");
});

test("where nothing stands any more that a table was to end above, it ends by what its rows look like", async () => {
  const host = await opened([...STEPS, ["Signed", "Ada Moss", "Superintendent", "9/1/2026"]]);
  const [table] = (await part()).tables;
  await confirmTables({ sheets: ["Odd"], tables: [await tableEndingAt(table!, 4, [])] });
  await fill(host, "Odd", "A5:D5", [["4", "Open the library on Saturdays", "K. Lowell", "1/9/2027"]]);
  expect(await titles()).toHaveLength(4);
});
