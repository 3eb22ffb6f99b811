import type { TemplatePart } from "../types";
import { date, serves, text } from "./shared";

/** What was said at each monthly highlight meeting, one row per objective. */
export const highlights: TemplatePart = {
  id: "highlights",
  table: "PlanHighlights",
  kind: "log",
  title: "progress",
  ids: null,
  rows: { least: 24 },
  columns: [
    date("date", "date", 35),
    { ...serves("objectives", "parents"), key: "serves" },
    text("progress", "note", 36),
    text("obstacles", "note", 30),
    text("mitigation", "other", 30),
    text("benchmarks", "discussed", 20),
    text("evidence", "evidence", 26),
    text("next", "other", 26),
  ],
};
