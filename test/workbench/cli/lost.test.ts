import { rollUp } from "../../../src/app/rollUp/rollUp";
import { lostText } from "../../../src/text/lost";
import { districtOf, toXlsx } from "../../support/districtWorkbook";
import { closeExcel, fill, openExcel } from "../../support/excel";
import { AS_OF, workbookOf } from "../../support/plan";
import { fileWith, removeFolders, throughline } from "./cli";

afterEach(closeExcel);
afterAll(removeFolders);

test("formulas that named a section which is not wanted any more are said", async () => {
  const host = await openExcel(await toXlsx(workbookOf(districtOf(2, 3)).snapshot));
  await rollUp({ today: AS_OF });
  await fill(host, "Board", "A1:A2", [["=SUM(TL_RollupOverdue[No.])"], ["=ROWS(TL_RollupCoverage)"]]);
  const file = await fileWith("plan.xlsx", await host.save());
  closeExcel();
  const { exitCode, error } = await throughline("rollup", file, "--section", "coverage");
  expect(exitCode).toBe(0);
  expect(error).toContain(`${lostText([{ sheet: "Board", where: "A1" }])[0]!}\n`);
});
