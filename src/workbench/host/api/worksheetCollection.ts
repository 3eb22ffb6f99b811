import type { Book, BookSheet } from "../book/book";
import type { Arguments } from "../protocol/arguments";
import type { ApiClass } from "../protocol/declare";
import { itemNotFound } from "../protocol/refusals";
import { registration } from "./events";
import { findById } from "./ids";
import { requireOpenStructure } from "./structure";
import { make } from "./targets";

/** By name in any case of letters, or by id. */
function find(book: Book, key: Arguments): BookSheet | null {
  return book.findSheet(key.text(0)) ?? findById(book.sheets, key.text(0));
}

function shown(book: Book, args: Arguments): BookSheet[] {
  const visibleOnly = args.boolean(0, false);
  return book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "visible");
}

/** Excel: the sheets of a workbook, in tab order. */
export const worksheetCollection: ApiClass<Book> = {
  name: "WorksheetCollection",
  items: (book, session) => book.sheets.map((sheet) => make(session, "Worksheet", sheet)),
  getItem(book, key, session) {
    const sheet = find(book, key);
    if (!sheet) throw itemNotFound();
    return make(session, "Worksheet", sheet);
  },
  events: ["onActivated", "onChanged", "onSelectionChanged"],
  methods: {
    ...registration("Activated"),
    ...registration("DataChanged"),
    ...registration("SelectionChanged"),
    add(book, args, session) {
      requireOpenStructure(session);
      return make(session, "Worksheet", book.addSheet(args.optionalText(0) ?? undefined));
    },
    getActiveWorksheet: (book, _args, session) => make(session, "Worksheet", book.activeSheet),
    getCount: (book, args) => shown(book, args).length,
    getFirst: (book, args, session) => make(session, "Worksheet", shown(book, args)[0]!),
    getItemOrNullObject(book, args, session) {
      const sheet = find(book, args);
      return sheet && make(session, "Worksheet", sheet);
    },
    getLast: (book, args, session) => make(session, "Worksheet", shown(book, args).at(-1)!),
  },
};
