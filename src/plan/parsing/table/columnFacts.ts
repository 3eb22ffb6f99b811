import { idKey, leadingId, wordingKey } from "../../values/ids";
import type { TableCells } from "./cells";
import type { ColumnFacts } from "./layout";

/** What the cells of a table say of its columns. */
export function columnFacts(cells: TableCells): ColumnFacts {
  return {
    distinct: (column) => new Set(cells.rows.map((row) => wordingKey(cells.text(row, column)))).size,
    isNumbered: (column) => isNumbered(cells, column),
    saysInEachRow: (column) => saysInEachRow(cells, column),
    sharesGroup: (idColumn, groupColumn) => sharesGroup(cells, idColumn, groupColumn),
  };
}

function isNumbered(cells: TableCells, column: number): boolean {
  const texts = cells.rows.map((row) => cells.text(row, column)).filter((text) => text !== "");
  const hasNumber = (text: string): boolean => {
    const leading = leadingId(text);
    return leading !== null && leading.label !== leading.id;
  };
  return texts.length > 0 && texts.every(hasNumber);
}

function sharesGroup(cells: TableCells, idColumn: number, groupColumn: number): boolean {
  const groupOf = new Map<string, string>();
  const idOf = new Map<string, string>();
  let repeats = 0;
  let group = "";
  for (const row of cells.rows) {
    const id = idKey(cells.text(row, idColumn));
    group = cells.text(row, groupColumn) || group;
    if (id === "" || group === "") continue;
    if (groupOf.has(id)) repeats++;
    if ((groupOf.get(id) ?? group) !== group || (idOf.get(group) ?? id) !== id) return false;
    groupOf.set(id, group);
    idOf.set(group, id);
  }
  return repeats > 0;
}

/** Of so many rows one may leave the column blank, and so many have to repeat what another one says. */
const ROWS_TO_A_BLANK = 5;
const LEAST_REPEATS = 2;

function saysInEachRow(cells: TableCells, column: number): boolean {
  const { columns } = cells.table;
  const rows = cells.rows.filter(
    (row) => !cells.isCovered(row, column) && columns.some((each) => cells.value(row, each.column) !== ""),
  );
  const said = new Set<string>();
  let [blanks, repeats, last, isBelowBlank] = [0, 0, "", false];
  for (const row of rows) {
    const written = cells.text(row, column);
    const text = wordingKey(leadingId(written)?.label ?? written);
    if (text === "") blanks++;
    // After blank cells the same name goes on with them.
    else if (said.has(text) && !(isBelowBlank && text === last)) repeats++;
    isBelowBlank = text === "";
    if (text === "") continue;
    said.add(text);
    last = text;
  }
  return blanks > 0 && blanks * ROWS_TO_A_BLANK <= rows.length && repeats >= LEAST_REPEATS;
}
