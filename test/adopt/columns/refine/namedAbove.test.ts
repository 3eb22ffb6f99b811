import { propose } from "../../../../src/adopt/propose";
import { gridOfText, sheetOf } from "../../../support/snapshot";
import { fieldsOf } from "../../grids";

/** What the columns of the first table hold in a workbook of these sheets. */
function fieldsOfFirst(...texts: readonly string[]): string {
  const sheets = texts.map((text, index) => sheetOf(gridOfText(text), { name: `Sheet${index + 1}` }));
  return fieldsOf(propose({ name: "plan.xlsx", sheets })[0]!.tables[0] ?? null);
}

const ACTIONS = (heading: string, names: readonly string[]) => `
  ${heading} | Task | Owner | Due | Status
  ${names[0]!} | Hire two reading coaches for the lower grades | N. Park | 6/1/2027 | On track
  ${names[0]!} | Train all teachers of grade three in phonics | N. Park | 6/1/2027 | At risk
  ${names[1]!} | Open a family room in each building by spring | T. Reyes | 12/1/2026 | On track
  ${names[1]!} | Call each family before the first conference | T. Reyes | 9/1/2026 | On track`;
const GOALS = `
  Pillar | What we want by 2029 | Owner | Status
  Pillar 1 | Every child reads with ease by grade three | N. Park | On track
  Pillar 3 | New teachers stay and grow | K. Lowell | On track
  Pillar 2 | Each family has somebody to turn to | T. Reyes | At risk`;

test.each([
  ["Pillar", ["Pillar 1", "Pillar 2"], "objective"],
  ["Goal", ["Goal A", "Goal B"], "objective"],
  // A number alone says nothing that a person could recognise.
  ["Goal", ["1", "2"], "parent"],
  ["Goal", ["1.1", "2.1"], "parent"],
])("numbers under “%s” (%s) in a workbook without a table of theirs: %s", (heading, names, field) => {
  expect(fieldsOfFirst(ACTIONS(heading, names))).toBe(`A ${field}, B action, C lead, D due, E status`);
});

test("where they have a table, they are links to it", () => {
  expect(fieldsOfFirst(ACTIONS("Pillar", ["Pillar 1", "Pillar 2"]), GOALS)).toBe(
    "A parent, B action, C lead, D due, E status",
  );
});

test("goals in front of strategies are the plan's goals where no table has them, and links to it where one does", () => {
  const strategies = `
    Goal No | District goal | Strategy No | Strategy | Responsible | Status
    1 | Biliteracy for all | 1.1 | Dual-language pathways in every feeder | A. Moss | On track
    1 | Biliteracy for all | 1.2 | Teacher teams plan weekly | A. Moss | At risk
    2 | Safe, joyful campuses | 2.1 | Restorative circles | B. Hart | On track
    2 | Safe, joyful campuses | 2.2 | Counselors at each site | B. Hart | On track`;
  const goals = `
    No | Strategic goal | Owner
    1 | Biliteracy for all | A. Moss
    2 | Safe, joyful campuses | B. Hart
    3 | Ready for life | C. Voss`;
  expect(fieldsOfFirst(strategies)).toBe("A id, B objective, C id, D initiative, E lead, F status");
  expect(fieldsOfFirst(strategies, goals)).toBe("A parent, B parent, C id, D initiative, E lead, F status");
});
