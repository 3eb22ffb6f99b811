import type { Steps } from "./job";
import { runBatch } from "./run";
import { MARKER_PREFIX } from "./write/standing/find";

/** Requests that asking for areas takes. */
export const AREAS_REQUESTS = 2;

/**
 * On which sheets we wrote what, by the names that mark the areas: what stands there may have been changed since. An area
 * whose sheet is gone is left out. Two requests.
 * @returns the sheet's name by the id of its description
 * @throws UserError when Excel refuses; Cancelled
 */
export function findAreas(steps?: Steps): Promise<Map<string, string>> {
  return runBatch(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const markers = names.items.filter(({ name }) => name.startsWith(MARKER_PREFIX));
    const ranges = markers.map((marker) => marker.getRangeOrNullObject());
    ranges.forEach((range) => range.load("worksheet/name"));
    await context.sync();
    return new Map(
      markers.flatMap(({ name }, index): [string, string][] => {
        const range = ranges[index]!;
        return range.isNullObject ? [] : [[name.slice(MARKER_PREFIX.length), range.worksheet.name]];
      }),
    );
  }, steps);
}
