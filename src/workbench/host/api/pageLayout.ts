import type { BookSheet } from "../book/book";
import type { PageData } from "../book/data";
import { wordOf } from "../protocol/arguments";
import type { ApiClass, ApiMethod, ApiProperty, Session } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/refusals";
import { formatArea, parseArea } from "./address";
import { WHOLE_SHEET } from "./area";
import { rangeArgument } from "./find";
import { make, makeRange, type RangeTarget } from "./targets";
import { booleanOf, integerOf, numberOf, recordOf } from "./values";

const POINTS_PER_INCH = 72;

/** Excel's paper codes count from 1 in this order. */
const PAPERS = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
] as const;

const ORIENTATIONS = { Portrait: "portrait", Landscape: "landscape" } as const;

type Margins = NonNullable<PageData["margins"]>;

/** Excel's normal margins, in inches. */
const NORMAL: Margins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** A margin, in points. */
function margin(side: keyof Margins): ApiProperty<BookSheet> {
  return {
    get: ({ page }) => (page.margins ?? NORMAL)[side] * POINTS_PER_INCH,
    set(sheet, value) {
      const margins = { ...(sheet.page.margins ?? NORMAL), [side]: numberOf(value, 0) / POINTS_PER_INCH };
      sheet.setPage({ margins });
    },
  };
}

function centering(name: "centerHorizontally" | "centerVertically"): ApiProperty<BookSheet> {
  return {
    get: ({ page }) => page[name],
    set: (sheet, value) => sheet.setPage({ [name]: booleanOf(value) }),
  };
}

/** A scale in percent, or pages to fit to; a direction without a number may take as many pages as it needs. */
function zoomChange(value: unknown): Partial<PageData> {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = recordOf(value);
  const pages = (count: unknown) => (count == null ? null : integerOf(count, 0, 32_767) || null);
  if (scale != null) {
    if (across != null || down != null) throw invalidArgument();
    return { scale: integerOf(scale, 10, 400), fitToWidth: null, fitToHeight: null };
  }
  return { scale: null, fitToWidth: pages(across), fitToHeight: pages(down) };
}

const MARGIN_UNITS = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 } as const;

/** The print area or print titles, which the book holds as text; null when there are none. */
function areaOf(sheet: BookSheet, text: string | null): RangeTarget | null {
  const area = text === null ? null : parseArea(text);
  return area && { sheet, area };
}

function titles(name: "titleRows" | "titleColumns") {
  const find = (sheet: BookSheet, session: Session) => {
    const found = areaOf(sheet, sheet.page[name]);
    return found && makeRange(session, found.sheet, found.area);
  };
  const get: ApiMethod<BookSheet> = (sheet, _args, session) => {
    const found = find(sheet, session);
    if (!found) throw itemNotFound();
    return found;
  };
  const getOrNull: ApiMethod<BookSheet> = (sheet, _args, session) => find(sheet, session);
  const set: ApiMethod<BookSheet> = (sheet, args, { book }) => {
    const { area } = rangeArgument(book, args, 0, sheet);
    // Excel takes the rows (columns) of whatever range it is given.
    const lines =
      name === "titleRows"
        ? { ...WHOLE_SHEET, row: area.row, rowCount: area.rowCount }
        : { ...WHOLE_SHEET, column: area.column, columnCount: area.columnCount };
    sheet.setPage({ [name]: formatArea(lines) });
  };
  return { get, getOrNull, set };
}

const titleRows = titles("titleRows");
const titleColumns = titles("titleColumns");

function printArea(sheet: BookSheet, session: Session) {
  const found = areaOf(sheet, sheet.page.printArea);
  return found && make(session, "RangeAreas", [found]);
}

/** Excel: how a sheet is printed. */
export const pageLayout: ApiClass<BookSheet> = {
  name: "PageLayout",
  properties: {
    bottomMargin: margin("bottom"),
    centerHorizontally: centering("centerHorizontally"),
    centerVertically: centering("centerVertically"),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: {
      get: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value) =>
        sheet.setPage({ orientation: ORIENTATIONS[wordOf(value, ["Portrait", "Landscape"])] }),
    },
    paperSize: {
      get: ({ page }) => PAPERS[(page.paperSize ?? 1) - 1] ?? null,
      set: (sheet, value) => sheet.setPage({ paperSize: PAPERS.indexOf(wordOf(value, PAPERS)) + 1 }),
    },
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom: {
      get: ({ page: { scale, fitToWidth, fitToHeight } }) =>
        fitToWidth === null && fitToHeight === null
          ? { scale: scale ?? 100 }
          : { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight },
      set: (sheet, value) => sheet.setPage(zoomChange(value)),
    },
  },
  navigation: {
    headersFooters: (sheet, session) => make(session, "HeaderFooterGroup", sheet),
  },
  methods: {
    getPrintArea(sheet, _args, session) {
      const found = printArea(sheet, session);
      if (!found) throw itemNotFound();
      return found;
    },
    getPrintAreaOrNullObject: (sheet, _args, session) => printArea(sheet, session),
    getPrintTitleColumns: titleColumns.get,
    getPrintTitleColumnsOrNullObject: titleColumns.getOrNull,
    getPrintTitleRows: titleRows.get,
    getPrintTitleRowsOrNullObject: titleRows.getOrNull,
    setPrintArea(sheet, args, { book }) {
      sheet.setPage({ printArea: formatArea(rangeArgument(book, args, 0, sheet).area) });
    },
    setPrintMargins(sheet, args) {
      const unit = MARGIN_UNITS[args.word(0, ["Points", "Inches", "Centimeters"])];
      const margins: Record<string, number> = { ...(sheet.page.margins ?? NORMAL) };
      for (const [side, value] of Object.entries(recordOf(args.value(1)))) {
        if (!(side in NORMAL)) throw invalidArgument();
        margins[side] = numberOf(value, 0) * unit;
      }
      sheet.setPage({ margins: margins as Margins });
    },
    setPrintTitleColumns: titleColumns.set,
    setPrintTitleRows: titleRows.set,
  },
};
