import type { Book, BookSheet } from "../book/book";
import type { NameData } from "../book/data";
import { parseArea, splitAddress } from "./address";
import type { RangeTarget } from "./targets";

/** The name as it is seen from a sheet: the sheet's own goes before the workbook's. */
export function nameFor(book: Book, name: string, sheet: BookSheet): NameData | null {
  return book.names.find(name, sheet.name) ?? book.names.find(name, null);
}

/** The range that a name stands for; null for a constant, a formula or a broken reference. */
export function rangeOfName(book: Book, name: NameData): RangeTarget | null {
  return rangeOfFormula(book, name.formula);
}

/** The range of "=Sheet1!$A$1:$B$2", or null. */
function rangeOfFormula(book: Book, formula: string): RangeTarget | null {
  const { sheet: sheetName, rest } = splitAddress(formula.replace(/^=/, ""));
  const sheet = sheetName === null ? null : book.findSheet(sheetName);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : null;
}
