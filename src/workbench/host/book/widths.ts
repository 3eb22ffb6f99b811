// Columns are measured in characters of the default font in files and in points by Office.js. A character of Calibri 11
// is 7 pixels wide, and a pixel is three quarters of a point.

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** 64 pixels, as a new sheet has them. */
const DEFAULT_WIDTH = 64 * POINTS_PER_PIXEL;
export const DEFAULT_HEIGHT = 15;
/** Excel's limits: 255 characters and 409 points. */
export const WIDEST = 255 * PIXELS_PER_CHARACTER * POINTS_PER_PIXEL;
export const HIGHEST = 409.5;

/** In points; null for the default width. */
export function pointsOfCharacters(characters: number | null): number {
  if (characters === null) return DEFAULT_WIDTH;
  return Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

export function charactersOfPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_CHARACTER;
}

/** About what Excel fits a column to: its longest line and a little room; without the font it can't be exact. */
export function charactersOfText(lines: Iterable<string>): number {
  let longest = 0;
  for (const line of lines) longest = Math.max(longest, line.length);
  return longest + 5 / PIXELS_PER_CHARACTER;
}
