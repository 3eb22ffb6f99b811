import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import type { ColorData, StyleData } from "../data";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const BORDER: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const SIDES = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
} as const;

/** The theme colors of Excel's own theme, by number, for colors that say no more than "theme 4". */
const THEME = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

/** As much of a style as Univer can show; the book keeps the whole. */
export function toUniverStyle(style: StyleData): IStyleData {
  const { font, fill, alignment } = style;
  const shown: IStyleData = {};
  if (font.name !== null) shown.ff = font.name;
  if (font.size !== null) shown.fs = font.size;
  if (font.bold) shown.bl = BooleanNumber.TRUE;
  if (font.italic) shown.it = BooleanNumber.TRUE;
  if (font.underline !== null && font.underline !== "none") shown.ul = { s: BooleanNumber.TRUE };
  if (font.strikethrough) shown.st = { s: BooleanNumber.TRUE };
  if (font.color !== null) shown.cl = { rgb: rgbOf(font.color) };
  if (fill !== null && "color" in fill) shown.bg = { rgb: rgbOf(fill.color) };
  if (alignment.horizontal !== null) shown.ht = HORIZONTAL[alignment.horizontal] ?? null;
  if (alignment.vertical !== null) shown.vt = VERTICAL[alignment.vertical] ?? null;
  if (alignment.wrap) shown.tb = WrapStrategy.WRAP;
  if (alignment.rotation !== 0) shown.tr = { a: -alignment.rotation };
  const borders = toUniverBorders(style.borders);
  if (borders !== null) shown.bd = borders;
  // A number in a cell with format "@" stays a number in Excel; Univer would calculate with its text.
  if (style.numberFormat !== "General" && style.numberFormat !== "@") {
    shown.n = { pattern: style.numberFormat };
  }
  return shown;
}

function toUniverBorders(borders: StyleData["borders"]): IBorderData | null {
  const shown: IBorderData = {};
  for (const [side, key] of Object.entries(SIDES)) {
    const border = borders[side as keyof typeof SIDES];
    const type = border && BORDER[border.style];
    if (border && type !== undefined) {
      shown[key] = { s: type, cl: { rgb: border.color === null ? "#000000" : rgbOf(border.color) } };
    }
  }
  return Object.keys(shown).length === 0 ? null : shown;
}

function rgbOf(color: ColorData): string {
  if (typeof color === "string") return color;
  const base = THEME[color.theme] ?? "#000000";
  const channel = (start: number) => {
    const value = parseInt(base.slice(start, start + 2), 16);
    const tinted = color.tint < 0 ? value * (1 + color.tint) : value + (255 - value) * color.tint;
    return Math.round(tinted).toString(16).padStart(2, "0").toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
