import fc from "fast-check";
import type { CellValue } from "../../src/plan/cell";
import { INDEX_TABLES, selfRatings } from "../../src/planindex";
import { ROUND_INSTRUMENTS } from "../../src/ratings/instruments";
import { TREND_TABLES } from "../../src/rollup";
import { recordText } from "../../src/text/recordIndex";
import { rollupText } from "../../src/text/rollup";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { GOALS } from "../support/district";
import { recalculated } from "../support/libreoffice";
import type { SheetFixture } from "../support/plan";
import { made, tableValues } from "../planindex/workbook";
import { everyCell } from "./everyCell";

const [execution, review] = ROUND_INSTRUMENTS;

const COLUMNS = {
  School: "unit",
  Round: "period",
  By: "lead",
  Instrument: "instrument",
  Component: "item",
  "Rating (1-7)": "rating",
} as const;

function plan(ratings: readonly (readonly CellValue[])[]): Record<string, SheetFixture> {
  return {
    ...GOALS,
    Units: {
      kind: "units",
      columns: { Name: "unit" },
      rows: [["Bates Elementary"], ["Clark Middle"], ["O'Hare *"]],
    },
    Steps: {
      kind: "schoolPlan",
      columns: { School: "unit", Step: "action", Goal: "parent" },
      rows: [
        ["Bates Elementary", "a", "1"],
        ["Clark Middle", "b", "2"],
      ],
    },
    "Self-ratings": { kind: "ratings", columns: COLUMNS, rows: ratings },
  };
}

const items = execution!.items.map(({ title }) => title);
const answers: readonly (readonly CellValue[])[] = [
  // As the district writes them: other words for components, spaces, cases, numbers as text, errors, nothing.
  ...items.map((item, at) => ["District", "Fall 2026", "", execution!.title, item, (at % 7) + 1]),
  ...items.map((item, at) => ["BATES ELEMENTARY", "fall 2026", "Ann", "", item.toUpperCase(), 7 - at]),
  ...items.map((item) => ["Bates Elementary", "Fall 2026 ", "Bo", "", ` ${item} `, " 4 "]),
  ...items.map((item, at) => ["Clark  Middle", "Spring 2026", "", "", item, at + 1]),
  ["O'Hare *", "Fall 2026", "", "", items[0]!, 9],
  ["O'Hare *", "Fall 2026", "", "", items[1]!, "#N/A"],
  ["O'Hare *", "Fall 2026", "", "", items[2]!, ""],
  ["O'Hare *", "Fall 2026", "", "", items[3]!, 3.5],
  ["O'Hare *", "Fall 2026", "", "", items[4]!, 5],
  ["Nobody's", "Fall 2026", "", "", items[4]!, 6],
  ["Clark Middle", "", "", "", items[4]!, 6],
  [],
  ["Clark Middle", "Fall 2026", "", review!.title, review!.items[0]!.title, "Partly"],
  ["Clark Middle", "Fall 2026", "", review!.title, review!.items[1]!.title, "yes"],
];

test("answers in a district's own words: counted, spread, and by school", () => {
  const forms = selfRatings(made(plan(answers)).model);
  expect(forms.map(({ title, period, periodBefore }) => [title, period, periodBefore])).toEqual([
    [execution!.title, "Fall 2026", "Spring 2026"],
    [review!.title, "Fall 2026", ""],
  ]);
  const [first, , , , fifth] = forms[0]!.items;
  expect(first!.district.median).toBe(1);
  expect(first!.schools).toEqual({ answers: 2, lowest: 4, median: 5.5, highest: 7, low: 0 });
  expect(first!.before).toEqual({ answers: 1, lowest: 1, median: 1, highest: 1, low: 1 });
  expect(fifth!.schools).toEqual({ answers: 4, lowest: 3, median: 4.5, highest: 6, low: 1 });
  expect(fifth!.bySchool).toEqual([5, 3.5, null, 5, 6]);
  expect(forms[1]!.items[0]!.bySchool).toEqual([null, null, 2, null, null]);
});

test("components in other words are known beside the items of another form", () => {
  const theirs = items.map((item) => item.replace(/^\d /, "Our "));
  const rows = [
    ...theirs.map((item) => ["Bates Elementary", "Fall 2026", "", "Survey A", item, 4]),
    ...review!.items.map(({ title }) => ["Bates Elementary", "Fall 2026", "", review!.title, title, "yes"]),
    ...items.map((_, at) => ["Bates Elementary", "Fall 2026", "", "Survey B", `Question ${at}`, 4]),
  ];
  const forms = selfRatings(made(plan(rows)).model);
  expect(forms.map(({ title }) => title)).toEqual([execution!.title, review!.title]);
  expect(forms[0]!.items.map((item) => item.schools.answers)).toEqual(items.map(() => 1));
});

const GRID: Record<string, SheetFixture> = {
  ...plan([]),
  "Self-ratings": {
    kind: "ratings",
    columns: {
      Component: "item",
      District: "rating",
      "Bates Elementary": "rating",
      "Clark Middle": "rating",
    },
    rows: items.map((item, at) => [item, at + 1, 7 - at, at === 0 ? "" : 4]),
  },
};
const BY_ITEM: Record<string, SheetFixture> = {
  ...plan([]),
  "Self-ratings": {
    kind: "ratings",
    columns: {
      School: "unit",
      Period: "period",
      ...Object.fromEntries(items.map((item) => [item, "rating"] as const)),
    },
    rows: [
      ["Bates Elementary", "Fall 2026", 1, 2, 3, 4, 5, 6, 7],
      ["clark middle", "Fall 2026", 7, 6, 5, "", 3, 2, 9],
      [],
    ],
  },
};

test("grids: a column for each school, and one for each thing that is rated", () => {
  const [form] = selfRatings(made(GRID).model);
  expect(form!.items[0]).toMatchObject({ bySchool: [1, 7, null, null, null] });
  const [other] = selfRatings(made(BY_ITEM).model);
  expect(other!.items.map(({ bySchool }) => bySchool.slice(1, 3))).toEqual([
    [1, 7],
    [2, 6],
    [3, 5],
    [4, null],
    [5, 3],
    [6, 2],
    [7, null],
  ]);
});

const answer = fc.tuple(
  fc.constantFrom("District", "Bates Elementary", "bates elementary", "Clark Middle", "O'Hare *", "?"),
  fc.constantFrom("Fall 2026", "Spring 2027", "fall 2026", ""),
  fc.constant(""),
  fc.constantFrom("", execution!.title),
  fc.constantFrom(...items),
  fc.constantFrom<CellValue>(1, 2, 3, 4, 5, 6, 7, "2", 0, "high", ""),
);
const [random] = fc.sample(fc.array(answer, { minLength: 60, maxLength: 90, size: "max" }), {
  numRuns: 1,
  seed: 20_261_122,
});
const MANY = [...items.map((item) => ["District", "Fall 2026", "", "", item, 4]), ...random!];

/** The rounds of a form with one answer of a school each, in an order that is neither time's nor the alphabet's. */
const roundsOf = (...rounds: readonly (readonly [period: string, rating: CellValue])[]) =>
  plan(
    rounds.map(([period, rating]) => ["Bates Elementary", period, "", execution!.title, items[0]!, rating]),
  );
const trendOf = (made_: ReturnType<typeof made>) =>
  selfRatings(made_.model)[0]!.trend.map(({ period, schools }) => [period, schools.median]);

test("a trend goes by time, ends with the period that is chosen, and begins with the second round", () => {
  const rounds = roundsOf(
    ["Spring 2027", 5],
    ["Fall 2025", 2],
    ["Spring 2026", 3],
    ["Fall 2026", 4],
    ["", 7],
  );
  expect(trendOf(made(rounds))).toEqual([
    ["Fall 2025", 2],
    ["Spring 2026", 3],
    ["Fall 2026", 4],
    ["Spring 2027", 5],
  ]);
  expect(trendOf(made(rounds, [], { period: "spring 2026" }))).toEqual([
    ["Fall 2025", 2],
    ["Spring 2026", 3],
  ]);
  expect(trendOf(made(rounds, [], { period: "Fall 2025" }))).toEqual([]);
  expect(trendOf(made(roundsOf(["Fall 2025", 2])))).toEqual([]);
  // A round that was opened is in at once when it is answered; one that nobody answered is not a round.
  expect(trendOf(made(roundsOf(["Fall 2025", 2], ["Spring 2026", ""])))).toEqual([
    ["Fall 2025", 2],
    ["Spring 2026", null],
  ]);
  expect(trendOf(made(roundsOf(["Fall 2025", ""], ["Spring 2026", 4])))).toEqual([]);
});

test("a trend is that of the schools that are chosen, and of the district", () => {
  const [form] = selfRatings(made(plan(answers), [], { schools: ["Clark Middle"] }).model);
  expect(
    form!.trend.map(({ period, schools, district }) => [
      period,
      schools.answers,
      schools.median,
      district.answers,
    ]),
  ).toEqual([
    ["Spring 2026", 7, 4, 0],
    ["Fall 2026", 0, null, 7],
  ]);
  expect(form!.trend[0]!.items.map(({ median }) => median)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("while there is one round, a sentence stands in place of the chart", () => {
  const { descriptions } = made(roundsOf(["Fall 2025", 2]));
  const { texts, charts, tables } = descriptions[2]!;
  expect(texts.filter(({ text }) => text === rollupText.trend.oneRound)).toHaveLength(1);
  expect(charts!.filter(({ kind }) => kind === "line")).toEqual([]);
  expect(tables.filter(({ name }) => name === TREND_TABLES.ratings(1))).toEqual([]);
});

const computed = everyCell({
  "one school is chosen, and a period": made(plan(MANY), [], {
    schools: ["O'Hare *"],
    period: "Spring 2027",
  }),
  "a grid by school": made(GRID),
  "a grid by item": made(BY_ITEM),
  "a plain range": made(plan(answers)),
  "an Excel table": made(plan(answers), ["Self-ratings"]),
  "random answers": made(plan(MANY)),
});

test("turned round after the index was made, answers have the same figures", async () => {
  const { book } = made(plan(MANY));
  const turned = {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === "Self-ratings"
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.row === 0 ? cell : { ...cell, row: MANY.length + 1 - cell.row },
            ),
          }
        : sheet,
    ),
  };
  const again = await recalculated(await writeXlsx(turned));
  const { from, to } = recordText.ratings.bySchool;
  for (const table of [INDEX_TABLES.ratingFigures, INDEX_TABLES.ratingTrend, INDEX_TABLES.ratingsBySchool])
    for (const [heading, values] of tableValues(computed.get("random answers")!, table))
      if (heading !== from && heading !== to)
        expect([heading, tableValues(again, table).get(heading)]).toEqual([heading, values]);
});
