import type { TemplatePart } from "../types";
import { text } from "./shared";

/** What everything must align with, in words, one row per unit. */
export const direction: TemplatePart = {
  id: "direction",
  table: "PlanDirection",
  kind: "direction",
  title: "vision",
  ids: null,
  rows: { least: 6 },
  columns: [
    { key: "unit", field: "unit", width: 18, wrap: true, list: "units", isOpen: true },
    text("vision", "vision", 32),
    text("mission", "mission", 32),
    text("strategicDirection", "other", 32),
    text("theoryOfAction", "theoryOfAction", 38),
    text("redesignCriteria", "other", 30),
  ],
};
