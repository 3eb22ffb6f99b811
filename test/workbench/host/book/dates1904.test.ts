import type { CellData } from "../../../../src/workbench/host/book/data";
import { openHost } from "../../../../src/workbench/host";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { secondOpinion } from "../../../support/secondOpinion";
import { block, book, cell, sheet } from "../xlsx/books";

/** 15 November 2026 and 31 January 2027, as a workbook holds them that counts from 1904. */
const DAYS = [[44_879], [44_956], ["11/20/2026"]];

const FORMULAS = [
  "=YEAR(A1)",
  "=MONTH(A2)",
  "=DAY(A2)",
  "=WEEKDAY(A1)",
  "=DATE(2026,11,15)=A1",
  "=EDATE(A2,1)",
  "=EOMONTH(A1,0)",
  "=DATEVALUE(A3)",
  '=DATEDIF(A1,A2,"m")',
  "=NETWORKDAYS(A1,A2)",
  "=WORKDAY(A1,10)",
  "=YEARFRAC(A1,A2)",
  '=TEXT(A1,"yyyy-mm-dd")',
  '=TEXT(A1,"0")',
  "=A2-A1",
  "=YEAR(TODAY())>2020",
  "=TODAY()-DATE(2020,1,1)>1000",
  "=INT(NOW())=TODAY()",
  "=SUMPRODUCT(--(YEAR(A1:A2)=2026))",
];

test("functions of dates count from 1904 where the workbook does, as LibreOffice's", async () => {
  const formulas = FORMULAS.map((formula, row): CellData => cell(row, 2, null, { formula }));
  const data = book([sheet("Dates", { cells: [...block(0, 0, DAYS), ...formulas] })], { dateSystem: 1904 });
  const host = await openHost(await writeXlsx(data));
  const saved = await host.save();
  host.close();
  expect(await secondOpinion(saved)).toEqual({ formulas: FORMULAS.length, differences: [] });
  const values = (await readXlsx(saved)).data.sheets[0]!.cells.filter(({ column }) => column === 2);
  expect(values.slice(0, 3).map(({ value }) => value)).toEqual([2026, 1, 31]);
});
