import type { Arguments } from "../protocol/arguments";
import { apiNotFound } from "../protocol/refusals";
import { mapCells } from "./cellRead";
import { fillColor } from "./rangeFill";
import type { RangeTarget } from "./targets";

/** What may be asked for of each cell; nothing else has been needed yet. */
const FILL_COLOR = '{"format":{"fill":{"color":true}}}';

/** `getCellProperties`: something of the look of each cell, row by row. @throws HostError ApiNotFound for all but the fill's colour */
export function cellProperties(target: RangeTarget, args: Arguments): unknown[][] | null {
  const asked = JSON.stringify(args.value(0));
  if (asked !== FILL_COLOR) throw apiNotFound(`Range.getCellProperties(${asked})`);
  return mapCells(target, ({ style }) => ({ format: { fill: { color: fillColor(style) } } }));
}
