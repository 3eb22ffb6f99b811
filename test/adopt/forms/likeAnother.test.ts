import { propose } from "../../../src/adopt/propose";
import { gridOfText, sheetOf } from "../../support/snapshot";
import { fieldsOf } from "../grids";

const WORK = `
  Category | Status | Assign | Comments
  Write to the families of new pupils | Completed | Ada Moss | Sent on Monday
  Find a room for the evening course | In progress | Ben Hart |
  How to order more chairs for the hall | In progress | Ada Moss | Ask the janitor
  Put the new timetable on the wall | Completed | Cora Lind |`;
const FEW = `
  Category | Status | Assign | Comments
  Chairs | Completed | Ada Moss |
  Timetable | Completed | Ben Hart | On the wall`;

const tablesOf = (...sheets: [name: string, grid: string][]): string[] =>
  propose({
    name: "work.xlsx",
    sheets: sheets.map(([name, grid]) => sheetOf(gridOfText(grid), { name })),
  }).map(({ tables }) => tables.map((table) => `${table.kind}: ${fieldsOf(table)}`).join("; "));

test("a sheet that says little by itself is what another one with the same headings is", () => {
  const fields = "actions: A action, B status, C lead, D note";
  expect(tablesOf(["Action items", WORK], ["Handed over", FEW])).toEqual([fields, fields]);
  expect(tablesOf(["Handed over", FEW], ["Action items", WORK])).toEqual([fields, fields]);
  expect(tablesOf(["Handed over", FEW])).toEqual([""]);
});

test("other headings, and two that are the same, say nothing of it", () => {
  const other = FEW.replace("Assign | Comments", "Color | Price");
  expect(tablesOf(["Action items", WORK], ["Shop", other])[1]).toBe("");
  const two = `
    Category | Status
    Chairs | Completed
    Timetable | Completed`;
  expect(tablesOf(["Action items", WORK], ["Two", two])[1]).toBe("");
});

test("columns at the end without a heading stay as they are", () => {
  const wider = FEW.replace("On the wall", "On the wall | of the hall");
  expect(tablesOf(["Action items", WORK], ["Handed over", wider])[1]).toMatch(/^actions: A action, B status/);
});
