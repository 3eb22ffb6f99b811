import type { Book } from "../../host/book/book";
import type { Area, BookData } from "../../host/book/data";

/** The workbook as it is to be shown. */
export interface Shown {
  readonly book: Book;
  readonly data: BookData;
  /** The sheets' ids, in order. */
  readonly ids: readonly string[];
  /** Where the screen has to go; null where its user has gone by himself. */
  readonly goTo: { readonly sheet: string; readonly selection: Area } | null;
}
