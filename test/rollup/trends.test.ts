import { readPlan } from "../../src/app/readPlan";
import { rollUp, rollupModel } from "../../src/app/rollUp/rollUp";
import type { CellValue } from "../../src/plan/cell";
import { OWN_SHEETS } from "../../src/plan/ownTables";
import { ROUND_INSTRUMENTS } from "../../src/ratings/instruments";
import { rollupText } from "../../src/text/rollup";
import { ChartValues } from "../../src/workbench/host/book/charts/chartValues";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { figuresOf } from "../../src/workbench/page/view/charts/chartFigures";
import { differences, errorsIn } from "../planindex/columns";
import { districtOf, toXlsx } from "../support/districtWorkbook";
import { closeExcel, openExcel } from "../support/excel";
import { AS_OF, type SheetFixture, workbookOf } from "../support/plan";

afterEach(closeExcel);

const CLOCK = { asOf: AS_OF, today: AS_OF };
const [execution] = ROUND_INSTRUMENTS;
const UNITS = ["District", "School 1", "School 2", "School 3"];

/** Two rounds of ratings, the later one with the higher ones, and three periods of an indicator whose lowest value is 0. */
const DISTRICT: Record<string, SheetFixture> = {
  ...districtOf(3, 4),
  "Self-ratings": {
    kind: "ratings",
    columns: {
      School: "unit",
      Round: "period",
      Instrument: "instrument",
      Component: "item",
      "Rating (1-7)": "rating",
    },
    rows: ["Spring 2026", "Fall 2026"].flatMap((period, later) =>
      UNITS.flatMap((unit, at) =>
        execution!.items
          .slice(0, 3)
          .map(({ title }, item): CellValue[] => [
            unit,
            period,
            execution!.title,
            title,
            1 + at + item + later,
          ]),
      ),
    ),
  },
  Indicators: {
    kind: "indicators",
    columns: { Indicator: "measure", School: "unit", Period: "period", Value: "actual" },
    rows: ["Fall 2025", "Spring 2026", "Fall 2026"].flatMap((period, later) =>
      UNITS.map((unit, at) => ["Suspensions", unit, period, (at * 5 + later * 3) % 8]),
    ),
  },
};

test("behind Excel's client a choice of schools has its trend and its bars, cell by cell and in the charts", async () => {
  const host = await openExcel(await toXlsx(workbookOf(DISTRICT).snapshot));
  await rollUp(CLOCK, undefined, { schools: ["School 1", "School 3"] });
  const { data } = await readXlsx(await host.save());
  expect([...errorsIn(data), ...differences(data, rollupModel(await readPlan(CLOCK)))]).toEqual([]);

  const values = new ChartValues(data.sheets);
  const { charts } = data.sheets.find(({ name }) => name === OWN_SHEETS.rollup)!;
  const drawn = (title: string) => {
    const { model, altText } = charts.find((chart) => chart.model?.title?.text === title)!;
    return { type: model!.type, altText, ...figuresOf(model!, values) };
  };
  const { trend, status } = rollupText;
  for (const sentence of [
    trend.ratingsDescription,
    trend.indicatorDescription,
    trend.ofRatings(true),
    trend.ofIndicator(true),
    trend.byItemNote,
  ])
    // As wide as the tables at most: a letter takes four fifths of a digit's width.
    expect([sentence, sentence.length * 0.8 <= 110]).toEqual([sentence, true]);
  expect(drawn(trend.ratings(execution!.title))).toEqual({
    type: "lineMarkers",
    altText: trend.ratingsDescription,
    names: ["Spring 2026", "Fall 2026"],
    series: [
      { name: trend.lowest, values: [2, 3] },
      { name: trend.median, values: [4, 5] },
      { name: trend.highest, values: [6, 7] },
      { name: trend.district, values: [2, 3] },
    ],
  });
  expect(drawn(trend.indicator("Suspensions"))).toMatchObject({
    names: ["Fall 2025", "Spring 2026", "Fall 2026"],
    series: [{ values: [5, 0, 3] }, { values: [6, 1, 4] }, { values: [7, 2, 5] }, { values: [0, 3, 6] }],
  });
  expect(drawn(status.heading).names).toEqual(["School 1", "School 3"]);
});
