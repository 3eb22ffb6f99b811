import { propose } from "../../src/adopt/propose";
import { gridOfText, sheetOf } from "../support/snapshot";

const PLAN = `
  No. | Action | Owner | Due | Status
  1 | Train all coaches in the block | M. Ortiz | 9/1/2026 | In progress
  2 | Visit every class in the fall | J. Chen | 10/1/2026 | Not started
  3 | Call the families of new pupils | R. Diaz | 11/1/2026 | Complete
  4 | Open the library on Saturdays | R. Diaz | 12/1/2026 | Complete`;
/** A year before: statuses and a row have changed since. */
const BEFORE = PLAN.replaceAll("Complete", "In progress").replace(
  "Open the library on Saturdays",
  "Lend tablets",
);

const plan = sheetOf(gridOfText(PLAN), { name: "Plan" });
const copiesOf = (...sheets: (typeof plan)[]) => propose({ name: "", sheets }).map(({ copyOf }) => copyOf);

test("a hidden sheet that says what a visible one says is a copy of it", () => {
  expect(copiesOf(plan, sheetOf(gridOfText(BEFORE), { name: "Plan v1", visibility: "hidden" }))).toEqual([
    null,
    "Plan",
  ]);
});

test("so is one that is called old, a copy or (2)", () => {
  for (const name of ["OLD plan", "Copy of Plan", "Plan (2)", "Plan - backup"])
    expect(copiesOf(sheetOf(gridOfText(BEFORE), { name }), plan)).toEqual(["Plan", null]);
});

test("a hidden sheet with rows of its own is none", () => {
  const other = gridOfText(`
    No. | Action | Owner | Due | Status
    1 | Hire two nurses | M. Ortiz | 9/1/2026 | Complete
    2 | Paint the hall | J. Chen | 10/1/2026 | Complete
    3 | Mend the roof | R. Diaz | 11/1/2026 | Complete`);
  expect(copiesOf(plan, sheetOf(other, { name: "More", visibility: "hidden" }))).toEqual([null, null]);
});

test("a hidden sheet of other rows is last year's where it is called old and has the headings of a sheet in use", () => {
  const rows = gridOfText(`
    No. | Action | Owner | Status
    1 | Hire two nurses | M. Ortiz | Complete
    2 | Paint the hall | J. Chen | Complete
    3 | Mend the roof | R. Diaz | Complete`);
  const [name, visibility] = ["Plan 24-25 (old)", "hidden"] as const;
  expect(copiesOf(plan, sheetOf(rows, { name, visibility }))).toEqual([null, "Plan"]);
  const otherwise = gridOfText(`
    # | Activity | Lead person | Progress
    1 | Hire two nurses | M. Ortiz | Complete
    2 | Paint the hall | J. Chen | Complete
    3 | Mend the roof | R. Diaz | Complete`);
  expect(copiesOf(plan, sheetOf(otherwise, { name, visibility }))).toEqual([null, "Plan"]);
  expect(copiesOf(plan, sheetOf(rows, { name }))).toEqual([null, null]);
});

test("two visible sheets that say the same are two schools' plans", () => {
  expect(copiesOf(plan, sheetOf(gridOfText(BEFORE), { name: "Bates" }))).toEqual([null, null]);
});
