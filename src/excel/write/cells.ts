import type { CellContent, FormulaText } from "../../sheet/description";
import type { NumberFormat } from "../../sheet/numberFormat";

export function isFormula(content: unknown): content is FormulaText {
  return typeof content === "object" && content !== null && "formula" in content;
}

/**
 * What is handed to Excel for a cell's content. Text gets an apostrophe in front, which Excel takes for "this is text":
 * without it "=x", "1.2", "00123" or "May 5" would become a formula, a number or a date.
 */
export function toExcel(content: CellContent): string | number | boolean {
  if (isFormula(content)) return content.formula;
  return typeof content === "string" && content !== "" ? `'${content}` : content;
}

/** The same for a cell of a format: days are counted as the workbook counts them. @param daysBehind see `daysBehind1900` */
export function toExcelAs(
  format: NumberFormat | undefined,
  content: CellContent,
  daysBehind: number,
): string | number | boolean {
  const isDay = format === "date" && typeof content === "number";
  return toExcel(isDay ? content - daysBehind : content);
}
