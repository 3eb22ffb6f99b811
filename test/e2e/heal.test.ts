import type { Locator } from "playwright-core";
import type { CellValue } from "../../src/plan/cell";
import { toXlsx } from "../support/districtWorkbook";
import { sheetOf } from "../support/snapshot";
import { Looks } from "./looks";
import { eachOpensWorkbenches, eventually, openWorkbench, useAll } from "./workbench";

eachOpensWorkbenches();

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A plan for each school, with nothing in it that says whose it is. */
const stepsOf = (title: string): CellValue[][] => [
  ["No.", "Action step", "Person responsible", "Due date"],
  ["1", `Train coaches in the reading block ${title}`, "D. Lowe", "9/15/2026"],
  ["2", `Screen all pupils three times a year ${title}`, "E. Park", "10/1/2026"],
  ["3", `Call every family in September ${title}`, "F. Reyes", "9/30/2026"],
];

test("sheets that were renamed, a column that was deleted, a row of the map that is gone: each is said and answered for", async () => {
  const workbench = await openWorkbench();
  const { pane, excel } = workbench;
  const looks = new Looks(workbench, "heal-");
  const sheets = ["Alder", "Birch"].map((name) => sheetOf(stepsOf(name), { name }));
  const buffer = Buffer.from(await toXlsx({ name: "hillcrest.xlsx", sheets }));
  await workbench.openFile({ name: "hillcrest.xlsx", mimeType: XLSX, buffer });
  const isFocused = (element: Locator) =>
    eventually(() => element.evaluate((each) => each === each.ownerDocument.activeElement), true);
  await useAll(workbench);
  // The button is gone, and the focus is not lost with it.
  await isFocused(pane.getByRole("heading", { level: 2 }));
  await pane.getByRole("tab", { name: "Roll up", exact: true }).click();
  await pane.getByRole("button", { name: "Roll up", exact: true }).click();
  await pane.getByRole("button", { name: "Go to Rollup" }).waitFor();
  await pane.getByRole("tab", { name: "Plan", exact: true }).click();

  await excel(async (context) => {
    const map = context.workbook.tables.getItem("TL_Map").getDataBodyRange().load("values");
    await context.sync();
    map.values.forEach(([sheet], row) => {
      if (sheet === "Birch") map.getRow(row).clear("Contents");
    });
    await context.sync();
  });
  await pane.getByRole("button", { name: "Look again" }).click();
  await pane.getByText(/The rollup still counts it/).waitFor();
  // What was said before is no answer to that.
  await pane.getByText(/sheets are in use\. What/).waitFor({ state: "detached" });
  await isFocused(pane.getByRole("button", { name: "Look again" }));
  await looks.at("counted");
  await pane.getByRole("button", { name: "Use Birch" }).click();
  await pane.getByRole("button", { name: "Confirm and use" }).click();
  await pane.getByText(/The rollup still counts it/).waitFor({ state: "detached" });

  await excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Alder").name = "SIP 1";
    worksheets.getItem("Birch").name = "SIP 2";
    worksheets.getItem("Throughline").protection.protect();
    await context.sync();
  });
  await pane.getByRole("tab", { name: "Check", exact: true }).click();
  await pane.getByRole("button", { name: "Check alignment" }).click();
  await pane.getByText(/2 tables that you confirmed have been renamed/).waitFor();
  await pane.getByRole("tab", { name: "Plan", exact: true }).click();
  await pane.getByRole("button", { name: "Look again" }).click();
  const which = pane.getByRole("combobox", { name: "Which is it now?" });
  await which.first().waitFor();
  await which.first().click();
  await pane.getByRole("option", { name: /SIP 2/ }).waitFor();
  await looks.at("several-choices");
  // By keyboard alone: choose, and go on to the button.
  const { keyboard } = workbench.page;
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await pane.getByRole("option", { name: /SIP 2/ }).waitFor({ state: "detached" });
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await pane.getByText(/is protected/).waitFor();
  await excel(async (context) => {
    context.workbook.worksheets.getItem("Throughline").protection.unprotect();
    await context.sync();
  });
  await pane.getByRole("button", { name: /^Save this answer: .*Alder/ }).click();
  await pane.getByText(/The sheet “Birch” is no longer in this workbook\. “SIP 1” has/).waitFor();
  await pane.getByRole("button", { name: /^Yes, the same/ }).press("Enter");
  await pane.getByText("Since you confirmed the plan").waitFor({ state: "detached" });
  await isFocused(pane.getByRole("heading", { level: 2 }));

  await excel(async (context) => {
    context.workbook.worksheets.getItem("SIP 1").getRange("C:C").delete("Left");
    await context.sync();
  });
  await pane.getByRole("button", { name: "Look again" }).click();
  await pane.getByText(/“Person responsible” \(lead\) is gone/).waitFor();
  await looks.at("column-gone");
  await pane.getByRole("button", { name: /^Stop using it/ }).click();
  await pane.getByText(/is gone/).waitFor({ state: "detached" });

  await excel(async (context) => {
    context.workbook.worksheets.getItem("SIP 2").delete();
    await context.sync();
  });
  await pane.getByRole("button", { name: "Look again" }).click();
  await pane.getByRole("button", { name: "Stop using SIP 2" }).click();
  await pane
    .getByText(/“SIP 2” is no longer in use\. The check and the rollup no longer look for it/)
    .first()
    .waitFor({ state: "attached" });
  expect(looks.found).toEqual({});
  expect(workbench.errors).toEqual([]);
});
