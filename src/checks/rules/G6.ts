import { isOwnSheet } from "../../plan/ownTables";
import type { SheetSnapshot } from "../../plan/snapshot";
import { checksText } from "../../text/checks";
import { G6 as text } from "../../text/rules/G6";
import { fillIn } from "../message";
import { fails } from "../reports";
import { defineRule, type ReportOf } from "../rule";

/** '[Plan.xlsx]Sheet1'!A1, 'C:\Plans\[Plan.xlsx]Sheet1'!A1, [1]Sheet1!A1: a name in brackets right before a sheet's. */
const OTHER_FILE = /\[([^[\]]+\.(?:xl\w{1,3}|csv|ods)|\d+)\][^[\]!,;(){}+*<>=&"]*!/i;
/** Text in quotation marks is no reference. */
const TEXTS = /"(?:[^"]|"")*"/g;

/** All sheets but our own: a figure on any of them may be read by the plan. */
export const G6 = defineRule({
  id: "G6",
  category: "hygiene",
  severity: "warning",
  text,
  check({ plan }) {
    const sheets = plan.workbook.sheets.filter((each) => !isOwnSheet(each));
    if (sheets.every(({ cells }) => [...cells.columnsWithFormulas].length === 0)) return "inapplicable";
    return sheets.flatMap(ofSheet);
  },
});

/** One finding for each file that the sheet reads, at the first cell. */
function ofSheet({ name: sheet, cells }: SheetSnapshot): ReportOf<typeof text>[] {
  const files = new Map<string, { row: number; column: number; count: number }>();
  for (const column of cells.columnsWithFormulas)
    for (const [row, formula] of cells.formulasOf(column)) {
      if (!formula.includes("[") || !formula.includes("!")) continue;
      const file = OTHER_FILE.exec(formula.replace(TEXTS, '""'))?.[1];
      if (file === undefined) continue;
      const known = files.get(file);
      if (!known) files.set(file, { row, column, count: 1 });
      else {
        known.count++;
        if (row < known.row || (row === known.row && column < known.column))
          Object.assign(known, { row, column });
      }
    }
  return [...files].map(([file, { row, column, count }]) => {
    const cellsText = count === 1 ? checksText.cells.one : fillIn(checksText.cells.more, { count });
    const data = { sheet, file: /^\d+$/.test(file) ? checksText.otherFile : file, cells: cellsText };
    return fails("linked", null, { sheet, row, column }, data, { about: `${sheet}|${file}` });
  });
}
