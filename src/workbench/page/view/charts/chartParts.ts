import type { ChartFontData, ChartSeriesData } from "../../../host/book/charts/chartData";

/** Excel's colors for series that have none of their own. */
const USUAL = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const TEXT = "#595959";
/** Points of texts that have no size, as in Excel. */
export const POINTS = { title: 14, other: 9 } as const;
/** A letter is about so wide, in parts of its font's size. */
export const LETTER = 0.56;

/** Where bars, lines and marks are drawn. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of a value, along its axis from left or bottom, in parts of the axis. */
  at(value: number): number;
  /** The middle of a category along the other axis, and how much of it there is for one. */
  middle(index: number): number;
  readonly band: number;
}

export const colorOf = ({ fill, line, marker }: ChartSeriesData, index: number): string =>
  fill ?? line.color ?? marker?.fill ?? USUAL[index % USUAL.length]!;

export const pixels = (font: ChartFontData, usual: number = POINTS.other) => ((font.size ?? usual) * 4) / 3;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A line of text. @param anchor which part of it stands at the point */
export function textSvg(
  text: string,
  [x, y]: readonly [number, number],
  font: ChartFontData,
  anchor: "start" | "middle" | "end",
  rest = "",
  usual?: number,
): string {
  const weight = font.bold ? ' font-weight="700"' : "";
  return `<text x="${x}" y="${y}" font-size="${pixels(font, usual)}" fill="${font.color ?? TEXT}" text-anchor="${anchor}" dominant-baseline="central"${weight}${rest}>${escaped(text)}</text>`;
}
