import type { Book } from "../book/book";
import type { ApiClass } from "../protocol/declare";
import { make, makeRange } from "./targets";

/** Excel: the workbook, where every request starts. */
export const workbook: ApiClass<Book> = {
  name: "Workbook",
  properties: {
    /** What Excel calls a workbook that was not saved under a name; the host is given bytes, never a name. */
    name: { get: () => "Book1" },
  },
  navigation: {
    application: (book, session) => make(session, "Application", book),
    functions: (book, session) => make(session, "Functions", book),
    names: (_book, session) => make(session, "NamedItemCollection", null),
    tables: (_book, session) => make(session, "TableCollection", null),
    worksheets: (book, session) => make(session, "WorksheetCollection", book),
  },
  methods: {
    getActiveCell({ activeSheet: sheet }, _args, session) {
      return makeRange(session, sheet, { ...sheet.selection, rowCount: 1, columnCount: 1 });
    },
    getSelectedRange: ({ activeSheet: sheet }, _args, session) => makeRange(session, sheet, sheet.selection),
    /** The client lets go of tracked objects. */
    _RemoveReference: (_book, args, { references }) => references.release(args.text(0)),
    _GetReferenceCount: (_book, _args, { references }) => references.count,
  },
};
