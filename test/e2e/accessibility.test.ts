import { Looks } from "./looks";
import { openWorkbench, startWorkbench, stopWorkbench, useAll } from "./workbench";

beforeAll(startWorkbench);
afterAll(stopWorkbench);

test("every screen of the pane in every look: nothing for axe to find, nothing cut off", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const looks = new Looks(workbench);
  const tab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();

  await pane.getByRole("button", { name: "Use all as proposed" }).waitFor();
  await looks.at("plan");
  await page.getByText("School plans", { exact: true }).click();
  await pane.getByRole("button", { name: "Use this sheet" }).click();
  await pane.getByRole("button", { name: "Confirm and use" }).waitFor();
  await looks.at("review");
  const choice = pane.getByRole("combobox", { name: /Column F, Due/ });
  await choice.click();
  await pane.getByRole("option").first().waitFor();
  await looks.at("review-choice");
  await page.keyboard.press("Escape");
  await pane.getByRole("button", { name: "Cancel" }).click();
  await tab("Check");
  await looks.at("check-empty");
  await pane.getByRole("button", { name: "Check alignment" }).click();
  await pane.getByRole("heading", { name: "What was found" }).waitFor();
  await looks.at("check");
  await tab("Roll up");
  await looks.at("rollup-empty");
  // What the sample has none of: something that changes over periods.
  await workbench.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("Indicators");
    sheet.getRange("A1:D5").values = [
      ["Indicator", "School", "Period", "Value"],
      ["Attendance", "Cole Elementary School", "Fall 2025", 0.91],
      ["Attendance", "Cole Elementary School", "Fall 2026", 0.93],
      ["Attendance", "Douglas Academy", "Fall 2025", 0.94],
      ["Attendance", "Douglas Academy", "Fall 2026", 0.9],
    ];
    await context.sync();
  });
  await pane.getByRole("button", { name: "Roll up", exact: true }).click();
  await pane.getByRole("button", { name: "Go to Rollup" }).waitFor();
  for (const picture of ["Benchmarks", /^Self-ratings: /, "Coverage", "Indicators"])
    await pane.getByRole("heading", { level: 3, name: picture }).getByRole("button").click();
  await pane.getByRole("cell", { name: "0.90, 0.92, 0.93 Lowest: Douglas Academy" }).waitFor();
  await pane.getByRole("row", { name: "Fall 2025 0.91, 0.93, 0.94 none" }).waitFor();
  // Of the self-ratings and of the indicator.
  await pane.getByRole("heading", { level: 4, name: "Over time" }).nth(1).waitFor();
  await looks.at("rollup");
  await tab("Rate");
  await looks.at("rate");
  await tab("Report");
  await looks.at("report");
  await tab("Plan");
  await useAll(workbench);
  await page.getByText("School plans", { exact: true }).click();
  await workbench.goTo("D12");
  await pane.getByText("Serves", { exact: true }).waitFor();
  await looks.at("item");
  const back = () => pane.getByRole("button", { name: "Back", exact: true }).click();
  await pane.getByRole("button", { name: "Improve it" }).click();
  await pane.getByRole("checkbox").first().waitFor();
  await pane
    .getByText(/^Show (?:the change|all)/)
    .first()
    .click();
  await looks.at("improve");
  await back();
  await pane.getByRole("button", { name: "Names", exact: true }).click();
  await pane.getByRole("radiogroup").first().waitFor();
  await looks.at("names");
  await back();
  await pane.getByRole("button", { name: "Link school items" }).click();
  await pane.getByRole("combobox").first().waitFor();
  await looks.at("link");
  expect(looks.found).toEqual({});
  expect(looks.differing).toBe(3);
  expect(workbench.errors).toEqual([]);
});
