import { givenIn, saveAnswer } from "../../src/app/rate/answer";
import { itemFigures, progressOf, readRatings } from "../../src/app/rate/read";
import type { RoundChoice } from "../../src/app/rate/round";
import { refreshRatings, startRound } from "../../src/app/rate/start";
import { setUp } from "../../src/app/setUp/setUp";
import { rateText } from "../../src/text/rate";
import { ratingsText } from "../../src/text/ratings/ratings";
import { writeText } from "../../src/text/write";
import { closeExcel, fill, openExcel, valuesOf } from "../support/excel";
import { day } from "../support/plan";
import { brokenRules } from "../support/packageRules";
import { secondOpinion } from "../support/secondOpinion";
import { choiceOf, contents } from "../support/setUp";

afterEach(closeExcel);

const CLOCK = { today: day("2026-11-22") };
const ROUND: RoundChoice = {
  instrument: "execution",
  period: "Fall 2026",
  units: ["District", "Bates", "St. Mary's"],
  raters: [],
  layout: "sheetPerUnit",
};
const FIRST_ROW = 8;

/** What the sheet of all answers says, without the form and row that each comes from, spare rows left out. */
async function answersIn(host: Awaited<ReturnType<typeof openExcel>>): Promise<unknown[][]> {
  const rows = await valuesOf(host, "Ratings", "A5:J400");
  return rows.filter(([unit]) => unit !== "").sort();
}

test("the forms of both layouts, filled in by hand, give the same answers and the same figures", async () => {
  const units = ["District", "Bates", "St. Mary's", "O'Brien"];
  const rating = (unit: number, item: number) => ((unit * 3 + item * 5) % 7) + 1;
  const cells = (unit: number) =>
    Array.from({ length: 7 }, (_, item) => [`Seen ${unit}.${item}`, rating(unit, item), "Next"]);
  const host = await openExcel();
  const apart = await startRound({ ...ROUND, units }, CLOCK);
  for (const [index, sheet] of apart.made.entries())
    await fill(host, sheet, `C${FIRST_ROW}:E${FIRST_ROW + 6}`, cells(index));
  const together = await startRound({ ...ROUND, units, period: "Spring 2027", layout: "oneTable" }, CLOCK);
  expect(together.made.length).toBe(1);
  const all = units.flatMap((_, index) => cells(index));
  await fill(host, together.made[0]!, `E${FIRST_ROW}:G${FIRST_ROW + all.length - 1}`, all);
  const answers = await answersIn(host);
  const of = (period: string) =>
    answers.filter((row) => row[1] === period).map((row) => row.filter((_, index) => index !== 1));
  expect(of("Fall 2026").length).toBe(4 * 7);
  expect(of("Spring 2027")).toEqual(of("Fall 2026"));
  // The figures of both, and nothing has changed between them.
  const figures = await valuesOf(host, "Summary execution", "A10:I23");
  for (const row of figures) expect([row[0], row[7], row[8]]).toEqual([row[0], row[4], 0]);
  const { formulas, differences } = await secondOpinion(await host.save());
  expect(differences).toEqual([]);
  expect(formulas).toBeGreaterThan(700);
});

test("one keyed in the pane stands in the form, and the sheets that are computed say the same as the pane", async () => {
  const host = await openExcel();
  await startRound({ ...ROUND, units: ["District", "Bates"], raters: ["Principal", "Coach"] }, CLOCK);
  const before = await readRatings(CLOCK);
  const [instrument] = before.instruments;
  let kept = 0;
  for (const [index, answer] of before.answers.entries()) {
    if (index % 3 !== 2) continue;
    const given = { rating: (index % 7) + 1, evidence: `=Seen ${index}`, nextStep: "" };
    const now = await saveAnswer(answer, given, instrument!);
    expect(givenIn(now)).toEqual(given);
    kept++;
  }
  const { answers, problems } = await readRatings(CLOCK);
  expect(problems).toEqual([]);
  expect(answers.filter(({ reading }) => reading.kind === "rating").length).toBe(kept);
  const rows = await valuesOf(host, "Summary execution", "A10:P23");
  const shown = itemFigures(answers, instrument!, "Fall 2026").flatMap(({ item, district, others }) =>
    [
      ["District", district],
      ["Schools", others],
    ].map(([whose, figures]) => {
      const { count, lowest, median, highest, low, at } = figures as typeof district;
      return [item, whose, count, lowest ?? "", median ?? "", highest ?? "", low, "", "", ...at];
    }),
  );
  expect(rows).toEqual(shown);
});

test("strange ratings are said in words and counted by nobody; nothing of them is lost", async () => {
  const host = await openExcel();
  const { made } = await startRound(ROUND, CLOCK);
  const typed = [[0], [8], ["'7 "], [6.5], ["very good"], [""], ["*"]];
  await fill(host, made[1]!, `D${FIRST_ROW}:D${FIRST_ROW + 6}`, typed);
  const { problems, answers } = await readRatings(CLOCK);
  expect(problems.map(({ message }) => /^“(.*?)”/.exec(message)![1])).toEqual([
    "0",
    "8",
    "6.5",
    "very good",
    "*",
  ]);
  expect(problems.map(({ cell }) => cell.row)).toEqual([8, 9, 11, 12, 14]);
  const own = answers.filter(({ unit }) => unit === "Bates");
  expect(own.map(({ rating }) => rating)).toEqual([0, 8, "7 ", 6.5, "very good", "", "*"]);
  expect(progressOf(answers, "Execution components", "Fall 2026").map(({ answered }) => answered)).toEqual([
    0, 1, 0,
  ]);
  const counted = await valuesOf(host, "Ratings", "A5:I34");
  expect(counted.filter(([unit]) => unit === "Bates").map((row) => row[8])).toEqual([
    "",
    "",
    7,
    "",
    "",
    "",
    "",
  ]);
  expect((await valuesOf(host, made[1]!, "A6"))[0]![0]).toBe(
    "Rated: 1 of 7. Not on the scale, so not counted: 5.",
  );
});

test("a round that is opened twice keeps every answer, and gets only what it lacks", async () => {
  const host = await openExcel();
  const { made } = await startRound(ROUND, CLOCK);
  await fill(host, made[0]!, `D${FIRST_ROW}`, [[5]]);
  await expect(startRound({ ...ROUND, period: " fall 2026" }, CLOCK)).rejects.toThrow(
    rateText.alreadyOpen("fall 2026"),
  );
  const more = await startRound({ ...ROUND, units: [...ROUND.units, "Clark"] }, CLOCK);
  expect(more.made).toEqual(["Fall 2026 Clark"]);
  expect(more.standing).toEqual(ROUND.units);
  expect((await valuesOf(host, made[0]!, `D${FIRST_ROW}`))[0]![0]).toBe(5);
  const table = await startRound({ ...ROUND, period: "Spring 2027", layout: "oneTable" }, CLOCK);
  await fill(host, table.made[0]!, `F${FIRST_ROW}`, [[2]]);
  const grown = await startRound(
    { ...ROUND, period: "Spring 2027", layout: "oneTable", units: ["Bates", "Clark", "Dover"] },
    CLOCK,
  );
  expect(grown).toMatchObject({ made: [], grown: table.made, standing: ["Bates"] });
  // The last of the new rows takes what the first takes, and nothing else.
  const looks = (address: string) =>
    host.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(table.made[0]!).getRange(address);
      cell.load("format/wrapText,format/horizontalAlignment");
      cell.dataValidation.load("rule,errorAlert");
      const count = cell.conditionalFormats.getCount();
      await context.sync();
      const { rule, errorAlert } = cell.dataValidation;
      const { wrapText, horizontalAlignment } = cell.format;
      return { rule, errorAlert, wrapText, horizontalAlignment, count: count.value };
    });
  const rows = 5 * 7;
  for (const column of ["E", "F"])
    expect(await looks(`${column}${FIRST_ROW + rows - 1}`)).toEqual(await looks(`${column}${FIRST_ROW}`));
  const { answers, problems } = await readRatings(CLOCK);
  expect(problems).toEqual([]);
  const spring = progressOf(answers, "Execution components", "Spring 2027");
  expect(spring.map(({ unit, answered, asked }) => [unit, answered, asked])).toEqual([
    ["District", 1, 7],
    ["Bates", 0, 7],
    ["St. Mary's", 0, 7],
    ["Clark", 0, 7],
    ["Dover", 0, 7],
  ]);
  expect(await answersIn(host)).toHaveLength((4 + 5) * 7);
  expect((await valuesOf(host, "Summary execution", "A5:B5"))[0]).toEqual(["Spring 2027", "Fall 2026"]);
  const medians = await valuesOf(host, "Summary execution", "E10:I10");
  expect(medians[0]).toEqual([2, 2, 1, 5, -3]);
});

test.each([
  [{ period: "  " }, rateText.noPeriod],
  [{ period: "x".repeat(41) }, rateText.longPeriod],
  [{ units: [" "] }, rateText.noUnits],
  [{ raters: ["Ana Ruiz", "ana  ruiz "] }, rateText.twoRaters("ana ruiz")],
  [{ instrument: "own_gone" }, rateText.noInstrument],
])("%j is refused in words, and nothing is made", async (change, sentence) => {
  const host = await openExcel();
  const before = await contents(host);
  await expect(startRound({ ...ROUND, ...change }, CLOCK)).rejects.toThrow(sentence);
  expect(await contents(host)).toEqual(before);
});

test("a form that was sorted, cut, renamed and moved is read on, and what is lost is said", async () => {
  const host = await openExcel();
  const { made } = await startRound(ROUND, CLOCK);
  const [district, bates, marys] = made as [string, string, string];
  await fill(host, bates, `D${FIRST_ROW}:D${FIRST_ROW + 6}`, [[1], [2], [3], [4], [5], [6], [7]]);
  await host.Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem(bates);
    sheet.name = "O'Brien [old]".replace(/[[\]]/g, "");
    const own = sheet.tables;
    own.load("items/name");
    await context.sync();
    const table = own.items[0]!;
    // Sorted the other way round, with two headings in words of their own.
    const range = table.getDataBodyRange();
    range.load("values");
    await context.sync();
    range.values = [...range.values].reverse();
    table.getHeaderRowRange().getCell(0, 3).values = [["How far"]];
    table.getHeaderRowRange().getCell(0, 0).values = [["Part"]];
    await context.sync();
    tables.load("items/name");
    await context.sync();
  });
  const { problems, answers } = await readRatings(CLOCK);
  expect(problems).toEqual([]);
  const rated = (rows: typeof answers) =>
    Object.fromEntries(
      rows.filter(({ unit }) => unit === "Bates").map(({ item, rating }) => [item[0], rating]),
    );
  expect(rated(answers)).toEqual({ 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7 });
  const live = await valuesOf(host, "Ratings", "A5:I34");
  expect(live.filter(([unit]) => unit === "Bates").map((row) => row[8])).toEqual([7, 6, 5, 4, 3, 2, 1]);

  // A heading is found by its place; a row without its component, a component nobody knows, one twice.
  await fill(host, district, `A${FIRST_ROW}:A${FIRST_ROW + 2}`, [
    [""],
    ["Something else"],
    ["4 Leading and lagging indicators of implementation and impact"],
  ]);
  await fill(host, district, `D${FIRST_ROW}`, [[3]]);
  await fill(host, marys, "D3", [[""]]);
  const damaged = await readRatings(CLOCK);
  expect(damaged.problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Row 8 of “Fall 2026 District” has an answer but doesn't say what it is for/),
    expect.stringMatching(/^“Something else” is not one of the components/),
    expect.stringMatching(/^“4 Leading .*” \(District, Fall 2026\) is answered twice/),
    expect.stringMatching(/no row for “1 Clear .*”, “2 Addressing .*”, “3 Backwards /),
    expect.stringMatching(/^“Fall 2026 St. Mary's” doesn't say which period it is for/),
  ]);
});

test("a school that was renamed keeps its form: known by its old name, or said to be none by now", async () => {
  const host = await openExcel();
  await setUp(choiceOf({ parts: ["objectives", "schools"] }));
  const { units } = await readRatings(CLOCK);
  const { made } = await startRound({ ...ROUND, units }, CLOCK);
  await fill(host, made[1]!, `D${FIRST_ROW}`, [[5]]);
  // On the sheet of schools: the name, and what else it is written as.
  await fill(host, "Schools", "A6:B6", [["Bates Academy", ""]]);
  const renamed = await readRatings(CLOCK);
  expect(renamed.units).toContain("Bates Academy");
  expect(renamed.problems.map(({ message }) => message)).toEqual([
    ratingsText.problems.unknownUnit("Bates Elementary", made[1]!),
  ]);
  expect(renamed.answers.find(({ unit }) => unit === "Bates Elementary")).toMatchObject({ rating: 5 });
  await fill(host, "Schools", "B6", [["Bates ES; Bates Elementary"]]);
  const known = await readRatings(CLOCK);
  expect(known.problems).toEqual([]);
  await expect(startRound({ ...ROUND, units: known.units }, CLOCK)).rejects.toThrow(
    rateText.alreadyOpen(ROUND.period),
  );
});

test("a form that is made again after it was left incomplete is fetched again", async () => {
  const host = await openExcel();
  const round: RoundChoice = { ...ROUND, instrument: "planReview", units: ["District"] };
  const { made } = await startRound(round, CLOCK);
  await fill(host, made[0]!, "A2", [[writeText.incomplete]]);
  await startRound(round, CLOCK);
  await fill(host, made[0]!, `D${FIRST_ROW}`, [["Partly"]]);
  const counted = await valuesOf(host, "Ratings", "E5:I5");
  expect([counted[0]![1], counted[0]![4]]).toEqual(["Partly", 2]);
  // A row of the sheet of all answers that lost its form is mended when the summary is refreshed.
  await host.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Ratings").getRange("E5:H5");
    cells.formulas = [['=IFERROR(#REF!,"")', '=IFERROR(#REF!,"")', "", ""]];
    await context.sync();
  });
  await refreshRatings(CLOCK);
  expect((await valuesOf(host, "Ratings", "I5"))[0]![0]).toBe(2);
});

test("rows that were deleted are named, and added ones count after a refresh", async () => {
  const host = await openExcel();
  const { made } = await startRound({ ...ROUND, units: ["District"] }, CLOCK);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(made[0]!);
    sheet.getRange("A10:E10").delete("Up");
    sheet.tables.load("items/name");
    await context.sync();
    sheet.tables.items[0]!.resize("A7:E18");
    sheet.getRange("A18:D18").values = [["3 Backwards design of the strategy", "", "", 4]];
    await context.sync();
  });
  const { answers } = await readRatings(CLOCK);
  expect(answers.map(({ item }) => item[0])).toEqual(["1", "2", "4", "5", "6", "7", "3"]);
  expect((await valuesOf(host, made[0]!, "A6"))[0]![0]).toMatch(/not counted yet/);
  await refreshRatings(CLOCK);
  expect((await valuesOf(host, made[0]!, "A6"))[0]![0]).toBe("Rated: 1 of 11.");
});

test("the number of requests is the same for three schools and for twenty", async () => {
  const requests: number[] = [];
  for (const count of [3, 20]) {
    const host = await openExcel();
    const units = Array.from({ length: count }, (_, index) => `School ${index + 1}`);
    const start = host.stats.requests;
    await startRound({ ...ROUND, units, layout: "oneTable" }, CLOCK);
    requests.push(host.stats.requests - start);
    closeExcel();
  }
  expect(requests[1]).toBe(requests[0]);
  expect(requests[0]).toBeLessThanOrEqual(14);
});

test("what somebody else has typed meanwhile is not overwritten", async () => {
  const host = await openExcel();
  const { made } = await startRound({ ...ROUND, units: ["District"] }, CLOCK);
  const { answers, instruments } = await readRatings(CLOCK);
  await fill(host, made[0]!, `D${FIRST_ROW}`, [[2]]);
  const given = { rating: 6, evidence: "", nextStep: "" };
  await expect(saveAnswer(answers[0]!, given, instruments[0]!)).rejects.toThrow(
    rateText.changedMeanwhile(made[0]!, "D8", "2"),
  );
  expect((await valuesOf(host, made[0]!, `D${FIRST_ROW}`))[0]![0]).toBe(2);
});

test("what is made keeps Excel's rules, beside a plan that was set up", async () => {
  const host = await openExcel();
  await setUp(choiceOf({ parts: ["objectives", "schools"] }));
  const { units, leaders } = await readRatings(CLOCK);
  expect(units).toEqual([
    "District",
    "Bates Elementary",
    "Martin Luther King Jr. Elementary School",
    "St. Mary's",
  ]);
  expect(leaders).toEqual([{ name: "Ana Ruiz", unit: "Bates Elementary" }]);
  await startRound({ ...ROUND, units, layout: "oneTable" }, CLOCK);
  await startRound({ ...ROUND, instrument: "districtStandards", units: ["District"] }, CLOCK);
  expect(await brokenRules(await host.save())).toEqual([]);
  for (const [name, rows] of Object.entries(await contents(host)))
    expect([name, rows.flat().filter((cell) => cell === writeText.incomplete)]).toEqual([name, []]);
});
