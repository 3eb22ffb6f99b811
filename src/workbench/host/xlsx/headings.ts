import type { BookData, CellData, NameData, SheetData, TableData } from "../book/data";
import { inside } from "./address";
import { renamedColumns, type ColumnNames } from "./formula";

/**
 * In Excel a table's columns are named as their heading cells say, and heading cells hold text. Files by other programs
 * may say two different things: then the cell, which people see, counts, and formulas go by its name.
 */
export function agreeOnHeadings(
  sheets: readonly SheetData[],
  names: readonly NameData[],
): Pick<BookData, "sheets" | "names"> {
  const renamed = new Map<string, Map<string, string>>();
  const agreed = sheets.map((sheet) =>
    sheet.tables.some((table) => table.headerRow) ? agreedSheet(sheet, renamed) : sheet,
  );
  if (renamed.size === 0) return { sheets: agreed, names };
  return {
    sheets: agreed.map((sheet) => renamedInSheet(sheet, renamed)),
    names: names.map((name) => ({ ...name, formula: renamedColumns(name.formula, null, renamed) })),
  };
}

/** @param renamed takes up the columns that get another name */
function agreedSheet(sheet: SheetData, renamed: Map<string, Map<string, string>>): SheetData {
  const rows = new Set(sheet.tables.filter((table) => table.headerRow).map((table) => table.area.row));
  const headings = new Map<string, CellData>();
  for (const cell of sheet.cells) if (rows.has(cell.row)) headings.set(`${cell.row} ${cell.column}`, cell);
  const corrected = new Map<CellData, string>();
  const missing: CellData[] = [];
  const tables = sheet.tables.map((table): TableData => {
    if (!table.headerRow) return table;
    const { row } = table.area;
    const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
    const columns = table.columns.map((column, index) => {
      const position = table.area.column + index;
      const cell = headings.get(`${row} ${position}`);
      if (cell?.value === column.name && cell.formula === null) return column;
      const text = typeof cell?.value === "string" ? cell.value : "";
      if (cell && text !== "" && (!taken.has(text.toLowerCase()) || isSameWord(text, column.name))) {
        taken.add(text.toLowerCase());
        const ofTable = renamed.get(table.name.toLowerCase()) ?? new Map<string, string>();
        renamed.set(table.name.toLowerCase(), ofTable.set(column.name.toLowerCase(), text));
        if (cell.formula !== null) corrected.set(cell, text);
        return { ...column, name: text };
      }
      if (cell) corrected.set(cell, column.name);
      else missing.push(headingCell(row, position, column.name));
      return column;
    });
    return { ...table, columns };
  });
  return { ...sheet, tables, cells: withHeadings(sheet.cells, corrected, missing) };
}

function isSameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function headingCell(row: number, column: number, value: string): CellData {
  return { row, column, value, formula: null, arrayArea: null, style: 0 };
}

function withHeadings(
  cells: readonly CellData[],
  corrected: ReadonlyMap<CellData, string>,
  missing: readonly CellData[],
): readonly CellData[] {
  if (corrected.size === 0 && missing.length === 0) return cells;
  const all = cells.map((cell) => {
    const value = corrected.get(cell);
    return value === undefined ? cell : { ...cell, value, formula: null, arrayArea: null };
  });
  return [...all, ...missing].sort((a, b) => a.row - b.row || a.column - b.column);
}

function renamedInSheet(sheet: SheetData, names: ColumnNames): SheetData {
  const cells = sheet.cells.map((cell) => {
    if (!cell.formula?.includes("[")) return cell;
    const table = sheet.tables.find(({ area }) => inside(area, cell.row, cell.column));
    return { ...cell, formula: renamedColumns(cell.formula, table?.name ?? null, names) };
  });
  const tables = sheet.tables.map((table) => {
    const renamed = (formula: string | null) =>
      formula === null ? null : renamedColumns(formula, table.name, names);
    const columns = table.columns.map((column) => ({
      ...column,
      formula: renamed(column.formula),
      totalFormula: renamed(column.totalFormula),
    }));
    return { ...table, columns };
  });
  return { ...sheet, cells, tables };
}
