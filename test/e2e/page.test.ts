import { eventually, openWorkbench, startWorkbench, stopWorkbench } from "./workbench";

beforeAll(startWorkbench);
afterAll(stopWorkbench);

/** The values of a range, as text. */
async function read(workbench: Awaited<ReturnType<typeof openWorkbench>>, sheet: string, address: string) {
  return workbench.page.frames()[1]!.evaluate(
    async ([sheet, address]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet!).getRange(address);
        range.load("formulas,text");
        await context.sync();
        return { formulas: range.formulas, text: range.text };
      }),
    [sheet, address],
  );
}

test("what is typed into the page is in the workbook, and undo takes it back", async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await page.getByText("Objectives", { exact: true }).click();
  const before = await read(workbench, "Objectives", "B6:B8");
  await page.mouse.click(300, 300);
  await page.keyboard.type("Hello world");
  await page.keyboard.press("Enter");
  await page.keyboard.type("10/3/2026");
  await page.keyboard.press("Enter");
  await page.keyboard.type("=SUM(1,2)+1");
  await page.keyboard.press("Enter");
  await eventually(() => read(workbench, "Objectives", "B6:B8"), {
    formulas: [["Hello world"], [46298], ["=SUM(1,2)+1"]],
    text: [["Hello world"], ["10/3/2026"], ["4"]],
  });
  for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "Undo" }).click();
  await eventually(() => read(workbench, "Objectives", "B6:B8"), before);
  expect(workbench.errors).toEqual([]);
  expect(workbench.foreignRequests).toEqual([]);
});
