import type { Area } from "../book/data";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const letters: string[] = [];

/** "A" for 0. */
export function columnLetters(column: number): string {
  return (letters[column] ??=
    (column < 26 ? "" : columnLetters(Math.floor(column / 26) - 1)) +
    String.fromCharCode(65 + (column % 26)));
}

/** "A1" for row 0, column 0. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** The cell of "B12" or "$B$12"; null for anything else. */
export function parseCell(name: string): { row: number; column: number } | null {
  let column = 0;
  let row = 0;
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else if (code === 36) continue;
    else if (row === 0 && code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (row === 0 && code >= 97 && code <= 122) column = column * 26 + code - 96;
    else return null;
  }
  return row > 0 && row <= MAX_ROWS && column > 0 && column <= MAX_COLUMNS
    ? { row: row - 1, column: column - 1 }
    : null;
}

/** The area of "A1:C7", "A1", "A:C" or "1:4", with or without "$"; null for anything else. */
export function parseArea(text: string): Area | null {
  const [first = "", last = first, ...more] = text.split(":");
  if (more.length > 0) return null;
  const start = parseCorner(first, 0, 0);
  const end = parseCorner(last, MAX_ROWS - 1, MAX_COLUMNS - 1);
  if (!start || !end) return null;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rowCount: Math.abs(end.row - start.row) + 1,
    columnCount: Math.abs(end.column - start.column) + 1,
  };
}

function parseCorner(text: string, row: number, column: number): { row: number; column: number } | null {
  const plain = text.replaceAll("$", "");
  if (/^[A-Za-z]{1,3}$/.test(plain)) return parseCell(`${plain}${row + 1}`);
  if (/^\d{1,7}$/.test(plain)) return parseCell(`${columnLetters(column)}${plain}`);
  return parseCell(plain);
}

/** "A1:C7", or "A1" for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1)}`;
}

/** The areas of "A1:B2 D4"; what can't be read is left out. */
export function parseAreas(text: string): Area[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

export function areaNames(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}

export function inside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}
