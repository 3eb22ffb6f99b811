import { HostError } from "../errors";
import type { Area } from "./data";
import { contains, containsArea, overlaps, sameArea, subtract } from "./area";
import { contentAt, finish, place, requireWholeMerges } from "./copy";
import { withSheetName } from "./formulas/fillFormula";
import { formatReference, shortSheetPrefix } from "./formulas/references";
import { mapPlainReferences } from "./formulas/shiftFormula";
import { requireUnlocked } from "./protection";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { clearCells, requireWholeArrays } from "./write";

/**
 * Moves cells, as cutting and pasting does: formulas that read them follow, and so do tables of which all cells move;
 * formulas that read what stood in their place lose it.
 * @throws HostError InvalidOperation for the headings of a table that doesn't move as a whole, or a part of merged
 * cells; InvalidArgument where a table would come to lie over another
 */
export function moveCells(source: Sheet, from: Area, target: Sheet, to: Area): void {
  const isSameSheet = source === target;
  if (isSameSheet && sameArea(from, to)) return;
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  const moved = (area: Area): Area => ({ ...area, row: area.row + rows, column: area.column + columns });
  const tables = tablesIn(source, from, isSameSheet);
  requireUnlocked(source, from);
  requireWholeArrays(source, from);
  requireWholeMerges(source, from);
  requireRoom(target, tables, moved);
  // Their cells' formulas may mean the own row, which is one of the table's where it comes to lie.
  for (const table of tables) table.area = moved(table.area);
  try {
    const placed = place(target, to, (row, column) => {
      const at = { row: from.row + row - to.row, column: from.column + column - to.column };
      const { value, formula } = contentAt(source, at.row, at.column);
      const kept = formula !== null && !isSameSheet ? withSheetName(formula, source.name) : formula;
      return { content: { value, formula: kept }, style: source.cells.styleIndex(at.row, at.column) };
    });
    // Where the cells go to nothing is emptied first: headings of a table that moves a little would be lost.
    for (const part of isSameSheet ? subtract(from, to) : [from]) clearCells(source, part, "all");
    finish(target, to, placed);
  } catch (error) {
    for (const table of tables)
      table.area = { ...table.area, row: table.area.row - rows, column: table.area.column - columns };
    throw error;
  }
  if (isSameSheet) moveRules(source, from, to, moved);
  target.workbook.rewriteFormulas((formula, owner) =>
    mapPlainReferences(formula, owner.sheetName, (reference, sheetName) => {
      const isFrom = sheetName.toLowerCase() === source.name.toLowerCase();
      if (!isFrom || !containsArea(from, reference.area)) {
        // What stood where the cells come to lie is gone for whoever read it.
        const isTo = sheetName.toLowerCase() === target.name.toLowerCase();
        return isTo && containsArea(to, reference.area) ? "#REF!" : null;
      }
      const prefix = isSameSheet ? reference.prefix : shortSheetPrefix(target.name);
      return formatReference({ ...reference, prefix }, moved(reference.area));
    }),
  );
}

/** The tables that move along. */
function tablesIn(sheet: Sheet, from: Area, isSameSheet: boolean): Table[] {
  return sheet.workbook.tables.on(sheet).filter((table) => {
    const header = { ...table.area, rowCount: 1 };
    if (!table.headerRow || !overlaps(header, from)) return false;
    if (containsArea(from, table.area) && isSameSheet) return true;
    throw new HostError(
      isSameSheet ? "InvalidOperation" : "NotImplemented",
      `The headings of the table "${table.name}" can't be moved away.`,
    );
  });
}

function requireRoom(sheet: Sheet, tables: readonly Table[], moved: (area: Area) => Area): void {
  const others = sheet.workbook.tables.on(sheet).filter((table) => !tables.includes(table));
  for (const table of tables) {
    const area = moved(table.area);
    const other = others.find((each) => overlaps(each.area, area));
    if (other) throw new HostError("InvalidArgument", `The area overlaps the table "${other.name}".`);
  }
}

/** What is shown and may be entered moves with the cells, in place of what was there, and so do notes. */
function moveRules(sheet: Sheet, from: Area, to: Area, moved: (area: Area) => Area): void {
  sheet.rules.move(from, to, moved);
  const { notes } = sheet.extras;
  sheet.extras = {
    ...sheet.extras,
    notes: notes
      .filter(({ row, column }) => contains(from, row, column) || !contains(to, row, column))
      .map((note) => {
        if (!contains(from, note.row, note.column)) return note;
        const { row, column } = moved({ row: note.row, column: note.column, rowCount: 1, columnCount: 1 });
        return { ...note, row, column };
      }),
  };
}
