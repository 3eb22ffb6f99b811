import { watchWorkbook } from "../../src/excel/events";
import { goTo } from "../../src/excel/navigate";
import { activeSheet } from "../../src/excel/sheets";
import { closeExcel, fill, openExcel } from "../support/excel";

afterEach(closeExcel);

test("selections are told, with the sheet that they are on; what the add-in writes itself is not", async () => {
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
  const { id, name } = await activeSheet();
  expect(name).toBe("Plan");
  expect(selected).toHaveBeenLastCalledWith(id);
});
