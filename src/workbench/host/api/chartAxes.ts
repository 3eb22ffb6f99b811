import type { ChartAxisData } from "../book/charts/chartData";
import { wordOf } from "../protocol/arguments";
import type { ApiClass, ApiProperty } from "../protocol/declare";
import {
  type ChartAxisTarget,
  type ChartLineTarget,
  type ChartTarget,
  axisOf,
  changeAxis,
} from "./chartTargets";
import { make } from "./targets";
import { booleanOf, integerOf, numberOf, textOf } from "./values";

/** Excel: the axes of a chart that has two. */
export const chartAxes: ApiClass<ChartTarget> = {
  name: "ChartAxes",
  navigation: {
    categoryAxis: (chart, session) => make(session, "ChartAxis", { chart, axis: "category" }),
    valueAxis: (chart, session) => make(session, "ChartAxis", { chart, axis: "value" }),
  },
};

/** Office.js' word for where the other axis stands, and the book's. */
const POSITIONS = { Automatic: "auto", Maximum: "max", Minimum: "min" } as const;
const POSITION_WORDS = Object.keys(POSITIONS) as (keyof typeof POSITIONS)[];

/** A number, or "" for what Excel finds. */
function bound(name: "minimum" | "maximum" | "majorUnit"): ApiProperty<ChartAxisTarget> {
  return {
    get: (target) => axisOf(target)[name] ?? "",
    set: (target, value) => changeAxis(target, { [name]: value === "" ? null : numberOf(value) }),
  };
}

/** Excel: one axis. */
export const chartAxis: ApiClass<ChartAxisTarget> = {
  name: "ChartAxis",
  properties: {
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    numberFormat: {
      get: (target) => axisOf(target).format ?? "General",
      set: (target, value) => changeAxis(target, { format: textOf(value) }),
    },
    linkNumberFormat: {
      get: (target) => axisOf(target).format === null,
      set(target, value) {
        const format = booleanOf(value) ? null : (axisOf(target).format ?? "General");
        changeAxis(target, { format });
      },
    },
    reversePlotOrder: {
      get: (target) => axisOf(target).isReversed,
      set: (target, value) => changeAxis(target, { isReversed: booleanOf(value) }),
    },
    position: {
      get: (target) => POSITION_WORDS.find((word) => POSITIONS[word] === axisOf(target).crossedAt),
      set: (target, value) => changeAxis(target, { crossedAt: POSITIONS[wordOf(value, POSITION_WORDS)] }),
    },
    tickLabelSpacing: {
      get: (target) => axisOf(target).labelEvery ?? "",
      set: (target, value) =>
        changeAxis(target, { labelEvery: value === "" ? null : integerOf(value, 1, 31_999) }),
    },
  },
  navigation: {
    format: (target, session) => make(session, "ChartAxisFormat", target),
    majorGridlines: (target, session) => make(session, "ChartGridlines", target),
    title: (target, session) =>
      make(session, "ChartAxisTitle", {
        read: () => axisOf(target).title,
        write: (title) => changeAxis(target, { title }),
      }),
  },
};

export const chartAxisFormat: ApiClass<ChartAxisTarget> = {
  name: "ChartAxisFormat",
  navigation: {
    font: (target, session) =>
      make(session, "ChartFont", {
        read: () => axisOf(target).font,
        write: (font) => changeAxis(target, { font }),
      }),
  },
};

/** Excel: the lines across a chart from an axis' numbers. */
export const chartGridlines: ApiClass<ChartAxisTarget> = {
  name: "ChartGridlines",
  properties: {
    visible: {
      get: (target) => axisOf(target).gridlines !== null,
      set(target, value) {
        changeAxis(target, { gridlines: booleanOf(value) ? (axisOf(target).gridlines ?? "") : null });
      },
    },
  },
  navigation: { format: (target, session) => make(session, "ChartGridlinesFormat", target) },
};

export const chartGridlinesFormat: ApiClass<ChartAxisTarget> = {
  name: "ChartGridlinesFormat",
  navigation: { line: (target, session) => make(session, "ChartLineFormat", gridline(target)) },
};

function gridline(target: ChartAxisTarget): ChartLineTarget {
  const lineOf = ({ gridlines }: ChartAxisData) => ({
    color: gridlines || null,
    weight: null,
    isDrawn: gridlines !== null,
  });
  return {
    read: () => lineOf(axisOf(target)),
    write: ({ color, isDrawn }) => changeAxis(target, { gridlines: isDrawn ? (color ?? "") : null }),
  };
}
