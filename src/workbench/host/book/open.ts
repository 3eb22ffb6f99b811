import type { Book } from "./book";
import type { BookData } from "./data";
import { createUniver } from "./univer/instance";
import { Workbook } from "./workbook";

/**
 * Opens a workbook. Values of formulas stay as the data has them until something that they depend on changes; formulas
 * without a value, and those of functions like TODAY, are calculated with the first `calculate`.
 */
export function openBook(data: BookData): Promise<Book> {
  return Promise.resolve(new Workbook(createUniver(), data));
}
