import { attentionFigures } from "../../src/planindex";
import { made } from "../planindex/workbook";
import { GOALS } from "../support/district";
import { day, type SheetFixture } from "../support/plan";
import { everyCell } from "./everyCell";

const DISTRICT: Record<string, SheetFixture> = {
  ...GOALS,
  Units: {
    kind: "units",
    columns: { Name: "unit", Cluster: "cluster", Tier: "other", Exempt: "other" },
    rows: [
      ["Bates", "North", "2", "Goal 2"],
      ["Clay", "South *", "1", ""],
      ["Dunn", "North", "2", ""],
      ["Empty", "", "", ""],
    ],
  },
  "School's plans": {
    kind: "schoolPlan",
    columns: { School: "unit", Step: "action", Goal: "parent", Due: "due", Status: "status" },
    rows: [
      ["Clay", "Late by far", "1", day("2026-09-01"), "In progress"],
      ["Bates", "Just late", "1", day("2026-11-21"), ""],
      ["Bates", "Done", "1", day("2026-01-01"), "Complete"],
      ["Clay", "Behind", "2", day("2027-01-01"), "Off track"],
      ["Dunn", "Of nobody's", "", day("2027-01-01"), "Complete"],
      ["Clay", "Late as well", "1.1", day("2026-09-01"), "Off track"],
    ],
  },
  Actions: {
    kind: "actions",
    columns: { Action: "action", Goal: "parent", Due: "due", Status: "status" },
    rows: [["The district's", "1", day("2026-10-01"), ""]],
  },
};

test("worst first: overdue, then off track, then objectives not taken up; what nobody can tell is no gap", () => {
  const { worstFirst, late } = attentionFigures(made(DISTRICT).model);
  expect(
    worstFirst.map(({ school, overdue, offTrack, covers, notTakenUp }) => [
      school,
      overdue,
      offTrack,
      covers,
      notTakenUp,
    ]),
  ).toEqual([
    ["Clay", 2, 2, [2, 1], 0],
    ["District", 1, 0, null, ""],
    ["Bates", 1, 0, [2, "exempt"], 0],
    ["Dunn", 0, 0, ["not linked", "not linked"], 0],
    ["Empty", 0, 0, ["no items", "no items"], 0],
  ]);
  expect(late.map(({ item }) => item)).toEqual([
    "Late by far",
    "Late as well",
    "The district's",
    "Just late",
    "Behind",
  ]);
});

const WORKBOOKS = {
  "all schools": made(DISTRICT),
  "an Excel table": made(DISTRICT, ["School's plans"]),
  "a cluster": made(DISTRICT, [], { schools: ["north"] }),
};

everyCell(WORKBOOKS);
