import { checkAlignment, countsOf } from "../../../src/app/check/check";
import { inspectWorkbook } from "../../../src/app/readPlan";
import { rollUp } from "../../../src/app/rollUp/rollUp";
import { UserError } from "../../../src/app/job";
import { setUp } from "../../../src/app/setUp/setUp";
import { findExisting } from "../../../src/app/setUp/existing";
import { readWorkbook } from "../../../src/excel/read";
import { readState } from "../../../src/plan/state";
import { setUpText } from "../../../src/text/setUp";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF } from "../../support/plan";
import { change, choiceOf, contents } from "../../support/setUp";

afterEach(closeExcel);

const TODAY = { today: AS_OF };

describe("what is made", () => {
  test("only what was chosen, and the sheets with lists and settings", async () => {
    const host = await openExcel();
    const { made } = await setUp(choiceOf({ parts: ["actions", "objectives"], schools: [] }));
    expect(made.map(({ sheet }) => sheet)).toEqual(["Strategic objectives", "Actions"]);
    expect(Object.keys(await contents(host))).toEqual([
      ...["Sheet1", "Strategic objectives", "Actions", "Lists", "Throughline"],
    ]);
  });

  test("one table for all schools, or a sheet for each, whose names Excel takes", async () => {
    const host = await openExcel();
    const schools = [
      "Bates/North [K-8]",
      "'Quoted'",
      "A school with a name that is far too long for Excel",
      "Lists",
    ];
    const { made } = await setUp(
      choiceOf({
        parts: ["schoolPlans"],
        schoolPlans: "sheetPerSchool",
        schools: schools.map((name) => ({ name })),
      }),
    );
    expect(made.map(({ school }) => school)).toEqual(schools);
    expect(made.map(({ sheet }) => sheet)).toEqual([
      ...["Bates North K-8", "Quoted", "A school with a name that is", "Lists 2"],
    ]);
    expect(await valuesOf(host, "Lists 2", "A1:B4")).toEqual([
      ["Plan for Reading: Lists", ""],
      [expect.any(String), ""],
      [expect.any(String), ""],
      ["School", "Lists"],
    ]);
  });

  test("the words of the vocabulary, or one's own", async () => {
    const host = await openExcel();
    await setUp(
      choiceOf({
        parts: ["actions"],
        vocabulary: "goalStrategyAction",
        labels: { actions: "Our steps", "actions.lead": "Champion" },
      }),
    );
    expect((await valuesOf(host, "Our steps", "A5:D5"))[0]).toEqual([
      "ID",
      "Action step",
      "Supports",
      "Champion",
    ]);
  });

  test("columns for clusters, leaders, levels and tiers only where there are any", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["schools"], schools: [{ name: "Bates", level: 3 }] }));
    const headings = (await valuesOf(host, "Schools", "A5:G5"))[0]!;
    expect(headings).toContain("Accountability level");
    expect(headings).not.toContain("Cluster");
    expect(headings).not.toContain("Principal");
  });

  test.each([
    ["no parts", { parts: [] }, setUpText.noParts],
    [
      "no schools for sheets of theirs",
      { parts: ["schoolPlans"], schoolPlans: "sheetPerSchool", schools: [] },
      setUpText.noSchools,
    ],
    [
      "two headings alike",
      { labels: { "actions.lead": "action" } },
      setUpText.sameHeading("Actions", "action"),
    ],
    ["an end before the beginning", { window: { first: 2027, last: 2026 } }, setUpText.window],
  ] as const)("nothing for a choice with %s", async (_, changes, sentence) => {
    const host = await openExcel();
    await expect(setUp(choiceOf(changes))).rejects.toThrow(new UserError(sentence, ""));
    expect(Object.keys(await contents(host))).toEqual(["Sheet1"]);
  });
});

describe("what was set up", () => {
  test.each(["oneTable", "sheetPerSchool"] as const)(
    "is read by the map, checked and rolled up: %s",
    async (schoolPlans) => {
      await openExcel();
      await setUp(choiceOf({ schoolPlans }));
      const { reading, result } = await checkAlignment(TODAY);
      expect(reading.isConfirmed).toBe(true);
      expect(countsOf(result).error).toBe(0);
      // One example of each kind is no whole plan yet, and two of the schools have no leader: nothing else is found.
      const warnings = result.findings.filter(
        ({ outcome, severity }) => outcome === "fail" && severity === "warning",
      );
      expect(warnings.map(({ rule, messageId }) => `${rule} ${messageId}`)).toEqual([
        ...["A1 count", "A2 count", "C1 noFinal", "C1 noShort", "D7 unit", "D7 unit"],
      ]);
      const schools = reading.plan.units.filter(({ type }) => type === "school").map(({ name }) => name);
      expect(schools).toEqual(choiceOf().schools.map(({ name }) => name));
      const own = reading.plan.items.filter(({ level, kind }) => level === "school" && kind === "action");
      expect(new Set(own.map(({ unit }) => unit))).toEqual(
        new Set(schoolPlans === "oneTable" ? schools.slice(0, 1) : schools),
      );
      expect(own.every(({ links }) => links.some(({ target }) => target !== null))).toBe(true);
      const { sheet } = await rollUp(TODAY);
      expect(sheet).toBe("Rollup");
    },
  );

  test("is known without the map too, with the same fields", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ schoolPlans: "sheetPerSchool" }));
    const { map } = readState(await readWorkbook());
    await change(host, ({ workbook }) => workbook.worksheets.getItem("Throughline").delete());
    const tables = (await inspectWorkbook()).proposals.flatMap((sheet) => sheet.tables);
    const essence = ({ excelTable, kind, columns }: (typeof map)[number]) => ({
      excelTable,
      kind,
      columns: columns.map(({ heading, field }) => ({ heading, field })),
    });
    expect(tables.map(essence)).toEqual(map.map(essence));
  });

  test("stays known when its sheet is renamed and its table grows", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["actions"] }));
    await change(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem("Actions");
      sheet.name = "What we do";
      workbook.tables.getItem("PlanActions").resize("A5:N60");
      sheet.getRange("A60:B60").values = [["A99", "Do one more thing"]];
    });
    const { reading } = await checkAlignment(TODAY);
    expect(reading.plan.items.map(({ id }) => id)).toEqual(["A1", "A99"]);
  });

  test("does not hide what was read before, though nobody had confirmed it", async () => {
    const host = await openExcel();
    await fill(host, "Our work", "A1:D4", [
      ["Action", "Person responsible", "Due date", "Status"],
      ["Hire two coaches", "Ana Ruiz", 46_400, "On track"],
      ["Buy books for grade 3", "Tom Lee", 46_400, "Complete"],
      ["Train the staff", "Lee Wong", 46_400, "On track"],
    ]);
    const before = await checkAlignment(TODAY);
    const { takenAlong } = await setUp(choiceOf({ parts: ["benchmarks"] }));
    expect(takenAlong).toEqual(["Our work"]);
    const after = await checkAlignment(TODAY);
    const titles = ({ reading }: typeof before) =>
      reading.plan.items.filter(({ place }) => place.sheet === "Our work").map(({ title }) => title);
    expect(titles(before)).toHaveLength(3);
    expect(titles(after)).toEqual(titles(before));
  });

  test("is told to whoever asks", async () => {
    await openExcel();
    expect(await findExisting(AS_OF)).toMatchObject({
      planName: "",
      vocabulary: null,
      parts: [],
      schools: [],
    });
    await setUp(choiceOf({ parts: ["schools", "schoolPlans"], schoolPlans: "sheetPerSchool" }));
    const existing = await findExisting(AS_OF);
    expect(existing).toMatchObject({
      planName: "Plan for Reading",
      window: { first: 2026, last: 2027 },
      vocabulary: "aip",
      schools: choiceOf().schools,
      schoolPlans: "sheetPerSchool",
      parts: [{ part: "schools", sheet: "Schools", isComplete: true }],
    });
    expect(existing.schoolSheets.map(({ school }) => school)).toEqual(
      choiceOf().schools.map(({ name }) => name),
    );
  });
});

describe("run again", () => {
  test("it changes nothing where all is there", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ schoolPlans: "sheetPerSchool" }));
    const before = await contents(host);
    const { made } = await setUp(choiceOf({ schoolPlans: "sheetPerSchool" }));
    expect(made).toEqual([]);
    expect(await contents(host)).toEqual(before);
  });

  test("it adds a missing part, to the map too, and lists follow; what people wrote stays", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["actions"] }));
    await fill(host, "Actions", "B6:B7", [["Ours"], ["Also ours"]]);
    const before = await contents(host);
    await setUp(choiceOf({ parts: ["actions", "objectives"] }));
    const after = await contents(host);
    expect(after["Actions"]).toEqual(before["Actions"]);
    const { map } = readState(await readWorkbook());
    expect(map.map(({ excelTable }) => excelTable)).toEqual(["PlanActions", "PlanObjectives"]);
    const parents = await host.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("TL_Parents").getDataBodyRange();
      range.load("values");
      await context.sync();
      return range.values[0];
    });
    expect(parents).toEqual([
      1,
      expect.stringContaining("1 Example:"),
      expect.stringContaining("1 Example:"),
    ]);
  });

  test("a new school gets its row and its sheet", async () => {
    const host = await openExcel();
    const parts = ["schools", "schoolPlans"] as const;
    const { schools } = choiceOf();
    await setUp(choiceOf({ parts, schoolPlans: "sheetPerSchool" }));
    const before = await contents(host);
    const { made, rowsAdded } = await setUp(
      choiceOf({ parts, schoolPlans: "sheetPerSchool", schools: [...schools, { name: "New School" }] }),
    );
    expect(made).toEqual([{ sheet: "New School", part: "schoolPlans", school: "New School" }]);
    expect(rowsAdded).toBe(1);
    expect((await valuesOf(host, "Schools", "A6:C9")).at(-1)).toEqual(["New School", "", "School"]);
    const after = await contents(host);
    expect(after["Bates Elementary"]).toEqual(before["Bates Elementary"]);
  });

  test("a sheet that somebody deleted is made again, one that is a plain range by now is left alone", async () => {
    const host = await openExcel();
    const parts = ["actions", "objectives"] as const;
    await setUp(choiceOf({ parts }));
    await change(host, ({ workbook }) => {
      workbook.worksheets.getItem("Strategic objectives").delete();
      workbook.tables.getItem("PlanActions").convertToRange();
    });
    const before = await contents(host);
    const { made } = await setUp(choiceOf({ parts }));
    expect(made.map(({ part }) => part)).toEqual(["objectives"]);
    expect((await contents(host))["Actions"]).toEqual(before["Actions"]);
  });

  test("it works after a rollup, whose figures go on", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["objectives", "initiatives", "schools", "schoolPlans"] }));
    await rollUp(TODAY);
    const before = await contents(host);
    await setUp(choiceOf());
    const after = await contents(host);
    expect(after["Rollup"]).toEqual(before["Rollup"]);
    expect((await checkAlignment(TODAY)).reading.plan.tables.length).toBe(15);
  });
});
