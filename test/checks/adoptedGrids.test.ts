import { propose } from "../../src/adopt/propose";
import { checkPlan } from "../../src/checks/engine";
import { cellName } from "../../src/plan/cell";
import { parsePlan } from "../../src/plan/parse";
import { defaultSettings } from "../../src/plan/settings";
import { AS_OF } from "../support/plan";
import { gridOfText, sheetOf } from "../support/snapshot";

/** What the rules of these letters find in a workbook of sheets written as text: "E1 offScale Sheet!D4". */
function found(letters: string, sheets: Readonly<Record<string, string>>): string[] {
  const snapshot = {
    name: "plan.xlsx",
    sheets: Object.entries(sheets).map(([name, text]) => ({ ...sheetOf(gridOfText(text)), name })),
  };
  const tables = propose(snapshot).flatMap((sheet) => sheet.tables);
  return checkPlan(parsePlan(snapshot, tables, defaultSettings(AS_OF)))
    .findings.filter(({ rule }) => letters.includes(rule[0]!))
    .map(({ rule, messageId, cell }) =>
      [rule, messageId, cell && `${cell.sheet}!${cellName(cell.row, cell.column)}`].join(" "),
    )
    .sort();
}

describe("ratings as districts keep them", () => {
  test("a row for each school and component, in other words", () => {
    const rows = (building: string, scores: readonly (number | string)[], seen = "Walked through") =>
      [
        "Focus (place our bets)",
        "Systemic causes",
        "Backward mapping",
        "Measures that lead and lag",
        "Monitoring routines",
        "Roles and authority",
        "Culture",
      ].map((element, at) => `${building} | ${element} | ${scores[at]} | ${seen} | Fall 2026`);
    const sheet = [
      "Building | Element | Self-rating (1-7) | What we saw | Term",
      ...rows("Central office", [5, 4, 0, 4, 4, 4, 3]),
      ...rows("Adams Elementary", [2, 4, 4, 4, 4, 4.5, 3]),
      ...rows("Cole Middle School", [1, 4, 4, 4, "", 4, 3]),
    ].join("\n");
    expect(found("E", { "Self-study": sheet })).toEqual([
      "E1 offScale Self-study!C14",
      "E1 offScale Self-study!C4",
      "E3 missing Self-study!C20",
      "E5 apart Self-study!C2",
    ]);
  });

  test("components down, a column for each school", () => {
    expect(
      found("E", {
        Review: `
          Component | District | Bates ES | Cole MS | Dunn HS | Median | Evidence
          Clear focus and priorities | 6 | 2 | 3 | 2 | 2.5 | Staff were asked
          Addressing the system | 3 | 3 | 4 | 4 | 3.5 | Minutes
          Backwards design of strategy | 4 | 4 | 9 | 5 | 4.5 | Maps
          Leading & lagging indicators | 5 | 4 | 5 | 1 | 4.5 | Data wall
          Routines for monitoring | 4 | 5 | 4 | 6 | 4.5 |
          Clear structures and power relationships | 4 | 3 | 4 | | 4 | Chart
          Align the culture | 2 | 3 | 2 | high | 2 | Survey`,
      }),
    ).toEqual([
      "E1 offScale Review!D4",
      "E1 offScale Review!E8",
      "E2 missing Review!G6",
      "E3 missing Review!E7",
      "E5 apart Review!B2",
      "E6 spread Review!E5",
    ]);
  });

  test("schools down, a column for each component", () => {
    expect(
      found("E", {
        Ratings: `
          School | Focus | System | Design (backwards) | Indicators | Routines | Structures | Culture
          District | 6 | 3 | 4 | 5 | 4 | 4 | 2
          Bates Elementary | 2 | 3 | 4 | 4 | 5 | 3 | 3
          Cole Middle School | 3 | 4 | 8 | 5 | 4 | 4 | 2
          Dunn High School | 2 | 4 | 5 | 5 | 6 |  | 3`,
      }),
    ).toEqual([
      "E1 offScale Ratings!D4",
      "E2 noColumn Ratings!A1",
      "E3 missing Ratings!G5",
      "E5 apart Ratings!B2",
    ]);
  });

  test("a column for each rater, or for each period", () => {
    expect(
      found("E", {
        Cabinet: `
          Execution component | Superintendent | Deputy | Plan manager | Evidence
          Clear focus and priorities | 6 | 5 | 2 | Asked in June
          Addressing the system | 3 | 3 | 4 | Minutes
          Backwards design of strategy | 4 | 4 | 9 |
          Leading and lagging indicators | 5 | 4 | 5 | Data wall
          Align the culture | 2 | 3 | 2 | Survey`,
      }),
    ).toEqual(["E1 offScale Cabinet!D4", "E2 missing Cabinet!E4"]);
    expect(
      found("E", {
        Rounds: `
          Execution component | Fall 2025 | Spring 2026 | Fall 2026 | Notes
          Clear focus and priorities | 6 | 5 | 2 | Asked in June
          Addressing the system | 3 | 3 | 4 | Minutes
          Backwards design of strategy | 4 | 4 |  | Maps
          Leading and lagging indicators | | 4 | 5 | Data wall
          Align the culture | 2 | 3 | 2 | Survey`,
      }),
    ).toEqual(["E3 missing Rounds!D4"]);
  });

  test("figures of schools under words of a plan are no ratings", () => {
    expect(
      found("E", {
        Walks: `
          School | Focus walks | Culture survey items | Coaching visits
          Bates Elementary | 2 | 3 | 4
          Cole Middle School | 3 | 4 | 8
          Dunn High School | 2 | 4 | 5`,
      }),
    ).toEqual([]);
  });
});

describe("ideas for redesign as districts keep them", () => {
  test.each([
    [
      "questions",
      `
      Idea | From | Fits our vision? | Legal? | New? | Affordable? | Outcome | Talked over with
      Later start for high schools | North feeder | Yes | Yes | Yes | Yes | Approved | North principals 3/4
      Shared literacy team | South feeder | Yes | Yes | No | No | Declined |
      House system | North feeder | No | Yes | Yes | Yes | Go ahead | Faculty
      Four-day week | East feeder | No | No | Yes | Yes | Turned down | East faculty, May`,
      ["F4 against Sheet!C4", "F4 notDiscussed Sheet!H3"],
    ],
    [
      "criteria, in other words",
      `
      Submitted by | Description of change | Criterion 1: vision | Criterion 2: legal | Criterion 3: innovative | Board decision | Conversation held with
      North cluster | Start high schools at 8:45 | Met | Met | Met | Adopted | Cluster team
      South cluster | Move literacy coaches by week | Met | Met | Not met | Not adopted |
      West cluster | House system in middle schools | Not met | Met | Met | Adopted | Faculty
      East cluster | Shared nurse | Met | Met | | Tabled |`,
      ["F4 against Sheet!C4", "F4 notDiscussed Sheet!G3"],
    ],
    [
      "no column for with whom",
      `
      Proposal # | Redesign proposal | Aligned with strategic direction | Innovative | Status
      R1 | Start high schools at 8:45 | Y | Y | Accepted
      R2 | Move literacy coaches by week | Y | N | Rejected`,
      ["F4 noDiscussion Sheet!A1"],
    ],
    [
      "proposals for grants are none",
      `
      Grant proposal | Submitted to | Amount asked for | Deadline | Decision
      After-school tutoring | State | 40000 | 3/1/2026 | Declined
      Robotics club | Foundation | 12000 | 5/1/2026 | Approved`,
      [],
    ],
    [
      "nor are requests to buy something",
      `
      Request | Department | Legal review | In budget | Decision
      New copiers for the office | Finance | Yes | No | Approved
      Bus cameras for all routes | Transportation | Yes | Yes | Denied`,
      [],
    ],
  ])("%s", (_, sheet, finds) => {
    expect(found("F", { Sheet: sheet })).toEqual(finds);
  });
});

describe("resources as districts keep them", () => {
  const Strategies = `
    No. | Strategy | Goal | Person responsible
    1.1 | Coach teachers in the science of reading | 1 | A. Ruiz
    1.2 | Give each school a reading block | 1 | A. Ruiz
    1.3 | Screen all children three times | 1 | A. Ruiz
    2.1 | Train staff in restorative practice | 2 | L. Wong
    2.2 | Greet each child by name | 2 | L. Wong`;
  const Goals = `
    Goal # | Goal | Owner
    1 | Every child reads by grade three | A. Ruiz
    2 | Students feel safe and known | L. Wong`;

  test.each([
    [
      "a budget that says whether money comes again, and whether the work goes on",
      `
      Item | Supports | Type | Cost | Source of funds | Recurring? | Sustained after the plan?
      Literacy coach | 1.1 | Personnel | $85,000 | Title I | Yes | Yes
      Schedule | 1.2 | Time | 90 | Local | No | No
      Screening tool | 1.3 | Technology | $30,000 | ESSER | No | Yes
      Trainer | 2.1 | Services | $15,000 | IDEA | No | No
      Bus | 4.7 | Equipment | $61,000 | General fund | No | No`,
      ["F1 none Strategies!B6", "F3 ends Means!G4"],
    ],
    [
      "rows that begin with the wording of what they serve",
      `
      Strategy | What we need | Kind | How much | Where it comes from | One-off / ongoing
      1.1 Coach teachers in the science of reading | Coaches | Human | 6 FTE | Title I | ongoing
      1.2 Give each school a reading block | Schedule time | Time | 90 minutes | |
      1.3 Screen all children three times | Licences | Financial | 38000 | ESSER | one-off
      2.1 Train staff in restorative practice | Trainer | Human | 12 days | Title II | one-off`,
      ["F1 none Strategies!B6"],
    ],
    [
      "one that serves nothing",
      `
      Resource | Strategy | Funding Source | Amount | One-time or recurring | Notes
      Reading coaches (6 FTE) | 1.1 | Title I | 540000 | recurring |
      Screening tool licences | 1.3 | ESSER III | 38000 | one-time | Grant ends in June
      Training days | 2.1 | Title II-A | 24000 | one-time |
      Vans for visits | | General Fund | 61000 | one-time |
      Bell schedule | 1.2; 2.2 | none needed | 0 | |`,
      ["F2 nothing Means!B5"],
    ],
  ])("%s", (_, Means, finds) => {
    expect(found("F", { Goals, Strategies, Means })).toEqual(finds);
  });
});
