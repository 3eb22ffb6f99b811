import type { CellContentData, ValidationData } from "./data";
import { contains } from "./area";
import { compares, isYes } from "./conditional/conditions";
import type { Sheet } from "./sheet";
import { textOf } from "./univer/functions/values";

/** The rule on what may be entered in a cell. */
export function validationAt(sheet: Sheet, row: number, column: number): ValidationData | null {
  return (
    sheet.validations.find(
      ({ areas, type }) => type !== "any" && areas.some((area) => contains(area, row, column)),
    ) ??
    sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column))) ??
    null
  );
}

/** What a cell's list offers; null for a cell without a list. Only while the book is calculated. */
export function choicesAt(sheet: Sheet, row: number, column: number): readonly CellContentData[] | null {
  const validation = validationAt(sheet, row, column);
  if (validation?.type !== "list" || validation.formula1 === null) return null;
  const source = String(validation.formula1);
  if (!source.startsWith("="))
    return source
      .split(",")
      .map((text) => text.trim())
      .filter((text) => text !== "");
  return valuesOf(sheet, validation, source, row, column).filter((value) => value !== null && value !== "");
}

/**
 * Whether a cell's value is as its rule wants it. Only while the book is calculated. An empty cell always is, as in
 * Excel, where nobody is kept from emptying one.
 */
export function meetsRule(sheet: Sheet, row: number, column: number): boolean {
  const validation = validationAt(sheet, row, column);
  const value = sheet.cells.value(row, column);
  if (validation === null || validation.type === "any" || value === null) return true;
  const { type, operator, formula1, formula2 } = validation;
  const limit = (formula: string | number | null) => limitOf(sheet, validation, formula, row, column);
  const isWithin = (of: CellContentData) =>
    compares(operator ?? "between", of, limit(formula1), limit(formula2));
  switch (type) {
    case "list":
      return isListed(value, choicesAt(sheet, row, column) ?? [], String(formula1).startsWith("="));
    case "custom":
      return isYes(limit(formula1));
    case "textLength":
      return typeof value !== "object" && isWithin(textOf(value).length);
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && isWithin(value);
    default:
      return typeof value === "number" && isWithin(value);
  }
}

/** Lists in cells are looked through in any case, written-out ones are taken as written; numbers count by their text. */
function isListed(value: CellContentData, choices: readonly CellContentData[], isInCells: boolean): boolean {
  if (typeof value === "object") return false;
  const key = (content: CellContentData) => {
    const text = typeof content === "object" ? "" : textOf(content);
    return isInCells ? text.toLowerCase() : text;
  };
  return choices.length === 0 || choices.some((choice) => key(choice) === key(value));
}

function limitOf(
  sheet: Sheet,
  validation: ValidationData,
  formula: string | number | null,
  row: number,
  column: number,
): CellContentData {
  if (typeof formula !== "string") return formula;
  if (formula.startsWith("=")) return valuesOf(sheet, validation, formula, row, column)[0] ?? null;
  const number = Number(formula);
  return Number.isFinite(number) ? number : formula;
}

/** What a formula of a rule gives for a cell; it is written for the first cell of the rule's areas. */
function valuesOf(
  sheet: Sheet,
  { areas }: ValidationData,
  formula: string,
  row: number,
  column: number,
): readonly CellContentData[] {
  const origin = {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
  const { translator, engine } = sheet.workbook;
  const { formula: text } = translator.translate(formula, { sheetName: sheet.name, ...origin });
  if (text === null) return [];
  engine.direct.begin();
  return engine.direct.valuesOf(
    text,
    { sheetId: sheet.id, row, column },
    { rows: row - origin.row, columns: column - origin.column },
  );
}
