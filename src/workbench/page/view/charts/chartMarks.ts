import {
  type ChartModel,
  type ChartSeriesData,
  isLines,
  isSideways,
  isStacked,
} from "../../../host/book/charts/chartData";
import { type ChartFigures, shown } from "./chartFigures";
import { colorOf, type Plot, pixels, textSvg } from "./chartParts";

/** The bars, lines and marks of a chart, and the numbers on them. */
export function marksSvg(model: ChartModel, figures: ChartFigures, plot: Plot): string {
  return isLines(model) ? linesSvg(model, figures, plot) : barsSvg(model, figures, plot);
}

function barsSvg(model: ChartModel, { names, series }: ChartFigures, plot: Plot): string {
  const stacked = isStacked(model);
  const sideways = isSideways(model);
  const gap = (model.gapWidth ?? 150) / 100;
  const beside = stacked ? 1 : Math.max(1, series.length);
  const thick = plot.band / (beside + gap);
  const bars: string[] = [];
  names.forEach((_, index) => {
    let from = 0;
    series.forEach(({ values }, order) => {
      const value = values[index] ?? null;
      if (value === null) return;
      const start = plot.at(from);
      const end = plot.at(stacked ? from + value : value);
      if (stacked) from += value;
      const [low, high] = [Math.min(start, end), Math.max(start, end)];
      const middle = plot.middle(index) + (stacked ? 0 : (order - (beside - 1) / 2) * thick);
      const box = sideways
        ? {
            x: plot.left + low * plot.width,
            y: plot.top + middle - thick / 2,
            width: (high - low) * plot.width,
            height: thick,
          }
        : {
            x: plot.left + middle - thick / 2,
            y: plot.top + plot.height - high * plot.height,
            width: thick,
            height: (high - low) * plot.height,
          };
      const look = model.series[order]!;
      bars.push(
        `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colorOf(look, order)}"/>`,
        labelSvg(look, value, place(look, box, sideways)),
      );
    });
  });
  return bars.join("");
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** Where a bar's number stands. */
function place({ labels }: ChartSeriesData, { x, y, width, height }: Box, sideways: boolean): Point {
  const size = labels ? pixels(labels.font) : 0;
  if (labels?.position !== "outEnd" && labels?.position !== null) return [x + width / 2, y + height / 2];
  return sideways ? [x + width + size, y + height / 2] : [x + width / 2, y - size * 0.6];
}

function labelSvg({ labels }: ChartSeriesData, value: number, at: Point): string {
  const text = labels && shown(value, labels.format);
  return text ? textSvg(text, at, labels.font, "middle") : "";
}

function linesSvg(model: ChartModel, { names, series }: ChartFigures, plot: Plot): string {
  return series
    .map(({ values }, order) => {
      const look = model.series[order]!;
      const color = colorOf(look, order);
      const points = names.map((_, index): Point | null => {
        const value = values[index] ?? (model.blanks === "zero" ? 0 : null);
        return value === null
          ? null
          : [plot.left + plot.middle(index), plot.top + plot.height - plot.at(value) * plot.height];
      });
      const width = ((look.line.weight ?? 2.25) * 4) / 3;
      const line = look.line.isDrawn
        ? `<path d="${pathOf(points, model.blanks === "span")}" fill="none" stroke="${color}" stroke-width="${width}"/>`
        : "";
      const marks = points.map((point, index) => {
        if (!point) return "";
        return (
          (look.marker ? markSvg(look.marker, point, color) : "") +
          labelSvg(look, values[index] ?? 0, besideMark(look, point))
        );
      });
      return line + marks.join("");
    })
    .join("");
}

/** Broken where there is nothing, unless the line goes on across it. */
function pathOf(points: readonly (Point | null)[], spans: boolean): string {
  let isBroken = true;
  return points
    .map((point) => {
      if (!point) {
        isBroken ||= !spans;
        return "";
      }
      const step = `${isBroken ? "M" : "L"}${point[0]} ${point[1]}`;
      isBroken = false;
      return step;
    })
    .join("");
}

function besideMark({ labels, marker }: ChartSeriesData, [x, y]: Point): Point {
  const away = (marker?.size ?? 5) + (labels ? pixels(labels.font) * 0.6 : 0);
  switch (labels?.position) {
    case "t":
      return [x, y - away];
    case "b":
      return [x, y + away];
    case "l":
      return [x - away - 4, y];
    case "ctr":
      return [x, y];
    default:
      return [x + away + 4, y];
  }
}

function markSvg(
  { style, size, fill, border }: NonNullable<ChartSeriesData["marker"]>,
  [x, y]: Point,
  color: string,
): string {
  const half = ((size ?? 5) * 4) / 6;
  const look = `fill="${fill ?? color}" stroke="${border ?? color}"`;
  const shape = (points: readonly Point[]) =>
    `<polygon points="${points.map(([dx, dy]) => `${x + dx * half},${y + dy * half}`).join(" ")}" ${look}/>`;
  switch (style) {
    case "triangle":
      return shape([
        [0, -1],
        [1, 1],
        [-1, 1],
      ]);
    case "diamond":
      return shape([
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
    case "square":
      return shape([
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]);
    case "x":
    case "star":
    case "plus":
      return `<path d="M${x - half} ${y - half}L${x + half} ${y + half}M${x - half} ${y + half}L${x + half} ${y - half}" stroke="${border ?? color}" stroke-width="2"/>`;
    default:
      return `<circle cx="${x}" cy="${y}" r="${half}" ${look}/>`;
  }
}
