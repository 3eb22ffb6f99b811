import type { StyleData } from "../book/data";
import type { Arguments } from "../protocol/arguments";
import { apiNotFound } from "../protocol/refusals";
import { mapCells } from "./cellRead";
import { fillColor } from "./rangeFill";
import { fontColor } from "./rangeFont";
import type { RangeTarget } from "./targets";

/** What may be asked for of each cell; nothing else has been needed yet. */
const ANSWERS: Readonly<Record<string, (style: StyleData) => unknown>> = {
  '{"format":{"fill":{"color":true}}}': (style) => ({ format: { fill: { color: fillColor(style) } } }),
  '{"format":{"font":{"color":true}}}': (style) => ({ format: { font: { color: fontColor(style) } } }),
};

/** `getCellProperties`: something of the look of each cell, row by row. @throws HostError ApiNotFound for all but the colors of fill and font */
export function cellProperties(target: RangeTarget, args: Arguments): unknown[][] | null {
  const asked = JSON.stringify(args.value(0));
  const answer = ANSWERS[asked];
  if (!answer) throw apiNotFound(`Range.getCellProperties(${asked})`);
  return mapCells(target, ({ style }) => answer(style));
}
