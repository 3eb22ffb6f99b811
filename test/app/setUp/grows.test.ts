import { confirmTables } from "../../../src/app/plan/parts";
import { setUp } from "../../../src/app/setUp/setUp";
import { UserError } from "../../../src/app/job";
import { stateText } from "../../../src/text/stateSheet";
import { writeText } from "../../../src/text/write";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { secondOpinion } from "../../support/secondOpinion";
import { bodyOf, change, choiceOf, contents, headingsOf } from "../../support/setUp";

afterEach(closeExcel);

const FIGURES = ["Number of actions", "Of these done", "Share done"];

describe("a part that is added later", () => {
  test("gives figures to sheets that stand, at their right edge, and says so", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["objectives", "initiatives", "benchmarks"] }));
    const before = await contents(host);
    const { columnsAdded, columnsLeft } = await setUp(choiceOf({ parts: ["actions"] }));
    expect(columnsAdded).toEqual([
      { sheet: "Strategic objectives", headings: ["Share done"] },
      { sheet: "Initiatives", headings: FIGURES },
    ]);
    expect(columnsLeft).toEqual([]);
    expect((await headingsOf(host, "PlanInitiatives")).slice(-3)).toEqual(FIGURES);
    expect((await bodyOf(host, "PlanInitiatives", "Number of actions")).slice(0, 2)).toEqual([1, ""]);
    expect((await bodyOf(host, "PlanObjectives", "Share done"))[0]).toBe(0);
    const after = await contents(host);
    for (const sheet of ["Strategic objectives", "Initiatives", "Benchmarks"])
      expect(after[sheet]!.map((row, index) => row.slice(0, before[sheet]![index]!.length))).toEqual(
        before[sheet],
      );
    // Nothing is new when it is run once more.
    expect((await setUp(choiceOf({ parts: ["actions"] }))).columnsAdded).toEqual([]);
    expect(await contents(host)).toEqual(after);
    expect((await secondOpinion(await host.save())).differences).toEqual([]);
  });

  test("looks as if it had been there from the start", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["initiatives"] }));
    await setUp(choiceOf({ parts: ["actions"] }));
    const look = await host.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("PlanInitiatives");
      const [old, added] = ["Counts as", "Share done"].map((heading) => {
        const header = columns.getItem(heading).getHeaderRowRange();
        const body = columns.getItem(heading).getDataBodyRange().getCell(0, 0);
        header.load("format/fill/color,format/font/color,format/wrapText");
        body.load("format/fill/color,format/verticalAlignment,numberFormat");
        body.dataValidation.load("prompt");
        return { header, body };
      });
      await context.sync();
      return [old!, added!].map(({ header, body }) => ({
        header: [header.format.fill.color, header.format.font.color, header.format.wrapText],
        body: [body.format.fill.color, body.format.verticalAlignment],
        format: body.numberFormat[0]![0] as string,
        prompt: body.dataValidation.prompt.message.slice(0, 9),
      }));
    });
    expect(look[1]).toEqual({ ...look[0], format: "0%" });
  });

  test("leaves out what has no place, and says that", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["objectives", "initiatives"] }));
    const [width] = (await contents(host))["Initiatives"]!.map((row) => row.length);
    const beside = String.fromCharCode(65 + width!);
    await fill(host, "Initiatives", `${beside}7`, [["mine"]]);
    const { columnsAdded, columnsLeft } = await setUp(choiceOf({ parts: ["actions"] }));
    expect(columnsLeft).toEqual([
      { sheet: "Initiatives", headings: expect.arrayContaining(FIGURES.slice(0, 2)) },
    ]);
    expect(columnsAdded).toEqual([]);
    expect(await valuesOf(host, "Initiatives", `${beside}5:${beside}8`)).toEqual([
      [""],
      [""],
      ["mine"],
      [""],
    ]);
  });

  test("does not write over a formula that shows nothing", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["initiatives"] }));
    const [width] = (await contents(host))["Initiatives"]!.map((row) => row.length);
    const column = String.fromCharCode(65 + width!);
    await change(host, ({ workbook }) => {
      workbook.worksheets.getItem("Initiatives").getRange(`${column}9`).formulas = [['=IF(A9="x","x","")']];
    });
    const before = await contents(host);
    await expect(setUp(choiceOf({ parts: ["actions"] }))).rejects.toThrow(
      new UserError(writeText.noRoom("Initiatives", writeText.column(column)), ""),
    );
    expect(await contents(host)).toEqual(before);
  });

  test("mends figures whose part was deleted", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["initiatives", "actions"] }));
    await change(host, ({ workbook }) => workbook.worksheets.getItem("Actions").delete());
    expect((await bodyOf(host, "PlanInitiatives", "Number of actions"))[0]).toBe("#REF!");
    const { columnsAdded } = await setUp(choiceOf({ parts: ["actions"] }));
    expect(columnsAdded).toEqual([]);
    expect((await bodyOf(host, "PlanInitiatives", "Number of actions"))[0]).toBe(1);
  });
});

describe("schools", () => {
  test("in a sheet of schools that comes later, are what lists offer, and what people typed stays there", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["actions"], schools: [{ name: "Bates Elementary" }] }));
    expect((await bodyOf(host, "TL_Units", "School or office")).slice(0, 3)).toEqual([
      ...["District", "Bates Elementary", ""],
    ]);
    await change(host, ({ workbook }) => {
      const typed = workbook.tables.getItem("TL_TypedUnits").getDataBodyRange();
      typed.getCell(2, 0).values = [["Central office"]];
      // Over the formula: it would be lost when that is set again.
      workbook.tables.getItem("TL_Units").getDataBodyRange().getCell(7, 0).values = [["Bus depot"]];
    });
    await setUp(choiceOf({ parts: ["schools"] }));
    const offered = async () =>
      (await bodyOf(host, "TL_Units", "School or office")).filter((name) => name !== "");
    const names = choiceOf().schools.map(({ name }) => name);
    expect(await offered()).toEqual(["District", "Central office", "Bus depot", ...names]);
    await change(host, ({ workbook }) => {
      workbook.tables.getItem("PlanSchools").getDataBodyRange().getCell(4, 0).values = [["Cole High"]];
    });
    expect(await offered()).toEqual(["District", "Central office", "Bus depot", ...names, "Cole High"]);
    expect((await secondOpinion(await host.save())).differences).toEqual([]);
  });

  test("with more known of them than those before get columns for it", async () => {
    const host = await openExcel();
    await setUp(choiceOf({ parts: ["schools"], schools: [{ name: "Bates" }] }));
    const schools = [{ name: "Bates" }, { name: "Cole", cluster: "North", level: 3 }];
    const { columnsAdded, rowsAdded } = await setUp(choiceOf({ parts: ["schools"], schools }));
    expect(columnsAdded).toEqual([{ sheet: "Schools", headings: ["Cluster", "Accountability level"] }]);
    expect(rowsAdded).toBe(1);
    expect((await bodyOf(host, "PlanSchools", "Cluster")).slice(0, 2)).toEqual(["", "North"]);
    expect((await bodyOf(host, "PlanSchools", "Accountability level")).slice(0, 2)).toEqual(["", 3]);
  });

  test.each([
    ["at once", [["schools", "schoolPlans"]]],
    ["later", [["schools"], ["schoolPlans"]]],
    ["before", [["schoolPlans"], ["schools"]]],
  ] as const)(
    "with sheets of their own have their figures on the sheet of schools: %s",
    async (_, runs) => {
      const host = await openExcel();
      for (const parts of runs) await setUp(choiceOf({ parts, schoolPlans: "sheetPerSchool" }));
      expect((await bodyOf(host, "PlanSchools", "Plan rows")).slice(0, 4)).toEqual([1, 1, 1, ""]);
      await fill(host, "Bates Elementary", "C7", [["Do something"]]);
      await setUp(
        choiceOf({
          parts: ["schools", "schoolPlans"],
          schoolPlans: "sheetPerSchool",
          schools: [...choiceOf().schools, { name: "Cole" }],
        }),
      );
      expect((await bodyOf(host, "PlanSchools", "Plan rows")).slice(0, 5)).toEqual([2, 1, 1, 1, ""]);
      await change(host, ({ workbook }) => workbook.worksheets.getItem("Cole").delete());
      expect((await bodyOf(host, "PlanSchools", "Plan rows")).slice(0, 5)).toEqual([2, 1, 1, "", ""]);
      expect((await secondOpinion(await host.save())).differences).toEqual([]);
    },
    60_000,
  );

  test("that are new get numbers that no sheet has, in whatever order they are listed", async () => {
    const host = await openExcel();
    const make = (...names: string[]) =>
      setUp(
        choiceOf({
          parts: ["schoolPlans"],
          schoolPlans: "sheetPerSchool",
          schools: names.map((name) => ({ name })),
        }),
      );
    await make("Bates", "Bath");
    await make("Batley", "Bath", "Bates");
    const ids = await Promise.all(["Bates", "Bath", "Batley"].map((name) => valuesOf(host, name, "A6:A25")));
    const all = ids.flat(2);
    expect(new Set(all).size).toBe(all.length);
  });
});

test("the map says no more that no sheet is in use", async () => {
  const host = await openExcel();
  await confirmTables({ sheets: [], tables: [] });
  expect(await bodyOf(host, "TL_Map", "Sheet")).toEqual([stateText.map.none]);
  await setUp(choiceOf({ parts: ["objectives"] }));
  expect(new Set(await bodyOf(host, "TL_Map", "Sheet"))).toEqual(new Set(["Strategic objectives"]));
});
