import type { StyleData } from "../book/data";
import type { ApiProperty } from "../protocol/declare";
import { common } from "./cellRead";
import type { RangeTarget } from "./targets";

/**
 * A property of a range's format that each cell's style holds.
 * @param read its value in one style; the range gives null when cells differ
 * @param change the style with a new value; throws HostError InvalidArgument for one that Excel refuses
 */
export function styleProperty(
  read: (style: StyleData) => unknown,
  change: (style: StyleData, value: unknown) => StyleData,
): ApiProperty<RangeTarget> {
  return {
    get: ({ sheet, area }) => common(sheet, area, (cell) => read(cell.style)),
    set({ sheet, area }, value) {
      sheet.restyle(area, (style) => change(style, value));
    },
  };
}

/** A style with some of its alignment changed. */
export function aligned(style: StyleData, change: Partial<StyleData["alignment"]>): StyleData {
  return { ...style, alignment: { ...style.alignment, ...change } };
}

export function withFont(style: StyleData, change: Partial<StyleData["font"]>): StyleData {
  return { ...style, font: { ...style.font, ...change } };
}
