import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import JSZip from "jszip";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { recalculated } from "../support/libreoffice";
import { shareWorkbench, workbench } from "./oneWorkbench";
import { eventually } from "./workbench";

const SAMPLES = join(__dirname, "../../samples");
const WORKBOOKS = [SAMPLES, join(SAMPLES, "schools")].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

shareWorkbench();

const sheetNames = () =>
  workbench.excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

/** A small workbook, changed on the level of its parts. */
async function workbookWith(change: (zip: JSZip) => void | Promise<void>): Promise<Buffer> {
  const zip = await JSZip.loadAsync(readFileSync(WORKBOOKS[0]!));
  await change(zip);
  return zip.generateAsync({ type: "nodebuffer" });
}

test.each(WORKBOOKS.map((path) => [basename(path), path]))(
  "%s opens with all its sheets",
  async (name, path) => {
    const said = await workbench.openFile(path);
    expect(said).toBe(`${name} is open. Nothing leaves this computer.`);
    const { data } = await readXlsx(readFileSync(path));
    expect(await sheetNames()).toEqual(data.sheets.map((sheet) => sheet.name));
    const visible = data.sheets.filter(({ visibility }) => visibility === "visible");
    expect(await workbench.page.getByRole("tab").allTextContents()).toEqual(
      visible.map((sheet) => sheet.name),
    );
    expect(await workbench.page.title()).toContain(name);
  },
);

test.each([
  ["an empty file", file("empty.xlsx", Buffer.alloc(0)), /empty/],
  ["another kind of file", file("letter.xlsx", Buffer.from("Dear all")), /not an Excel workbook/],
  [
    "an .xls",
    file("old.xls", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(2048)])),
    /That did not work/,
  ],
  [
    "a zip of something else",
    file("photos.xlsx", Buffer.from("504b0506" + "00".repeat(18), "hex")),
    /That did not work/,
  ],
])("%s is refused in a sentence, and the open workbook stays", async (_, bad, reason) => {
  await workbench.openFile(WORKBOOKS[0]!);
  const before = await sheetNames();
  const said = await workbench.openFile(bad);
  expect(said).toMatch(reason);
  expect(said).toMatch(/The workbook that was open still is\.$/);
  expect(await sheetNames()).toEqual(before);
  expect(await workbench.page.title()).toContain(basename(WORKBOOKS[0]!));
});

test("a damaged workbook is refused too", async () => {
  const damaged = await workbookWith((zip) => void zip.file("xl/workbook.xml", "<workbook><sheets>"));
  expect(await workbench.openFile(file("damaged.xlsx", damaged))).toMatch(/damaged|not an Excel workbook/);
});

test("a file dropped on the page is opened", async () => {
  const bytes = [...readFileSync(WORKBOOKS[1]!)];
  await workbench.page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "dropped.xlsx"));
    document.body.dispatchEvent(
      new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, bytes);
  await eventually(() => workbench.said(), "dropped.xlsx is open. Nothing leaves this computer.");
});

test("changes that are not saved are asked about, and saving keeps them", async () => {
  const { page } = workbench;
  await workbench.openFile(WORKBOOKS[0]!);
  const sheet = await workbench.newSheet();
  await page.keyboard.type("kept");
  await page.keyboard.press("Enter");
  await page.keyboard.type("=LEN(A1)*10.5");
  await page.keyboard.press("Enter");
  await eventually(async () => (await workbench.read("A1:A2")).text, [["kept"], ["42"]]);
  await page.locator("#bar input[type=file]").setInputFiles(WORKBOOKS[1]!);
  await page.getByRole("dialog", { name: /changes that are not saved/ }).waitFor();
  await page.keyboard.press("Escape");
  expect(await sheetNames()).toContain(sheet);
  await page.locator("#bar input[type=file]").setInputFiles(WORKBOOKS[1]!);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy, then open" }).click();
  const saved = readFileSync(await (await download).path());
  await eventually(
    () => workbench.said(),
    `${basename(WORKBOOKS[1]!)} is open. Nothing leaves this computer.`,
  );
  const { sheets } = await recalculated(saved);
  const cells = sheets.find(({ name }) => name === sheet)!.cells.map(({ value }) => value);
  expect(cells).toEqual(["kept", 42]);
});

test("what is saved has in LibreOffice the values that the page shows", async () => {
  const { page } = workbench;
  await workbench.openFile(WORKBOOKS[0]!);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const saved = readFileSync(await (await download).path());
  await eventually(async () => (await workbench.said()).startsWith("Saved a copy"), true);
  const there = await recalculated(saved);
  for (const sheet of there.sheets) {
    const shown = await workbench.excel(
      async (context, given) => {
        const range = context.workbook.worksheets.getItem(given.name).getUsedRange(true);
        range.load("values,rowIndex,columnIndex");
        await context.sync();
        return { values: range.values as unknown[][], row: range.rowIndex, column: range.columnIndex };
      },
      { name: sheet.name },
    );
    for (const { row, column, value } of sheet.cells) {
      if (value === null || typeof value === "object") continue;
      expect([sheet.name, row, column, shown.values[row - shown.row]![column - shown.column]]).toEqual([
        sheet.name,
        row,
        column,
        value,
      ]);
    }
  }
});
