import { copy, formulas, shareWorkbench, sheetWith, workbench } from "./oneWorkbench";
import { eventually } from "./workbench";

shareWorkbench();

/** Presses keys as fast as the page follows: what opens a cell for editing has to be done before the next key. */
async function press(keys: string): Promise<void> {
  await workbench.page.keyboard.press(keys);
  await workbench.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

const undo = () => workbench.page.getByRole("button", { name: "Undo" }).click();

interface KeyCase {
  readonly at: string;
  readonly keys: readonly string[];
  readonly becomes: readonly (readonly (string | number)[])[];
}

describe("keys", () => {
  const given = [
    [1, "=A1*10", ""],
    [2, "", ""],
    ["text", "", ""],
  ];
  test.each<[string, KeyCase]>([
    ["Delete", { at: "A1:A2", keys: ["Delete"], becomes: [["", "=A1*10", ""], ["", "", ""], given[2]!] }],
    [
      "Ctrl+D",
      { at: "B1:B3", keys: ["Control+d"], becomes: [given[0]!, [2, "=A2*10", ""], ["text", "=A3*10", ""]] },
    ],
    [
      "Ctrl+R",
      { at: "B1:C1", keys: ["Control+r"], becomes: [[1, "=A1*10", "=B1*10"], given[1]!, given[2]!] },
    ],
    [
      "F2",
      { at: "A3", keys: ["F2", "+", "1", "Enter"], becomes: [given[0]!, given[1]!, ["text+1", "", ""]] },
    ],
    [
      "typing over",
      { at: "A3", keys: ["n", "e", "w", "Tab"], becomes: [given[0]!, given[1]!, ["new", "", ""]] },
    ],
    [
      "Alt+Enter",
      {
        at: "C1",
        keys: ["a", "Alt+Enter", "b", "Enter"],
        becomes: [[1, "=A1*10", "a\nb"], given[1]!, given[2]!],
      },
    ],
    ["Escape", { at: "A1", keys: ["9", "Escape"], becomes: given }],
  ])("%s, and one undo", async (name, { at, keys, becomes }) => {
    await sheetWith(given);
    await workbench.goTo(at);
    for (const key of keys) await press(key);
    await eventually(() => formulas("A1:C3"), becomes as unknown[][]);
    if (name === "Escape") return;
    await undo();
    await eventually(() => formulas("A1:C3"), given);
  });

  describe("while the pane writes into the cell that is being typed into", () => {
    const beginToType = async () => {
      await sheetWith(given);
      await workbench.goTo("A3");
      await press("n");
      await workbench.excel(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A3").values = [["from the pane"]];
        sheet.getRange("C3").values = [["beside it"]];
        await context.sync();
      });
      // Time enough to follow the pane.
      await workbench.page.waitForTimeout(400);
    };

    test("what is typed is what was typed", async () => {
      await beginToType();
      for (const key of ["e", "w", "Tab"]) await press(key);
      await eventually(() => formulas("A3:C3"), [["new", "", "beside it"]]);
    });

    test("who leaves it as it was sees what the pane has written", async () => {
      await beginToType();
      await press("Escape");
      for (const key of ["F2", "!", "Enter"]) await press(key);
      await eventually(() => formulas("A3:C3"), [["from the pane!", "", "beside it"]]);
    });
  });

  test("what the pane has just done is a step of its own", async () => {
    await sheetWith(given);
    for (const value of ["one", "two"]) {
      // Steps of the pane's that follow each other soon are one.
      await workbench.page.waitForTimeout(1_600);
      await workbench.goTo("A1");
      await workbench.excel(async (context, written) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("C2").values = [[written]];
        await context.sync();
      }, value);
      await workbench.page.keyboard.press("Delete");
      await eventually(
        () => formulas("A1:C2"),
        [
          ["", "=A1*10", ""],
          [2, "", value],
        ],
      );
      await undo();
      await eventually(
        () => formulas("A1:C2"),
        [
          [1, "=A1*10", ""],
          [2, "", value],
        ],
      );
    }
  });

  test("Ctrl+B makes bold and plain again", async () => {
    await sheetWith(given);
    await workbench.goTo("A1:A2");
    const isBold = () =>
      workbench.excel(async (context) => {
        const { font } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2").format;
        font.load("bold");
        await context.sync();
        return font.bold;
      });
    await press("Control+b");
    await eventually(isBold, true);
    await undo();
    await eventually(isBold, false);
  });
});

describe("the clipboard", () => {
  test("copies formulas relative to where they go, with looks, over a whole selection", async () => {
    await sheetWith([
      [1, "=A1*10"],
      [2, ""],
      [3, ""],
    ]);
    await workbench.goTo("B1");
    await copy("Control+c");
    await workbench.goTo("B2:B3");
    await press("Control+v");
    await eventually(() => formulas("B1:B3"), [["=A1*10"], ["=A2*10"], ["=A3*10"]]);
    await eventually(() => workbench.selected(), "B2:B3");
    await undo();
    await eventually(() => formulas("B1:B3"), [["=A1*10"], [""], [""]]);
  });

  test("moves what is cut, with the formulas that read it", async () => {
    await sheetWith([[1, "=A1*10"]]);
    await workbench.goTo("A1");
    await copy("Control+x");
    await workbench.goTo("D4");
    await press("Control+v");
    await eventually(() => formulas("A1:B1"), [["", "=D4*10"]]);
    expect(await formulas("D4")).toEqual([[1]]);
    await undo();
    await eventually(() => formulas("A1:B1"), [[1, "=A1*10"]]);
  });

  test("takes text with tabs, line breaks in quotes, dates and formulas", async () => {
    await workbench.newSheet();
    await workbench.goTo("B2");
    await workbench.page.evaluate(() =>
      navigator.clipboard.writeText('a\t1\t10/4/2026\r\nb\t=C2+1\t"two\nlines"\r\n'),
    );
    await press("Control+v");
    await eventually(
      () => formulas("B2:D3"),
      [
        ["a", 1, 46299],
        ["b", "=C2+1", "two\nlines"],
      ],
    );
    await undo();
    await eventually(
      () => formulas("B2:D3"),
      [
        ["", "", ""],
        ["", "", ""],
      ],
    );
  });

  test("takes tables from web pages", async () => {
    await workbench.newSheet();
    await workbench.goTo("A1");
    await workbench.page.evaluate(() => {
      const html =
        "<table><tr><th>School</th><th>Share</th></tr><tr><td rowspan=2>Bates<br>ES</td><td>5%</td></tr><tr><td>007</td></tr></table>";
      return navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([html], { type: "text/html" }),
          "text/plain": new Blob(["not this"], { type: "text/plain" }),
        }),
      ]);
    });
    await press("Control+v");
    await eventually(
      () => formulas("A1:B3"),
      [
        ["School", "Share"],
        ["Bates\nES", 0.05],
        ["", 7],
      ],
    );
  });
});

describe("the mouse", () => {
  async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = workbench.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  test("the fill handle continues a series and formulas", async () => {
    await sheetWith([
      [1, "=A1*10"],
      [3, "=A2*10"],
    ]);
    await workbench.goTo("A1:B2");
    const corner = await workbench.cellPoint(1, 1);
    await drag({ x: corner.x + 32, y: corner.y + 10 }, await workbench.cellPoint(4, 1));
    await eventually(
      () => formulas("A3:B5"),
      [
        [5, "=A3*10"],
        [7, "=A4*10"],
        [9, "=A5*10"],
      ],
    );
    await undo();
    await eventually(
      () => formulas("A3:B5"),
      [
        ["", ""],
        ["", ""],
        ["", ""],
      ],
    );
  });

  test("a column's border sets its width, which undo takes back", async () => {
    await sheetWith([["x"]]);
    const width = () =>
      workbench.excel(async (context) => {
        const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
        format.load("columnWidth");
        await context.sync();
        return format.columnWidth;
      });
    const cell = await workbench.cellPoint(0, 0);
    const border = { x: cell.x + 32, y: cell.y - 20 };
    await drag(border, { x: border.x + 36, y: border.y });
    await eventually(async () => Math.abs((await width()) - 75) < 3, true);
    await undo();
    await eventually(width, 48);
  });

  test("rows are inserted, hidden, shown and deleted by their menu", async () => {
    await sheetWith([[1], [2], ["=SUM(A1:A2)"]]);
    const { page } = workbench;
    const row = async (index: number) => {
      const { x, y } = await workbench.cellPoint(index, 0);
      return { x: x - 55, y };
    };
    const menu = async (first: number, last: number, item: string | RegExp) => {
      const from = await row(first);
      await page.mouse.click(from.x, from.y);
      if (last > first) await drag(from, await row(last));
      await page.mouse.click(from.x, from.y, { button: "right" });
      // The middle of some items is a field for a number.
      await page.getByText(item).click({ position: { x: 5, y: 8 } });
    };
    await menu(1, 1, "rows above");
    await eventually(() => formulas("A1:A4"), [[1], [""], [2], ["=SUM(A1:A3)"]]);
    await menu(1, 1, /^Delete Selected Row/);
    await eventually(() => formulas("A1:A4"), [[1], [2], ["=SUM(A1:A2)"], [""]]);
    const isHidden = () =>
      workbench.excel(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2");
        range.load("rowHidden");
        await context.sync();
        return range.rowHidden;
      });
    await menu(1, 1, /^Hide Selected Row/);
    await eventually(isHidden, true);
    await undo();
    await eventually(isHidden, false);
  });

  test("sheets are added, renamed, hidden, shown again and deleted", async () => {
    const { page } = workbench;
    const names = () =>
      workbench.excel(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/visibility");
        await context.sync();
        return worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`).slice(-1);
      });
    const name = await workbench.newSheet();
    const tab = (label: string) => page.getByRole("tab", { name: label, exact: true });
    // The tabs may move while the menu opens, and leave it outside of the page: who doesn't reach an entry opens it again.
    const choose = (label: string, entry: string) =>
      eventually(async () => {
        await tab(label).click({ button: "right" });
        const reached = page.getByText(entry, { exact: true }).click({ timeout: 2_000 });
        return reached.then(
          () => true,
          () => page.keyboard.press("Escape").then(() => false),
        );
      }, true);
    const renamed = `${name} renamed`;
    await tab(name).dblclick();
    // The screen may take a moment to get ready for a name: who sees that letters were lost writes it again.
    await eventually(async () => {
      await page.keyboard.press("Control+a");
      await page.keyboard.type(renamed);
      return page.evaluate(() => document.activeElement!.textContent);
    }, renamed);
    await page.keyboard.press("Enter");
    await eventually(names, [`${renamed} Visible`]);
    await choose(renamed, "Hide");
    await eventually(names, [`${renamed} Hidden`]);
    await undo();
    await eventually(names, [`${renamed} Visible`]);
    await tab(renamed).click();
    await choose(renamed, "Delete");
    await page.getByRole("button", { name: /^(?:OK|Confirm|Delete)$/i }).click();
    await eventually(async () => (await names())[0] === `${renamed} Visible`, false);
  });
});
