import { goTo } from "../../src/excel/navigate";
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

test("where Excel refuses, the sentence names the cell", async () => {
  const host = await openExcel();
  host.failAt(5);
  await expect(goTo({ sheet: "Sheet1", row: 2, column: 2 })).rejects.toThrow(
    navigateText.refused("Sheet1", "B2"),
  );
});
