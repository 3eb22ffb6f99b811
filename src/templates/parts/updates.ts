import type { TemplatePart } from "../types";
import { date, serves, status, text } from "./shared";

/** What people report between meetings: rows are added and never changed. */
export const updates: TemplatePart = {
  id: "updates",
  table: "PlanUpdates",
  kind: "updates",
  title: "note",
  ids: null,
  rows: { least: 40 },
  columns: [
    date("date", "date", 60),
    { ...serves("initiatives", "parents"), key: "item" },
    { ...status("On track"), highlight: undefined },
    text("note", "note", 48),
    { key: "by", field: "other", width: 20, wrap: true, list: "people", isOpen: true },
  ],
};
