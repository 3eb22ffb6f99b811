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

/** Every look at the narrowest width, and the usual width, at which only what is cut off can be otherwise. */
const LOOKS = [
  ...THEMES.map(([theme, media]) => ({ theme, media, width: 320 })),
  { theme: "light", media: {}, width: 350 },
];
/** What a look can change of what axe finds; the rest is the same in all of them. */
const OF_LOOKS = ["color-contrast", "link-in-text-block"];

test("what the check shows, in every look and width: nothing for axe to find, nothing cut off", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const found: Record<string, unknown> = {};
  const look = async (screen: string) => {
    for (const [index, { theme, media, width }] of LOOKS.entries()) {
      await page.emulateMedia({ colorScheme: "light", forcedColors: "none", ...media });
      await page
        .locator("#pane")
        .evaluate((element, px) => element.style.setProperty("width", px, "important"), `${width}px`);
      const name = `${screen}-${width}-${theme.replace(" ", "-")}`;
      await workbench.picture(`check-${name}`, "pane");
      const isNewLook = width === LOOKS[0]!.width;
      const axe = isNewLook ? await violations(workbench, index === 0 ? [] : OF_LOOKS) : [];
      const cut = await overflow(workbench);
      if (axe.length > 0 || cut > 0) found[name] = { axe, overflow: cut };
    }
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
