import { type ChartSeriesData, isLines, isStacked, newSeries, NO_FONT } from "../book/charts/chartData";
import { wordOf } from "../protocol/arguments";
import type { ApiClass } from "../protocol/declare";
import { apiNotFound, invalidArgument, invalidOperation } from "../protocol/refusals";
import { absoluteFormula } from "./address";
import {
  changeModel,
  changeSeries,
  type ChartSeriesTarget,
  type ChartTarget,
  modelOf,
  seriesOf,
} from "./chartTargets";
import { colorOf } from "./colors";
import { make, type RangeTarget } from "./targets";
import type { Arguments } from "../protocol/arguments";
import { booleanOf, integerOf, textOf } from "./values";

/** Excel: the series of a chart. */
export const chartSeriesCollection: ApiClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: (chart) => modelOf(chart).series.length } },
  items: (chart, session) =>
    modelOf(chart).series.map((_, index) => make(session, "ChartSeries", { chart, index })),
  methods: {
    /** A series without figures, behind the others. */
    add(chart, args, session) {
      if (!args.isMissing(1)) throw apiNotFound("ChartSeriesCollection.add with an index");
      const { series } = modelOf(chart);
      const name = args.optionalText(0) ?? `Series${series.length + 1}`;
      changeModel(chart, { series: [...series, newSeries(name, "")] });
      return make(session, "ChartSeries", { chart, index: series.length });
    },
    getCount: (chart) => modelOf(chart).series.length,
    getItemAt(chart, args, session) {
      const index = args.integer(0);
      if (!modelOf(chart).series[index]) throw invalidArgument();
      return make(session, "ChartSeries", { chart, index });
    },
  },
};

/** Office.js' word, and the one that files use. */
const MARKERS = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const;
const MARKER_WORDS = Object.keys(MARKERS) as (keyof typeof MARKERS)[];
type Marker = NonNullable<ChartSeriesData["marker"]>;
const NEW_MARKER: Marker = { style: "circle", size: null, fill: null, border: null };

/** @throws HostError InvalidOperation for a chart without marks */
function changeMarker(target: ChartSeriesTarget, change: Partial<Marker>): void {
  if (!isLines(modelOf(target.chart))) throw invalidOperation();
  const marker = { ...(seriesOf(target).marker ?? NEW_MARKER), ...change };
  changeSeries(target, { marker: marker.style === "none" ? null : marker });
}

/** Excel: a row of figures that are drawn alike. */
export const chartSeries: ApiClass<ChartSeriesTarget> = {
  name: "ChartSeries",
  properties: {
    name: {
      get: (target) => seriesOf(target).name,
      set(target, value) {
        const name = textOf(value);
        if (name.length > 255) throw invalidArgument();
        changeSeries(target, { name });
      },
    },
    /** Of the bars of all series. */
    gapWidth: {
      get: ({ chart }) => modelOf(chart).gapWidth ?? 150,
      set({ chart }, value) {
        if (isLines(modelOf(chart))) throw invalidOperation();
        changeModel(chart, { gapWidth: integerOf(value, 0, 500) });
      },
    },
    hasDataLabels: {
      get: (target) => seriesOf(target).labels !== null,
      set(target, value) {
        const labels = seriesOf(target).labels ?? { format: null, position: null, font: NO_FONT };
        changeSeries(target, { labels: booleanOf(value) ? labels : null });
      },
    },
    markerStyle: {
      get: (target) =>
        MARKER_WORDS.find((word) => MARKERS[word] === (seriesOf(target).marker?.style ?? "none")),
      set: (target, value) => changeMarker(target, { style: MARKERS[wordOf(value, MARKER_WORDS)] }),
    },
    markerSize: {
      get: (target) => seriesOf(target).marker?.size ?? 5,
      set: (target, value) => changeMarker(target, { size: integerOf(value, 2, 72) }),
    },
    markerBackgroundColor: {
      get: (target) => seriesOf(target).marker?.fill ?? "",
      set: (target, value) => changeMarker(target, { fill: colorOf(value) }),
    },
    markerForegroundColor: {
      get: (target) => seriesOf(target).marker?.border ?? "",
      set: (target, value) => changeMarker(target, { border: colorOf(value) }),
    },
  },
  navigation: {
    dataLabels: (target, session) => make(session, "ChartDataLabels", target),
    format: (target, session) => make(session, "ChartSeriesFormat", target),
  },
  methods: {
    setValues: (target, args) => changeSeries(target, { values: lineOf(args) }),
    setXAxisValues(target, args) {
      const categories = lineOf(args);
      // Along an axis there is one set of names.
      const { series } = modelOf(target.chart);
      seriesOf(target);
      changeModel(target.chart, { series: series.map((each) => ({ ...each, categories })) });
    },
  },
};

/** The formula of a range that is one row or one column. @throws HostError InvalidArgument */
function lineOf(args: Arguments): string {
  const range = args.object<RangeTarget>(0, "Range");
  if (!range || (range.area.rowCount > 1 && range.area.columnCount > 1)) throw invalidArgument();
  return absoluteFormula(range.sheet.name, range.area);
}

export const chartSeriesFormat: ApiClass<ChartSeriesTarget> = {
  name: "ChartSeriesFormat",
  navigation: {
    fill: (target, session) =>
      make(session, "ChartFill", {
        read: () => seriesOf(target).fill,
        write: (fill) => changeSeries(target, { fill }),
      }),
    line: (target, session) =>
      make(session, "ChartLineFormat", {
        read: () => seriesOf(target).line,
        write: (line) => changeSeries(target, { line }),
      }),
  },
};

const LABEL_PLACES = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
} as const;
const PLACE_WORDS = Object.keys(LABEL_PLACES) as (keyof typeof LABEL_PLACES)[];

/** Where each kind of chart has room for its numbers; Excel refuses any other place. */
function placesIn(chart: ChartTarget): readonly string[] {
  if (isLines(modelOf(chart))) return ["ctr", "l", "r", "t", "b"];
  return isStacked(modelOf(chart)) ? ["ctr", "inEnd", "inBase"] : ["ctr", "inEnd", "inBase", "outEnd"];
}

function changeLabels(
  target: ChartSeriesTarget,
  change: Partial<NonNullable<ChartSeriesData["labels"]>>,
): void {
  const labels = seriesOf(target).labels;
  if (!labels) throw invalidOperation();
  changeSeries(target, { labels: { ...labels, ...change } });
}

/** Excel: the numbers on a series' bars or marks; there is nothing to be set while there are none. */
export const chartDataLabels: ApiClass<ChartSeriesTarget> = {
  name: "ChartDataLabels",
  properties: {
    numberFormat: {
      get: (target) => seriesOf(target).labels?.format ?? "General",
      set: (target, value) => changeLabels(target, { format: textOf(value) }),
    },
    position: {
      get: (target) => PLACE_WORDS.find((word) => LABEL_PLACES[word] === seriesOf(target).labels?.position),
      set(target, value) {
        const position = LABEL_PLACES[wordOf(value, PLACE_WORDS)];
        if (!placesIn(target.chart).includes(position)) throw invalidArgument();
        changeLabels(target, { position });
      },
    },
  },
  navigation: { format: (target, session) => make(session, "ChartDataLabelFormat", target) },
};

export const chartDataLabelFormat: ApiClass<ChartSeriesTarget> = {
  name: "ChartDataLabelFormat",
  navigation: {
    font: (target, session) =>
      make(session, "ChartFont", {
        read: () => seriesOf(target).labels?.font ?? NO_FONT,
        write: (font) => changeLabels(target, { font }),
      }),
  },
};
