import type { StyleData } from "../book/data";
import type { ApiClass } from "../protocol/declare";
import { colorOf, hexOf } from "./colors";
import { styleProperty } from "./styleProperty";
import type { RangeTarget } from "./targets";

/** Excel: the background of a range's cells. */
export const rangeFill: ApiClass<RangeTarget> = {
  name: "RangeFill",
  properties: {
    color: styleProperty(fillColor, (style, value) => ({ ...style, fill: { color: colorOf(value) } })),
  },
  methods: {
    clear({ sheet, area }) {
      sheet.restyle(area, (style) => ({ ...style, fill: null }));
    },
  },
};

/** "#RRGGBB" behind a cell; white where there is none, as Excel gives it. */
export function fillColor({ fill }: StyleData): string {
  return fill && "color" in fill ? hexOf(fill.color) : "#FFFFFF";
}
