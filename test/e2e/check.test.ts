import { Looks } from "./looks";
import { eventually, type OpenWorkbench, openWorkbench, startWorkbench, stopWorkbench } from "./workbench";

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const selectedIn = ({ excel }: OpenWorkbench) =>
  excel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address.replace(/'/g, "");
  });

/** A value of a sheet, as it is shown. */
const shownAt = async ({ read }: OpenWorkbench, sheet: string, cell: string) =>
  (await read(cell, sheet)).text[0]![0]!;

test("a check from the first look to the report: findings mended, taken back, accepted, highlighted and gone to", async () => {
  const workbench = await openWorkbench();
  const { page, pane, excel } = workbench;
  const looks = new Looks(workbench, "check-");
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const find = (words: string) => pane.getByRole("searchbox", { name: "Find in findings" }).fill(words);

  await pane.getByRole("tab", { name: "Check", exact: true }).click();
  await button("Check alignment").click();
  await pane.getByRole("heading", { name: "What was found" }).waitFor();
  const finding = button(/is linked to “Goal 6”/);
  await finding.scrollIntoViewIfNeeded();
  await looks.at("list");
  await finding.click();
  await pane.getByText("Why it matters").click();
  await finding.scrollIntoViewIfNeeded();
  await looks.at("finding");

  // Accepted: with a reason, counted apart.
  await button("Accept…").click();
  await pane.getByRole("button", { name: "Accept", exact: true }).click();
  await pane.getByText("Write a reason").waitFor();
  await looks.at("accept");
  await pane.getByRole("textbox", { name: "Why is this all right?" }).fill("Agreed with the board in June");
  await pane.getByRole("textbox", { name: "Your name" }).fill("R. Diaz");
  await page.keyboard.press("Enter");
  await button("Show accepted (1)").click();
  await finding.click();
  await pane.getByText(/Accepted by R\. Diaz on .*: Agreed with the board in June/).waitFor();
  await button(/^Show accepted/).click();

  // All that is safe at once, shown before, and taken back.
  await pane.getByRole("combobox", { name: "Group by" }).selectOption("rule");
  await looks.at("by-rule");
  await button(/^Fix .* safely/).click();
  const safe = pane.getByRole("region", { name: "Safe fixes" });
  await safe.getByRole("heading").waitFor();
  await looks.at("fix-all");
  const misspelt = safe.getByText(/, [A-Z]+\d+$/).first();
  const [, sheet, cell] = /^(.*), ([A-Z]+\d+)$/.exec((await misspelt.textContent())!)!;
  const before = await shownAt(workbench, sheet!, cell!);
  await safe.getByRole("button", { name: /^Change \d+ cells?$/ }).click();
  await button("Undo").waitFor();
  expect(await shownAt(workbench, sheet!, cell!)).not.toBe(before);
  await looks.at("fixed");
  await button("Undo").click();
  await eventually(() => shownAt(workbench, sheet!, cell!), before);

  // A suggestion is one person's choice.
  await find("people and no lead");
  await button(/ people and no lead/)
    .first()
    .click();
  const row = pane.locator("[data-finding][aria-current]");
  await row.waitFor();
  // The place stands in the row's last words: "Look at · School plans, E48".
  const [, sheetOfLead, leadCell] = /· ([^·]*), ([A-Z]+\d+)$/.exec((await row.textContent())!)!;
  const names = await shownAt(workbench, sheetOfLead!, leadCell!);
  await pane.getByRole("radio").nth(1).check();
  await looks.at("suggestion");
  await button(/^Change \d+ cells?$/).click();
  await button("Undo").waitFor();
  expect(await shownAt(workbench, sheetOfLead!, leadCell!)).not.toBe(names);
  await find("");

  // The cells in the sheets, and back to their own formats.
  await button("Highlight in sheets").click();
  await button(/^Remove highlight/).waitFor();
  await looks.at("highlighted");
  await button(/^Remove highlight/).click();
  await button("Highlight in sheets").waitFor();

  // A cell on a hidden sheet, and one on a sheet that is protected.
  await excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("School plans").activate();
    worksheets.getItem("Objectives").visibility = Excel.SheetVisibility.hidden;
    worksheets.getItem("Benchmarks").protection.protect();
    await context.sync();
  });
  await find("Initiatives under 4");
  await button(/^Initiatives under 4/).click();
  await pane.getByText(/The sheet “Objectives” is hidden/).waitFor();
  await looks.at("hidden");
  await button("Show the sheet").click();
  await eventually(() => selectedIn(workbench), "Objectives!A9");
  await find("has no source of evidence");
  await button(/has no source of evidence/)
    .first()
    .click();
  await eventually(async () => /^Benchmarks!/.test(await selectedIn(workbench)), true);
  await find("");

  // The through-line, by keyboard.
  await button("Through-line").click();
  const items = pane.getByRole("treeitem");
  await items.first().waitFor();
  await items.first().focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown", "ArrowRight"])
    await page.keyboard.press(key);
  await looks.at("line-open");
  await pane.getByRole("treeitem", { name: /^Go to cell: 1 / }).press("Enter");
  await eventually(async () => /^Objectives!/.test(await selectedIn(workbench)), true);

  // Rules and limits: what is no number is said, what is one is kept and gone by.
  await button("Rules").click();
  await pane.getByRole("heading", { name: "Rules and limits" }).waitFor();
  const limit = pane.getByRole("spinbutton").first();
  await limit.fill("many");
  await page.keyboard.press("Tab");
  await button("Save and check again").click();
  await looks.at("rules-wrong");
  await limit.fill("5");
  await button("Save and check again").click();
  await pane.getByText("The rules are saved.").first().waitFor({ state: "attached" });
  await button("Findings").click();
  await find("Strategic objectives in this plan");
  await button(/^Strategic objectives in this plan: 4\. .* 5 to 5\./).waitFor();
  await find("");

  await button("Make report sheet").click();
  await pane.getByText("“Alignment check” is ready.", { exact: true }).waitFor();
  const [title] = (await workbench.read("A1", "Alignment check")).text[0]!;
  expect(title).toBe("Alignment check");
  expect(looks.found).toEqual({});
  expect(workbench.errors).toEqual([]);
});
