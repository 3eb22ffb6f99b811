import type { TemplatePart } from "../types";
import { id, serves, text } from "./shared";

/** What each improvement team is for. */
export const charters: TemplatePart = {
  id: "charters",
  table: "PlanCharters",
  kind: "charters",
  title: "team",
  ids: (n) => `T${n}`,
  rows: { least: 12 },
  columns: [
    id(),
    text("team", "other", 24),
    {
      key: "unit",
      field: "unit",
      width: 20,
      wrap: true,
      list: "units",
      isOpen: true,
      example: { kind: "school" },
    },
    serves("initiatives", "parents"),
    { key: "leader", field: "lead", width: 20, wrap: true, list: "people", isOpen: true },
    text("members", "support", 26),
    text("goals", "other", 32),
    text("tasks", "other", 32),
    text("outcomes", "other", 30),
  ],
};
