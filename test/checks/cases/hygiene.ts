import { actionRows, benchmark, benchmarkRows, GOALS, schoolRows } from "../../support/district";
import type { Case } from "./case";
import { withOther } from "./withOther";

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
    sheets: {
      Actions: actionRows(
        ...["A1", "", "A3", "n/a", "A5", "A6", "A7", "A8"].map((id) => [id, `Do ${id}`]),
        [],
      ),
    },
    finds: ["missing Actions!A3", "missing Actions!A5"],
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

export const G2: readonly Case[] = [
  {
    name: "a status nobody knows, once for all its rows, and one with a slip",
    sheets: {
      Actions: actionRows(
        ...["Waiting on survey", "waiting on survey", "Compelte", "Done", "Done", "On track"].map(
          (status, at) => [...[`${at}`, `Do ${at}`, "J. Ortiz", 46_500], status],
        ),
      ),
    },
    finds: ["status Actions!E2", "misspelt Actions!E4"],
  },
  {
    name: "a word of three letters has no slip, and a word that is used again and again neither",
    sheets: {
      Actions: actionRows(
        ...["Not set", "In progres", "Done", "Done", "Done", "Done", "Done", "On trakc"].map((status, at) => [
          ...[`${at}`, `Do ${at}`, "J. Ortiz", 46_500],
          status,
        ]),
      ),
      More: actionRows(
        ...["On trakc", "On trakc", "Done", "Done", "Done"].map((status, at) => [
          ...[`M${at}`, `Do more ${at}`, "J. Ortiz", 46_500],
          status,
        ]),
      ),
    },
    finds: ["status Actions!E2", "misspelt Actions!E3", "status Actions!E9", "status More!E2"],
  },
  {
    name: "a status that means different things, asked about once",
    sheets: {
      Actions: actionRows(
        ["1", "a", "", "", "Ongoing"],
        ["2", "b", "", "", "ongoing"],
        ["3", "c", "", "", "Done"],
      ),
    },
    finds: ["askStatus Actions!E2"],
  },
  {
    name: "days as text, one of which may be two, and prose",
    sheets: {
      Actions: actionRows(
        ["1", "a", "", "12/18/2026", ""],
        ["2", "b", "", "within two weeks of hire", ""],
        ["3", "c", "", "March 3, 2027", ""],
        ["4", "d", "", "Fall 2026", ""],
        ["5", "e", "", "EOY", ""],
      ),
      More: actionRows(["1", "a", "", "3/4/2027", ""]),
    },
    finds: ["textDate Actions!D2", "date Actions!D3", "textDate Actions!D4", "eitherDate More!D2"],
  },
  {
    name: "a day that may be read in two ways, beside another column of days that shows how it is meant",
    sheets: {
      Actions: {
        kind: "actions",
        columns: { ID: "id", Action: "action", Start: "start", Due: "due" },
        rows: [["1", "a", "3/4/2027", "5/28/2027"]],
      },
      Others: {
        kind: "actions",
        columns: { ID: "id", Action: "action", Start: "start", Due: "due" },
        rows: [["2", "b", "3/4/2027", "28/5/2027"]],
      },
    },
    finds: ["textDate Actions!C2", "textDate Actions!D2", "eitherDate Others!C2", "textDate Others!D2"],
  },
  {
    name: "a column of days that are text, some of which may be two",
    sheets: {
      Actions: actionRows(
        ...Array.from({ length: 10 }, (_, at) => [
          `${at}`,
          "a",
          "",
          at === 0 ? "3/4/2027" : `March ${at}, 2027`,
        ]),
      ),
    },
    finds: ["textDates Actions!D1"],
  },
  {
    name: "a type of benchmark nobody knows",
    sheets: {
      Benchmarks: benchmarkRows(
        benchmark({ id: "1", for: "", type: "Milestone?" }),
        benchmark({ id: "2", for: "", type: "Final" }),
      ),
    },
    finds: ["type Benchmarks!C2"],
  },
  {
    name: "words that are read, a benchmark's yes and no, empty cells, days, periods and error values",
    sheets: {
      Actions: actionRows(
        ["1", "a", "", 46_500, "Green - on track"],
        ["2", "b", "", "", ""],
        ["3", "c", "", "#REF!", "#N/A"],
        ["4", "d", "", "June 2027", "Stalled"],
      ),
      Benchmarks: benchmarkRows(benchmark({ id: "1", for: "", type: "early", met: "not yet" })),
    },
    finds: [],
  },
  {
    name: "a column of notes that was taken for statuses",
    sheets: {
      Actions: actionRows(
        ...["Met twice", "Call Ann", "See mail", "Room moved", "Ask again", "Done"].map((status, at) => [
          `${at}`,
          "a",
          "",
          "",
          status,
        ]),
      ),
    },
    finds: ["column Actions!E1"],
  },
  { name: "nothing of a plan", sheets: { Empty: actionRows() }, finds: "inapplicable" },
];

export const G3: readonly Case[] = [
  {
    name: "an error in a column that nobody reads",
    sheets: { Actions: withOther(["1", "a", "#REF!"], ["2", "b", 4]) },
    finds: ["error Actions!C2"],
  },
  {
    name: "a column full of them",
    sheets: { Actions: withOther(...["1", "2", "3", "4", "5", "6"].map((id) => [id, "a", "#N/A"])) },
    finds: ["column Actions!C2"],
  },
  {
    name: "words that begin like one",
    sheets: { Actions: withOther(["#1", "a", "#N/A is what it showed"], ["#REF", "b", "#2"]) },
    finds: [],
  },
];

export const G4: readonly Case[] = [
  {
    name: "a space behind an id, hard and invisible spaces in names",
    sheets: {
      ...GOALS,
      Plans: schoolRows(
        ["Bates\u00a0K–8", "1 ", "a", "1.1"],
        ["Bates", "2", "b", "1.1\u200b"],
        ["Clay  Middle", "3", "c", "1.1"],
      ),
    },
    finds: ["cell Plans!A2", "cell Plans!B2", "cell Plans!D3", "cell Plans!A4"],
  },
  {
    name: "a column full of them",
    sheets: { Actions: actionRows(...Array.from({ length: 10 }, (_, at) => [`${at} `, "a"])) },
    finds: ["column Actions!A2"],
  },
  {
    name: "spaces in wording, line breaks between names, and single spaces",
    sheets: { Actions: actionRows(["1", " Train  all ", "A. Moss\nB. Hart"], ["2", "b", "Ann Moss"]) },
    finds: [],
  },
];
