import type { TemplatePart } from "../types";
import { date, serves, text } from "./shared";

/** Mid-course corrections: what was changed in the plan, and who agreed to it. */
export const changes: TemplatePart = {
  id: "changes",
  table: "PlanChanges",
  kind: "changes",
  title: "change",
  ids: null,
  rows: { least: 15 },
  columns: [
    date("date", "date", 80),
    { ...serves("initiatives", "parents"), key: "item" },
    text("change", "note", 44),
    text("reason", "note", 40),
    { key: "approvedBy", field: "other", width: 22, wrap: true, list: "people", isOpen: true },
  ],
};
