import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions } from "playwright-core";
import { openWorkbench, type OpenWorkbench, startWorkbench, stopWorkbench } from "./workbench";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

beforeAll(startWorkbench);
afterAll(stopWorkbench);

interface Violation {
  readonly rule: string;
  readonly nodes: readonly string[];
}

/** What axe-core finds in the pane as it is now. */
async function violations({ page }: OpenWorkbench): Promise<readonly Violation[]> {
  const frame = page.frames()[1]!;
  // The pane's own policy lets no foreign script in; what a debugger evaluates is none.
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => ({ rule: id, nodes: nodes.map(({ html }) => html) }));
  });
}

/** How far the pane reaches beyond its own width. */
const overflow = ({ page }: OpenWorkbench) =>
  page.frames()[1]!.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

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
    expect(found).toEqual({});
    expect(workbench.errors).toEqual([]);
  });
});
