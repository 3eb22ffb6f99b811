import type { ApiClass } from "../protocol/declare";
import { colorOf, hexOf } from "./colors";
import { styleProperty } from "./styleProperty";
import type { RangeTarget } from "./targets";

/** Excel: the background of a range's cells. */
export const rangeFill: ApiClass<RangeTarget> = {
  name: "RangeFill",
  properties: {
    /** White where there is none, as Excel gives it. */
    color: styleProperty(
      ({ fill }) => (fill && "color" in fill ? hexOf(fill.color) : "#FFFFFF"),
      (style, value) => ({ ...style, fill: { color: colorOf(value) } }),
    ),
  },
  methods: {
    clear({ sheet, area }) {
      sheet.restyle(area, (style) => ({ ...style, fill: null }));
    },
  },
};
