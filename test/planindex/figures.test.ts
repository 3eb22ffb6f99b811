import fc from "fast-check";
import { checkPlan } from "../../src/checks/engine";
import { D3 } from "../../src/checks/rules/D3";
import {
  benchmarkCounts,
  benchmarkFigures,
  indexFigures,
  indexModel,
  schoolFigures,
  TYPES,
} from "../../src/planindex";
import { NO_LISTS } from "../../src/plan/state";
import { type DateSerial, isoDate } from "../../src/plan/values/date";
import { itemFigures } from "../../src/rollup";
import { GOALS, schoolRows } from "../support/district";
import { AS_OF, day } from "../support/plan";
import { BENCHMARKS, MERGED, WIDE } from "./fixtures";
import { district, expected, rows } from "./random";
import { benchmarkMisreadings, misreadings } from "./reading";
import { made } from "./workbook";

test("figures are what the rows mean, whatever they are written like", () => {
  fc.assert(
    fc.property(rows, (plan) => {
      expect(itemFigures(made(district(plan)).model)).toEqual(expected(plan));
    }),
    { numRuns: 100 },
  );
});

test("a cell that names more things than formulas follow is one name where the plan's reader understands it", () => {
  const cell = "1.1; 1.2; 2.1; 1";
  const { model } = made({
    ...GOALS,
    Plans: schoolRows(["Bates", "1", "a", cell], ["Bates", "2", "b", "1.1; 2"]),
  });
  const [first, second] = indexFigures(model).filter(({ counted }) => counted === 1);
  // A fourth part would be reported as one that is not followed.
  expect(first).toMatchObject({ parts: cell, serves: [1, 1] });
  expect(second).toMatchObject({ serves: [1, 1] });
});

test("a goal serves what its own row says, whatever rows of another school below it lack", () => {
  const { model } = made({
    ...GOALS,
    Plans: {
      kind: "schoolPlan",
      columns: { School: "unit", Goal: "objective", Step: "action", Serves: "parent" },
      rows: [
        ["Bates", "Come to school", "", "2"],
        ["Clark", "", "Call home", "1.1"],
      ],
    },
  });
  const counted = indexFigures(model).filter((row) => row.counted === 1);
  expect(counted.map(({ item, serves }) => [item, ...serves])).toEqual([
    ["Come to school", 0, 1],
    ["Call home", 1, 0],
  ]);
});

const INITIATIVES = {
  kind: "plan",
  columns: { Ref: "id", Priority: "objective", Strategy: "initiative", Sponsor: "lead" },
  rows: [
    ["P1.S1", "P1: Every child reads", "Reading block", "Ada Moss"],
    ["P2.S1", "P2: Every child attends", "Family visits", "Ada Moss"],
  ],
} as const;

test("an id leads to what its initiative names with its wording", () => {
  const { model } = made({
    Priorities: INITIATIVES,
    Actions: {
      kind: "actions",
      columns: { Ref: "id", Action: "action", Due: "due" },
      rows: [["P2.S1.A1", "Call home", day("2026-09-01")]],
    },
    Plans: {
      kind: "schoolPlan",
      columns: { School: "unit", Action: "action", Strategy: "parent" },
      rows: [["Bates", "Read daily", "P1.S1"]],
    },
  });
  const counted = indexFigures(model).filter((row) => row.counted === 1);
  expect(counted.map(({ item, serves }) => [item, ...serves])).toEqual([
    ["Call home", 0, 1],
    ["Read daily", 1, 0],
  ]);
});

test("initiatives beside their objectives are work where something says how far they are", () => {
  const itemsIn = (sheet: Parameters<typeof made>[0][string]) =>
    indexFigures(made({ Plan: sheet }).model).filter((row) => row.counted === 1).length;
  expect(itemsIn(INITIATIVES)).toBe(0);
  expect(
    itemsIn({
      ...INITIATIVES,
      columns: { ...INITIATIVES.columns, Status: "status" },
      rows: INITIATIVES.rows.map((row) => [...row, "Behind"]),
    }),
  ).toBe(2);
});

test("of two columns of statuses the later one is counted, and teaches the earlier one's words nothing", () => {
  const { model } = made({
    Actions: {
      kind: "actions",
      columns: { Action: "action", "Status Q1": "status", "Status Q2": "status" },
      rows: [
        ["Read aloud in every room", "on track", "Complete"],
        ["Greet each family", "on track", ""],
      ],
    },
  });
  const known = model.words.filter(({ word }) => /^(?:on track|complete)$/i.test(word));
  expect(Object.fromEntries(known.map(({ word, status }) => [word.toLowerCase(), status]))).toEqual({
    "on track": "On track",
    complete: "Complete",
  });
});

test("a row is finished by its day of completion or its share where its status says nothing", () => {
  const columns = { Step: "action", Status: "status", "Done on": "completed", Progress: "percent" } as const;
  const { plan, model } = made({
    Actions: {
      kind: "actions",
      columns,
      rows: [
        ["a", "", day("2026-10-01"), ""],
        ["b", "Sideways", "Fall 2026", ""],
        ["c", "", "", "100 %"],
        ["d", "", "", 1],
        ["e", "Behind", day("2026-10-01"), 1],
        ["f", "Sideways", "soon", 0.5],
      ],
    },
  });
  expect(
    indexFigures(model)
      .filter(({ counted }) => counted === 1)
      .map(({ status }) => status),
  ).toEqual(["Complete", "Complete", "Complete", "Complete", "At risk", "Can't read"]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("what is late by the check is late in the index, and can't be told where the check can't tell", () => {
  const past = day("2026-10-01");
  const { plan, model } = made({
    ...GOALS,
    Actions: {
      kind: "actions",
      columns: { Action: "action", Due: "due", Status: "status" },
      rows: [
        ["a", past, "Behind"],
        ["b", past, "Ongoing"],
        ["c", past, ""],
        ["d", past, "Done"],
        ["e", AS_OF, "Sideways"],
      ],
    },
    "No status": {
      kind: "actions",
      columns: { Action: "action", Due: "due" },
      rows: [
        ["f", past],
        ["g", AS_OF],
      ],
    },
    Measures: {
      kind: "schoolPlan",
      columns: { School: "unit", Measure: "benchmark", Due: "due", Status: "status" },
      rows: [["Bates", "h", past, "Behind"]],
    },
  });
  const rows = indexFigures(model).filter(({ counted }) => counted === 1);
  const of = (overdue: number | string) =>
    rows.flatMap((row) => (row.overdue === overdue ? [row.item] : [])).sort();
  expect([of(1), of("Can't tell"), of(0)]).toEqual([
    ["a", "c"],
    ["b", "f"],
    ["d", "e", "g", "h"],
  ]);
  expect(misreadings(plan, model)).toEqual([]);
  const found = checkPlan(plan, {}, [D3]).findings.map(({ item, outcome }) => item ?? outcome);
  expect(found.sort()).toEqual(["a", "c", "cantTell", "cantTell"]);
  expect(schoolFigures(model, indexFigures(model)).at(-1)).toMatchObject({ cantTell: 2, others: 3 });
});

test("of two due dates the first that says a day counts; a goal that rows name takes no date's meaning away", () => {
  const { plan, model } = made({
    Actions: {
      kind: "actions",
      columns: { Goal: "objective", Step: "action", Due: "due", Revised: "due" },
      rows: [
        ["Every child reads", "a", "Fall", ""],
        ["", "b", "TBD", "Q2"],
        ["", "c", "ongoing", day("2026-10-01")],
        ["", "d", "9/30/2026", "Q2"],
        ["", "e", "soon", "TBD"],
      ],
    },
  });
  expect(
    indexFigures(model)
      .filter(({ counted }) => counted === 1)
      .map(({ due }) => due),
  ).toEqual([day("2026-12-31"), day("2026-12-31"), day("2026-10-01"), day("2026-09-30"), "Can't read"]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("an item that begins with the same text as a heading of its table, or of another, stays an item", () => {
  const columns = { Phase: "other", Step: "action", Status: "status" } as const;
  const { plan, model } = made({
    First: {
      kind: "actions",
      columns: { ...columns, Phase: "objective" },
      rows: [["Plan"], ["Plan", "a", "Done"], ["Build", "b", "Done"]],
      sectionRows: [2],
    },
    Second: {
      kind: "actions",
      columns: { ...columns, Phase: "objective" },
      rows: [["Build"], ["Plan", "c", "Done"]],
      sectionRows: [2],
    },
  });
  expect(indexFigures(model).flatMap(({ item, counted }) => (counted === 1 ? [item] : []))).toEqual([
    "a",
    "b",
    "c",
  ]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("a merged cell holds for all its rows, and a blank one below it for none; a row without a school is its cluster's", () => {
  const { plan, model } = made(MERGED);
  expect(
    indexFigures(model)
      .filter(({ counted }) => counted === 1)
      .map(({ item, schoolNo, due, status, serves }) => [
        item,
        model.schools[schoolNo - 1],
        typeof due === "number" ? isoDate(due as DateSerial) : due,
        status,
        serves,
      ]),
  ).toEqual([
    ["Buy books", "District", "2026-09-01", "Complete", [1, 0]],
    ["Train coaches", "District", "", "Can't read", [0, 0]],
    ["Print lists", "District", "2026-09-01", "Can't read", [0, 0]],
    ["Order desks", "District", "2026-09-01", "", [0, 0]],
    ["Read aloud", "North", "2026-09-01", "Complete", [1, 0]],
    ["Meet", "North", "", "Complete", [0, 0]],
    ["Meet again", "North", "Can't read", "Complete", [0, 0]],
    ["Share a coach", "South", "2026-09-01", "", [0, 0]],
    ["Call home", "Clark Middle", "2026-09-30", "At risk", [1, 0]],
    ["Visit families", "Clark Middle", "2026-09-30", "", [0, 1]],
  ]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("a school whose name has odd spaces is the school of the sheet that is called after it", () => {
  const { plan, model } = made({
    Schools: { kind: "units", columns: { Name: "unit" }, rows: [["Bates  Elementary"], ["Clark Middle"]] },
    "Bates Elementary": { kind: "schoolPlan", columns: { Step: "action" }, rows: [["Read"]] },
  });
  expect(misreadings(plan, model)).toEqual([]);
  const [row] = indexFigures(model).filter(({ counted }) => counted === 1);
  expect(model.schools[row!.schoolNo - 1]).toBe("Bates  Elementary");
});

test("benchmarks: by their figures where these can be compared, else by what somebody wrote", () => {
  const { model } = made(BENCHMARKS);
  const rows = benchmarkFigures(model).filter(({ item }) => item !== "");
  expect(
    rows.map(({ item, type, past, result, serves }) => [item, TYPES[type - 1], past, result, serves]),
  ).toEqual([
    ["Rooms with the block", "Early evidence of change", 1, "Met", [1, 0]],
    ["Chronic absence", "Final outcome", 1, "Not met", [0, 1]],
    ["Families visited", "Short-term outcome", 1, "Met", [0, 1]],
    ["Coaching logs", "No type that can be read", 1, "Met", [1, 0]],
    ["Reading scores", "Final outcome", 1, "Can't tell", [1, 0]],
    ["Grades", "Early evidence of change", 0, "Not met", [1, 0]],
    ["Given up", "Final outcome", 0, "", [1, 0]],
    ["No figures", "No type that can be read", 0, "Can't tell", [0, 0]],
  ]);
  const { bySchool, byObjective } = benchmarkCounts(model, rows);
  expect(bySchool[2]![2]).toEqual({ all: 1, due: 1, met: 0, notMet: 0, noData: 0, cantTell: 1 });
  expect(byObjective.slice(0, 4).map(({ all, due, met }) => [all, due, met])).toEqual([
    [2, 1, 1],
    [1, 1, 1],
    [2, 2, 0],
    [2, 1, 1],
  ]);
});

test("benchmarks in columns of a type: each cell is one, of what its row serves", () => {
  const { plan, model } = made(WIDE);
  const rows = benchmarkFigures(model).filter(({ item }) => item !== "");
  expect(
    rows.map(({ item, type, schoolNo, counted, past, result, serves }) => [
      ...[item, type, model.schools[schoolNo - 1], counted, past, result],
      serves.join(""),
    ]),
  ).toEqual([
    ["80 % read well", 3, "District", 1, 0, "No data", "100"],
    ["Blocks in all rooms", 1, "District", 1, 0, "No data", "100"],
    ["Passes handed out", 1, "District", 0, 0, "", "010"],
    ["*More* readers?", 2, "District", 1, 0, "No data", "100"],
    ["Fewer absences in spring", 2, "District", 1, 0, "No data", "010"],
    ["95", 2, "District", 0, 0, "", "010"],
    ["Coaches hired", 1, "District", 1, 0, "No data", "100"],
    ["Scores up", 3, "District", 1, 0, "No data", "100"],
    ["Families answer", 3, "District", 1, 0, "No data", "001"],
    ["Rooms visited", 1, "District", 1, 0, "No data", "100"],
    ["Families called", 3, "District", 1, 0, "No data", "010"],
    ["Letters sent", 2, "District", 1, 0, "No data", "001"],
    ["Both", 4, "District", 1, 0, "No data", "001"],
    ["Notes shared", 1, "North", 1, 0, "No data", "100"],
    ["Logs kept", 1, "Bates", 1, 0, "No data", "100"],
    ["95 % attend", 3, "Clark", 1, 0, "No data", "010"],
  ]);
  expect(benchmarkMisreadings(plan, model)).toEqual([]);
});

test("the user's word for a type goes before what we read", () => {
  const { Benchmarks } = BENCHMARKS;
  const { plan, snapshot } = made({ Benchmarks: Benchmarks! });
  const model = indexModel(plan, snapshot, {
    ...NO_LISTS,
    typeWords: [{ word: "???", type: "Final outcome" }],
  });
  const [row] = benchmarkFigures(model).filter(({ item }) => item === "Coaching logs");
  expect(TYPES[row!.type - 1]).toBe("Final outcome");
});
