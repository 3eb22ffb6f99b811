import { rangeName } from "../../plan/cell";
import type { ChartBlock, ChartPlace } from "../../sheet/chart";
import type { SheetDescription } from "../../sheet/description";
import { contentAreas } from "./area";
import {
  BAR_GAP,
  CHART_TEXT,
  CHART_TYPES,
  GRID_COLOR,
  LABEL_SIDES,
  MARKER_SIZE,
  MARKERS,
  SERIES_COLORS,
} from "./chartLook";
import { NUMBER_FORMATS } from "./palette";
import type { Payload } from "./payload";
import type { Frame, Target } from "./target";

/** What a call or a setting comes to, with the names and ids around it. */
const BYTES_PER_CALL = 300;
/** Calls for a chart and for each of its series. */
const CALLS = { chart: 40, series: 20 } as const;

/** Points by which a frame may be off its cells without anybody having moved it: Excel rounds to pixels. */
const TOLERANCE = 2;

/** Whether a frame that was put over cells is not over them any more. */
export function isMoved(frame: Frame, cells: Frame): boolean {
  return (["left", "top", "width", "height"] as const).some(
    (side) => Math.abs(frame[side] - cells[side]) > TOLERANCE,
  );
}

/** The cells that a chart covers. */
function coveredRange(place: ChartPlace): string {
  return rangeName({
    firstRow: place.row,
    firstColumn: place.column,
    lastRow: place.row + place.rowCount - 1,
    lastColumn: place.column + place.columnCount - 1,
  });
}

/** A chart that was left where the user had put it, and the cells that it must not hide there. */
export interface KeptPlace {
  readonly target: Target;
  readonly chart: ChartBlock;
  readonly frame: Frame;
  readonly cells: readonly Excel.Range[];
}

/**
 * Makes the charts of a sheet whose tables are written. One that the user had moved or resized is put back there.
 * @returns those; whether they hide something can be told after the next request
 */
export async function writeCharts(
  payload: Payload,
  context: Excel.RequestContext,
  target: Target,
): Promise<KeptPlace[]> {
  const kept: KeptPlace[] = [];
  for (const chart of target.description.charts ?? []) {
    const calls = CALLS.chart + CALLS.series * chart.source.series.length;
    await payload.add(calls * BYTES_PER_CALL, () => {
      const made = queueChart(context, target.sheet, chart);
      const frame = target.moved.get(chart.name);
      if (!frame) return;
      made.set(frame);
      const cells = contentAreas(target.description).map((area) => target.sheet.getRange(rangeName(area)));
      cells.forEach((range) => range.load("left,top,width,height"));
      kept.push({ target, chart, frame, cells });
    });
  }
  return kept;
}

/** Puts charts over cells of their own that would hide others where the user had put them: the sheet may have grown. */
export function uncover(kept: readonly KeptPlace[]): void {
  for (const { target, chart, frame, cells } of kept)
    if (cells.some((range) => meets(frame, range)))
      setPlace(target.sheet.charts.getItem(chart.name), chart.place);
}

function meets(a: Frame, b: Frame): boolean {
  const overlap = (start: number, size: number, from: number, length: number) =>
    Math.min(start + size, from + length) - Math.max(start, from) > TOLERANCE;
  return overlap(a.left, a.width, b.left, b.width) && overlap(a.top, a.height, b.top, b.height);
}

function setPlace(chart: Excel.Chart, place: ChartPlace): void {
  const [first, last] = coveredRange(place).split(":");
  chart.setPosition(first!, last ?? first!);
}

function queueChart(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: ChartBlock,
): Excel.Chart {
  const { kind, name, place, title, format, source } = block;
  const rows = (heading: string) => {
    const [first, last] = source.rows;
    const body = workbook.tables.getItem(source.table).columns.getItem(heading).getDataBodyRange();
    return body.getCell(first - 1, 0).getAbsoluteResizedRange(last - first + 1, 1);
  };
  const chart = sheet.charts.add(CHART_TYPES[kind], rows(source.series[0]!.heading), "Columns");
  // By its name it is found again: nothing may come between the two.
  chart.name = name;
  workbook.names.add(name, sheet.getRange(coveredRange(place)));
  setPlace(chart, place);
  chart.title.text = title;
  setFont(chart.title.format.font, CHART_TEXT.title, CHART_TEXT.titleColor, true);
  chart.legend.visible = source.series.length > 1;
  if (source.series.length > 1) chart.legend.position = "Bottom";
  // What is not there yet is no 0.
  chart.displayBlanksAs = "NotPlotted";
  source.series.forEach((series, index) => {
    // Excel has made the first one by itself.
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name ?? series.heading);
    made.name = series.name ?? series.heading;
    made.setValues(rows(series.heading));
    made.setXAxisValues(rows(source.categories));
    queueSeriesLook(made, block, index);
  });
  queueAxes(chart, block, NUMBER_FORMATS[format]);
  return chart;
}

function queueAxes({ axes }: Excel.Chart, block: ChartBlock, format: string): void {
  const { kind, categoryTitle, valueTitle, scale } = block;
  const { categoryAxis, valueAxis } = axes;
  for (const [axis, text] of [
    [categoryAxis, categoryTitle],
    [valueAxis, valueTitle],
  ] as const) {
    setFont(axis.format.font, CHART_TEXT.axis, CHART_TEXT.color);
    if (text === undefined) continue;
    axis.title.text = text;
    setFont(axis.title.format.font, CHART_TEXT.axis, CHART_TEXT.color);
  }
  valueAxis.numberFormat = format;
  // The length of a bar says how much there is, so it begins at 0; a line says what changes, however far from 0.
  if (scale || kind !== "line") valueAxis.minimum = scale?.least ?? 0;
  if (scale) {
    valueAxis.maximum = scale.most;
    valueAxis.majorUnit = scale.step;
  }
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRID_COLOR;
  // Every category is named, however many there are.
  categoryAxis.tickLabelSpacing = 1;
  if (kind !== "stackedBars") return;
  // Excel draws the first category at the bottom, next to the numbers.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
}

function queueSeriesLook(series: Excel.ChartSeries, { kind, format }: ChartBlock, index: number): void {
  const { fill, label } = SERIES_COLORS[index]!;
  const isBars = kind === "stackedBars" || kind === "columns";
  if (isBars) {
    series.format.fill.setSolidColor(fill);
    series.gapWidth = BAR_GAP;
  } else {
    const { line } = series.format;
    line.color = fill;
    if (kind === "line") line.weight = MARKER_SIZE.weight;
    else line.lineStyle = "None";
    series.markerStyle = MARKERS[index]!;
    series.markerSize = MARKER_SIZE[kind];
    series.markerBackgroundColor = fill;
    series.markerForegroundColor = fill;
  }
  // Lines cross the numbers of others: those stand in the table that the chart draws.
  if (kind === "line") return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  // A bar of no length has no room for a number.
  dataLabels.numberFormat = isBars ? `${NUMBER_FORMATS[format]};;` : NUMBER_FORMATS[format];
  dataLabels.position = LABEL_SIDES[kind];
  setFont(dataLabels.format.font, CHART_TEXT.label, kind === "stackedBars" ? label : CHART_TEXT.color);
}

function setFont(font: Excel.ChartFont, size: number, color: string, bold?: boolean): void {
  font.size = size;
  font.color = color;
  if (bold !== undefined) font.bold = bold;
}

/** What lies over a sheet with charts of ours, once the next request is answered. */
export interface FoundShapes {
  readonly shapes: Excel.ShapeCollection;
  readonly charts: readonly ChartBlock[];
}

/** Asks what lies over the sheets that have charts of ours. */
export function queueShapes(targets: readonly Target[]): FoundShapes[] {
  return targets.flatMap(({ sheet, description: { charts = [] } }) => {
    if (charts.length === 0) return [];
    sheet.shapes.load("items/name");
    return [{ shapes: sheet.shapes, charts }];
  });
}

/**
 * Gives charts their alternative texts, in an Excel that counts charts among the shapes: charts themselves have no call for
 * it. What they show also stands in the cells above them, so that nothing is missing where this can't be done.
 * @returns whether there is anything to be sent
 */
export function queueAltTexts(found: readonly FoundShapes[]): boolean {
  let isAny = false;
  for (const { shapes, charts } of found)
    for (const { name, title, description } of charts) {
      const shape = shapes.items.find((item) => item.name === name);
      if (!shape) continue;
      shape.altTextTitle = title;
      shape.altTextDescription = description;
      isAny = true;
    }
  return isAny;
}

/** The charts on the sheet of a range, with what says where they stand. */
export function loadCharts({ worksheet: { charts } }: Excel.Range): Excel.ChartCollection {
  charts.load("items/name,items/left,items/top,items/width,items/height");
  return charts;
}

/** Takes away charts of ours that stand on a sheet, and no other. @param held what the sheet has, loaded */
export function deleteCharts(held: readonly Excel.Chart[], isOurs: (name: string) => boolean): string[] {
  const deleted: string[] = [];
  for (const chart of held) {
    // A copy that somebody made of one has its name too, and is his.
    if (!isOurs(chart.name) || deleted.includes(chart.name)) continue;
    deleted.push(chart.name);
    chart.delete();
  }
  return deleted;
}

/** Names of a description's charts, by which the cells are found that they were put over. */
export function chartNames({ charts = [] }: SheetDescription): string[] {
  return charts.map(({ name }) => name);
}
