import type { TemplatePart } from "../types";
import { COUNTS_AS, date, daysOverdue, id, measured, people, serves, status, text } from "./shared";

/** The cell above the table in which a school's own sheet says whose it is. */
export const SCHOOL_CELL = { row: 4, column: 2, reference: "$B$4" } as const;

/** What schools do for the district's plan: one table for all of them, or one on each school's sheet. */
export const schoolPlans: TemplatePart = {
  id: "schoolPlans",
  table: "PlanSchoolPlans",
  kind: "schoolPlan",
  title: "action",
  ids: (n, prefix) => `${prefix}${n}`,
  rows: { least: 20, perSchool: 4 },
  // What is presented comes first: a printed page holds it up to how the action stands.
  columns: [
    id(8),
    {
      key: "school",
      field: "unit",
      width: 16,
      wrap: true,
      list: "units",
      isOpen: true,
      only: "oneTable",
      example: { kind: "school" },
    },
    text("goal", "objective", 24),
    text("action", "action", 30),
    { ...serves("initiatives", "parents"), width: 18 },
    { ...people("lead"), width: 14 },
    date("due", "due", 330),
    status("On track"),
    daysOverdue("action", true),
    { ...people("support"), width: 14 },
    text("measure", "measure", 18),
    measured("baseline", "baseline", 12),
    measured("target", "target", 30),
    measured("actual", "actual"),
    date("start", "start", 30),
    date("completed", "completed", null),
    text("evidence", "evidence", 15),
    COUNTS_AS,
    {
      key: "sheetSchool",
      field: "unit",
      width: 14,
      wrap: true,
      only: "sheetPerSchool",
      computed: {
        formula: ({ at }) => `=IF(AND(${at("action")}="",${at("goal")}=""),"",${SCHOOL_CELL.reference})`,
      },
    },
  ],
};
