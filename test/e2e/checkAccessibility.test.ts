import { overflow, THEMES, violations } from "./axe";
import { eventually, type OpenWorkbench, openWorkbench, startWorkbench, stopWorkbench } from "./workbench";

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const selectedIn = ({ excel }: OpenWorkbench) =>
  excel(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

describe.each(THEMES)("what the check shows, in %s", (theme, options) => {
  test.each([350, 320])("at %i px: nothing for axe to find, nothing cut off", async (width) => {
    const workbench = await openWorkbench(options);
    const { page, pane } = workbench;
    await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
    const found: Record<string, unknown> = {};
    const look = async (screen: string) => {
      await workbench.picture(`check-${screen}-${width}-${theme.replace(" ", "-")}`, "pane");
      const result = { axe: await violations(workbench), overflow: await overflow(workbench) };
      if (result.axe.length > 0 || result.overflow > 0) found[screen] = result;
    };
    const button = (name: string | RegExp) => pane.getByRole("button", { name });

    await pane.getByRole("tab", { name: "Check", exact: true }).click();
    await button("Check alignment").click();
    await pane.getByRole("heading", { name: "What was found" }).waitFor();
    const finding = button(/is linked to “Goal 6”/);
    await finding.scrollIntoViewIfNeeded();
    await look("list");
    await finding.click();
    await pane.getByText("Why it matters").click();
    await finding.scrollIntoViewIfNeeded();
    await look("finding");
    await button("Accept…").click();
    await pane.getByRole("button", { name: "Accept", exact: true }).click();
    await pane.getByText("Write a reason").waitFor();
    await look("accept");
    await button("Cancel").click();
    await pane.getByRole("combobox", { name: "Put together by" }).selectOption("rule");
    await look("by-rule");
    await button(/^Fix .* safely/).click();
    await pane.getByRole("heading", { name: "Safe fixes" }).waitFor();
    await look("fix-all");
    await pane.getByRole("region", { name: "Safe fixes" }).getByRole("button", { name: "Cancel" }).click();
    await button("Highlight in sheets").click();
    await button(/^Remove highlight/).waitFor();
    await look("highlighted");

    await button("Through-line").click();
    await pane.getByRole("treeitem").first().waitFor();
    await look("line");
    await pane.getByRole("treeitem").first().focus();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown", "ArrowRight"])
      await page.keyboard.press(key);
    await look("line-open");
    await pane.getByRole("treeitem", { name: /^Go to cell: 1 / }).press("Enter");
    await eventually(async () => /^'?Objectives'?!/.test(await selectedIn(workbench)), true);
    await button("Rules").click();
    await pane.getByRole("heading", { name: "Rules and limits" }).waitFor();
    await look("rules");
    await pane.getByRole("spinbutton").first().fill("many");
    await page.keyboard.press("Tab");
    await button("Keep and check again").click();
    await look("rules-wrong");
    expect(found).toEqual({});
    expect(workbench.errors).toEqual([]);
  });
});
