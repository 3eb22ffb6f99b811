import type { ApiClass } from "../protocol/declare";
import { styleProperty } from "./styleProperty";
import type { RangeTarget } from "./targets";
import { booleanOf } from "./values";

/** Excel: what a protected sheet forbids for a range's cells. */
export const formatProtection: ApiClass<RangeTarget> = {
  name: "FormatProtection",
  properties: {
    locked: styleProperty(
      ({ locked }) => locked,
      (style, value) => ({ ...style, locked: booleanOf(value) }),
    ),
    formulaHidden: styleProperty(
      ({ formulaHidden }) => formulaHidden,
      (style, value) => ({ ...style, formulaHidden: booleanOf(value) }),
    ),
  },
};
