import { overflow, violations } from "./axe";
import { eachOpensWorkbenches, eventually, type OpenWorkbench, openWorkbench, useAll } from "./workbench";

eachOpensWorkbenches();

const PLANS = "School plans";

/** Everything in use, and the sheet of school plans in front. */
async function inUse(width?: number): Promise<OpenWorkbench> {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  if (width) await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
  await useAll(workbench);
  await page.getByText(PLANS, { exact: true }).click();
  await pane.getByRole("button", { name: "Improve it" }).waitFor();
  return workbench;
}

const cells = async (workbench: OpenWorkbench) => (await workbench.read("A1:J190", PLANS)).formulas;

test("by mouse: improve a sheet, look at what changes, make it, undo it", async () => {
  const workbench = await inUse();
  const { pane } = workbench;
  const before = await cells(workbench);
  await pane.getByRole("button", { name: "Improve it" }).click();
  const make = pane.getByRole("button", { name: /^Make \d+ changes$/ });
  await make.waitFor();
  await pane
    .getByText(/^Show (?:the change|all)/)
    .first()
    .click();
  await workbench.picture("improve-1-choices", "pane");
  await make.click();
  await pane
    .getByText(/changes were made/)
    .first()
    .waitFor();
  await workbench.picture("improve-2-made", "pane");
  const once = await cells(workbench);
  expect(once).not.toEqual(before);
  // What is made after that is taken back before it.
  await pane.getByRole("checkbox").last().click();
  await make.click();
  await pane
    .getByText(/^\d+ changes? w(?:as|ere) made\.$/)
    .first()
    .waitFor();
  await eventually(async () => JSON.stringify(await cells(workbench)) === JSON.stringify(once), false);
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await pane.getByText("Undone: the cells are as they were.").first().waitFor();
  expect(await cells(workbench)).toEqual(once);
  await workbench.picture("improve-3-undone", "pane");
  await pane.getByRole("button", { name: "Undo the changes before that" }).click();
  await eventually(() => cells(workbench), before);
  expect(workbench.errors).toEqual([]);
});

test("by mouse: say which names are one, and see that they are not asked about again", async () => {
  const workbench = await inUse();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Names", exact: true }).click();
  const question = pane.getByRole("radiogroup", { name: /Is “M\. Tran” the same as “Mai Tran”\?/ });
  await question.getByText("Same").click();
  await workbench.picture("names-1-answered", "pane");
  await pane.getByRole("button", { name: "Save 1 answer" }).click();
  await pane.getByText("1 answer is saved.").first().waitFor();
  await eventually(() => question.count(), 0);
  const names = await workbench.excel(async (context) => {
    const range = context.workbook.tables.getItem("TL_PersonNames").getRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(names).toContainEqual(["M. Tran", "Mai Tran"]);
  await workbench.picture("names-2-kept", "pane");
  expect(workbench.errors).toEqual([]);
});

test("the selected row shows what it serves, and is linked from there; at 320 px, with nothing for axe to find", async () => {
  const workbench = await inUse(320);
  const { page, pane } = workbench;
  const found: Record<string, unknown> = {};
  const look = async (screen: string) => {
    await workbench.picture(`${screen}-320`, "pane");
    const result = { axe: await violations(workbench), overflow: await overflow(workbench) };
    if (result.axe.length > 0 || result.overflow > 0) found[screen] = result;
  };
  await workbench.goTo("D44");
  await pane.getByText("Not linked to a district objective.").waitFor();
  await look("item-unlinked");
  await workbench.goTo("D12");
  await pane.getByText("Serves", { exact: true }).waitFor();
  await look("item-linked");
  await workbench.goTo("D44");
  await pane.getByText("Not linked to a district objective.").waitFor();
  await pane.getByRole("button", { name: "Link…" }).click();
  await pane.getByRole("heading", { name: "What does it serve?" }).waitFor();
  await pane.getByRole("combobox").click();
  await pane.getByRole("menuitemcheckbox").nth(1).click();
  await pane.getByRole("menuitemcheckbox").nth(3).click();
  await page.keyboard.press("Escape");
  await look("link-item");
  await pane.getByRole("button", { name: "Link 1 item" }).click();
  await pane.getByText("1 change was made.").first().waitFor();
  await pane.getByText(/^Its cell says “.+; .+” now\.$/).waitFor();
  await pane.getByRole("button", { name: "Choose what they serve" }).waitFor();
  const [[written]] = (await workbench.read("D44", PLANS)).text as [[string]];
  expect(written).toMatch(/^\S+; \S+$/);
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await pane.getByText("Undone: the cells are as they were.").first().waitFor();
  expect((await workbench.read("D44", PLANS)).text).toEqual([[""]]);
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: "Link school items" }).click();
  await pane.getByRole("heading", { name: "Link to district objectives" }).waitFor();
  await pane.getByRole("combobox").first().waitFor();
  await look("link-all");
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: "Names", exact: true }).click();
  await pane.getByRole("radiogroup").first().waitFor();
  await look("names");
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: "Improve it" }).click();
  await pane.getByRole("checkbox").first().waitFor();
  await look("improve");
  expect(found).toEqual({});
  expect(workbench.errors).toEqual([]);
});

test("by keyboard alone: improve a sheet and undo it", async () => {
  const workbench = await inUse();
  const { page, pane } = workbench;
  const { keyboard } = page;
  const before = await cells(workbench);
  const inPane = () => page.evaluate(() => document.activeElement?.id === "pane");
  for (let press = 0; press < 3 && !(await inPane()); press++) await keyboard.press("F6");
  const focused = () => page.frames()[1]!.evaluate(() => document.activeElement?.textContent ?? "");
  const tabTo = async (wanted: RegExp) => {
    for (let press = 0; press < 60; press++) {
      if (wanted.test(await focused())) return;
      await keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${wanted}`);
  };
  await tabTo(/^Improve it$/);
  await keyboard.press("Enter");
  await pane.getByRole("checkbox").first().waitFor();
  await tabTo(/^Make \d+ changes$/);
  await keyboard.press("Enter");
  await pane
    .getByText(/changes were made/)
    .first()
    .waitFor();
  await tabTo(/^Undo$/);
  await keyboard.press("Enter");
  await pane.getByText("Undone: the cells are as they were.").first().waitFor();
  expect(await cells(workbench)).toEqual(before);
  await keyboard.press("Escape");
  await pane.getByRole("button", { name: "Change this sheet" }).waitFor();
  expect(workbench.errors).toEqual([]);
});
