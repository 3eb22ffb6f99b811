import type { TemplatePart } from "../types";
import { COUNTS_AS, date, daysOverdue, id, people, serves, status, text } from "./shared";

/** What is done, by when, and the one person who is responsible. */
export const actions: TemplatePart = {
  id: "actions",
  table: "PlanActions",
  kind: "actions",
  title: "action",
  ids: (n) => `A${n}`,
  rows: { least: 40 },
  columns: [
    id(),
    text("action", "action", 36),
    serves("initiatives", "parents"),
    people("lead"),
    people("support"),
    text("resources", "resources", 16),
    date("start", "start", 30),
    date("due", "due", 450),
    status("On track"),
    date("completed", "completed", null),
    text("evidence", "evidence", 16),
    text("notes", "note", 18),
    COUNTS_AS,
    daysOverdue("action", true),
  ],
};
