import type { MapChange, SheetMove } from "../maps/mapChange";
import type { StateLists } from "./lists";

type StatusColors = StateLists["statusColors"];

/**
 * What colors mean, said of a table's sheet, where the table stands on another one by now: it holds there too, but for a
 * color of which something else was said there.
 * @param isLeft whether a sheet is there no more, or has no table of the plan any more: what was said of it is left out
 */
export function movedColors(
  colors: StatusColors,
  moves: readonly (MapChange | SheetMove)[],
  isLeft: (sheet: string) => boolean,
): StatusColors {
  const targets = moves.flatMap(({ before, after }): [from: string, to: string][] =>
    after === null || after.sheet === before.sheet ? [] : [[before.sheet, after.sheet]],
  );
  const is = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  if (!colors.some(({ sheet }) => targets.some(([from]) => is(from, sheet)))) return colors;
  const known = colors.filter(({ sheet }) => !targets.some(([from]) => is(from, sheet) && isLeft(from)));
  const rows = [...known];
  for (const [from, to] of targets)
    for (const row of colors.filter(({ sheet }) => is(sheet, from)))
      if (!rows.some(({ sheet, color }) => is(sheet, to) && color === row.color))
        rows.push({ ...row, sheet: to });
  return rows;
}
