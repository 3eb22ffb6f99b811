import { readFile } from "node:fs/promises";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { recalculated } from "../support/libreoffice";
import { eachOpensWorkbenches, eventually, type OpenWorkbench, openWorkbench } from "./workbench";

eachOpensWorkbenches();

const place = ({ page }: OpenWorkbench) =>
  page.frames()[1]!.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    }),
  );

/** The sheets that the map on the sheet `Throughline` names. */
const mapped = ({ page }: OpenWorkbench) =>
  page.frames()[1]!.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("TL_Map").getRange();
      range.load("values");
      await context.sync();
      return [...new Set(range.values.slice(1).map(([sheet]) => String(sheet)))];
    }),
  );

function expectQuiet({ errors, foreignRequests }: OpenWorkbench): void {
  expect(errors).toEqual([]);
  expect(foreignRequests).toEqual([]);
}

test("the whole job by mouse: use a sheet, check, go to a cell, roll up, save", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const said = (text: RegExp) => pane.getByRole("status").getByText(text).waitFor({ state: "attached" });
  await page.getByText("School plans", { exact: true }).click();
  await pane.getByRole("button", { name: "Use this sheet" }).click();
  const due = pane.getByRole("combobox", { name: /Column F, Due/ });
  await due.waitFor();
  expect(await due.textContent()).toBe("Due date");
  await workbench.picture("job-1-review");
  await pane.getByRole("button", { name: "Confirm and use" }).click();
  await said(/“School plans” is in use/);
  expect(await mapped(workbench)).toEqual(["School plans"]);
  await pane.getByRole("button", { name: /^Use the other \d+ as proposed$/ }).click();
  await said(/sheets are in use/);
  expect((await mapped(workbench)).length).toBeGreaterThan(3);
  await workbench.picture("job-2-in-use");

  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Check alignment" }).click();
  const finding = pane.getByRole("button", { name: /is linked to “Goal 6”/ });
  await finding.waitFor();
  await workbench.picture("job-3-checked");
  await finding.click();
  await eventually(() => place(workbench), "'School plans'!D52");
  await workbench.picture("job-4-at-the-cell");

  await pane.getByRole("tab", { name: "Roll up" }).click();
  await pane.getByRole("button", { name: "Roll up" }).click();
  await said(/“Rollup” is ready/);
  await pane.getByRole("button", { name: "Go to Rollup" }).click();
  await eventually(async () => (await place(workbench)).split("!")[0], "Rollup");
  await workbench.picture("job-5-rolled-up");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  const saved = await readFile((await (await download).path())!);
  const shown = (await readXlsx(saved)).data;
  const computed = await recalculated(saved);
  const figures = (book: typeof shown) =>
    book.sheets
      .find(({ name }) => name === "Rollup")!
      .cells.filter(({ formula }) => formula !== null)
      .map(({ row, column, value }) => [row, column, typeof value === "number" ? value.toFixed(9) : value]);
  expect(figures(shown).length).toBeGreaterThan(100);
  expect(figures(shown)).toEqual(figures(computed));

  const board = await workbench.newSheet();
  await workbench.excel(async (context, sheet) => {
    const formulas = [["=SUM(TL_RollupOverdue[All items])"], ["=ROWS(TL_RollupCoverage[School])"]];
    context.workbook.worksheets.getItem(sheet).getRange("A1:A2").formulas = formulas;
    await context.sync();
  }, board);
  await pane.getByRole("combobox", { name: "Schools" }).click();
  await pane.getByRole("menuitemcheckbox", { name: "Bates Elementary School" }).click();
  await pane.getByRole("menuitemcheckbox", { name: "Lincoln K–8 School" }).click();
  await page.keyboard.press("Escape");
  await pane.getByRole("checkbox", { name: "Coverage" }).click();
  await workbench.picture("job-6-choices");
  await pane.getByRole("button", { name: "Refresh" }).click();
  await pane.getByText(`1 formula on the sheet “${board}” pointed to a part of the rollup`).waitFor();
  await workbench.picture("job-7-refreshed");
  const named = await workbench.read("A1:A2", board);
  expect(named.formulas[0]).toEqual(["=SUM(TL_RollupOverdue[All items])"]);
  expect(named.text[1]).toEqual(["#REF!"]);
  const { text } = await workbench.read("A1:B40", "Rollup");
  expect(text.flat()).toEqual(expect.arrayContaining(["Bates Elementary School", "Lincoln K–8 School"]));
  expect(text.flat()).not.toContain("Douglas Academy");
  expectQuiet(workbench);
});

/** What has the focus in the pane: its role and what it is called. */
const focused = ({ page }: OpenWorkbench) =>
  page.frames()[1]!.evaluate(() => {
    const { activeElement: element } = document;
    const role = element?.getAttribute("role") ?? element?.tagName.toLowerCase();
    return `${role} ${element?.textContent}`.slice(0, 200);
  });

/** Goes on with Tab, or back with Shift+Tab, until something has the focus. */
async function tabTo(workbench: OpenWorkbench, wanted: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press++) {
    const now = await focused(workbench);
    if (wanted.test(now)) return;
    passed.push(now.slice(0, 40));
    await workbench.page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${wanted}, but to ${passed.join(", ")}`);
}

test("the whole job by keyboard alone", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const { keyboard } = page;
  const said = (text: RegExp) => pane.getByRole("status").getByText(text).waitFor({ state: "attached" });
  await pane.getByRole("button", { name: "Use all as proposed" }).waitFor();
  // From the sheet into the pane.
  const inPane = () => page.evaluate(() => document.activeElement?.id === "pane");
  for (let press = 0; press < 3 && !(await inPane()); press++) await keyboard.press("F6");
  await tabTo(workbench, /^button Use all as proposed/);
  await keyboard.press("Enter");
  await said(/sheets are in use/);

  await tabTo(workbench, /^tab Plan/, "Shift+Tab");
  await keyboard.press("ArrowRight");
  await keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Alignment check" }).waitFor();
  await tabTo(workbench, /^button Check alignment/);
  await keyboard.press("Enter");
  await said(/must be fixed/);
  await pane.getByRole("button", { name: /is linked to “Goal 6”/ }).waitFor();
  await tabTo(workbench, /^button .*is linked to “Goal 6”/);
  await keyboard.press("Enter");
  await eventually(() => place(workbench), "'School plans'!D52");
  expectQuiet(workbench);
});
