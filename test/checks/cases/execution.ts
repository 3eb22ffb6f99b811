import type { CellValue } from "../../../src/plan/cell";
import { actionRows, GOALS, objectiveRows, schoolRows } from "../../support/district";
import { day, type SheetFixture } from "../../support/plan";
import type { Case } from "./case";
import { ALL, COMPONENTS, seven, table } from "./rated";

const SCHOOLS = schoolRows(
  ["Bates Elementary", "S1", "a", "1"],
  ["Clark Middle School", "S2", "b", "1"],
  ["Dover High School", "S3", "c", "1"],
);

export const E1: readonly Case[] = [
  {
    name: "0, 8, half a point and words, on the scale that the components are known for",
    sheets: { Ratings: table(...seven("District", [0, 8, 6.5, "high", "7 ", 1, "n/a"])) },
    finds: ["offScale Ratings!E2", "offScale Ratings!E3", "offScale Ratings!E4", "offScale Ratings!E5"],
  },
  {
    name: "on a scale that the heading gives",
    sheets: {
      Ratings: {
        kind: "ratings",
        columns: { Item: "item", "Rating (1–10)": "rating", Notes: "note" },
        rows: [
          ["Practice of teams", 9],
          ["Practice of leaders", 10],
          ["Practice of coaches", 11],
        ],
      },
    },
    finds: ["offScale Ratings!B4"],
  },
  {
    name: "words among numbers on a scale that nobody knows, and words on one of words",
    sheets: {
      Numbers: {
        kind: "ratings",
        columns: { Item: "item", Rating: "rating" },
        rows: [1, 2, 4, 5, 2, "good"].map((rating, at) => [`Practice ${at}`, rating]),
      },
      Words: {
        kind: "ratings",
        columns: { Item: "item", Rating: "rating", Instrument: "instrument" },
        rows: ["Often", "Never", "Often", "3", "Never"].map((rating, at) => [
          `Habit ${at}`,
          rating,
          "Habits",
        ]),
      },
    },
    finds: ["notANumber Numbers!B7"],
  },
  {
    name: "an instrument in words",
    sheets: {
      Review: {
        kind: "ratings",
        columns: { Instrument: "instrument", Item: "item", Rating: "rating" },
        rows: [
          ["Plan review", "It provides focus", "yes"],
          ["Plan review", "It builds long-term capacity", "Maybe"],
        ],
      },
    },
    finds: ["offScale Review!C3"],
  },
  { name: "points of the scale", sheets: { Ratings: table(...seven("District", ALL(4))) }, finds: [] },
  { name: "no ratings", sheets: GOALS, finds: "inapplicable" },
];

export const E2: readonly Case[] = [
  {
    name: "one and several of a unit without evidence",
    sheets: {
      Ratings: table(
        ["Fall 2026", "District", "", COMPONENTS[0]!, 5, ""],
        ["Fall 2026", "District", "", COMPONENTS[1]!, 5, "Seen"],
        ["Fall 2026", "District", "", COMPONENTS[2]!, "", ""],
        ...seven("Bates Elementary", [1, 2, 3, 4]).map((row) => [...row.slice(0, 5), ""]),
      ),
    },
    finds: ["missing Ratings!F2", "several Ratings!F5"],
  },
  {
    name: "none at all, and no column for it",
    sheets: {
      Ratings: table(...seven("District", ALL(4)).map((row) => row.slice(0, 5))),
      Others: { kind: "ratings", columns: { Item: "item", Rating: "rating" }, rows: [["Practice", 2]] },
    },
    finds: ["noneHas Ratings!F1", "noColumn Others!A1"],
  },
  { name: "each with evidence", sheets: { Ratings: table(...seven("District", ALL(4))) }, finds: [] },
  { name: "nothing rated yet", sheets: { Ratings: table(...seven("District", [])) }, finds: "inapplicable" },
];

export const E3: readonly Case[] = [
  {
    name: "a unit without any answer, one with some, and a school that nobody asked; earlier rounds don't matter",
    sheets: {
      ...GOALS,
      Schools: SCHOOLS,
      Ratings: table(
        ...seven("Bates Elementary", [1, 2], "Spring 2026"),
        ...seven("District", ALL(4)),
        ...seven("Bates Elementary", [3, 3, 3, "", 3, 3]),
        ...seven("Clark Middle School", []),
      ),
    },
    finds: ["missing Ratings!E19", "nothing Ratings!E23", "notAsked Ratings!A1"],
  },
  {
    name: "a listed school that nobody asked stands on the list",
    sheets: {
      Schools: {
        kind: "units",
        columns: { School: "unit" },
        rows: [["Bates Elementary"], ["Clark Middle School"], ["Dover High School"]],
      },
      Ratings: table(...seven("Bates Elementary", ALL(3)), ...seven("Dover High School", ALL(3))),
    },
    finds: ["notAsked Schools!A3"],
  },
  {
    name: "all have answered, two raters of one unit by turns",
    sheets: {
      Ratings: table(
        ...seven("Bates Elementary", [1, 2, 3, "", "", "", ""], "Fall 2026", "A. Ruiz"),
        ...seven("Bates Elementary", ["", "", "", 4, 5, 6, 7], "Fall 2026", "L. Wong"),
      ),
    },
    finds: [],
  },
  {
    name: "only the district, which is how rounds begin",
    sheets: { ...GOALS, Schools: SCHOOLS, Ratings: table(...seven("District", ALL(4))) },
    finds: [],
  },
  { name: "no ratings", sheets: GOALS, finds: "inapplicable" },
];

const objectives = (count: number) =>
  objectiveRows(
    ...Array.from({ length: count }, (_, at) => [`${at + 1}`, `Objective ${at + 1}`, "J. Ortiz"]),
  );
const high = (at: number, rating: CellValue = 6) =>
  table(
    ...seven(
      "District",
      COMPONENTS.map((_, index) => (index === at ? rating : 3)),
    ),
  );
const meetings = (date: CellValue): SheetFixture => ({
  kind: "log",
  columns: { Date: "date", About: "parent", Note: "note" },
  rows: [[date, "1", "Talked"]],
});

export const E4: readonly Case[] = [
  {
    name: "clear focus beside seven objectives",
    sheets: { Goals: objectives(7), Ratings: high(0) },
    finds: ["focus Ratings!E2"],
  },
  {
    name: "backwards design beside initiatives without resources",
    sheets: {
      ...GOALS,
      Resources: {
        kind: "resources",
        columns: { Resource: "resources", Serves: "parent" },
        rows: [["Coaches", "1.1"]],
      },
      Ratings: high(2, 7),
    },
    finds: ["design Ratings!E4"],
  },
  {
    name: "indicators of which none leads",
    sheets: {
      Figures: {
        kind: "indicators",
        columns: { Indicator: "measure", Kind: "benchmarkType" },
        rows: [["Scores", "Lagging"]],
      },
      Ratings: high(3),
    },
    finds: ["indicators Ratings!E5"],
  },
  {
    name: "routines without a meeting for two months, and with one on that day",
    sheets: { ...GOALS, Meetings: meetings(day("2026-09-21")), Ratings: high(4) },
    finds: ["routines Ratings!E6"],
  },
  {
    name: "routines with a meeting within two months",
    sheets: { ...GOALS, Meetings: meetings(day("2026-09-22")), Ratings: high(4) },
    finds: [],
  },
  { name: "routines where no meetings are logged", sheets: { ...GOALS, Ratings: high(4) }, finds: [] },
  {
    name: "clear structures beside actions of nobody in particular",
    sheets: { Actions: actionRows(["1", "a", "All"], ["2", "b", "Staff"]), Ratings: high(5) },
    finds: ["structures Ratings!E7"],
  },
  {
    name: "five of seven, a school's rating, an older one, and components of which the plan says nothing",
    sheets: {
      Goals: objectives(7),
      Ratings: table(
        ...seven("District", ALL(7), "Spring 2026"),
        ...seven("District", [5, 7, 3, 3, 3, 3, 7]),
        ...seven("Bates Elementary", ALL(7)),
      ),
    },
    finds: [],
  },
  {
    name: "what is switched off is held against nobody",
    check: { off: ["A1"] },
    sheets: { Goals: objectives(7), Ratings: high(0) },
    finds: [],
  },
  {
    name: "the middle of two raters",
    sheets: {
      Goals: objectives(7),
      Ratings: table(
        ...seven("District", ALL(7), "Fall 2026", "A. Ruiz").slice(0, 4),
        ...seven("District", ALL(3), "Fall 2026", "L. Wong").slice(0, 4),
      ),
    },
    finds: [],
  },
  {
    name: "no rating of the district",
    sheets: { Ratings: table(...seven("Bates Elementary", ALL(7))) },
    finds: "inapplicable",
  },
];

export const E5: readonly Case[] = [
  {
    name: "three points apart in the newest round; one off the scale doesn't count",
    sheets: {
      Ratings: table(
        ...seven("District", [6, 3, 3, 3, 3, 3, 3]),
        ...seven("Bates Elementary", [3, 3, 3, 3, 3, 3, 5]),
        ...seven("Clark Middle School", [3, 3, 3, 3, 3, 3, 5]),
        ...seven("Dover High School", [9, 3, 3, 3, 3, 3, 6]),
      ),
    },
    finds: ["apart Ratings!E2"],
  },
  {
    name: "one school, in a table that doesn't say for which period it is",
    sheets: {
      Ratings: table(
        ...seven("District", ALL(6), ""),
        ...seven("Bates Elementary", [2, 5, 5, 5, 5, 5, 5], ""),
      ),
    },
    finds: ["apartFromOne Ratings!E2"],
  },
  {
    name: "two points apart, and far apart in an earlier round",
    sheets: {
      Ratings: table(
        ...seven("District", ALL(7), "Spring 2026"),
        ...seven("Bates Elementary", ALL(1), "Spring 2026"),
        ...seven("District", ALL(5)),
        ...seven("Bates Elementary", ALL(3)),
      ),
    },
    finds: [],
  },
  { name: "no schools", sheets: { Ratings: table(...seven("District", ALL(7))) }, finds: "inapplicable" },
];

export const E6: readonly Case[] = [
  {
    name: "four points between schools",
    sheets: {
      Ratings: table(
        ...seven("District", ALL(1)),
        ...seven("Bates Elementary", [2, 3, 3, 3, 3, 3, 3]),
        ...seven("Clark Middle School", [6, 6, 3, 3, 3, 3, 3]),
        ...seven("Dover High School", [4, 4, 8, 3, 3, 3, 3]),
      ),
    },
    finds: ["spread Ratings!E9"],
  },
  {
    name: "three points, in an earlier round more; the district's is none of them",
    sheets: {
      Ratings: table(
        ...seven("Bates Elementary", ALL(1), "Spring 2026"),
        ...seven("Clark Middle School", ALL(7), "Spring 2026"),
        ...seven("District", ALL(7)),
        ...seven("Bates Elementary", ALL(2)),
        ...seven("Clark Middle School", ALL(5)),
      ),
    },
    finds: [],
  },
  {
    name: "only the district",
    sheets: { Ratings: table(...seven("District", ALL(7))) },
    finds: "inapplicable",
  },
];
