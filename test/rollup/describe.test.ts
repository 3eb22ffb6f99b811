import { describeRollup } from "../../src/rollup";
import { indexText } from "../../src/text/planindex";
import { rollupText } from "../../src/text/rollup";
import { describeIndex, INDEX_TABLES, type IndexModel, indexModel, NO_RATINGS } from "../../src/planindex";
import { NO_LISTS } from "../../src/plan/state";
import { parsePlan } from "../../src/plan/parse";
import { defaultSettings } from "../../src/plan/settings";
import { districtOf } from "../support/districtWorkbook";
import { AS_OF, type SheetFixture, workbookOf } from "../support/plan";
import { GOALS } from "../support/district";

const described = (schools: number) => describedOf(districtOf(schools, 3));

function modelOf(sheets: Readonly<Record<string, SheetFixture>>, chosen: readonly string[] = []) {
  const { snapshot, tables } = workbookOf(sheets);
  const plan = parsePlan(snapshot, tables, defaultSettings(AS_OF));
  return indexModel(plan, snapshot, NO_LISTS, NO_RATINGS, chosen);
}

function describedOf(sheets: Readonly<Record<string, SheetFixture>>) {
  return describeRollup(modelOf(sheets));
}

/** With these objectives, and an action that serves the first of them. */
function describedWith(objectives: SheetFixture["rows"]) {
  return describedOf({
    Goals: { ...GOALS.Goals, rows: objectives },
    Actions: {
      kind: "actions",
      columns: { ID: "id", Action: "action", Goal: "parent" },
      rows: [["3", "a", "1"]],
    },
  });
}

/** The names of the schools that have a bar, in the order of the charts. */
function barNames(model: IndexModel): string[] {
  const bars = describeIndex(model).tables.find(({ name }) => name === INDEX_TABLES.bars)!;
  const names = bars.columns[1]!.content as readonly string[];
  return (describeRollup(model).charts ?? []).flatMap(({ source: { table, rows } }) =>
    table === INDEX_TABLES.bars ? names.slice(rows[0] - 1, rows[1]) : [],
  );
}

test("every figure is a formula: numbers that are written out are row numbers", () => {
  const { tables, texts, namedCells } = described(4);
  expect(tables).toHaveLength(6);
  for (const { columns, rowCount } of tables.slice(0, 3))
    for (const { heading, content } of columns) {
      if ("formula" in content) continue;
      const numbers = content.filter((cell) => typeof cell === "number");
      if (heading === rollupText.number)
        expect(numbers).toEqual(Array.from({ length: rowCount }, (_, index) => index + 1));
      else expect(numbers).toEqual([]);
      expect(heading === rollupText.number || heading === rollupText.school).toBe(true);
    }
  for (const { text } of texts) if (typeof text === "string") expect(text).not.toMatch(/\d/);
  expect(namedCells).toEqual([]);
});

test("formulas stay short, however many schools there are", () => {
  const longest = (schools: number) =>
    Math.max(
      ...described(schools).tables.flatMap(({ columns }) =>
        columns.map(({ content }) => ("formula" in content ? content.formula.length : 0)),
      ),
    );
  expect(longest(40)).toBe(longest(4));
  expect(longest(40)).toBeLessThan(260);
});

test("colors compare schools with each other: not with the district, a cluster or a total, and not what serves no objective", () => {
  const { tables } = describedOf({
    ...GOALS,
    Plans: {
      kind: "schoolPlan",
      columns: { School: "unit", Cluster: "cluster", ID: "id", "Action step": "action", Goal: "parent" },
      rows: [
        ["Bates", "North", "1", "a", "1.1"],
        ["Clay", "North", "2", "b", "2.1"],
      ],
    },
    Actions: {
      kind: "actions",
      columns: { ID: "id", Action: "action", Office: "unit", Goal: "parent" },
      rows: [
        ["3", "Visit schools", "North", "1"],
        ["4", "Hire", "", "1"],
      ],
    },
  });
  for (const { columns, compared } of tables.slice(0, 3)) {
    const names = columns[1]!.content as readonly string[];
    expect(names.slice(compared![0] - 1, compared![1])).toEqual(["Bates", "Clay"]);
    expect(names.slice(0, compared![0] - 1)).toContain("North");
    const colored = columns.filter(({ highlight = [] }) => highlight.length > 0);
    expect(colored.map(({ heading }) => heading)).toEqual(columns.slice(2, -1).map(({ heading }) => heading));
    expect(columns.at(-1)!.heading).toBe(rollupText.none);
  }
});

test("without a school there is nothing to compare", () => {
  const { tables, charts } = describedOf({
    ...GOALS,
    Actions: {
      kind: "actions",
      columns: { ID: "id", Action: "action", Goal: "parent" },
      rows: [["3", "a", "1"]],
    },
  });
  expect(new Set(tables.map(({ compared }) => compared))).toEqual(new Set([null]));
  expect(charts!.map(({ source }) => source.rows)).toEqual([[1, 1]]);
});

test("each section begins a page, and what finds no room on one begins the next; only the title is repeated, since tables differ", () => {
  for (const schools of [4, 80]) {
    const { texts, sections, print } = described(schools);
    const headings = texts.filter(({ style }) => style === "heading").map(({ row }) => row);
    for (const row of print.pageBreaks!) expect(headings).toContain(row);
    for (const { tables } of sections.slice(1))
      if (tables[0])
        expect(print.pageBreaks!.some((row) => row < tables[0]!.row && tables[0]!.row - row <= 3)).toBe(true);
    expect(print.titleRows).toEqual([1, 1]);
  }
  // Two of four schools' tables fit on one.
  expect(described(4).print.pageBreaks![0]).toBeGreaterThan(20);
});

/** As many as fit beside each other in a sheet of few columns; what goes on further takes a page of its own. */
const LONGEST_LINE = 125;

test("lines above tables are no longer than a page is wide", () => {
  const { texts } = described(4);
  const lines = texts.flatMap(({ text }) => (typeof text === "string" ? [text] : []));
  expect(lines.filter(({ length }) => length > LONGEST_LINE)).toEqual([]);
});

/** Rows that fit on a landscape page of letter paper at the sheet's scale, with the headings that are repeated. */
const ROWS_OF_PAGE = 34;

test.each([1, 4, 23, 24, 60, 313, 1000])(
  "bars of %i schools: each has one, on as many pages as they need",
  (schools) => {
    const model = modelOf(districtOf(schools, 3));
    const { charts = [], tables, texts, columnWidths } = describeRollup(model);
    const names = tables[0]!.columns[1]!.content as readonly string[];
    const [first, last] = tables[0]!.compared!;
    expect(barNames(model)).toEqual(names.slice(first - 1, last));
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    const below = Math.max(...tables.slice(0, 3).map(({ row, rowCount }) => row + rowCount));
    const taken = texts.map(({ row }) => row);
    let free = below + 1;
    for (const { place, title, description } of charts) {
      expect(place.row - 2).toBeGreaterThan(free - 1);
      expect(texts).toContainEqual({ row: place.row - 2, column: 1, text: title, style: "heading" });
      free = place.row + place.rowCount;
      expect(free - (place.row - 2)).toBeLessThanOrEqual(ROWS_OF_PAGE);
      expect(taken.filter((row) => row >= place.row - 1 && row < free)).toEqual([]);
      const width = columnWidths.slice(0, place.columnCount).reduce((sum, each) => sum + each, 0);
      expect(width).toBeGreaterThanOrEqual(110);
      expect(description.length * 0.8).toBeLessThanOrEqual(110);
    }
  },
);

test("bars are those of the schools that are chosen, wherever these stand among all", () => {
  const chosen = ["School 30", "School 2", "School 7"];
  expect(barNames(modelOf(districtOf(40, 3), chosen))).toEqual(["School 2", "School 7", "School 30"]);
  // Nobody is called so: all are shown.
  expect(barNames(modelOf(districtOf(40, 3), ["Nobody's"]))).toHaveLength(40);
});

test("sentences are no wider than the tables, however few objectives there are", () => {
  // In text a letter takes four fifths of a digit's width or less, and columns are measured in digits.
  const widest = (characters: number) => characters * 0.8;
  const notices = Object.values(indexText.notices).filter((notice) => typeof notice === "object");
  expect(notices).toHaveLength(17);
  const { counted, lead, notices: below } = rollupText;
  const sentences = [
    ...notices.map(({ what, todo }) => `${what}: 99,999. ${todo}`),
    lead,
    `${counted.before}99,999${counted.items}2026-11-22${counted.after}`,
    `${below.see.before}9999${below.see.after}`,
  ];
  const { Goals } = GOALS;
  for (const rows of [Goals.rows.slice(0, 1), Goals.rows]) {
    const { columnWidths, tables } = describedWith(rows);
    const width = columnWidths.slice(0, tables[0]!.columns.length).reduce((sum, each) => sum + each, 0);
    for (const sentence of sentences)
      expect([sentence, widest(sentence.length) <= width]).toEqual([sentence, true]);
  }
});

test("an objective's heading is broken between its words only", () => {
  const long = [
    "Mathematics",
    "Communication",
    "Responsibilities",
    "Attendance",
    "Reading",
    "Families",
    "Staff",
  ];
  const rows = long.map((word, index) => [String(index + 1), `${word} in every school of the district`]);
  const { columnWidths, tables } = describedWith(rows);
  tables[0]!.columns.forEach(({ heading }, index) => {
    const longest = Math.max(...heading.split(/\s+/).map(({ length }) => length));
    expect([heading, columnWidths[index]! >= longest * 1.2]).toEqual([heading, true]);
  });
});

test("objectives that are only named are in the order of their numbers, and others in that of the workbook", () => {
  const headings = (...pillars: readonly string[]) =>
    describedOf({
      Actions: {
        kind: "plan",
        columns: { Pillar: "objective", ID: "id", Action: "action" },
        rows: pillars.map((pillar, index) => [pillar, `A${index}`, `Do ${index}`]),
      },
    })
      .tables[0]!.columns.map(({ heading }) => heading)
      .slice(3, -1);
  expect(headings("Pillar 10", "Pillar 2", "Pillar 1", "Pillar 2")).toEqual([
    "Pillar 1",
    "Pillar 2",
    "Pillar 10",
  ]);
  expect(headings("Safe schools", "Literacy", "Safe schools")).toEqual(["Safe schools", "Literacy"]);
});
