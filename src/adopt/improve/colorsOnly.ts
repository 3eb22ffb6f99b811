import { columnsOf } from "../../plan/maps/tableMap";
import type { ImproveContext } from "./improvement";
import { bodyRows } from "./rows";

const WHITE = "#FFFFFF";

/** Colors this far from gray have a hue, and hues this far apart (in degrees) are two. */
const LEAST_SATURATION = 30;
const LEAST_BETWEEN_HUES = 30;

/**
 * The rows of a table of which nothing but a fill color tells the status, as far as one can see: colors of two hues at least,
 * in empty cells for the status that look otherwise than the wording beside them, or mixed from row to row where no column
 * is for the status. Stripes and a color for each goal are none.
 * @param fills of `colorColumns`, each from the table's first row on
 */
export function rowsWithColorsOnly(context: ImproveContext, fills: readonly (readonly string[])[]): number[] {
  const { sheet, table } = context;
  const rows = bodyRows(context);
  const [status] = columnsOf(table, "status");
  const at = (index: number, row: number): string => fills[index]?.[row - table.firstRow] ?? WHITE;
  if (status) {
    const colored = rows.filter((row) => hueOf(at(0, row)) !== null && at(0, row) !== at(1, row));
    if (!areOfTwoHues(colored.map((row) => at(0, row)))) return [];
    return colored.filter((row) => String(sheet.cells.at(row, status.column)).trim() === "");
  }
  for (const index of fills.keys()) {
    const colors = rows.map((row) => at(index, row)).filter((color) => hueOf(color) !== null);
    if (areOfTwoHues(colors) && areMixed(colors)) return rows.filter((row) => hueOf(at(index, row)) !== null);
  }
  return [];
}

/** In degrees; null for grays. */
function hueOf(color: string): number | null {
  const [red, green, blue] = [1, 3, 5].map((from) => parseInt(color.slice(from, from + 2), 16));
  const [most, least] = [Math.max(red!, green!, blue!), Math.min(red!, green!, blue!)];
  const range = most - least;
  if (!(range >= LEAST_SATURATION)) return null;
  if (most === red) return (((green! - blue!) / range) * 60 + 360) % 360;
  return most === green ? ((blue! - red!) / range) * 60 + 120 : ((red! - green!) / range) * 60 + 240;
}

function areOfTwoHues(colors: readonly string[]): boolean {
  const hues = colors.map((color) => hueOf(color)!);
  return hues.some((hue) => {
    const apart = Math.abs(hue - hues[0]!);
    return Math.min(apart, 360 - apart) >= LEAST_BETWEEN_HUES;
  });
}

/** Whether colors come again after others, and not by turns. */
function areMixed(colors: readonly string[]): boolean {
  const changes = colors.filter((color, index) => index > 0 && color !== colors[index - 1]).length;
  const areByTurns = colors.every((color, index) => index < 2 || color === colors[index - 2]);
  return changes >= new Set(colors).size && !areByTurns;
}
