import { eachOpensWorkbenches, type OpenWorkbench, openWorkbench, useAll } from "./workbench";

eachOpensWorkbenches();

const paneOf = ({ page }: OpenWorkbench) => page.frames().find((each) => each.url().includes("/addin/"))!;

/** In the pane's window, while an answer of Excel's is held back. */
interface Holding {
  letGo?: () => void;
}

/** Holds back what Excel says of one of our tables, until `letGo`. */
const holdBack = (workbench: OpenWorkbench, table: string) =>
  paneOf(workbench).evaluate((held) => {
    const tables = Excel.TableCollection.prototype;
    const { getItemOrNullObject } = tables;
    const answered = new Promise<void>((resolve) => ((window as Holding).letGo = resolve));
    tables.getItemOrNullObject = function (name) {
      if (name === held) {
        const { context } = this;
        const { sync } = context;
        context.sync = async (value) => {
          const answer = await sync.call(context, value);
          await answered;
          return answer as typeof value & object;
        };
      }
      return getItemOrNullObject.call(this, name);
    };
  }, table);

const letGo = (workbench: OpenWorkbench) => paneOf(workbench).evaluate(() => (window as Holding).letGo!());

/** From now on screens take whatever they do for long work, which they don't do again unasked. */
const makeSlow = (workbench: OpenWorkbench) =>
  paneOf(workbench).evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() * 1000;
  });

/** Writes into a cell of the sheet in front, as a user does. */
async function type({ page, goTo }: OpenWorkbench, cell: string, text: string): Promise<void> {
  await goTo(cell);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("what a screen shows is no older than it says, whatever was done meanwhile", async () => {
  const workbench = await openWorkbench();
  const { page, pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });

  // Sheets are taken into use while the pane looks at them, and has read that they are not.
  const lookAgain = button("Look again");
  await lookAgain.waitFor();
  await holdBack(workbench, "TL_Sources");
  await lookAgain.click();
  await useAll(workbench);
  await letGo(workbench);
  await lookAgain.waitFor();
  expect(await button("Use all as proposed").count()).toBe(0);

  // Fixed and checked again by the screen itself: there is nothing that it has not seen.
  await makeSlow(workbench);
  await pane.getByRole("tab", { name: "Check", exact: true }).click();
  await button("Check alignment").click();
  await pane.getByRole("heading", { name: "What was found" }).waitFor();
  const outOfDate = pane.getByText("Out of date: the workbook has changed since.");
  await button(/^Fix .* safely/).click();
  const safe = pane.getByRole("region", { name: "Safe fixes" });
  await safe.getByRole("button", { name: /^Change \d+ cells?$/ }).click();
  await safe.waitFor({ state: "detached" });
  expect(await outOfDate.count()).toBe(0);

  // Accepting a finding reads nothing of the plan again.
  await page.getByText("School plans", { exact: true }).click();
  await type(workbench, "C60", "x");
  await outOfDate.waitFor();
  await pane.getByRole("searchbox", { name: "Find in findings" }).fill("Goal 6");
  await button(/is linked to “Goal 6”/).click();
  await button("Accept…").click();
  await pane.getByRole("textbox", { name: "Why is this all right?" }).fill("Agreed");
  await pane.getByRole("button", { name: "Accept", exact: true }).click();
  await button("Show accepted (1)").waitFor();
  expect(await outOfDate.count()).toBe(1);
  expect(workbench.errors).toEqual([]);
});
