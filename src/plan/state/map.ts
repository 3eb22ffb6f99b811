import { stateText } from "../../text/stateSheet";
import { parseRows } from "../rowList";
import type { ColumnMap, TableMap } from "../maps/tableMap";
import type { StateRow } from "./rows";
import { columnField, columnOf, headerRows, rowRange, tableKind } from "./values";

/** The tables that a map describes: one for each place that rows are about; a row that can't be followed is left out. */
export function readMap(rows: readonly StateRow[]): TableMap[] {
  const tables = new Map<string, TableMap & { columns: ColumnMap[] }>();
  for (const row of rows) {
    const kind = row.read(2, tableKind);
    const header = row.read(3, headerRows);
    const body = row.read(4, rowRange);
    const column = row.read(6, columnOf);
    const field = row.read(8, columnField);
    const sectionRows = row.read(5, (value) => parseRows(String(value))) ?? [];
    if (!kind || !header || !body || !column || !field) continue;
    if (row.text(0) === "" && row.text(1) === "") {
      row.doubt(0);
      continue;
    }
    const key = [row.text(0), row.text(1), row.text(3), row.text(4)].join("\n");
    const table = tables.get(key) ?? {
      sheet: row.text(0),
      excelTable: row.text(1) || null,
      kind,
      headerRows: header,
      firstRow: body[0],
      lastRow: body[1],
      sectionRows,
      notDataRows: [],
      ...endOf(row.text(9)),
      columns: [],
    };
    table.columns.push({ column, heading: row.text(7), field });
    tables.set(key, table);
  }
  return [...tables.values()];
}

function endOf(text: string): Pick<TableMap, "endsAbove"> {
  if (text === "") return {};
  return { endsAbove: text === stateText.map.sheetEnd ? "" : text };
}
