import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { confirmTables, findParts, type PlanPart } from "../../../src/app/plan/parts";
import { OWN_SHEETS } from "../../../src/plan/ownTables";
import type { BookData } from "../../../src/workbench/host/book/data";
import { readXlsx } from "../../../src/workbench/host/xlsx/read";
import { closeExcel, openExcel } from "../../support/excel";
import { NO_REAL_WORKBOOKS, REAL_WORKBOOKS } from "../../support/realWorkbooks";

const real = ["three_row_header_project_plan", "stacked_tables_action_plan", "merged_groups_checklist"];
const WORKBOOKS = [
  join(__dirname, "../../../samples/riverbend.xlsx"),
  ...real.map((name) => join(REAL_WORKBOOKS, `${name}.xlsx`)).filter((file) => existsSync(file)),
];

afterEach(closeExcel);

/** All that a file holds but the sheet that is ours: each cell with its look, and what formulas say rather than what they gave last. */
function usersOwn({ sheets, styles, names }: BookData): unknown {
  const looks = styles.map((style) => JSON.stringify(style));
  const look = <Styled extends { readonly style: number }>(each: Styled) =>
    JSON.stringify({ ...each, style: 0 }) + looks[each.style]!;
  return {
    names: names.filter(({ formula }) => !formula.includes(OWN_SHEETS.state)),
    sheets: sheets
      .filter(({ name }) => name !== OWN_SHEETS.state)
      .map((sheet) => ({
        ...sheet,
        // As texts: tens of thousands of them are compared in no time.
        cells: sheet.cells.map((cell) => look(cell.formula === null ? cell : { ...cell, value: null })),
        columns: sheet.columns.map(look),
        rows: sheet.rows.map(look),
      })),
  };
}

const tablesIn = (parts: readonly PlanPart[]) =>
  parts.flatMap(({ tables }) =>
    tables.map(({ sheet, kind, headerRows, firstRow, lastRow, sectionRows, columns }) => ({
      ...{ sheet, kind, headerRows, firstRow, lastRow, sectionRows },
      columns: columns.map(({ column, heading, field }) => [column, heading, field]),
    })),
  );

test.each(WORKBOOKS)(
  "%s: confirming what is proposed changes nothing of the user's, and is found again as it was",
  async (file) => {
    const host = await openExcel(await readFile(file));
    const before = usersOwn((await readXlsx(await host.save())).data);
    const proposed = (await findParts()).parts.filter(
      ({ use, copyOf }) => use === "proposed" && copyOf === null,
    );
    expect(proposed.length).toBeGreaterThan(0);
    await confirmTables({
      sheets: proposed.map(({ sheet }) => sheet),
      tables: proposed.flatMap(({ tables }) => tables),
    });
    expect(usersOwn((await readXlsx(await host.save())).data)).toEqual(before);
    const { parts, changes } = await findParts();
    const used = parts.filter(({ use }) => use === "used");
    expect(changes).toEqual([]);
    expect(tablesIn(used)).toEqual(tablesIn(proposed));
  },
);

if (!existsSync(REAL_WORKBOOKS)) test.skip(NO_REAL_WORKBOOKS, () => undefined);
