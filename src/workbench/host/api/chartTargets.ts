import type {
  ChartAxisData,
  ChartData,
  ChartFontData,
  ChartModel,
  ChartSeriesData,
  ChartTextData,
} from "../book/charts/chartData";
import type { BookSheet } from "../book/book";
import { HostError } from "../errors";
import { itemNotFound } from "../protocol/refusals";

export interface ChartTarget {
  readonly sheet: BookSheet;
  readonly id: string;
}

export interface ChartSeriesTarget {
  readonly chart: ChartTarget;
  readonly index: number;
}

export interface ChartAxisTarget {
  readonly chart: ChartTarget;
  readonly axis: "category" | "value";
}

/** A part of a chart that is read and written as a whole: a font, a title, a line. */
export interface Part<T> {
  read(): T;
  write(value: T): void;
}

export type ChartFontTarget = Part<ChartFontData>;
export type ChartTextTarget = Part<ChartTextData | null>;
export type ChartLineTarget = Part<ChartSeriesData["line"]>;
export type ChartFillTarget = Part<string | null>;

/** The chart behind a target. @throws HostError ItemNotFound when it was deleted */
export function chartOf({ sheet, id }: ChartTarget): ChartData {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** @throws HostError UnsupportedOperation for a kind of chart that can't be told, as Excel does for some */
export function modelOf(target: ChartTarget): ChartModel {
  const { model } = chartOf(target);
  if (!model) throw new HostError("UnsupportedOperation", "This operation is not supported.");
  return model;
}

export function changeModel(target: ChartTarget, change: Partial<ChartModel>): void {
  target.sheet.updateChart(target.id, { model: { ...modelOf(target), ...change } });
}

/** @throws HostError ItemNotFound for a series that was deleted */
export function seriesOf({ chart, index }: ChartSeriesTarget): ChartSeriesData {
  const series = modelOf(chart).series[index];
  if (!series) throw itemNotFound();
  return series;
}

export function changeSeries(target: ChartSeriesTarget, change: Partial<ChartSeriesData>): void {
  const changed = { ...seriesOf(target), ...change };
  const { series } = modelOf(target.chart);
  changeModel(target.chart, { series: series.map((each, at) => (at === target.index ? changed : each)) });
}

export function axisOf({ chart, axis }: ChartAxisTarget): ChartAxisData {
  return modelOf(chart)[axis];
}

export function changeAxis(target: ChartAxisTarget, change: Partial<ChartAxisData>): void {
  changeModel(target.chart, { [target.axis]: { ...axisOf(target), ...change } });
}
