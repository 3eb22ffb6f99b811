import { actionRows, schoolRows } from "../../support/district";
import type { Case } from "./case";

export const G1: readonly Case[] = [
  {
    name: "an id used twice, as text and as a number",
    sheets: { Actions: actionRows(["1.1", "a"], [1.1, "b"], ["1.2", "c"]) },
    finds: ["duplicate Actions!A3"],
  },
  {
    name: "1.1 and 1.10, which both are the number 1.1",
    sheets: {
      Actions: { ...actionRows([1.1, "a"], [1.1, "b"], [1.1, "c"]), formats: [[], ["0.00"], []] },
    },
    finds: ["duplicate Actions!A4"],
  },
  {
    name: "a missing id where the others have one",
    sheets: { Actions: actionRows(["A1", "a"], ["", "b"], ["A3", "c"], [], ["n/a", "d"]) },
    finds: ["missing Actions!A3", "missing Actions!A6"],
  },
  {
    name: "ids of their own; where hardly any row has one, none is missing",
    sheets: {
      Actions: actionRows(["1.2", "a"], ["11.2", "b"], ["1.20", "c"]),
      More: actionRows(["1", "a"], ["", "b"], ["", "c"]),
    },
    finds: [],
  },
  {
    name: "schools number their own rows, and so does each objective",
    sheets: {
      Plans: schoolRows(["Bates", "1", "a"], ["Bates", "2", "b"], ["Clay", "1", "c"], ["Clay", "2", "d"]),
      Plan: {
        kind: "plan",
        columns: { Goal: "objective", Step: "id", Action: "action" },
        rows: [
          ["Reading", "1", "a"],
          ["", "2", "b"],
          ["Attendance", "1", "c"],
          ["", "2", "d"],
        ],
      },
      Steps: actionRows(["1", "a"], ["2", "b"], ["3", "c"], ["1", "d"], ["2", "e"]),
    },
    finds: [],
  },
  {
    name: "a number used twice in one run",
    sheets: { Actions: actionRows(["1", "a"], ["2", "b"], ["2", "c"], ["3", "d"]) },
    finds: ["duplicate Actions!A4"],
  },
  {
    name: "an id that is merged over its rows, and one that is an error value",
    sheets: {
      Actions: {
        ...actionRows(["A1", "a"], ["", "b"], ["#REF!", "c"]),
        merges: [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }],
      },
    },
    finds: [],
  },
  {
    name: "no column for ids",
    sheets: { Actions: { kind: "actions", columns: { Action: "action" }, rows: [["1.1 a"], ["1.1 b"]] } },
    finds: "inapplicable",
  },
];
