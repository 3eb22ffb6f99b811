import { type ChartFontData, type ChartModel, isSideways } from "../../../host/book/charts/chartData";
import { type ChartFigures, scaleOf, shown } from "./chartFigures";
import { marksSvg } from "./chartMarks";
import { colorOf, LETTER, pixels, type Plot, POINTS, textSvg } from "./chartParts";

/** Pixels around everything in a chart. */
const PADDING = 8;

/** A chart as a picture; like Excel's, and not the same. */
export function chartSvg(model: ChartModel, figures: ChartFigures, width: number, height: number): string {
  const parts: string[] = [];
  const room = { left: PADDING, top: PADDING, right: width - PADDING, bottom: height - PADDING };
  if (model.title) {
    const size = pixels(model.title.font, POINTS.title);
    const at = [width / 2, room.top + size / 2 + 2] as const;
    parts.push(textSvg(model.title.text, at, model.title.font, "middle", "", POINTS.title));
    room.top += size + 10;
  }
  parts.push(legendSvg(model, figures, room));
  const scale = scaleOf(model, figures);
  const ticks = Array.from(
    { length: Math.floor((scale.most - scale.least) / scale.step + 1e-9) + 1 },
    (_, index) => scale.least + index * scale.step,
  );
  const plot = plotIn(model, figures, room, ticks, parts, scale);
  parts.push(axesSvg(model, figures, plot, ticks));
  parts.push(marksSvg(model, figures, plot));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Calibri, Carlito, Arial, sans-serif">` +
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#FFFFFF" stroke="#D9D9D9"/>${parts.join("")}</svg>`
  );
}

interface Room {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Draws the legend and takes its place from the room. */
function legendSvg({ legend, series }: ChartModel, figures: ChartFigures, room: Room): string {
  if (!legend) return "";
  const font = { size: POINTS.other, bold: null, color: null };
  const size = pixels(font);
  const entries = figures.series.map(({ name }, index) => ({
    name,
    color: colorOf(series[index]!, index),
    width: size * 1.6 + name.length * size * LETTER + 12,
  }));
  const entry = ({ name, color }: (typeof entries)[number], x: number, y: number) =>
    `<rect x="${x}" y="${y - size / 3}" width="${size * 0.7}" height="${size * 0.7}" fill="${color}"/>` +
    textSvg(name, [x + size, y], font, "start");
  if (legend === "left" || legend === "right") {
    const width = Math.min(Math.max(...entries.map((each) => each.width)), (room.right - room.left) / 2);
    const x = legend === "left" ? room.left : room.right - width;
    if (legend === "left") room.left += width;
    else room.right -= width;
    const top = (room.top + room.bottom) / 2 - (entries.length * size * 1.6) / 2;
    return entries.map((each, index) => entry(each, x, top + index * size * 1.6)).join("");
  }
  const y = legend === "top" ? room.top + size / 2 : room.bottom - size / 2;
  if (legend === "top") room.top += size * 1.8;
  else room.bottom -= size * 1.8;
  const all = entries.reduce((sum, each) => sum + each.width, 0);
  let x = Math.max(room.left, (room.left + room.right - all) / 2);
  return entries
    .map((each) => {
      // What has no room is left out: Excel shows as many as fit.
      if (x + size > room.right) return "";
      const svg = entry(each, x, y);
      x += each.width;
      return svg;
    })
    .join("");
}

/** Draws the titles of the axes, and finds the room that is left for the plot. */
function plotIn(
  model: ChartModel,
  { names }: ChartFigures,
  room: Room,
  ticks: readonly number[],
  parts: string[],
  { least, most }: { readonly least: number; readonly most: number },
): Plot {
  const sideways = isSideways(model);
  const [below, beside] = sideways ? [model.value, model.category] : [model.category, model.value];
  const labels = sideways ? names : ticks.map((tick) => shown(tick, model.value.format));
  const { left, right } = room;
  if (beside.title) {
    const size = pixels(beside.title.font);
    const [x, y] = [room.left + size / 2, (room.top + room.bottom) / 2];
    parts.push(
      textSvg(beside.title.text, [x, y], beside.title.font, "middle", ` transform="rotate(-90 ${x} ${y})"`),
    );
    room.left += size + 6;
  }
  if (below.title) {
    const size = pixels(below.title.font);
    parts.push(
      textSvg(below.title.text, [(left + right) / 2, room.bottom - size / 2], below.title.font, "middle"),
    );
    room.bottom -= size + 6;
  }
  const widest = Math.max(0, ...labels.map(({ length }) => length)) * pixels(beside.font) * LETTER;
  room.left += Math.min(widest, (right - left) * 0.4) + 6;
  room.bottom -= pixels(below.font) + 6;
  const width = Math.max(1, room.right - PADDING - room.left);
  const height = Math.max(1, room.bottom - room.top);
  const along = sideways ? height : width;
  const band = along / Math.max(1, names.length);
  // Along the side the first category stands at the bottom, unless the axis is turned round.
  const isTurned = sideways !== model.category.isReversed;
  return {
    left: room.left,
    top: room.top,
    width,
    height,
    band,
    at: (value) => (Math.min(most, Math.max(least, value)) - least) / (most - least || 1),
    middle: (index) => {
      const position = (index + 0.5) * band;
      return isTurned ? along - position : position;
    },
  };
}

function axesSvg(
  model: ChartModel,
  { names }: ChartFigures,
  { left, top, width, height, at, middle, band }: Plot,
  ticks: readonly number[],
): string {
  const sideways = isSideways(model);
  const line = (x1: number, y1: number, x2: number, y2: number, color: string) =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${color}"/>`;
  const below = (text: string, x: number, font: ChartFontData) =>
    textSvg(text, [x, top + height + pixels(font) / 2 + 4], font, "middle");
  const beside = (text: string, y: number, font: ChartFontData) => textSvg(text, [left - 5, y], font, "end");
  const { category, value } = model;
  const numbers = ticks.map((tick) => {
    const text = shown(tick, value.format);
    const place = sideways ? left + at(tick) * width : top + height - at(tick) * height;
    const grid =
      value.gridlines === null
        ? ""
        : sideways
          ? line(place, top, place, top + height, value.gridlines || "#D9D9D9")
          : line(left, place, left + width, place, value.gridlines || "#D9D9D9");
    return grid + (sideways ? below(text, place, value.font) : beside(text, place, value.font));
  });
  const size = pixels(category.font) * LETTER;
  const fits = Math.floor((sideways ? left - 12 : band) / size);
  const every = category.labelEvery ?? 1;
  const labels = names.map((name, index) => {
    if (index % every !== 0) return "";
    const text = name.length > fits ? `${name.slice(0, Math.max(1, fits - 1))}…` : name;
    return sideways
      ? beside(text, top + middle(index), category.font)
      : below(text, left + middle(index), category.font);
  });
  const axis = sideways
    ? line(left, top, left, top + height, "#BFBFBF")
    : line(left, top + height, left + width, top + height, "#BFBFBF");
  return numbers.join("") + labels.join("") + axis;
}
