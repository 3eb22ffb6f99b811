import { goTo, showSheet } from "../../src/excel/navigate";
import { navigateText } from "../../src/text/navigate";
import type { Host } from "../../src/workbench/host";
import { closeExcel, fill, openExcel } from "../support/excel";

afterEach(closeExcel);

const selected = (host: Host): Promise<string> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

test("a sheet comes to the front and the cell is selected", async () => {
  const host = await openExcel();
  await fill(host, "Plan", "A1", [["Action"]]);
  await goTo({ sheet: "Plan", row: 7, column: 3 });
  expect(await selected(host)).toBe("Plan!C7");
  await goTo({ sheet: "Sheet1" });
  expect(await selected(host)).toBe("Sheet1!A1");
});

test("a sheet that is gone or hidden is said to be", async () => {
  const host = await openExcel();
  await fill(host, "Plan", "A1", [["Action"]]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").visibility = "Hidden";
    await context.sync();
  });
  await expect(goTo({ sheet: "Plan", row: 1, column: 1 })).rejects.toThrow(navigateText.hidden("Plan"));
  await expect(goTo({ sheet: "Goals", row: 1, column: 1 })).rejects.toThrow(navigateText.noSheet("Goals"));
  expect(await selected(host)).toBe("Sheet1!A1");
});

test("a cell that is selected and can't be seen is told", async () => {
  const host = await openExcel();
  await fill(host, "Plan", "A1", [["Action"]]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A3:A4").rowHidden = true;
    sheet.getRange("C1").columnHidden = true;
    await context.sync();
  });
  expect(await goTo({ sheet: "Plan", row: 3, column: 1 })).toBe("row");
  expect(await selected(host)).toBe("Plan!A3");
  expect(await goTo({ sheet: "Plan", row: 2, column: 3 })).toBe("column");
  expect(await goTo({ sheet: "Plan", row: 2, column: 1 })).toBe(null);
});

test("a hidden sheet can be shown, unless the workbook's structure is protected", async () => {
  const host = await openExcel();
  await fill(host, "Plan", "A1", [["Action"]]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").visibility = "VeryHidden";
    await context.sync();
  });
  await showSheet("Plan");
  await goTo({ sheet: "Plan", row: 2, column: 2 });
  expect(await selected(host)).toBe("Plan!B2");
  await expect(showSheet("Goals")).rejects.toThrow(navigateText.notShown("Goals"));
});

test("where Excel refuses, the sentence names the cell", async () => {
  const host = await openExcel();
  host.failAt(5);
  await expect(goTo({ sheet: "Sheet1", row: 2, column: 2 })).rejects.toThrow(
    navigateText.refused("Sheet1", "B2"),
  );
});
