import { wordOf } from "../protocol/arguments";
import type { StyleData } from "../book/data";
import type { ApiClass } from "../protocol/declare";
import { colorOf, hexOf } from "./colors";
import { styleProperty, withFont } from "./styleProperty";
import type { RangeTarget } from "./targets";
import { booleanOf, numberOf, textOf } from "./values";

/** Office.js' word, and the one that files use. */
const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;
const WORDS = Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[];

/** "#RRGGBB" of a style's font. */
export function fontColor({ font }: StyleData): string {
  return font.color === null ? "#000000" : hexOf(font.color);
}

/** Excel: the font of a range's cells; what a style doesn't say is Calibri 11, black. */
export const rangeFont: ApiClass<RangeTarget> = {
  name: "RangeFont",
  properties: {
    bold: styleProperty(
      ({ font }) => font.bold,
      (style, value) => withFont(style, { bold: booleanOf(value) }),
    ),
    italic: styleProperty(
      ({ font }) => font.italic,
      (style, value) => withFont(style, { italic: booleanOf(value) }),
    ),
    strikethrough: styleProperty(
      ({ font }) => font.strikethrough,
      (style, value) => withFont(style, { strikethrough: booleanOf(value) }),
    ),
    underline: styleProperty(
      ({ font }) => WORDS.find((word) => UNDERLINES[word] === font.underline) ?? "None",
      (style, value) => {
        const word = wordOf(value, WORDS);
        return withFont(style, { underline: word === "None" ? null : UNDERLINES[word] });
      },
    ),
    color: styleProperty(fontColor, (style, value) => withFont(style, { color: colorOf(value) })),
    name: styleProperty(
      ({ font }) => font.name ?? "Calibri",
      (style, value) => withFont(style, { name: textOf(value) }),
    ),
    size: styleProperty(
      ({ font }) => font.size ?? 11,
      (style, value) => withFont(style, { size: numberOf(value, 1, 409) }),
    ),
  },
};
