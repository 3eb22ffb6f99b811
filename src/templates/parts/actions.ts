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
    text("action", "action", 40),
    serves("initiatives", "parents"),
    people("lead"),
    people("support"),
    text("resources", "resources", 20),
    date("start", "start", 30),
    date("due", "due", 120),
    status("On track"),
    date("completed", "completed", null),
    text("evidence", "evidence", 22),
    text("notes", "note", 24),
    COUNTS_AS,
    daysOverdue("action", true),
  ],
};
