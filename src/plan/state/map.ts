import { stateText } from "../../text/stateSheet";
import { INDEX_TABLE, STATE_TABLES } from "../ownTables";
import { parseRows } from "../rowList";
import type { WorkbookSnapshot } from "../snapshot";
import type { ColumnMap, TableMap } from "../maps/tableMap";
import type { StateRow } from "./rows";
import { columnField, columnOf, headerRows, rowRange, tableKind } from "./values";

/** What a map says. */
export interface MapReading {
  /** The tables that the user confirmed, as the sheet has them; empty when nobody has confirmed any. */
  readonly kept: readonly TableMap[];
  /** Rows that say something and can't be followed: left out of account, and kept as they stand. */
  readonly unreadMap: readonly (readonly string[])[];
  /** Whether the workbook has a map no more, or one with nothing that can be followed, though nobody said that no sheet is in use. */
  readonly isMapLost: boolean;
}

/** Reads the map of the tables that the user confirmed. */
export function readMap(rows: readonly StateRow[], { sheets }: WorkbookSnapshot): MapReading {
  const unreadMap: string[][] = [];
  const kept = tablesIn(rows, (row) => {
    const texts = STATE_TABLES.map.headings.map((_, index) => row.text(index));
    if (texts.filter((text) => text !== "").length > 1) unreadMap.push(texts);
  });
  // The index is never made without the sheet that has the map.
  const names = [INDEX_TABLE, ...Object.values(STATE_TABLES).map(({ name }) => name)].map((name) =>
    name.toLowerCase(),
  );
  const hasState = sheets.some(({ tables }) => tables.some(({ name }) => names.includes(name.toLowerCase())));
  const saysNone = rows.some((row) => row.text(0) === stateText.map.none);
  return { kept, unreadMap, isMapLost: hasState && kept.length === 0 && !saysNone };
}

/** @param leave is told of each row that can't be followed */
function tablesIn(rows: readonly StateRow[], leave: (row: StateRow) => void): TableMap[] {
  const tables = new Map<string, TableMap & { columns: ColumnMap[] }>();
  for (const row of rows) {
    const kind = row.read(2, tableKind);
    const header = row.read(3, headerRows);
    const body = row.read(4, rowRange);
    const column = row.read(6, columnOf);
    const field = row.read(8, columnField);
    const sectionRows = row.read(5, (value) => parseRows(String(value))) ?? [];
    if (!kind || !header || !body || !column || !field) {
      leave(row);
      continue;
    }
    if (row.text(0) === "" && row.text(1) === "") {
      row.doubt(0);
      leave(row);
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
