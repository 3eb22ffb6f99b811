import type { ApiClass } from "../protocol/declare";
import { invalidArgument } from "../protocol/refusals";
import { formatAddress } from "./address";
import { make, type RangeTarget } from "./targets";

/** Excel: several ranges of one sheet. */
export const rangeAreas: ApiClass<readonly RangeTarget[]> = {
  name: "RangeAreas",
  trackable: true,
  properties: {
    address: {
      get: (ranges) => ranges.map(({ sheet, area }) => formatAddress(sheet.name, area)).join(","),
    },
    areaCount: { get: (ranges) => ranges.length },
    cellCount: {
      get: (ranges) => ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0),
    },
  },
  navigation: {
    conditionalFormats: (ranges, session) => make(session, "ConditionalFormatCollection", ranges),
    areas: (ranges, session) => make(session, "RangeCollection", ranges),
    worksheet: (ranges, session) => make(session, "Worksheet", ranges[0]!.sheet),
  },
};

/** Excel: a list of ranges. */
export const rangeCollection: ApiClass<readonly RangeTarget[]> = {
  name: "RangeCollection",
  items: (ranges, session) => ranges.map((range) => make(session, "Range", range)),
  methods: {
    getCount: (ranges) => ranges.length,
    getItemAt(ranges, args, session) {
      const range = ranges[args.integer(0)];
      if (!range) throw invalidArgument();
      return make(session, "Range", range);
    },
  },
};
