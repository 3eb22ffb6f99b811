import { intersection, lastColumn, lastRow } from "../book/area";
import { wordOf } from "../protocol/arguments";
import type { ApiClass } from "../protocol/declare";
import { isUnbounded } from "./area";
import { cellText } from "./cellRead";
import { aligned, styleProperty } from "./styleProperty";
import { make, type RangeTarget } from "./targets";
import { allAlike, booleanOf, integerOf, numberOf } from "./values";
import {
  charactersOfPoints,
  charactersOfText,
  DEFAULT_HEIGHT,
  HIGHEST,
  pointsOfCharacters,
  WIDEST,
} from "../book/widths";

/** Office.js' word, and the one that files use. */
const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** Excel: alignment, size and look of a range's cells. */
export const rangeFormat: ApiClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    columnWidth: {
      get: ({ sheet, area }) => {
        const columns = numbers(area.column, lastColumn(area)).map((column) => sheet.columnWidth(column));
        return allAlike(columns.map(({ width, hidden }) => (hidden ? 0 : pointsOfCharacters(width))));
      },
      set({ sheet, area }, value) {
        const points = numberOf(value, 0, WIDEST);
        // A width of nothing hides the columns and a width shows them, as in Excel.
        const change = points === 0 ? { hidden: true } : { width: charactersOfPoints(points), hidden: false };
        sheet.setColumns(area.column, lastColumn(area), change);
      },
    },
    rowHeight: {
      get: ({ sheet, area }) => {
        const rows = numbers(area.row, lastRow(area)).map((row) => sheet.rowHeight(row));
        return allAlike(rows.map(({ height, hidden }) => (hidden ? 0 : (height ?? DEFAULT_HEIGHT))));
      },
      set({ sheet, area }, value) {
        const height = numberOf(value, 0, HIGHEST);
        const change = height === 0 ? { hidden: true } : { height, hidden: false };
        sheet.setRows(area.row, lastRow(area), change);
      },
    },
    horizontalAlignment: styleProperty(
      ({ alignment }) => wordFor(HORIZONTAL, alignment.horizontal ?? "general"),
      (style, value) => aligned(style, { horizontal: HORIZONTAL[wordOf(value, keys(HORIZONTAL))] }),
    ),
    verticalAlignment: styleProperty(
      ({ alignment }) => wordFor(VERTICAL, alignment.vertical ?? "bottom"),
      (style, value) => aligned(style, { vertical: VERTICAL[wordOf(value, keys(VERTICAL))] }),
    ),
    wrapText: styleProperty(
      ({ alignment }) => alignment.wrap,
      (style, value) => aligned(style, { wrap: booleanOf(value) }),
    ),
    indentLevel: styleProperty(
      ({ alignment }) => alignment.indent,
      (style, value) => aligned(style, { indent: integerOf(value, 0, 250) }),
    ),
    shrinkToFit: styleProperty(
      ({ alignment }) => alignment.shrink,
      (style, value) => aligned(style, { shrink: booleanOf(value) }),
    ),
    textOrientation: styleProperty(
      ({ alignment }) => alignment.rotation,
      (style, value) => aligned(style, { rotation: integerOf(value, -90, 180) }),
    ),
  },
  navigation: {
    borders: (target, session) => make(session, "RangeBorderCollection", target),
    fill: (target, session) => make(session, "RangeFill", target),
    font: (target, session) => make(session, "RangeFont", target),
    protection: (target, session) => make(session, "FormatProtection", target),
  },
  methods: {
    /** By the longest line of text; wrapped cells don't widen a column. */
    async autofitColumns({ sheet, area }, _args, { book }) {
      await book.calculate();
      const used = sheet.usedArea(true);
      const fitted = used && intersection(used, area);
      if (!fitted) return;
      const rows = sheet.read(fitted);
      for (let c = 0; c < fitted.columnCount; c++) {
        const lines = rows
          .map((row) => row[c]!)
          .filter((cell) => !cell.style.alignment.wrap)
          .flatMap((cell) => cellText(book, cell).split("\n"))
          .filter((line) => line !== "");
        if (lines.length === 0) continue;
        const column = fitted.column + c;
        sheet.setColumns(column, column, { width: Math.min(255, charactersOfText(lines)), hidden: false });
      }
    },
    /** Back to the height that a program gives a row when it shows it. */
    autofitRows({ sheet, area }) {
      const used = isUnbounded(area) ? sheet.usedArea(false) : area;
      const fitted = used && intersection(used, area);
      if (fitted) sheet.setRows(fitted.row, lastRow(fitted), { height: null });
    },
  },
};

const keys = <K extends string>(words: Readonly<Record<K, string>>) => Object.keys(words) as K[];

function wordFor(words: Readonly<Record<string, string>>, stored: string): string | null {
  return Object.keys(words).find((word) => words[word] === stored) ?? null;
}

const numbers = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
