import type { TemplatePart } from "../types";
import { date, text } from "./shared";

/** Visits to classrooms, each counted against its administrator's monthly target. */
export const walkthroughs: TemplatePart = {
  id: "walkthroughs",
  table: "PlanWalkthroughs",
  kind: "log",
  title: "strategies",
  ids: null,
  rows: { least: 40 },
  columns: [
    date("date", "date", 40),
    { key: "administrator", field: "other", width: 22, wrap: true, list: "people", isOpen: true },
    {
      key: "school",
      field: "unit",
      width: 22,
      wrap: true,
      list: "units",
      isOpen: true,
      example: { kind: "school" },
    },
    text("strategies", "note", 34),
    text("comment", "note", 34),
    text("followUp", "other", 28),
    text("memo", "other", 28),
  ],
};
