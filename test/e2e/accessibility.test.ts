import { overflow, THEMES, violations } from "./axe";
import { openWorkbench, startWorkbench, stopWorkbench } from "./workbench";

beforeAll(startWorkbench);
afterAll(stopWorkbench);

describe.each(THEMES)("every screen of the pane in %s", (theme, options) => {
  test.each([350, 320])("at %i px: nothing for axe to find, nothing cut off", async (width) => {
    const workbench = await openWorkbench(options);
    const { page, pane } = workbench;
    await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
    const found: Record<string, unknown> = {};
    const look = async (screen: string) => {
      await workbench.picture(`${screen}-${width}-${theme.replace(" ", "-")}`, "pane");
      const result = { axe: await violations(workbench), overflow: await overflow(workbench) };
      if (result.axe.length > 0 || result.overflow > 0) found[screen] = result;
    };
    const tab = (name: string) => pane.getByRole("tab", { name, exact: true }).click();

    await pane.getByRole("button", { name: "Use all as proposed" }).waitFor();
    await look("plan");
    await page.getByText("School plans", { exact: true }).click();
    await pane.getByRole("button", { name: "Use this sheet" }).click();
    await pane.getByRole("button", { name: "Confirm and use" }).waitFor();
    await look("review");
    const choice = pane.getByRole("combobox", { name: /Column F, Due/ });
    await choice.click();
    await pane.getByRole("option").first().waitFor();
    await look("review-choice");
    await page.keyboard.press("Escape");
    await pane.getByRole("button", { name: "Cancel" }).click();
    await tab("Check");
    await look("check-empty");
    await pane.getByRole("button", { name: "Check alignment" }).click();
    await pane.getByRole("heading", { name: "What was found" }).waitFor();
    await look("check");
    await tab("Roll up");
    await look("rollup-empty");
    await pane.getByRole("button", { name: "Roll up", exact: true }).click();
    await pane.getByRole("button", { name: "Go to Rollup" }).waitFor();
    await look("rollup");
    await tab("Rate");
    await look("rate");
    await tab("Report");
    await look("report");
    await tab("Plan");
    await pane.getByRole("button", { name: "Use all as proposed" }).click();
    await pane
      .getByRole("status")
      .getByText(/sheets are in use/)
      .waitFor({ state: "attached" });
    await page.getByText("School plans", { exact: true }).click();
    await workbench.goTo("D12");
    await pane.getByText("Serves", { exact: true }).waitFor();
    await look("item");
    const back = () => pane.getByRole("button", { name: "Back", exact: true }).click();
    await pane.getByRole("button", { name: "Improve it" }).click();
    await pane.getByRole("checkbox").first().waitFor();
    await pane
      .getByText(/^Show (?:the change|all)/)
      .first()
      .click();
    await look("improve");
    await back();
    await pane.getByRole("button", { name: "Names", exact: true }).click();
    await pane.getByRole("radiogroup").first().waitFor();
    await look("names");
    await back();
    await pane.getByRole("button", { name: "Link school items" }).click();
    await pane.getByRole("combobox").first().waitFor();
    await look("link");
    expect(found).toEqual({});
    expect(workbench.errors).toEqual([]);
  });
});
