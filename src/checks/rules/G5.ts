import { rangeName, type RangeAddress } from "../../plan/cell";
import { G5 as text } from "../../text/rules/G5";
import { rowCount } from "../message";
import { fails } from "../reports";
import { TableRows } from "../rows";
import { defineRule, type ReportOf } from "../rule";

type G5Report = ReportOf<typeof text>;

/** Title bands, section rows and what follows the last row are no data. */
export const G5 = defineRule({
  id: "G5",
  category: "hygiene",
  severity: "advice",
  text,
  limits: { places: 6 },
  check({ plan, limit }) {
    if (plan.tables.length === 0) return "inapplicable";
    return plan.tables.flatMap((table) => {
      const body = new TableRows(plan, table);
      const merges = plan.workbook.sheets.find(({ name }) => name === table.sheet)?.merges ?? [];
      return [...blankRows(body, merges, limit("places")), ...mergedCells(merges, body, limit("places"))];
    });
  },
});

/** Runs of rows in which no column of the table holds anything, with rows after them. */
function blankRows(body: TableRows, merges: readonly RangeAddress[], most: number): G5Report[] {
  const { table } = body;
  const { sheet } = table;
  const runs: { readonly first: number; count: number; readonly above: number }[] = [];
  let open: (typeof runs)[number] | null = null;
  let above = 0;
  let isEmptySoFar = true;
  // A row that a merged area reaches into goes on with what the area says.
  const covered = new Set<number>();
  for (const { firstRow, lastRow } of merges)
    for (let row = firstRow + 1; row <= Math.min(lastRow, body.lastRow); row++) covered.add(row);
  for (const row of body.rows) {
    if (covered.has(row)) continue;
    const isBlank = table.columns.every((column) => String(body.value(row, column)).trim() === "");
    if (!isBlank) {
      if (open && !isEmptySoFar) runs.push(open);
      open = null;
      isEmptySoFar = false;
      above = row;
    } else if (open && open.first + open.count === row) open.count++;
    else {
      if (open && !isEmptySoFar) runs.push(open);
      open = { first: row, count: 1, above };
    }
  }
  const column = table.columns[0]?.column ?? 1;
  if (runs.length >= most) {
    const total = runs.reduce((sum, { count }) => sum + count, 0);
    const data = { sheet, rows: rowCount(total), places: runs.length };
    return [fails("blankRows", null, { sheet, row: runs[0]!.first, column }, data)];
  }
  return runs.map(({ first, count, above: named }) => {
    const data = { sheet, rows: rowCount(count), places: 1 };
    return fails(count === 1 ? "blank" : "blankRows", null, { sheet, row: first, column }, data, {
      about: `${sheet}|${body.nameOf(named)}|${count}`,
    });
  });
}

/** Merged areas that take in data: a section row is one cell by its nature, and so is a title. */
function mergedCells(
  merges: readonly RangeAddress[],
  { table, lastRow }: TableRows,
  most: number,
): G5Report[] {
  const { sheet, firstRow } = table;
  const outside = new Set([...table.sectionRows, ...table.notDataRows]);
  const columns = new Set(table.columns.map(({ column }) => column));
  const isData = (area: RangeAddress): boolean => {
    if (area.lastRow < firstRow || area.firstRow > lastRow || area.firstRow < firstRow) return false;
    if (area.firstRow === area.lastRow && outside.has(area.firstRow)) return false;
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      if (columns.has(column)) return true;
    return false;
  };
  const areas = merges.filter(isData);
  const [first] = areas;
  if (!first) return [];
  const at = ({ firstRow: row, firstColumn: column }: RangeAddress) => ({ sheet, row, column });
  if (areas.length >= most)
    return [fails("mergedAreas", null, at(first), { sheet, count: areas.length, range: rangeName(first) })];
  return areas.map((area) => fails("merged", null, at(area), { sheet, range: rangeName(area) }));
}
