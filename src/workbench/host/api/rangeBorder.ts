import { lastColumn, lastRow } from "../book/area";
import type { Area, ColorData, StyleData } from "../book/data";
import { wordOf } from "../protocol/arguments";
import type { ApiClass } from "../protocol/declare";
import { invalidArgument } from "../protocol/refusals";
import { common } from "./cellRead";
import { colorOf, hexOf } from "./colors";
import { BORDER_SIDES, type BorderSide, type BorderTarget, make, type RangeTarget } from "./targets";

type Edge = "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown";
type Line = { readonly style: string; readonly color: ColorData | null };

/** A line's style and weight in Office.js, by the file's one word for both. */
const LINES: Readonly<Record<string, { readonly style: string; readonly weight: string }>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};
const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Excel: the lines on one side of a range, or inside it. */
export const rangeBorder: ApiClass<BorderTarget> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) =>
        readLine(target, (line) => (line ? (LINES[line.style]?.style ?? "Continuous") : "None")),
      set(target, value) {
        const style = wordOf(value, STYLES);
        changeLine(target, (line) =>
          style === "None" ? null : { color: line?.color ?? null, style: fileStyle(style, weightOf(line)) },
        );
      },
    },
    weight: {
      get: (target) => readLine(target, weightOf),
      set(target, value) {
        const weight = wordOf(value, WEIGHTS);
        // A weight alone draws a plain line, as in Excel.
        changeLine(target, (line) => ({
          color: line?.color ?? null,
          style: fileStyle(line ? (LINES[line.style]?.style ?? "Continuous") : "Continuous", weight),
        }));
      },
    },
    color: {
      get: (target) => readLine(target, (line) => (line?.color == null ? "#000000" : hexOf(line.color))),
      set(target, value) {
        const color = colorOf(value);
        changeLine(target, (line) => ({ style: line?.style ?? "thin", color }));
      },
    },
  },
};

/** Excel: the borders of a range by side. */
export const rangeBorderCollection: ApiClass<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => BORDER_SIDES.length } },
  items: (range, session) => BORDER_SIDES.map((side) => make(session, "RangeBorder", { range, side })),
  getItem: (range, key, session) => make(session, "RangeBorder", { range, side: key.word(0, BORDER_SIDES) }),
  methods: {
    getItemAt(range, args, session) {
      const side = BORDER_SIDES[args.integer(0)];
      if (!side) throw invalidArgument();
      return make(session, "RangeBorder", { range, side });
    },
  },
};

const weightOf = (line: Line | null) => (line ? (LINES[line.style]?.weight ?? "Thin") : "Thin");

/** The file's word for a style and a weight: a style that has no such weight takes the one it has. */
function fileStyle(style: string, weight: string): string {
  const names = Object.keys(LINES).filter((name) => LINES[name]!.style === style);
  return names.find((name) => LINES[name]!.weight === weight) ?? names[0]!;
}

/** The cells that a side's lines belong to, and on which of their edges they are. */
function placesOf({ range: { area }, side }: BorderTarget): { readonly area: Area; readonly edge: Edge }[] {
  const { row, column, rowCount, columnCount } = area;
  const places: Readonly<Record<BorderSide, { readonly area: Area; readonly edge: Edge }[]>> = {
    EdgeTop: [{ area: { ...area, rowCount: 1 }, edge: "top" }],
    EdgeBottom: [{ area: { ...area, row: lastRow(area), rowCount: 1 }, edge: "bottom" }],
    EdgeLeft: [{ area: { ...area, columnCount: 1 }, edge: "left" }],
    EdgeRight: [{ area: { ...area, column: lastColumn(area), columnCount: 1 }, edge: "right" }],
    // A line between two cells is an edge of both.
    InsideHorizontal: [
      { area: { ...area, rowCount: rowCount - 1 }, edge: "bottom" },
      { area: { ...area, row: row + 1, rowCount: rowCount - 1 }, edge: "top" },
    ],
    InsideVertical: [
      { area: { ...area, columnCount: columnCount - 1 }, edge: "right" },
      { area: { ...area, column: column + 1, columnCount: columnCount - 1 }, edge: "left" },
    ],
    DiagonalDown: [{ area, edge: "diagonalDown" }],
    DiagonalUp: [{ area, edge: "diagonalUp" }],
  };
  return places[side].filter((place) => place.area.rowCount > 0 && place.area.columnCount > 0);
}

function readLine<R>(target: BorderTarget, read: (line: Line | null) => R): R | null {
  const place = placesOf(target)[0];
  if (!place) return read(null);
  return common(target.range.sheet, place.area, ({ style }) => read(style.borders[place.edge] ?? null));
}

function changeLine(target: BorderTarget, change: (line: Line | null) => Line | null): void {
  for (const { area, edge } of placesOf(target)) {
    target.range.sheet.restyle(area, (style) => withLine(style, edge, change(style.borders[edge] ?? null)));
  }
}

function withLine(style: StyleData, edge: Edge, line: Line | null): StyleData {
  const others = Object.entries(style.borders).filter(([name]) => name !== edge);
  return { ...style, borders: Object.fromEntries(line ? [...others, [edge, line]] : others) };
}
