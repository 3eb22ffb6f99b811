import { overflow, THEMES, violations } from "./axe";
import { eventually, type OpenWorkbench, openWorkbench, startWorkbench, stopWorkbench } from "./workbench";

beforeAll(startWorkbench);
afterAll(stopWorkbench);

/** Opens the tab Rate and waits until the workbook's ratings are read. */
async function openRate(workbench: OpenWorkbench): Promise<void> {
  await workbench.pane.getByRole("tab", { name: "Rate", exact: true }).click();
  await workbench.pane.getByRole("heading", { name: "More" }).waitFor();
}

const button = ({ pane }: OpenWorkbench, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: true });
const heading = ({ pane }: OpenWorkbench, name: string | RegExp) => pane.getByRole("heading", { name });

/** What has the focus in the pane, by its kind and its words. */
const focused = ({ page }: OpenWorkbench) =>
  page.frames()[1]!.evaluate(() => {
    const element = document.activeElement!;
    return `${element.tagName.toLowerCase()} ${element.textContent}`.trim();
  });

test("two schools are rated by keyboard alone, each component kept as it is left", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  await openRate(workbench);
  await button(workbench, "Start a rating round").focus();
  await page.keyboard.press("Enter");
  await heading(workbench, "Start a rating round").waitFor();
  await pane.getByRole("checkbox", { name: "The district" }).focus();
  await page.keyboard.press("Space");
  for (const index of [1, 2]) {
    await pane
      .getByRole("group", { name: "Who is rated" })
      .getByRole("checkbox")
      .nth(1 + index)
      .focus();
    await page.keyboard.press("Space");
  }
  await button(workbench, "Make 2 forms").focus();
  await page.keyboard.press("Enter");
  await button(workbench, "Continue").waitFor({ timeout: 60_000 });
  await button(workbench, "Continue").focus();
  await page.keyboard.press("Enter");
  const rate = async (at: number, rating: number) => {
    await pane.getByText(`Component ${at} of 7`).waitFor();
    await pane.getByRole("radio", { name: "1", exact: true }).focus();
    await page.keyboard.press("Space");
    for (let step = 1; step < rating; step++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(workbench)).toMatch(/^textarea/);
    await page.keyboard.type(`Seen ${at}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(workbench)).toMatch(/^button (?:Next|Finish)/);
    await page.keyboard.press("Enter");
  };
  for (let school = 0; school < 2; school++)
    for (let at = 1; at <= 7; at++) await rate(at, ((at + school) % 7) + 1);
  await pane.getByText("2 of 2 forms complete.").waitFor();
  // The sample has a sheet of this name of its own.
  const { text } = await workbench.read("A5:I24", "Ratings 2");
  const rated = text.filter((row) => row[8] !== "");
  expect(rated.map((row) => Number(row[8]))).toEqual([2, 3, 4, 5, 6, 7, 1, 3, 4, 5, 6, 7, 1, 2]);
  expect(rated.every((row) => row[6]!.startsWith("Seen "))).toBe(true);
  expect(workbench.errors).toEqual([]);
}, 300_000);

describe.each(THEMES)("the screens of Rate in %s", (theme, options) => {
  test.each([350, 320])(
    "at %i px: nothing for axe to find, nothing cut off",
    async (width) => {
      const workbench = await openWorkbench(options);
      const { page, pane } = workbench;
      await page.addStyleTag({ content: `#pane { width: ${width}px !important; }` });
      const found: Record<string, unknown> = {};
      const look = async (screen: string) => {
        await workbench.picture(`rate-${screen}-${width}-${theme.replace(" ", "-")}`, "pane");
        const result = { axe: await violations(workbench), overflow: await overflow(workbench) };
        if (result.axe.length > 0 || result.overflow > 0) found[screen] = result;
      };
      await openRate(workbench);
      await look("empty");
      await button(workbench, "Start a rating round").click();
      await heading(workbench, "Start a rating round").waitFor();
      await pane.getByRole("checkbox", { name: /^All schools/ }).click();
      await look("start");
      await pane.getByRole("radio", { name: "One table for all" }).click();
      await button(workbench, "Make the form").click();
      await button(workbench, "Continue").waitFor({ timeout: 60_000 });
      await look("round");
      await button(workbench, "Continue").click();
      await pane.getByText("Component 1 of 7").waitFor();
      await look("answer");
      await pane.getByRole("radio", { name: "6", exact: true }).click();
      await button(workbench, "Next").click();
      await pane.getByText("Component 2 of 7").waitFor();
      await button(workbench, "Back to the round").click();
      await heading(workbench, "Who has answered").waitFor();
      await look("results");
      await button(workbench, "Leader reflections").click();
      await heading(workbench, "Leader reflections").waitFor();
      await pane.getByRole("textbox", { name: "Leaders" }).fill("Ana Ruiz, Bates\nLee Wong");
      await button(workbench, /^Start \w+ \d+$/).click();
      await button(workbench, /^Ana Ruiz, /).click({ timeout: 60_000 });
      await pane.getByText("Standard 1 of 4").waitFor();
      await look("reflection");
      await eventually(async () => found, {});
      expect(workbench.errors).toEqual([]);
    },
    240_000,
  );
});
