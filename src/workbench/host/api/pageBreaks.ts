import type { BookSheet } from "../book/book";
import type { ApiClass } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/refusals";
import { checkedArea } from "./area";
import { rangeArgument } from "./find";
import { make, makeRange, type PageBreakTarget } from "./targets";

/** Excel: the page breaks between rows that somebody set; those that come of the page being full are not among them. */
export const pageBreakCollection: ApiClass<BookSheet> = {
  name: "PageBreakCollection",
  items: (sheet, session) => sheet.page.rowBreaks.map((row) => make(session, "PageBreak", { sheet, row })),
  /** By index. */
  getItem(sheet, key, session) {
    const row = sheet.page.rowBreaks[key.integer(0)];
    if (row === undefined) throw itemNotFound();
    return make(session, "PageBreak", { sheet, row });
  },
  methods: {
    /** Before the first row of the range; where there is one already, it stays the only one. */
    add(sheet, args, session) {
      const { row } = rangeArgument(session.book, args, 0, sheet).area;
      if (row === 0) throw invalidArgument();
      setBreaks(sheet, [...sheet.page.rowBreaks.filter((other) => other !== row), row]);
      return make(session, "PageBreak", { sheet, row });
    },
    getCount: ({ page }) => page.rowBreaks.length,
    removePageBreaks: (sheet) => setBreaks(sheet, []),
  },
};

/** Excel: a page break between two rows. */
export const pageBreak: ApiClass<PageBreakTarget> = {
  name: "PageBreak",
  id: ({ sheet, row }) => sheet.page.rowBreaks.indexOf(row),
  methods: {
    delete({ sheet, row }) {
      setBreaks(
        sheet,
        sheet.page.rowBreaks.filter((other) => other !== row),
      );
    },
    getCellAfterBreak: ({ sheet, row }, _args, session) =>
      makeRange(session, sheet, checkedArea(row, 0, 1, 1)),
  },
};

/** A break is known by the row that begins the page, from 0: the file's number of the row above it, from 1. */
function setBreaks(sheet: BookSheet, rows: readonly number[]): void {
  sheet.setPage({ rowBreaks: [...rows].sort((a, b) => a - b) });
}
