import { indexFigures } from "../../src/planindex";
import { workbookOf } from "../support/plan";
import { misreadings } from "./reading";
import { made, madeFrom } from "./workbook";

test("a goal that has a row to itself heads the rows below it, whose initiatives it is", () => {
  const { plan, model } = made({
    Plan: {
      kind: "plan",
      columns: { No: "id", Phase: "objective", Activity: "initiative", Task: "action", Status: "status" },
      rows: [
        ["1", "Every child reads", "", "", ""],
        ["1.1", "", "Coaching", "Hire two coaches", "Done"],
        ["1.2", "", "Assessment", "Choose a screener", "In progress"],
        ["2", "Families are partners", "", "", ""],
        ["2.1", "", "Outreach", "Call each family", ""],
      ],
    },
  });
  const counted = indexFigures(model).filter((row) => row.counted === 1);
  expect(counted.map(({ item, serves }) => [item, ...serves])).toEqual([
    ["Hire two coaches", 1, 0],
    ["Choose a screener", 1, 0],
    ["Call each family", 0, 1],
  ]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("of two columns of statuses the one with nothing but spaces in it says nothing", () => {
  const { plan, model } = made({
    Actions: {
      kind: "actions",
      columns: { Action: "action", "Q1 status": "status", "Q2 status": "status" },
      rows: [
        ["Hire two coaches", "Done", " "],
        ["Choose a screener", "Done", "\u00a0"],
        ["Call each family", "Done", "Behind"],
      ],
    },
  });
  const counted = indexFigures(model).filter((row) => row.counted === 1);
  expect(counted.map(({ status }) => status)).toEqual(["Complete", "Complete", "At risk"]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("an Excel table whose headings stand in its first row once more has no item there", () => {
  const { snapshot, tables } = workbookOf({
    Actions: {
      kind: "actions",
      columns: { "No.": "id", Action: "action", Status: "status" },
      rows: [
        ["No.", "Action", "Status"],
        ["1", "Hire two coaches", "Done"],
        ["2", "Choose a screener", "In progress"],
      ],
      excelTable: "Actions",
    },
  });
  const { plan, model } = madeFrom(
    snapshot,
    tables.map((table) => ({ ...table, firstRow: 3 })),
  );
  expect(indexFigures(model).filter((row) => row.counted === 1)).toHaveLength(2);
  expect(misreadings(plan, model)).toEqual([]);
});

test("initiatives that are called the same under several goals lead each to its own", () => {
  const { plan, model } = made({
    Plan: {
      kind: "plan",
      columns: { Period: "initiative", Goal: "objective", Steps: "action" },
      rows: [
        ["This fall", "Every child reads", "Hire two coaches"],
        ["This fall", "Every child attends", "Call each family"],
        ["This fall", "Families are partners", "Open the library"],
      ],
    },
  });
  const counted = indexFigures(model).filter((row) => row.counted === 1);
  expect(counted.map(({ serves }) => serves)).toEqual([
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  expect(misreadings(plan, model)).toEqual([]);
});

test("goals that only a table of indicators names have columns of their own, and what serves them is counted there", () => {
  const { plan, model } = made({
    Measures: {
      kind: "indicators",
      columns: { Goal: "objective", Indicator: "measure", "2025-26": "actual", Target: "target" },
      rows: [
        ["Goal 1: Reading", "At grade level", 0.4, 0.6],
        ["Goal 1: Reading", "Twenty books read", 0.2, 0.5],
        ["Goal 2: Families", "At conferences", 0.5, 0.8],
      ],
    },
    Work: {
      kind: "actions",
      columns: { Action: "action", Goal: "parent", Status: "status" },
      rows: [
        ["Hire two coaches", "1", "Done"],
        ["Call each family", "Goal 2", "In progress"],
        ["Buy a bus", "Goal 3", ""],
      ],
    },
  });
  const counted = indexFigures(model).filter((row) => row.counted === 1);
  expect(counted.map(({ item, serves }) => [item, ...serves])).toEqual([
    ["Hire two coaches", 1, 0],
    ["Call each family", 0, 1],
    ["Buy a bus", 0, 0],
  ]);
  expect(misreadings(plan, model)).toEqual([]);
});
