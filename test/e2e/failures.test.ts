import { Looks } from "./looks";
import { eachOpensWorkbenches, type OpenWorkbench, openWorkbench, useAll } from "./workbench";

eachOpensWorkbenches();

const PLANS = "School plans";

/** The pane's requests to Excel come to nothing from one on, or to their end again. */
async function loseConnection({ page }: OpenWorkbench, after: number): Promise<void> {
  await page
    .frames()
    .find((each) => each.url().includes("/addin/"))!
    .evaluate((left) => {
      const prototype = OfficeExtension.ClientRequestContext.prototype;
      const held = window as { realSync?: typeof prototype.sync };
      held.realSync ??= prototype.sync;
      let sent = 0;
      prototype.sync = function <T>(this: OfficeExtension.ClientRequestContext, value: T) {
        if (sent++ < left) return held.realSync!.call(this, value) as Promise<T>;
        const failed = { code: "GenericException", message: "The connection was lost.", debugInfo: {} };
        return Promise.reject(Object.assign(new Error(), failed));
      } as typeof prototype.sync;
    }, after);
}

const protect = ({ excel }: OpenWorkbench, sheet: string, isProtected: boolean) =>
  excel(
    async (context, given) => {
      const { protection } = context.workbook.worksheets.getItem(given.sheet);
      if (given.isProtected) protection.protect();
      else protection.unprotect();
      await context.sync();
    },
    { sheet, isProtected },
  );

test("what fails on the tab Plan is said: what happened, what was left alone, what to do", async () => {
  const workbench = await openWorkbench();
  const { page, pane, excel } = workbench;
  const looks = new Looks(workbench, "failed-");
  const back = () => pane.getByRole("button", { name: "Back", exact: true }).click();
  await loseConnection(workbench, 2);
  await pane.getByRole("button", { name: "Look again" }).click();
  await pane.getByText("That did not work").waitFor();
  await looks.at("look");
  await loseConnection(workbench, Infinity);
  await pane.getByRole("button", { name: "Look again" }).click();
  await useAll(workbench);

  // The sheet in front is known, and its row is not.
  await loseConnection(workbench, 2);
  await page.getByText(PLANS, { exact: true }).click();
  const readAgain = pane.getByRole("button", { name: "Read again" });
  await readAgain.waitFor();
  await pane.getByText("That did not work").waitFor();
  await loseConnection(workbench, Infinity);
  await readAgain.click();
  await pane.getByText(/^Select a row of a plan table/).waitFor();

  await pane.getByRole("button", { name: "Improve it" }).click();
  const make = pane.getByRole("button", { name: /^Make \d+ changes$/ });
  await make.waitFor();
  await protect(workbench, PLANS, true);
  await make.click();
  await pane
    .getByText(/Nothing was changed/)
    .first()
    .waitFor();
  await looks.at("improve-protected");
  await protect(workbench, PLANS, false);
  await make.waitFor();
  await loseConnection(workbench, 5);
  await make.click();
  await pane.getByText("That did not work").waitFor();
  await loseConnection(workbench, Infinity);
  await back();

  await pane.getByRole("button", { name: "Link school items" }).click();
  await pane
    .getByRole("button", { name: /^Serve / })
    .first()
    .click();
  await protect(workbench, PLANS, true);
  await pane.getByRole("button", { name: "Link 1 item" }).click();
  await pane
    .getByText(/Nothing was changed/)
    .first()
    .waitFor();
  await protect(workbench, PLANS, false);
  await loseConnection(workbench, 0);
  await back();
  await pane.getByRole("button", { name: "Link school items" }).click();
  await pane.getByText("That did not work").waitFor();
  await loseConnection(workbench, Infinity);
  await back();

  await pane.getByRole("button", { name: "Names", exact: true }).click();
  await pane.getByRole("radiogroup").first().getByText("Same").click();
  await protect(workbench, "Throughline", true);
  await pane.getByRole("button", { name: "Save 1 answer" }).click();
  await pane.getByText(/is protected/).waitFor();
  await looks.at("names-protected");
  await protect(workbench, "Throughline", false);
  await loseConnection(workbench, 6);
  await pane.getByRole("button", { name: "Save 1 answer" }).click();
  await pane.getByText("That did not work").waitFor();
  await loseConnection(workbench, Infinity);
  await back();

  await excel(async (context) => {
    // The kind of table is mistyped for one of the sheets, and all that is known of another is gone.
    const map = context.workbook.tables.getItem("TL_Map").getDataBodyRange().load("values");
    await context.sync();
    map.values.forEach(([sheet], row) => {
      if (sheet === "Benchmarks") map.getCell(row, 2).values = [["benchmrks"]];
    });
    await context.sync();
  });
  await pane.getByRole("button", { name: "Look again" }).click();
  await pane.getByText(/can't be read on the sheet Throughline/).scrollIntoViewIfNeeded();
  await pane.getByRole("tab", { name: "Roll up", exact: true }).click();
  await pane.getByRole("button", { name: "Roll up", exact: true }).click();
  await pane.getByRole("button", { name: "Go to Rollup" }).waitFor();
  await looks.at("rollup-goes-by");

  // What could not be read again is as old as it was.
  await pane.getByRole("tab", { name: "Rate", exact: true }).click();
  const start = pane.getByRole("button", { name: /^Start a rating round$/ });
  await start.waitFor();
  await page.getByText("Benchmarks", { exact: true }).click();
  await workbench.goTo("A60");
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  const outOfDate = pane.getByText("The workbook has changed since this was read.");
  await outOfDate.waitFor();
  await loseConnection(workbench, 0);
  await pane.getByRole("button", { name: "Read again" }).click();
  await pane.getByText("That did not work").last().waitFor();
  expect(await outOfDate.count()).toBe(1);
  expect(looks.found).toEqual({});
  expect(workbench.errors).toEqual([]);
});
