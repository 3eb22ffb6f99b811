import { HostError } from "../errors";
import type { Area, CellContentData } from "./data";
import { containsArea, intersection, lastColumn, lastRow, overlaps } from "./area";
import { makeCell } from "./cells";
import { fillFormula, withTableName } from "./formulas/fillFormula";
import { requireUnlocked } from "./protection";
import { requireOnSheet } from "./rules";
import { continued, isDateFormat } from "./series";
import type { Sheet } from "./sheet";
import { type CellChanges, formulaOf, type StoredCell } from "./univer/cell";
import { formulaPreparer, requireWholeArrays } from "./write";

/** Which parts of the cells are copied. */
export type CopiedPart = "all" | "values" | "formulas" | "formats";

/** What goes into a cell; undefined leaves its contents. */
interface Content {
  readonly value: CellContentData;
  readonly formula: string | null;
}

/**
 * Copies cells with what they hold and look like, over and over when the target is larger; formulas follow as in Excel.
 * Throws before anything has changed.
 */
export function copyCells(source: Sheet, from: Area, target: Sheet, to: Area, part: CopiedPart): void {
  const placed = place(target, to, (row, column) => {
    const at = {
      row: from.row + ((row - to.row) % from.rowCount),
      column: from.column + ((column - to.column) % from.columnCount),
    };
    const content = contentAt(source, at.row, at.column);
    const formula =
      part === "values" || content.formula === null
        ? null
        : copiedFormula(content.formula, source, at, target, { row, column });
    return {
      content: part === "formats" ? undefined : { value: content.value, formula },
      style: part === "all" || part === "formats" ? source.cells.styleIndex(at.row, at.column) : undefined,
    };
  });
  if (part === "all") copyRules(source, from, target, to);
  finish(target, to, placed);
}

/** Fills the rest of an area from cells at one of its sides, as dragging the fill handle does. */
export function fillCells(sheet: Sheet, from: Area, to: Area): void {
  const isDown = to.rowCount !== from.rowCount;
  const first = isDown ? from.row - to.row : from.column - to.column;
  const length = isDown ? from.rowCount : from.columnCount;
  const total = isDown ? to.rowCount : to.columnCount;
  const lines = Array.from({ length: isDown ? from.columnCount : from.rowCount }, (_, line) => {
    const cellAt = (place: number) =>
      isDown
        ? { row: from.row + place, column: from.column + line }
        : { row: from.row + line, column: from.column + place };
    const cells = Array.from({ length }, (_unused, place) => cellAt(place));
    const values = cells.map(({ row, column }) => contentAt(sheet, row, column).value);
    const areDates = cells.every(({ row, column }) =>
      isDateFormat(sheet.cells.style(row, column).numberFormat),
    );
    return {
      cells,
      before: continued(values, areDates, first, true),
      after: continued(values, areDates, total - first - length, false),
    };
  });
  const placed = place(sheet, to, (row, column) => {
    const along = isDown ? row - from.row : column - from.column;
    const line = lines[isDown ? column - from.column : row - from.row]!;
    const at = line.cells[((along % length) + length) % length]!;
    const { value, formula } = contentAt(sheet, at.row, at.column);
    const isGiven = along >= 0 && along < length;
    return {
      content: {
        value: isGiven ? value : along < 0 ? line.before[-along - 1]! : line.after[along - length]!,
        formula: formula === null ? null : copiedFormula(formula, sheet, at, sheet, { row, column }),
      },
      style: sheet.cells.styleIndex(at.row, at.column),
    };
  });
  finish(sheet, to, placed);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

export function contentAt(sheet: Sheet, row: number, column: number): Content {
  return { value: sheet.cells.value(row, column), formula: formulaOf(sheet.cells.at(row, column)) };
}

function copiedFormula(formula: string, source: Sheet, at: Cell, target: Sheet, to: Cell): string {
  const { tables } = source.workbook;
  const table = tables.at(source.name, at.row, at.column);
  const isOutside = table !== null && tables.at(target.name, to.row, to.column) !== table;
  const text = isOutside ? withTableName(formula, table.name) : formula;
  return fillFormula(text, to.row - at.row, to.column - at.column);
}

/** The cells to put into an area. Checks all that Excel would refuse; nothing has changed yet. */
export function place(
  sheet: Sheet,
  area: Area,
  make: (row: number, column: number) => { content: Content | undefined; style: number | undefined },
): CellChanges {
  requireOnSheet(area);
  requireUnlocked(sheet, area);
  requireWholeArrays(sheet, area);
  requireWholeMerges(sheet, area);
  const prepare = formulaPreparer(sheet);
  const changes: CellChanges = {};
  for (let row = area.row; row <= lastRow(area); row++) {
    const cells: Record<number, StoredCell | null> = {};
    for (let column = area.column; column <= lastColumn(area); column++) {
      const { content, style } = make(row, column);
      const { value, formula } = content ?? contentAt(sheet, row, column);
      const look = style ?? sheet.cells.styleIndex(row, column);
      const prepared = formula === null ? null : prepare(formula, row, column);
      cells[column] = makeCell(
        look === 0 && !hasLineStyle(sheet, row, column) ? undefined : look,
        value,
        prepared,
      );
    }
    changes[row] = cells;
  }
  return changes;
}

function hasLineStyle(sheet: Sheet, row: number, column: number): boolean {
  return sheet.lines.style(row, column) !== 0;
}

export function finish(sheet: Sheet, area: Area, changes: CellChanges): void {
  sheet.cells.put(changes, area);
  sheet.workbook.tables.onWritten(sheet, area);
  sheet.workbook.emit({ kind: "changed", sheet, area, change: "edited" });
}

export function requireWholeMerges(sheet: Sheet, area: Area): void {
  if (sheet.merges.some((merge) => overlaps(merge, area) && !containsArea(area, merge)))
    throw new HostError("InvalidOperation", "You can't change part of a merged cell.");
}

/** What may be entered in cells is copied with them. */
function copyRules(source: Sheet, from: Area, target: Sheet, to: Area): void {
  if (target.protection !== null) return;
  const copied = source.validations.flatMap((validation) =>
    validation.areas.flatMap((area) => {
      const part = intersection(area, from);
      return part ? [{ validation, part }] : [];
    }),
  );
  if (
    copied.length === 0 &&
    !target.validations.some(({ areas }) => areas.some((area) => overlaps(area, to)))
  )
    return;
  target.rules.setValidation(to, null);
  for (let row = to.row; row <= lastRow(to); row += from.rowCount) {
    for (let column = to.column; column <= lastColumn(to); column += from.columnCount) {
      for (const { validation, part } of copied) {
        const { areas, formula1, formula2, ...rest } = validation;
        const moved = { ...part, row: part.row + row - from.row, column: part.column + column - from.column };
        const area = intersection(moved, to);
        if (!area) continue;
        const anchor = {
          row: Math.min(...areas.map((each) => each.row)),
          column: Math.min(...areas.map((each) => each.column)),
        };
        const follow = (formula: string | number | null) =>
          typeof formula === "string" && formula.startsWith("=")
            ? fillFormula(formula, area.row - anchor.row, area.column - anchor.column)
            : formula;
        target.rules.setValidation(area, { ...rest, formula1: follow(formula1), formula2: follow(formula2) });
      }
    }
  }
}
