import { shareWorkbench, workbench } from "./oneWorkbench";
import { eventually, openWorkbench } from "./workbench";

shareWorkbench();

const charts = () => workbench.page.getByRole("img", { name: /^Chart: / });
const labels = () => charts().locator("text").allTextContents();

/** A chart of three figures over B2:G14 of a new sheet with frozen rows and columns, where they are asked for. */
async function chartOnNewSheet(
  type: "BarStacked" | "LineMarkers" | "ColumnClustered",
  frozen = 0,
): Promise<void> {
  await workbench.newSheet();
  await workbench.excel(
    async (context, given) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("I1:K4");
      range.values = [
        ["School", "Complete", "Overdue"],
        ["Bates", 3, 1],
        ["Clay", 5, 2],
        ["Dunn", 2, 0],
      ];
      const chart = sheet.charts.add(given.type as Excel.ChartType, range, "Columns" as Excel.ChartSeriesBy);
      chart.name = "Status";
      chart.title.text = "By school";
      chart.setPosition("B2", "G14");
      if (given.frozen > 0) sheet.freezePanes.freezeAt(sheet.getRange("A1:C4"));
      await context.sync();
    },
    { type, frozen },
  );
}

/** The color that is seen at a point of the page, "#RRGGBB". */
async function seenAt(x: number, y: number, { page } = workbench): Promise<string> {
  const picture = await page.screenshot({
    clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 },
  });
  return page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(1, 1);
    const context = canvas.getContext("2d")!;
    context.drawImage(image, 0, 0);
    const parts = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  }, picture.toString("base64"));
}

const box = async () => (await charts().boundingBox())!;

test("a chart is drawn over its cells, with its title, figures and a name", async () => {
  await chartOnNewSheet("BarStacked");
  await eventually(() => charts().count(), 1);
  const texts = await labels();
  for (const text of ["By school", "Bates", "Clay", "Dunn", "Complete", "Overdue"])
    expect(texts).toContain(text);
  const { x, y } = await workbench.cellPoint(1, 1);
  const drawn = await box();
  // From the middle of a cell to its corner.
  expect(Math.abs(drawn.x - (x - 32))).toBeLessThan(2);
  expect(Math.abs(drawn.y - (y - 10))).toBeLessThan(2);
  expect(Math.abs(drawn.width - 6 * 64)).toBeLessThan(2);
  expect(Math.abs(drawn.height - 13 * 20)).toBeLessThan(2);
  // The first two are the legend's.
  const bar = charts().locator("rect[fill]:not([stroke])").nth(2);
  await eventually(async () => {
    const { x, y, width, height } = (await bar.boundingBox())!;
    return seenAt(x + width / 2, y + height / 2);
  }, "#4472C4");
  await workbench.picture("chart bars");
});

test.each(["LineMarkers", "ColumnClustered"] as const)("%s", async (type) => {
  await chartOnNewSheet(type);
  await eventually(() => charts().count(), 1);
  expect(await labels()).toContain("Dunn");
  await workbench.picture(`chart ${type}`);
});

test("it follows what is typed, undo, the wheel, zoom and the sheet in front", async () => {
  const { page } = workbench;
  await chartOnNewSheet("BarStacked");
  const widest = () =>
    charts()
      .locator("rect[fill]:not([stroke])")
      .evaluateAll((bars) => Math.max(...bars.map((bar) => Number(bar.getAttribute("width")))));
  await eventually(() => charts().count(), 1);
  const before = await widest();
  await workbench.goTo("J2");
  await page.keyboard.type("0");
  await page.keyboard.press("Enter");
  await workbench.goTo("J3");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await eventually(async () => (await widest()) !== before, true);
  for (let step = 0; step < 2; step++) await page.getByRole("button", { name: "Undo" }).click();
  await eventually(widest, before);

  const start = await box();
  const { x, y } = await workbench.cellPoint(5, 4);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 100);
  await eventually(async () => (await box()).y < start.y - 50, true);
  await page.mouse.wheel(0, -1000);
  await eventually(async () => Math.round((await box()).y), Math.round(start.y));

  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await eventually(async () => (await box()).width > start.width + 5, true);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  await eventually(async () => Math.round((await box()).width), Math.round(start.width));

  // A chart takes no clicks from the cells below it.
  await page.mouse.click(x, y);
  await eventually(() => workbench.selected(), "E6");
  await page.getByText("Objectives", { exact: true }).click();
  await eventually(() => charts().count(), 0);
});

test("over frozen cells the part that lies there stays, and the rest goes below them", async () => {
  const { page } = workbench;
  await chartOnNewSheet("BarStacked", 1);
  await eventually(() => charts().count(), 1);
  const all = page.locator(".charts > div > div");
  // In each of the four parts of the screen, and told of in one.
  expect(await all.count()).toBe(4);
  const { x, y } = await workbench.cellPoint(9, 5);
  const start = await box();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 60);
  await eventually(async () => (await box()).y < start.y - 20, true);
  const frozen = page.locator(".charts").last().locator("> div > div");
  expect(Math.round((await frozen.boundingBox())!.y)).toBe(Math.round(start.y));
  // Where both meet, cells that scroll are covered by frozen ones, and charts over them too.
  const { x: edgeX, y: edgeY } = await workbench.cellPoint(3, 4);
  expect(await seenAt(edgeX, edgeY)).toBe("#FFFFFF");
  await workbench.picture("chart over frozen cells");
});

test("rolling up draws the status of each school below the tables", async () => {
  const sample = await openWorkbench();
  const { page, pane } = sample;
  await pane.getByRole("tab", { name: "Roll up" }).click();
  await pane.getByRole("button", { name: "Roll up" }).click();
  await page.getByRole("tab", { name: "Rollup", exact: true, selected: true }).waitFor({ timeout: 60_000 });
  const picture = page.getByRole("img", { name: /^Chart: Status by school\. A school's items/ });
  await eventually(() => picture.count(), 1);
  const row = await sample.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = context.workbook.names.getItem("TL_ChartStatus1").getRange();
    range.load("rowIndex");
    sheet.load("name");
    await context.sync();
    return range.rowIndex;
  });
  await sample.goTo(`E${row + 14}`);
  const bar = picture.locator('rect[fill="#7699AC"]').nth(1);
  await eventually(async () => (await bar.boundingBox())!.y < page.viewportSize()!.height, true);
  await eventually(async () => {
    const { x, y, width, height } = (await bar.boundingBox())!;
    return seenAt(x + width - 3, y + height / 2, sample);
  }, "#7699AC");
  expect(await picture.locator("text").allTextContents()).toContain("Complete");
  await sample.picture("rollup chart");
  expect(sample.errors).toEqual([]);
});
