import type { Field, TableKind } from "../../src/plan/fields";
import type { WorkbookSnapshot } from "../../src/plan/snapshot";
import type { TableMap } from "../../src/plan/tablemap";

/** What a careful person takes the sample district's sheets for. */
const SHEETS: readonly {
  sheet: string;
  excelTable?: string;
  kind: TableKind;
  header: number;
  fields: Readonly<Record<string, Field>>;
}[] = [
  { sheet: "Objectives", kind: "objectives", header: 5, fields: { Objective: "id", Title: "objective" } },
  {
    sheet: "Initiatives",
    kind: "initiatives",
    header: 4,
    fields: { "Init.": "id", Objective: "parent", Initiative: "initiative" },
  },
  {
    sheet: "Central office actions",
    kind: "actions",
    header: 3,
    fields: {
      "No.": "id",
      "Action step": "action",
      "By when": "due",
      Status: "status",
      "Supports (objective/initiative)": "parent",
    },
  },
  {
    sheet: "School plans",
    excelTable: "SchoolPlans_2627",
    kind: "schoolPlan",
    header: 3,
    fields: {
      Ref: "id",
      School: "unit",
      "School goal or action": "action",
      "Serves (district)": "parent",
      Due: "due",
      "How's it going?": "status",
    },
  },
  { sheet: "Schools", kind: "units", header: 3, fields: { School: "unit" } },
];

/** The maps of the sample district's tables; a body ends with the last row that has an id, section rows have text in their first cell only. */
export function riverbendTables({ sheets }: WorkbookSnapshot): TableMap[] {
  return SHEETS.map(({ sheet, excelTable = null, kind, header, fields }) => {
    const { cells } = sheets.find(({ name }) => name === sheet)!;
    const columns = Array.from({ length: cells.range.lastColumn }, (_, index) => {
      const heading = String(cells.at(header, index + 1))
        .replace(/\s+/g, " ")
        .trim();
      const field = Object.entries(fields).find(([name]) => heading === name)?.[1];
      return {
        column: index + 1,
        heading: String(cells.at(header, index + 1)),
        field: field ?? "other",
      } as const;
    });
    const filled = (row: number) => columns.filter(({ column }) => cells.at(row, column) !== "").length;
    let lastRow = cells.range.lastRow;
    // Notes below the body stand in its first cell only, or leave it empty.
    while (cells.at(lastRow, 1) === "" || filled(lastRow) < 3) lastRow--;
    const rows = Array.from({ length: lastRow - header }, (_, index) => header + 1 + index);
    const sectionRows = rows.filter((row) => filled(row) === 1 && cells.at(row, 1) !== "");
    const own = { sheet, excelTable, kind, headerRows: [header, header] as const };
    return { ...own, firstRow: header + 1, lastRow, sectionRows, notDataRows: [], columns };
  });
}
