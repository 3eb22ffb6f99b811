import { copy, formulas, shareWorkbench, sheetWith, workbench } from "./oneWorkbench";
import { eventually } from "./workbench";

shareWorkbench();

const press = (keys: string) => workbench.page.keyboard.press(keys);
const type = (text: string) => workbench.page.keyboard.type(text);

describe("what is refused", () => {
  /** What the screen has in the selected cells: copying takes it from there. */
  async function onScreen(address: string): Promise<string> {
    await workbench.goTo(address);
    await copy();
    return workbench.page.evaluate(() => navigator.clipboard.readText());
  }

  test("a protected sheet says so, and the screen is as before", async () => {
    await sheetWith([["keep", "this"]]);
    await workbench.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await workbench.goTo("A1");
    await type("other");
    await press("Enter");
    await eventually(async () => /protected/.test(await workbench.said()), true);
    expect(await formulas("A1:B1")).toEqual([["keep", "this"]]);
    expect(await onScreen("A1:B1")).toBe("keep\tthis");
    await workbench.goTo("A1:B1");
    await press("Delete");
    await eventually(() => onScreen("A1:B1"), "keep\tthis");
  });

  test("a formula that can't be read is not entered", async () => {
    await sheetWith([["keep"]]);
    await workbench.goTo("A1");
    await type("=SUM(Nowhere[Score])");
    await press("Enter");
    await eventually(async () => /no table Nowhere/.test(await workbench.said()), true);
    await eventually(() => onScreen("A1"), "keep");
  });

  test("a value against the cell's rule is not entered; its list is offered by mouse and keys", async () => {
    await sheetWith([["Open"]]);
    await workbench.excel(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Open,Done,Dropped" } };
      dataValidation.prompt = { title: "Status", message: "Pick one of our words.", showPrompt: true };
      dataValidation.errorAlert = {
        title: "No such word",
        message: "Use the list.",
        showAlert: true,
        style: "Stop",
      };
      await context.sync();
    });
    const { page } = workbench;
    await workbench.goTo("B1");
    await workbench.goTo("A1");
    await page.getByText("Pick one of our words.").waitFor();
    await type("Later");
    await press("Enter");
    await eventually(() => workbench.said(), "Not entered. No such word: Use the list.");
    expect(await formulas("A1")).toEqual([["Open"]]);
    await workbench.goTo("A1");
    await press("Alt+ArrowDown");
    await page.getByRole("listbox", { name: "Choices" }).waitFor();
    await press("D");
    await press("Enter");
    await eventually(() => formulas("A1"), [["Done"]]);
    await workbench.goTo("A2");
    await page.getByRole("button", { name: "Choose from the list" }).click();
    await page.getByRole("option", { name: "Dropped" }).click();
    await eventually(() => formulas("A2"), [["Dropped"]]);
    await workbench.goTo("C5");
    await eventually(() => page.getByRole("button", { name: "Choose from the list" }).count(), 0);
  });
});

describe("the look of cells", () => {
  test("conditional formats show and follow what is typed", async () => {
    await sheetWith([
      [1, ""],
      [5, ""],
      [9, ""],
    ]);
    await workbench.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const custom = sheet.getRange("A1:B3").conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=$A1>4";
      custom.format.fill.color = "#00FF00";
      const scale = sheet.getRange("D1:D2").conditionalFormats.add("ColorScale").colorScale;
      scale.criteria = {
        minimum: { color: "#FFFFFF", type: "LowestValue" },
        maximum: { color: "#0000FF", type: "HighestValue" },
      };
      sheet.getRange("D1:D2").values = [[0], [10]];
      await context.sync();
    });
    const colors = async () => [
      await workbench.colorOf(0, 1),
      await workbench.colorOf(1, 1),
      await workbench.colorOf(2, 1),
      await workbench.colorOf(1, 3),
    ];
    await eventually(colors, [null, "#00FF00", "#00FF00", "#0000FF"]);
    await workbench.goTo("A1");
    await type("7");
    await press("Enter");
    await type("0");
    await press("Enter");
    await eventually(colors, ["#00FF00", null, "#00FF00", "#0000FF"]);
  });

  test("a row is as high as its wrapped text until it has a height of its own", async () => {
    await sheetWith([["A text that needs several lines in a column of the standard width"], ["below"]]);
    await workbench.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.wrapText = true;
      await context.sync();
    });
    const secondRow = await workbench.cellPoint(1, 2);
    const rowThere = async () => {
      await workbench.goTo("F9");
      await workbench.page.mouse.click(secondRow.x, secondRow.y);
      return workbench.selected();
    };
    await eventually(rowThere, "C1");
    await workbench.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").format.rowHeight = 15;
      await context.sync();
    });
    await eventually(rowThere, "C2");
  });

  test("what is typed below a table becomes a row of it", async () => {
    const name = await sheetWith([
      ["Task", "Days", "Hours"],
      ["a", 1, ""],
      ["b", 2, ""],
    ]);
    await workbench.excel(
      async (context, given) => {
        const sheet = context.workbook.worksheets.getItem(given.name);
        sheet.tables.add("A1:C3", true).name = "Below";
        sheet.getRange("C2:C3").formulas = [["=[@Days]*8"], ["=[@Days]*8"]];
        await context.sync();
      },
      { name },
    );
    await workbench.goTo("A4");
    await type("c");
    await press("Tab");
    await type("3");
    await press("Enter");
    await eventually(() => workbench.read("A4:C4"), {
      formulas: [["c", 3, "=[@Days]*8"]],
      text: [["c", "3", "24"]],
    });
  });
});
