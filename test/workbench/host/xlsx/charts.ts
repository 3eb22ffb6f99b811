import fc from "fast-check";
import {
  CHART_TYPES,
  type ChartAxisData,
  type ChartData,
  type ChartModel,
  type ChartSeriesData,
  isLines,
  isStacked,
  NEW_AXIS,
  newSeries,
} from "../../../../src/workbench/host/book/charts/chartData";
import { text } from "./arbitraries";

/** A chart as a new one is, but for what is given. */
export function chart(model: Partial<ChartModel>, rest: Partial<ChartData> = {}): ChartData {
  return {
    name: "Chart 1",
    altTitle: "",
    altText: "",
    from: { row: 0, column: 4, x: 0, y: 0 },
    to: { row: 12, column: 9, x: 0, y: 0 },
    placement: "twoCell",
    model: {
      type: "barStacked",
      title: null,
      legend: null,
      series: [newSeries("Score", "=Plan!$B$2:$B$3")],
      category: NEW_AXIS,
      value: NEW_AXIS,
      gapWidth: 150,
      blanks: "gap",
      ...model,
    },
    original: null,
    ...rest,
  };
}

const color = fc.constantFrom("#112040", "#904310", "#FFFFFF");
const font = fc.record({
  size: fc.option(fc.integer({ min: 6, max: 40 })),
  bold: fc.option(fc.boolean()),
  color: fc.option(color),
});
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
/** Drawings have no escapes for what XML can't hold. */
const legal = text.filter((value) => !UNWRITABLE.test(value));
// Blanks around a title and inside of nothing but blanks are not kept.
const words = legal.filter((value) => value.trim() === value && value !== "" && !/\s/.test(value));
const title = fc.option(fc.record({ text: words, font }));
const decimal = fc.option(fc.integer({ min: -50, max: 50 }).map((value) => value / 4));
const format = fc.option(fc.constantFrom("0%", "#,##0", "General", '0" items"'));

const axis: fc.Arbitrary<ChartAxisData> = fc.record({
  title,
  font,
  minimum: decimal,
  maximum: decimal,
  majorUnit: fc.constant(null),
  format,
  isReversed: fc.boolean(),
  crossedAt: fc.constantFrom("auto", "max", "min"),
  labelEvery: fc.constant(null),
  gridlines: fc.option(fc.oneof(color, fc.constant(""))),
});

const range = fc.constantFrom("=Plan!$B$2:$B$3", "='O''Brien & Co'!$A$1:$A$9", "=Plan!$C$7");

function series(type: ChartModel["type"]): fc.Arbitrary<ChartSeriesData> {
  const places = isLines({ type })
    ? ["ctr", "l", "r", "t", "b"]
    : ["ctr", "inEnd", "inBase", ...(isStacked({ type }) ? [] : ["outEnd"])];
  const marker = fc.record({
    style: fc.constantFrom("square", "diamond", "circle"),
    size: fc.option(fc.integer({ min: 2, max: 20 })),
    fill: fc.option(color),
    border: fc.option(color),
  });
  return fc.record({
    name: fc.oneof(
      text.filter((name) => !name.startsWith("=")),
      fc.constant("=Plan!$B$1"),
    ),
    values: range,
    categories: fc.option(range),
    fill: isLines({ type }) ? fc.constant(null) : fc.option(color),
    line: fc.oneof(
      fc.record({
        color: fc.option(color),
        weight: fc.option(fc.integer({ min: 1, max: 8 })),
        isDrawn: fc.constant(true),
      }),
      fc.constant({ color: null, weight: null, isDrawn: false }),
    ),
    marker: type === "lineMarkers" ? fc.option(marker) : fc.constant(null),
    labels: fc.option(
      fc.record({
        format: format.filter((each) => each !== null),
        position: fc.option(fc.constantFrom(...places)),
        font,
      }),
    ),
  });
}

const corner = fc.record({
  row: fc.integer({ min: 0, max: 99 }),
  column: fc.integer({ min: 0, max: 20 }),
  x: fc.integer({ min: 0, max: 40 }),
  y: fc.integer({ min: 0, max: 14 }),
});

/** Any chart that the host can make, as a file holds it. */
export const anyChart: fc.Arbitrary<ChartData> = fc.constantFrom(...CHART_TYPES).chain((type) =>
  fc.record({
    name: words,
    altTitle: legal,
    altText: legal,
    from: corner,
    to: corner,
    placement: fc.constantFrom("twoCell" as const, "oneCell" as const, "absolute" as const),
    model: fc.record({
      type: fc.constant(type),
      title,
      legend: fc.option(
        fc.constantFrom("top" as const, "bottom" as const, "left" as const, "right" as const),
      ),
      series: fc.array(series(type), { minLength: 1, maxLength: 4 }),
      category: axis.chain((each) =>
        fc.option(fc.integer({ min: 1, max: 5 })).map((labelEvery) => ({ ...each, labelEvery })),
      ),
      value: axis.chain((each) =>
        fc.option(fc.integer({ min: 1, max: 5 })).map((majorUnit) => ({ ...each, majorUnit })),
      ),
      gapWidth: isLines({ type }) ? fc.constant(null) : fc.integer({ min: 0, max: 500 }),
      blanks: fc.constantFrom("gap" as const, "zero" as const, "span" as const),
    }),
    original: fc.constant(null),
  }),
);
