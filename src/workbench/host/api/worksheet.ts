import type { BookSheet } from "../book/book";
import { wordOf } from "../protocol/arguments";
import type { ApiClass } from "../protocol/declare";
import { invalidArgument } from "../protocol/refusals";
import { checkedArea, WHOLE_SHEET } from "./area";
import { colorOf } from "./colors";
import { rangeAt } from "./find";
import { excelId } from "./ids";
import { requireOpenStructure } from "./structure";
import { make, makeRange } from "./targets";
import { booleanOf, integerOf, textOf } from "./values";

/** Office.js' word, and the book's. */
const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const WORDS = Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[];

/** Of the addresses of several ranges in one text, in characters. */
const LONGEST_ADDRESS = 8192;

/** Excel: one sheet. */
export const worksheet: ApiClass<BookSheet> = {
  name: "Worksheet",
  id: (sheet) => excelId(sheet.id),
  properties: {
    id: { get: (sheet) => excelId(sheet.id) },
    name: {
      get: (sheet) => sheet.name,
      set(sheet, value, session) {
        requireOpenStructure(session);
        sheet.rename(textOf(value));
      },
    },
    position: {
      get: (sheet) => sheet.position,
      set(sheet, value, session) {
        requireOpenStructure(session);
        sheet.move(integerOf(value, 0, session.book.sheets.length - 1));
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
    },
    /** The name under which the client sends a new value of showGridlines. */
    gridlines: {
      set: (sheet, value) => sheet.setShowGridlines(booleanOf(value)),
    },
    /** "" for none. */
    tabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value) => sheet.setTabColor(value === "" ? null : colorOf(value)),
    },
    visibility: {
      get: (sheet) => WORDS.find((word) => VISIBILITY[word] === sheet.visibility),
      set(sheet, value, session) {
        requireOpenStructure(session);
        sheet.setVisibility(VISIBILITY[wordOf(value, WORDS)]);
      },
    },
  },
  navigation: {
    charts: (sheet, session) => make(session, "ChartCollection", sheet),
    freezePanes: (sheet, session) => make(session, "WorksheetFreezePanes", sheet),
    horizontalPageBreaks: (sheet, session) => make(session, "PageBreakCollection", sheet),
    names: (sheet, session) => make(session, "NamedItemCollection", sheet.name),
    pageLayout: (sheet, session) => make(session, "PageLayout", sheet),
    protection: (sheet, session) => make(session, "WorksheetProtection", sheet),
    shapes: (sheet, session) => make(session, "ShapeCollection", sheet),
    tables: (sheet, session) => make(session, "TableCollection", sheet),
  },
  methods: {
    activate: (sheet) => sheet.activate(),
    delete(sheet, _args, session) {
      requireOpenStructure(session);
      sheet.delete();
    },
    getCell: (sheet, args, session) =>
      makeRange(session, sheet, checkedArea(args.integer(0), args.integer(1), 1, 1)),
    /** An address or the name of a range on this sheet; without one, all cells. */
    getRange(sheet, args, session) {
      if (args.isMissing(0)) return makeRange(session, sheet, WHOLE_SHEET);
      return make(session, "Range", rangeAt(session.book, args.text(0), sheet));
    },
    getRangeByIndexes: (sheet, args, session) =>
      makeRange(
        session,
        sheet,
        checkedArea(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
      ),
    /** Addresses with commas or semicolons between them; without one, all cells. */
    getRanges(sheet, args, session) {
      const addresses = args.isMissing(0) ? [] : args.text(0).split(/[,;]/);
      if (addresses.join().length > LONGEST_ADDRESS) throw invalidArgument();
      const ranges = addresses.map((address) => rangeAt(session.book, address.trim(), sheet));
      return make(session, "RangeAreas", ranges.length > 0 ? ranges : [{ sheet, area: WHOLE_SHEET }]);
    },
    /** A1 when nothing is used. */
    getUsedRange: (sheet, args, session) =>
      makeRange(session, sheet, sheet.usedArea(args.boolean(0, false)) ?? checkedArea(0, 0, 1, 1)),
    getUsedRangeOrNullObject(sheet, args, session) {
      const area = sheet.usedArea(args.boolean(0, false));
      return area && makeRange(session, sheet, area);
    },
  },
};
