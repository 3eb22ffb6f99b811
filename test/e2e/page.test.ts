import { shareWorkbench, workbench } from "./oneWorkbench";
import { eventually, openWorkbench } from "./workbench";

shareWorkbench();

test("what is typed into the page is in the workbook, and undo takes it back", async () => {
  const { page } = workbench;
  await page.getByText("Objectives", { exact: true }).click();
  const before = await workbench.read("B6:B8", "Objectives");
  await workbench.goTo("B6");
  for (const text of ["Hello world", "10/3/2026", "=SUM(1,2)+1"]) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await eventually(() => workbench.read("B6:B8"), {
    formulas: [["Hello world"], [46298], ["=SUM(1,2)+1"]],
    text: [["Hello world"], ["10/3/2026"], ["4"]],
  });
  for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "Undo" }).click();
  await eventually(() => workbench.read("B6:B8"), before);
});

test("a newcomer sees a workbook, its name in the title, and what this is", async () => {
  const small = await openWorkbench({ viewport: { width: 1024, height: 768 }, colorScheme: "dark" });
  const { page } = small;
  expect(await page.title()).toBe("riverbend.xlsx – Throughline workbench");
  expect(await small.said()).toMatch(/Nothing leaves this computer/);
  await small.picture("workbench dark 1024");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
});

test("F6 goes from the bar to the sheet to the pane and back, and keys reach the sheet", async () => {
  const { page } = workbench;
  const part = () =>
    page.evaluate(() => document.activeElement?.closest("header, section, aside")?.tagName.toLowerCase());
  await page.getByRole("button", { name: "Open…" }).focus();
  for (const expected of ["section", "aside", "header", "section"]) {
    await page.keyboard.press("F6");
    await eventually(part, expected);
  }
  await page.keyboard.press("Shift+F6");
  await eventually(part, "header");
  await page.keyboard.press("F6");
  await workbench.newSheet();
  await page.keyboard.type("by keyboard");
  await page.keyboard.press("Enter");
  await eventually(async () => (await workbench.read("A1")).text, [["by keyboard"]]);
});

test("the sheet that an add-in brings to the front stays there, though others were added behind it", async () => {
  const { page } = workbench;
  const front = () =>
    workbench.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  const shown = () => page.getByRole("tab", { selected: true }).textContent();
  await workbench.excel(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["Added 1", "Added 2", "Added 3"]) worksheets.add(name);
    worksheets.getItem("Added 1").activate();
    await context.sync();
  });
  await page.getByRole("tab", { name: "Added 3", exact: true }).waitFor();
  // Whatever the screen makes of it comes back to the workbook a little later.
  await page.waitForTimeout(400);
  expect([await front(), await shown()]).toEqual(["Added 1", "Added 1"]);
  // So does what becomes of a sheet that was in front.
  await workbench.excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Added 3").activate();
    worksheets.getItem("Added 1").delete();
    worksheets.getItem("Added 2").visibility = "Hidden";
    await context.sync();
  });
  await page.getByRole("tab", { name: "Added 1", exact: true }).waitFor({ state: "detached" });
  await page.waitForTimeout(400);
  expect([await front(), await shown()]).toEqual(["Added 3", "Added 3"]);
});

test("selections go both ways, and what the pane selects is seen whole", async () => {
  const { page } = workbench;
  await workbench.excel(async (context) => {
    const selected: string[] = [];
    Object.assign(window, { selected });
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
      selected.push(address);
    });
    await context.sync();
  });
  const heard = () =>
    page.frames()[1]!.evaluate(() => (window as unknown as { selected: string[] }).selected.at(-1));
  await workbench.goTo("C5:D9");
  await eventually(heard, "C5:D9");
  await workbench.goTo("C5");
  await page.keyboard.press("Shift+ArrowDown");
  await eventually(heard, "C5:C6");
  await workbench.excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("School plans");
    sheet.activate();
    sheet.getRange("B70").select();
    await context.sync();
  });
  await eventually(() => workbench.selected(), "B70");
  const sheet = await workbench.newSheet();
  await workbench.excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B100");
    range.format.fill.color = "#FF0000";
    range.select();
    await context.sync();
  });
  const redRows = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("#univer-sheet-main-canvas_shown")!;
      const { data } = canvas.getContext("2d")!.getImageData(130, 0, 1, canvas.height);
      return Array.from(
        { length: canvas.height },
        (_, y) => data[y * 4]! > 240 && data[y * 4 + 1]! < 20,
      ).filter(Boolean).length;
    });
  await eventually(async () => (await redRows()) >= 16, true);
  expect((await workbench.read("B100", sheet)).text).toEqual([[""]]);
});
