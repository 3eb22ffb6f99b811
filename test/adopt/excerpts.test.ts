import { propose } from "../../src/adopt/propose";
import { gridOfText, sheetOf } from "../support/snapshot";

const LOG = sheetOf(
  gridOfText(`
  Task | Owner | Start | Due | Status
  Mend the roof of the boat house | Pia Holt | 3/1/2027 | 3/9/2027 | Open
  Order paint for both jetties | Jon Abel | 3/2/2027 | 3/12/2027 | Open
  Ask the divers about the anchor | Ida Korn | 3/8/2027 | 4/1/2027 | Done
  Move the moorings by ten metres | Ida Korn | 3/9/2027 | 4/8/2027 | Open
  Paint the numbers on the boats again | Jon Abel | 4/1/2027 | 4/9/2027 | Open
  Keep the oars in a rack by the door | Pia Holt | 4/2/2027 | 5/1/2027 | Open`),
  { name: "Work" },
);
const NEXT = `
  Task | Owner | Due
  Mend the roof of the boat house | Pia Holt | 3/9/2027
  Order paint for both jetties | Jon Abel | 3/12/2027
  Move the moorings by ten metres | Ida Korn | 4/8/2027`;

const tablesOn = (name: string, text: string): number =>
  propose({ name: "", sheets: [sheetOf(gridOfText(text), { name }), LOG] })[0]!.tables.length;

test("a dashboard that shows some of the work of another sheet keeps none itself", () => {
  expect(tablesOn("Dashboard", NEXT)).toBe(0);
});

test("work of its own is its own, whatever the sheet is called, and so is some of it on another sheet", () => {
  expect(tablesOn("Dashboard", NEXT.replace("Order paint", "Buy brushes"))).toBe(1);
  expect(tablesOn("This month", NEXT)).toBe(1);
});
