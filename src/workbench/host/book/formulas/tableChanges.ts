import { contains } from "../area";
import { mapStructured } from "./rename";
import { formatAbsolute, sheetPrefix, shortSheetPrefix } from "./references";
import { columnIndex, formatStructured, resolveStructured, bodyOf, type TableShape } from "./structured";

/** The cell that a formula stands in; null for one of a name or a rule. */
export type OwnerCell = { readonly sheetName: string; readonly row: number; readonly column: number } | null;

function isInside(table: TableShape, owner: OwnerCell): boolean {
  return (
    owner !== null && owner.sheetName === table.sheetName && contains(table.area, owner.row, owner.column)
  );
}

/** Finds this table and no other: by its name, or without one from a cell inside it. */
function only(table: TableShape, owner: OwnerCell): (name: string) => TableShape | null {
  const inside = isInside(table, owner);
  return (name) => ((name === "" ? inside : name.toLowerCase() === table.name.toLowerCase()) ? table : null);
}

/** The text after columns were renamed; `renamed` gives the new name of an old one, in any case. */
export function renameColumns(
  formula: string,
  owner: OwnerCell,
  table: TableShape,
  renamed: (name: string) => string,
): string {
  return mapStructured(formula, only(table, owner), (reference) =>
    formatStructured({ ...reference, columns: reference.columns.map(renamed) }),
  );
}

/**
 * The text after columns were removed: `isKept` tells of each column of the table as it was. A reference to a removed
 * column is #REF!; a range of columns loses the removed ones at its ends.
 */
export function removeColumns(
  formula: string,
  owner: OwnerCell,
  table: TableShape,
  isKept: (index: number) => boolean,
): string {
  return mapStructured(formula, only(table, owner), (reference) => {
    if (reference.columns.length === 0) return null;
    const indexes = reference.columns.map((name) => columnIndex(table, name));
    const first = Math.min(...indexes);
    const last = Math.max(...indexes);
    if (first < 0 || (isKept(first) && isKept(last))) return null;
    const kept = table.columns.filter((_, index) => index >= first && index <= last && isKept(index));
    if (kept.length === 0) return "#REF!";
    const columns = kept.length === 1 ? [kept[0]!.name] : [kept[0]!.name, kept[kept.length - 1]!.name];
    return formatStructured({ ...reference, columns });
  });
}

/** The text with the table's name in references that have none, before their cell leaves the table. */
export function nameTable(formula: string, owner: OwnerCell, table: TableShape): string {
  return mapStructured(formula, only(table, owner), (reference) =>
    reference.table === "" ? formatStructured({ ...reference, table: table.name }) : null,
  );
}

/** The text after the table was deleted. */
export function removeTable(formula: string, owner: OwnerCell, table: TableShape): string {
  return mapStructured(formula, only(table, owner), () => "#REF!");
}

/** The text with plain references instead of structured ones, for a table that becomes a plain range. */
export function unfoldTable(formula: string, owner: OwnerCell, table: TableShape): string {
  return mapStructured(formula, only(table, owner), (reference) => {
    const target = resolveStructured(reference, table);
    if (target.kind === "error") return target.error;
    const prefix =
      owner?.sheetName === table.sheetName ? shortSheetPrefix(table.sheetName) : sheetPrefix(table.sheetName);
    if (target.kind === "area") return prefix + formatAbsolute(target.area);
    if (owner === null || !contains(bodyOf(table), owner.row, table.area.column)) return "#VALUE!";
    const columnCount = target.lastColumn - target.firstColumn + 1;
    const area = { row: owner.row, column: target.firstColumn, rowCount: 1, columnCount };
    return prefix + formatAbsolute(area).replace(/\$(\d+)/g, "$1");
  });
}
