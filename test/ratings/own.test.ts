import fc from "fast-check";
import {
  makeOwnInstruments,
  makeQuestions,
  saveReflection,
  startReflections,
} from "../../src/app/rate/leaders";
import { readRatings } from "../../src/app/rate/read";
import { startRound } from "../../src/app/rate/start";
import { INSTRUMENTS_TABLE, OWN_COLUMNS, ownInstruments } from "../../src/ratings/own";
import { rateText } from "../../src/text/rate";
import { ratingsText } from "../../src/text/ratings/ratings";
import { type CellValue } from "../../src/plan/cell";
import { Grid, type WorkbookSnapshot } from "../../src/plan/snapshot";
import { brokenRules } from "../support/packageRules";
import { closeExcel, fill, openExcel, valuesOf } from "../support/excel";
import { day } from "../support/plan";
import { contents } from "../support/setUp";

afterEach(closeExcel);

const CLOCK = { today: day("2026-11-22") };
const { own: text } = ratingsText;

/** A workbook whose table of instruments has these rows: name, scale, what the ends mean, what is rated. */
function described(...rows: CellValue[][]): WorkbookSnapshot {
  const headings = OWN_COLUMNS.map((column) => text.columns[column]);
  const range = { firstRow: 1, firstColumn: 1, lastRow: rows.length + 1, lastColumn: headings.length };
  return {
    name: "",
    sheets: [
      {
        name: "Instruments",
        visibility: "visible",
        isProtected: false,
        cells: new Grid(range, [
          headings,
          ...rows.map((row) => headings.map((_, index) => row[index] ?? "")),
        ]),
        merges: [],
        tables: [{ name: INSTRUMENTS_TABLE, range, hasHeaderRow: true, hasTotalRow: false }],
      },
    ],
  };
}

test("an instrument of the district's own is read with its scale and what its ends mean", () => {
  const { instruments, problems } = ownInstruments(
    described(
      ["Families", "1 to 4", "never", "always", "We ask families", "They say so"],
      ["families ", "", "", "", "We answer within a day"],
      ["Safety", "No; Yes", "", "", "Doors are locked"],
    ),
  );
  expect(problems).toEqual([]);
  expect(
    instruments.map(({ title, scale, items }) => [title, scale.points, scale.low, scale.high, items.length]),
  ).toEqual([
    ["Families", [1, 2, 3, 4], "never", "always", 2],
    ["Safety", ["No", "Yes"], "No", "Yes", 1],
  ]);
});

test.each<[string, CellValue[][], string[], number]>([
  ["no name", [["", "1-3", "", "", "x"]], [text.problems.noName(2)], 0],
  ["no scale", [["A", "", "", "", "x"]], [text.problems.noScale("A")], 0],
  ["a scale that is none", [["A", "good", "", "", "x"]], [text.problems.badScale("A", "good")], 0],
  ["a day for a scale", [["A", 46000, "", "", "x"]], [text.problems.badScale("A", "46000")], 0],
  [
    "two scales",
    [
      ["A", "1-3", "", "", "x"],
      ["A", "1-5", "", "", "y"],
    ],
    [text.problems.twoScales("A", "1-3", "1-5")],
    1,
  ],
  ["nothing rated", [["A", "1-3", "", "", ""]], [text.problems.noItem(2)], 0],
  [
    "one twice",
    [
      ["A", "1-3", "", "", "x"],
      ["A", "", "", "", "X "],
    ],
    [text.problems.twice("X", 3)],
    1,
  ],
  ["too long", [["A", "1-3", "", "", "x".repeat(201)]], [text.problems.tooLong(2)], 0],
  ["a name of ours", [["Plan review", "1-3", "", "", "x"]], [text.problems.taken("Plan review")], 0],
])("%s is said in words", (_, rows, sentences, count) => {
  const { instruments, problems } = ownInstruments(described(...rows));
  expect(problems.map(({ message }) => message)).toEqual(sentences);
  expect(instruments.length).toBe(count);
});

test("whatever stands in the table, it is read or refused in words", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("1-5", "No; Yes", "A", ""), fc.double(), fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: OWN_COLUMNS.length }), { maxLength: 6 }), (rows) => {
      const { instruments, problems } = ownInstruments(described(...rows));
      for (const { scale, items } of instruments)
        expect(scale.points.length * items.length).toBeGreaterThan(1);
      for (const { message } of problems) expect(message.length).toBeGreaterThan(20);
    }),
  );
});

test("a round is held with an instrument of the district's own, in words with signs that formulas take for wildcards", async () => {
  const host = await openExcel();
  const sheet = await makeOwnInstruments();
  expect((await readRatings(CLOCK)).instruments.length).toBe(4);
  await fill(host, sheet, "A6:E7", [
    ["What now?", "*; ~; Yes!", "", "", "Is 50% > 20?"],
    ["What now?", "", "", "", "* Stars"],
  ]);
  const { instruments, problems } = await readRatings(CLOCK);
  expect(problems).toEqual([]);
  const own = instruments.at(-1)!;
  const { made } = await startRound(
    { instrument: own.id, period: "Fall 2026", units: ["District"], raters: [], layout: "sheetPerUnit" },
    CLOCK,
  );
  await fill(host, made[0]!, "D8:D9", [["~"], ["?"]]);
  const rows = await valuesOf(host, "Ratings", "E5:I6");
  expect(rows.map((row) => [row[0], row[1], row[4]])).toEqual([
    ["Is 50% > 20?", "~", 2],
    ["* Stars", "?", ""],
  ]);
  const read = await readRatings(CLOCK);
  expect(read.answers.map(({ reading }) => reading.kind)).toEqual(["rating", "offScale"]);
  expect((await valuesOf(host, "Summary What now", "A10:E13")).map((row) => row[2])).toEqual([1, 0, 0, 0]);
  // A second press brings the sheet to the front and leaves what stands on it.
  const before = await contents(host);
  await makeOwnInstruments();
  expect(await contents(host)).toEqual(before);
});

test("leaders' months are laid out once, go on from the month before, and are kept in their rows", async () => {
  const host = await openExcel();
  const leaders = [
    { name: "Ana Ruiz", unit: "Bates" },
    { name: "Lee Wong", unit: "District" },
  ];
  const sheet = await startReflections(leaders, "October 2026");
  const first = await readRatings(CLOCK);
  expect(first.reflections.map(({ leader, standard }) => `${leader} ${standard}`)).toHaveLength(8);
  const now = await saveReflection(first.reflections[0]!, {
    level: 2,
    rationale: "Two visits a week",
    evidence: "=Log",
    workingOn: "",
    goal: "Four visits a week",
    steps: "Block mornings",
  });
  expect(now).toMatchObject({ level: "Effective", goal: "Four visits a week" });
  await startReflections([...leaders, { name: "Sam Day", unit: "Clark" }], "November 2026");
  await expect(startReflections(leaders, "november 2026 ")).rejects.toThrow(
    rateText.monthOpen("november 2026"),
  );
  await expect(startReflections([{ name: " ", unit: "" }], "May")).rejects.toThrow(rateText.noLeaders);
  const { reflections } = await readRatings(CLOCK);
  expect(reflections).toHaveLength(20);
  expect(reflections[0]).toMatchObject({ level: "Effective", evidence: "=Log", goal: "Four visits a week" });
  expect(
    reflections.filter(({ month }) => month === "November 2026").every(({ level }) => level === ""),
  ).toBe(true);
  expect(await makeQuestions()).toBe("Reflection questions");
  expect(await brokenRules(await host.save())).toEqual([]);
  await fill(host, sheet, "A9:A12", [["Someone else"], ["Someone else"], ["Someone else"], ["Someone else"]]);
  await expect(
    saveReflection(reflections[0]!, {
      ...now,
      level: 3,
      rationale: "",
      evidence: "",
      workingOn: "",
      goal: "",
      steps: "",
    }),
  ).rejects.toThrow(rateText.rowGone("October 2026", "Ana Ruiz"));
});
