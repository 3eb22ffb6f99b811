import { checkAgain, checkAlignment } from "../../../src/app/check/check";
import { closeExcel, fill, openExcel } from "../../support/excel";
import { AS_OF } from "../../support/plan";

afterEach(closeExcel);

const [GREEN, RED, YELLOW, LIGHT, PALE] = ["#C6EFCE", "#FFC7CE", "#FFEB9C", "#DDEBF7", "#BDD7EE"];
const PAST = "10/15/2026";

/** What D3 says of a list of actions that are past their day, and how many requests the check made. */
async function late(
  statuses: readonly string[] | null,
  fills: Readonly<Record<string, string>>,
  heading = "Status",
) {
  const host = await openExcel();
  const headings = ["ID", "Action step", "Person responsible", "Due date"];
  const names = ["Hire tutors", "Repair the roof", "Meet with families", "Buy books", "Visit each class"];
  const rows = names.map((name, at) => [`A-${at + 1}`, `${name} in all schools`, "Ana Ruiz", PAST]);
  await fill(host, "Steps", statuses ? "A1:E6" : "A1:D6", [
    statuses ? [...headings, heading] : headings,
    ...rows.map((row, at) => (statuses ? [...row, statuses[at]!] : row)),
  ]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Steps");
    for (const [address, color] of Object.entries(fills)) sheet.getRange(address).format.fill.color = color;
    await context.sync();
  });
  const from = host.stats.requests;
  const check = await checkAlignment({ today: AS_OF });
  const requests = host.stats.requests - from;
  const said = check.result.findings.filter(({ rule }) => rule === "D3");
  const again = await checkAgain(check, check.reading.state.check);
  expect(again.result.findings.map(({ key }) => key)).toEqual(check.result.findings.map(({ key }) => key));
  return {
    found: said.map(({ messageId }) => messageId),
    messages: said.map(({ message }) => message),
    requests,
  };
}

const EMPTY = ["", "", "", "", ""];
const OVERDUE = (count: number) => Array.from({ length: count }, () => "overdue");

test("statuses that only colors tell are not taken for none, and what to do is said", async () => {
  const { found, messages } = await late(EMPTY, { "E2:E3": GREEN, E4: RED, E5: YELLOW });
  expect(found).toEqual(["colorsOnly", "overdue"]);
  expect(messages[0]).toContain("4 rows past the due date on “Steps”");
});

test("a table without a column for it may show its status by colors of the wording", async () => {
  const all = { B2: GREEN, B3: RED, "B4:B5": GREEN, B6: RED };
  expect((await late(null, all)).found).toEqual(["colorsOnly"]);
  // Those without a color are late as far as anybody can tell.
  expect((await late(null, { B2: GREEN, "B3:B4": RED, B5: GREEN })).found).toEqual([
    "colorsOnly",
    "noStatus",
  ]);
  expect((await late(null, {})).found).toEqual(["noStatus"]);
});

test("rows that are filled as a whole show it, where no status is written", async () => {
  const rows = { "A2:E2": GREEN, "A3:E3": RED, "A4:E4": GREEN, "A5:E5": GREEN, "A6:E6": RED };
  expect((await late(EMPTY, rows)).found).toEqual(["colorsOnly"]);
  // Where some say it in words, colors that go over the whole row may mean anything.
  expect((await late(["Behind", "", "", "", ""], rows)).found).toEqual(OVERDUE(5));
});

test("a row that says how far it is doesn't show it by its color only", async () => {
  const rows = { "A2:E2": GREEN, "A3:E3": RED, "A4:E4": GREEN, "A5:E5": GREEN, "A6:E6": RED };
  expect((await late(["20%", "", "30%", "", ""], rows, "% complete")).found).toEqual(OVERDUE(5));
});

test.each([0, 1, 2])("colors differ whichever of three stands first (%i)", async (first) => {
  const three = ["#FF5500", "#FF0000", "#FFAA00"];
  const [a, b, c] = [...three.slice(first), ...three.slice(0, first)];
  expect((await late(EMPTY, { E2: a!, E3: b!, E4: c!, E5: a!, E6: b! })).found).toEqual(["colorsOnly"]);
});

test.each<[string, Record<string, string>]>([
  ["no colors", {}],
  ["stripes across the rows", { "A2:E2": LIGHT, "A4:E4": LIGHT, "A6:E6": LIGHT }],
  ["a color for each part of the list", { "A2:E3": GREEN, "A4:E6": YELLOW }],
  ["shades of one color", { E2: LIGHT, E3: PALE, E4: LIGHT }],
  ["grays", { E2: "#D9D9D9", E3: "#BFBFBF" }],
])("%s tell no status", async (_, fills) => {
  expect((await late(EMPTY, fills)).found).toEqual(OVERDUE(5));
});

test("colors are looked at only where a status that is late is empty", async () => {
  const fills = { "E2:E3": GREEN, E4: RED };
  const written = await late(["Done", "Done", "Behind", "Done", "Done"], fills);
  expect(written.found).toEqual(["overdue"]);
  const empty = await late(EMPTY, fills);
  // One that asks, and one with which Excel's library ends each batch.
  expect(empty.requests - written.requests).toBe(2);
});
