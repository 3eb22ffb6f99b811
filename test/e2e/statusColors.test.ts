import { overflow, violations } from "./axe";
import { eachOpensWorkbenches, eventually, type OpenWorkbench, openWorkbench, useAll } from "./workbench";

eachOpensWorkbenches();

const PLANS = "School plans";

/** The sheet of school plans in use, with three statuses taken out of it and the cells filled instead. */
async function colored(): Promise<OpenWorkbench & { readonly status: string }> {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await page.addStyleTag({ content: "#pane { width: 320px !important; }" });
  await useAll(workbench);
  const status = await workbench.excel(async (context) => {
    const map = context.workbook.tables.getItem("TL_Map").getDataBodyRange().load("values");
    await context.sync();
    const row = map.values.find(
      ([sheet, , , , , , , , field]) => sheet === "School plans" && field === "status",
    );
    const first = Number(String(row![4]).split("-")[0]);
    const address = `${row![6]}${first}:${row![6]}${first + 2}`;
    const cells = context.workbook.worksheets.getItem("School plans").getRange(address);
    cells.values = [[""], [""], [""]];
    cells.format.fill.color = "#C6EFCE";
    await context.sync();
    return address;
  });
  await page.getByText(PLANS, { exact: true }).click();
  await pane.getByRole("button", { name: "Improve it" }).click();
  await pane.getByRole("button", { name: "Look for colors" }).waitFor();
  return { ...workbench, status };
}

const statuses = async (workbench: OpenWorkbench & { readonly status: string }) =>
  (await workbench.read(workbench.status, PLANS)).text.flat();

test("by mouse at 320 px: say what a color means, write the statuses, undo them", async () => {
  const workbench = await colored();
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Look for colors" }).click();
  const meaning = pane.getByRole("combobox", { name: "Light green, 3 rows" });
  await meaning.click();
  await pane.getByRole("option", { name: "On track" }).click();
  const write = pane.getByRole("button", { name: "Write 3 statuses" });
  await write.waitFor();
  await write.scrollIntoViewIfNeeded();
  await workbench.picture("status-colors-320", "pane");
  expect(await violations(workbench)).toEqual([]);
  expect(await overflow(workbench)).toBe(0);
  await write.click();
  await pane.getByText("3 changes were made.").first().waitFor();
  // What came of it is said further up, and the focus is there.
  await eventually(
    () =>
      pane
        .getByText("3 changes were made.")
        .first()
        .evaluate((said) => said.closest('[tabindex="-1"]') === said.ownerDocument.activeElement),
    true,
  );
  const written = await statuses(workbench);
  expect(new Set(written).size).toBe(1);
  expect(written[0]).not.toBe("");
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await pane.getByText("Undone: the cells are as they were.").first().waitFor();
  expect(await statuses(workbench)).toEqual(["", "", ""]);
  expect(workbench.errors).toEqual([]);
});

test("by keyboard alone: say what a color means and write the statuses", async () => {
  const workbench = await colored();
  const { page, pane } = workbench;
  const { keyboard } = page;
  await pane.getByRole("button", { name: "Look for colors" }).focus();
  await keyboard.press("Enter");
  await pane.getByRole("combobox", { name: "Light green, 3 rows" }).waitFor();
  await keyboard.press("Tab");
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  const write = pane.getByRole("button", { name: "Write 3 statuses" });
  await write.waitFor();
  for (let press = 0; press < 5; press++) {
    if (await write.evaluate((button) => button === button.ownerDocument.activeElement)) break;
    await keyboard.press("Tab");
  }
  await keyboard.press("Enter");
  await pane.getByText("3 changes were made.").first().waitFor();
  expect((await statuses(workbench)).includes("")).toBe(false);
  expect(workbench.errors).toEqual([]);
});
