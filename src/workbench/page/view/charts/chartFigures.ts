import { format } from "numfmt";
import { type ChartAxisData, type ChartModel, isLines, isStacked } from "../../../host/book/charts/chartData";
import { type ChartValues, textOf } from "../../../host/book/charts/chartValues";

/** What a chart draws, looked up in the workbook. */
export interface ChartFigures {
  readonly names: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export function figuresOf(model: ChartModel, values: ChartValues): ChartFigures {
  const isLine = isLines(model);
  const series = model.series.map((each) => ({
    name: values.text(each.name),
    // Text is 0 in a line, as in Excel, and an error is nothing.
    values: values
      .at(each.values)
      .map((cell) => (typeof cell === "number" ? cell : typeof cell === "string" && isLine ? 0 : null)),
  }));
  const categories = model.series.find((each) => each.categories !== null)?.categories ?? null;
  const count = Math.max(0, ...series.map((each) => each.values.length));
  const names = categories === null ? [] : values.at(categories).map(textOf);
  return { names: Array.from({ length: count }, (_, index) => names[index] ?? String(index + 1)), series };
}

/** From where to where an axis of values goes, and in which steps. */
export interface ValueScale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** About so many numbers stand at an axis that says nothing of it. */
const STEPS = 6;

/**
 * Ends of the axis that the chart says, or round ones. Excel begins at 0, unless lines lie closer together than a sixth of
 * the highest: then half of what they span below the lowest.
 */
export function scaleOf(model: ChartModel, { names, series }: ChartFigures): ValueScale {
  const ends = isStacked(model)
    ? names.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0))
    : series.flatMap(({ values }) => values.filter((value) => value !== null));
  const { minimum, maximum, majorUnit } = model.value;
  const [lowest, top] = [Math.min(...ends), Math.max(...ends)];
  const isFar = isLines(model) && ends.length > 0 && lowest > 0 && top > lowest && top - lowest < top / 6;
  const from = isFar ? lowest - (top - lowest) / 2 : Math.min(0, ...ends);
  const highest = maximum ?? Math.max(minimum ?? from, ...ends);
  const step = majorUnit ?? roundStep((highest - (minimum ?? from)) / STEPS);
  const least = minimum ?? (isFar ? Math.floor(from / step) * step : from);
  return { least, most: maximum ?? Math.max(least + step, Math.ceil(highest / step) * step), step };
}

/** 1, 2 or 5 times a power of ten, not less than what is given. */
function roundStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
}

/** A number as an axis or a label shows it. */
export function shown(value: number, code: ChartAxisData["format"]): string {
  return format(code ?? "General", value, { throws: false });
}
