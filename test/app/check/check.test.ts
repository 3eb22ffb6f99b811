import { acceptanceOf, acceptFindings, takeBackAcceptance } from "../../../src/app/check/acceptFindings";
import { makeAlignmentSheet } from "../../../src/app/check/alignmentReport";
import { type Check, checkAlignment, countsOf, type Finding } from "../../../src/app/check/check";
import { groupFindings } from "../../../src/app/check/groups";
import { keepRuleChoices, ruleChoices } from "../../../src/app/check/rules";
import { scopeCalled, scopesOf, sizeOf } from "../../../src/app/check/scope";
import { makeEdits } from "../../../src/app/edits";
import { changesOf } from "../../../src/app/check/fixFindings";
import { gapsOf } from "../../../src/app/check/lineGaps";
import { rollUp } from "../../../src/app/rollUp/rollUp";
import { toXlsx } from "../../support/districtWorkbook";
import { actionRows, GOALS, schoolRows } from "../../support/district";
import { closeExcel, fill, openExcel, valuesOf } from "../../support/excel";
import { AS_OF, type SheetFixture, workbookOf } from "../../support/plan";

afterEach(closeExcel);

const CLOCK = { today: AS_OF };

const DISTRICT: Record<string, SheetFixture> = {
  ...GOALS,
  Actions: actionRows(["A1", "Buy books for all", "Ana Ruiz", 46_000, "In progress"]),
  Plans: schoolRows(
    ["Bates", "B1", "Read in pairs", "1.1"],
    ["Clay", "C1", "Read aloud", "1.9"],
    ["Clay", "C2", "Grow a garden", ""],
  ),
};

async function checked(): Promise<{ host: Awaited<ReturnType<typeof openExcel>>; check: Check }> {
  const host = await openExcel(await toXlsx(workbookOf(DISTRICT).snapshot));
  return { host, check: await checkAlignment(CLOCK) };
}

const called = ({ result }: Check, rule: string, item: RegExp): Finding =>
  result.findings.find((each) => each.rule === rule && item.test(each.item ?? ""))!;

test("an accepted finding counts apart, in the workbook too, until it is taken back", async () => {
  const { check } = await checked();
  const finding = called(check, "B2", /^C2/);
  const before = countsOf(check.result);
  const accepted = await acceptFindings(check, [finding], { reason: " Ours ", by: "R. Diaz", on: AS_OF });
  expect(countsOf(accepted.result)).toEqual({ ...before, warning: before.warning - 1, accepted: 1 });
  const again = await checkAlignment(CLOCK);
  expect(countsOf(again.result)).toEqual(countsOf(accepted.result));
  expect(acceptanceOf(again, finding)).toMatchObject({
    ...{ rule: "B2", reason: "Ours", by: "R. Diaz", on: "2026-11-22", sheet: "Plans" },
  });
  // Making the sheet with the state anew keeps it.
  await rollUp(CLOCK);
  expect(countsOf((await checkAlignment(CLOCK)).result).accepted).toBe(1);
  const back = await takeBackAcceptance(again, finding.key);
  expect(countsOf(back.result)).toEqual(before);
  expect(countsOf((await checkAlignment(CLOCK)).result).accepted).toBe(0);
});

test("an accepted finding comes back when its cell changes, and stays accepted when its row moves", async () => {
  const { host, check } = await checked();
  const finding = called(check, "B1", /^C1/);
  await acceptFindings(check, [finding], { reason: "Next year's plan", by: "", on: AS_OF });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plans").getRange("2:2").insert("Down");
    context.workbook.worksheets.getItem("Plans").getRange("A2:D2").values = [["Bates", "B0", "Sing", "2"]];
    await context.sync();
  });
  expect(called(await checkAlignment(CLOCK), "B1", /^C1/).accepted).toBe("Next year's plan");
  await fill(host, "Plans", "D4", [["1.8"]]);
  expect(called(await checkAlignment(CLOCK), "B1", /^C1/).accepted).toBe(null);
});

test("rules that are switched off or limited otherwise are, from the pane and by hand", async () => {
  const { host, check } = await checked();
  const choices = ruleChoices(check.reading.state.check);
  expect(choices.every(({ isOn }) => isOn)).toBe(true);
  const limited = choices.find(({ limits }) => limits.length > 0)!;
  const now = await keepRuleChoices(
    check,
    choices.map((choice) => ({
      ...choice,
      isOn: choice.id !== "B2",
      limits: choice.limits.map((limit) => ({ ...limit, value: limit.usual + 1 })),
    })),
  );
  expect(called(now, "B2", /C2/)).toBeUndefined();
  const read = ruleChoices((await checkAlignment(CLOCK)).reading.state.check);
  expect(read.find(({ id }) => id === "B2")!.isOn).toBe(false);
  const [limit] = read.find(({ id }) => id === limited.id)!.limits;
  expect(limit!.value).toBe(limited.limits[0]!.usual + 1);
  await host.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("TL_Rules").getDataBodyRange();
    body.load("values");
    await context.sync();
    const row = body.values.findIndex(([rule, name]) => rule === "B2" && name === "");
    body.getCell(row, 2).values = [["on"]];
    await context.sync();
  });
  expect(called(await checkAlignment(CLOCK), "B2", /C2/)).toBeDefined();
});

test("a suggestion is made only while its row is as it was, and can be taken back", async () => {
  const { host, check } = await checked();
  const finding = called(check, "B1", /^C1/);
  const fix = finding.fixes[0];
  // Where no candidate is likely enough the rule has nothing to offer.
  const edits = fix ? changesOf(check, fix) : [];
  const own = [
    {
      cell: { sheet: "Plans", row: 3, column: 4 },
      before: "1.9",
      after: "1.2",
      row: { column: 2, value: "C1" },
    },
  ];
  const wanted = edits.length > 0 ? edits : own;
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plans").getRange("2:2").insert("Down");
    await context.sync();
  });
  const fixed = await makeEdits(wanted);
  expect(fixed.done).toHaveLength(1);
  expect((await valuesOf(host, "Plans", "D3:D5")).flat()).not.toContain("1.9");
  const undone = await makeEdits(fixed.undo);
  expect(undone.done).toHaveLength(1);
  expect((await valuesOf(host, "Plans", "D4")).flat().map(String)).toEqual(["1.9"]);
  await fill(host, "Plans", "D4", [["2"]]);
  const left = await makeEdits(wanted);
  expect([left.done.length, left.left.length]).toEqual([0, 1]);
});

test("findings are put together from the outside in, by rule, objective and person", async () => {
  const { check } = await checked();
  const { findings } = check.result;
  const names = (by: Parameters<typeof groupFindings>[2]) =>
    groupFindings(check, findings, by).map(({ name }) => name);
  expect(names("unit")).toEqual(
    [null, "Bates", "Clay"].filter((name) => findings.some(({ unit }) => unit === name)),
  );
  expect(new Set(names("rule"))).toEqual(new Set(findings.map(({ rule }) => rule)));
  expect(names("objective")).toContain("1 Every child reads");
  expect(names("person")).toContain(null);
  for (const by of ["unit", "rule", "objective", "person"] as const) {
    const all = groupFindings(check, findings, by).flatMap((group) => group.findings);
    expect(new Set(all)).toEqual(new Set(findings));
    expect(all).toHaveLength(findings.length);
  }
});

test("a scope is a school or a sheet of the plan, in any of its spellings", async () => {
  const { check } = await checked();
  expect(scopesOf(check)).toEqual({
    units: ["Bates", "Clay"],
    sheets: ["Goals", "Initiatives", "Actions", "Plans"],
  });
  expect(scopeCalled(check, { unit: "BATES" })).toEqual({ unit: "Bates", sheet: null });
  expect(scopeCalled(check, { sheet: "plans" })).toEqual({ unit: null, sheet: "Plans" });
  expect(scopeCalled(check, { unit: "Dover" })).toBe(null);
  expect(scopeCalled(check, { sheet: "Dover" })).toBe(null);
  expect(sizeOf(check, { unit: "Clay" })).toEqual({ items: 2, tables: 1 });
});

test("gaps in the through-line stand at the items that they are about", async () => {
  const { check } = await checked();
  const gaps = gapsOf(check);
  const at = (id: string) => gaps.get(check.reading.plan.items.find((item) => item.id === id)!.key) ?? [];
  expect(at("2").map(({ rule }) => rule)).toContain("B3");
  expect(at("C2").map(({ rule }) => rule)).toContain("B2");
});

test("the sheet of findings is no plan table, and made again it says the same", async () => {
  const { host, check } = await checked();
  const { sheet } = await makeAlignmentSheet(CLOCK);
  const range = `A1:I${check.result.findings.length + 5}`;
  const first = await valuesOf(host, sheet, range);
  expect(first).toHaveLength(check.result.findings.length + 5);
  const again = await makeAlignmentSheet(CLOCK);
  const said = ({ result }: Check) => result.findings.map(({ key, message }) => [key, message]);
  expect(said(again.check)).toEqual(said(check));
  expect(await valuesOf(host, sheet, range)).toEqual(first);
});
