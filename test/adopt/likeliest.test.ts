import { likeliestTables } from "../../src/adopt/likeliest";
import { propose } from "../../src/adopt/propose";
import { gridOfText, sheetOf } from "../support/snapshot";
import { fieldsOf, placeOf } from "./grids";

function likeliestIn(text: string) {
  const workbook = { name: "plan.xlsx", sheets: [sheetOf(gridOfText(text), { name: "Odd" })] };
  expect(propose(workbook)[0]!.tables).toEqual([]);
  return likeliestTables(workbook, ["Odd"]).get("Odd") ?? null;
}

test("below titles, the rows under the headings that say most, with what is known of their columns", () => {
  const table = likeliestIn(`
    Reading room
    As of | September | 2026
    -
    Component | Priority | Hours | Owner
    Shelves and lamps | High | 3 | Ada Moss
    Chairs for thirty | High | 4 | Ben Hart
    A rug for the corner | Low | 1 | Ada Moss
    -
    Ask the office for keys`);
  expect(placeOf(table)).toMatchObject({ header: [4, 4], body: [5, 7] });
  expect(fieldsOf(table)).toMatch(/D lead/);
});

test("a table that says nothing of a plan is one of actions", () => {
  const table = likeliestIn(`
    Item | Remarks
    Order shelves for the reading room | two offers
    Paint the wall by the door | in white
    Find a rug for the corner | ask the families`);
  expect(table).toMatchObject({ kind: "actions", headerRows: [1, 1], firstRow: 2, lastRow: 4 });
});

test("a sheet with nothing under anything like a heading holds none", () => {
  expect(likeliestIn("Reading room\n-\nOpen every day from eight to three.")).toBeNull();
});
