import { applyMap } from "../../src/adopt/applyMap";
import { propose } from "../../src/adopt/propose";
import { checkPlan } from "../../src/checks/engine";
import { RULES } from "../../src/checks/rules";
import { readWorkbook } from "../../src/excel/read";
import { cellName } from "../../src/plan/cell";
import { parsePlan } from "../../src/plan/parse";
import { defaultSettings } from "../../src/plan/settings";
import { closeExcel, openExcel } from "../support/excel";
import { AS_OF, planOf, type SheetFixture, workbookOf } from "../support/plan";
import { CASES, type Case } from "./cases";

afterEach(closeExcel);

/** Of each rule the first workbook in which it finds something and that needs no more than cells. */
const ONE_EACH = RULES.flatMap(({ id }) => {
  const found = CASES[id]!.find(
    ({ finds, sheets }) =>
      finds !== "inapplicable" && finds.length > 0 && Object.values(sheets).every(isPlain),
  );
  return found ? [[id, found] as const] : [];
});

function isPlain({ merges, formulas, rows }: SheetFixture): boolean {
  return !merges && !formulas && rows.length > 0;
}

const findings = (plan: ReturnType<typeof planOf>, { check }: Case, id: string) =>
  checkPlan(plan, check, RULES)
    .findings.filter(({ rule }) => rule === id)
    .map(({ messageId, cell }) => [messageId, cell && `${cell.sheet}!${cellName(cell.row, cell.column)}`]);

/** Writes a workbook with Excel's own client, a sheet each. */
async function written(sheets: Case["sheets"]): Promise<void> {
  const host = await openExcel();
  await host.Excel.run(async (context) => {
    for (const [name, { columns, rows }] of Object.entries(sheets)) {
      const sheet = context.workbook.worksheets.add(name);
      const headings = Object.keys(columns);
      const cells = [headings, ...rows.map((row) => headings.map((_, at) => row[at] ?? ""))];
      const range = sheet.getRangeByIndexes(0, 0, cells.length, headings.length);
      // As text, so that what looks like a day stays what somebody typed as text.
      range.numberFormat = cells.map((row) =>
        row.map((cell) => (typeof cell === "string" ? "@" : "General")),
      );
      range.values = cells;
    }
    await context.sync();
  });
}

test("nearly every rule is tried through a workbook that is read", () => {
  expect(ONE_EACH.length).toBeGreaterThan(RULES.length * 0.85);
});

test.each(ONE_EACH)(
  "%s finds in a workbook that was written, read and adopted what it finds in its parts",
  async (id, each) => {
    await written(each.sheets);
    const snapshot = await readWorkbook(undefined, undefined, true);
    const confirmed = applyMap(propose(snapshot), workbookOf(each.sheets).tables, snapshot);
    const tables = confirmed.flatMap((sheet) => sheet.tables);
    const settings = { ...defaultSettings(AS_OF), ...each.settings };
    const wanted = findings(planOf(each.sheets, each.settings), each, id);
    expect(wanted).not.toEqual([]);
    expect(findings(parsePlan(snapshot, tables, settings), each, id)).toEqual(wanted);
  },
);
