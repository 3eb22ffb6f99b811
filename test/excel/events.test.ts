import { watchWorkbook } from "../../src/excel/events";
import { goTo } from "../../src/excel/navigate";
import { activeSheet } from "../../src/excel/sheets";
import { areaOf } from "../../src/workbench/host/book/area";
import { loadClient } from "../../src/workbench/host/client/library";
import { hostWorkbook } from "../../src/workbench/host/hosted";
import { closeExcel, fill, openExcel } from "../support/excel";

afterEach(closeExcel);

test("what is changed by hand is told", async () => {
  const hosted = await hostWorkbook();
  const client = loadClient(hosted.bridge.native, hosted.Office);
  Object.assign(globalThis, { Excel: client.Excel, Office: hosted.Office });
  const changed = jest.fn();
  await watchWorkbook({ changed, selected: jest.fn() });
  await hosted.bridge.between(async () => hosted.book.activeSheet.write(areaOf(0, 0), [[{ value: 1 }]]));
  await activeSheet();
  client.close();
  hosted.close();
  expect(changed).toHaveBeenCalledTimes(1);
});

test("selections are told, with the sheet and the cells that they are on; what the add-in writes itself is not", async () => {
  const host = await openExcel();
  await fill(host, "Plan", "A1", [["Action"]]);
  const changed = jest.fn();
  const selected = jest.fn();
  await watchWorkbook({ changed, selected });
  await fill(host, "Plan", "A2", [["Visit classes"]]);
  await activeSheet();
  expect(changed).not.toHaveBeenCalled();
  expect(selected).not.toHaveBeenCalled();
  await goTo({ sheet: "Plan", row: 2, column: 1 });
  const { id, ...place } = await activeSheet();
  expect(place).toEqual({ name: "Plan", row: 2, column: 1 });
  expect(selected).toHaveBeenLastCalledWith(id, "A2");
});
