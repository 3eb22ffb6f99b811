import { columnsOf } from "../../plan/maps/tableMap";
import { saysWhatIsFinished } from "../../plan/overdue";
import { coloredTable } from "./colors";
import type { ImproveContext } from "./improvement";

/** Colors this far from gray have a hue, and hues this far apart (in degrees) are two. */
const LEAST_SATURATION = 30;
const LEAST_BETWEEN_HUES = 30;

/**
 * The rows of a table of which nothing but a fill color tells the status, as far as one can see: those without a status among
 * colors of two hues at least. The colors are those of the column for the status; where they go over whole rows, or there is no
 * such column, no row has a status and they change from row to row. Stripes and a color for each goal tell none, and a row that
 * says how far it is needs none.
 * @param fills of `colorColumns`, each from the table's first row on
 */
export function rowsWithColorsOnly(context: ImproveContext, fills: readonly (readonly string[])[]): number[] {
  const { sheet, table } = context;
  const { colors } = coloredTable(context, fills);
  const rows = [...colors.keys()].filter((row) => hueOf(colors.get(row)!) !== null);
  const areTwo = (some: readonly number[]) => areOfTwoHues(some.map((row) => colors.get(row)!));
  const areMixed = comeAgain(rows.map((row) => colors.get(row)!));
  if (!areTwo(rows)) return [];
  if (columnsOf(table, "status").length === 0) return !saysWhatIsFinished(table) && areMixed ? rows : [];
  const said = columnsOf(table, "status", "completed", "percent");
  const isEmpty = (row: number) =>
    said.every(({ column }) => String(sheet.cells.at(row, column)).trim() === "");
  const fill = (index: number, row: number) => fills[index]?.[row - table.firstRow];
  const own = rows.filter((row) => fill(0, row) === colors.get(row) && fill(1, row) !== colors.get(row));
  if (areTwo(own)) return own.filter(isEmpty);
  return rows.every(isEmpty) && areMixed ? rows : [];
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
  const hues = [...new Set(colors)].map((color) => hueOf(color)!);
  return hues.some((hue) =>
    hues.some((other) => {
      const apart = Math.abs(hue - other);
      return Math.min(apart, 360 - apart) >= LEAST_BETWEEN_HUES;
    }),
  );
}

/** Whether colors come again after others, and not by turns. */
function comeAgain(colors: readonly string[]): boolean {
  const changes = colors.filter((color, index) => index > 0 && color !== colors[index - 1]).length;
  const areByTurns = colors.every((color, index) => index < 2 || color === colors[index - 2]);
  return changes >= new Set(colors).size && !areByTurns;
}
