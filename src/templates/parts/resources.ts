import type { TemplatePart } from "../types";
import { OBJECTIVE_SERVED } from "./resourceTotals";
import { serves, text, word } from "./shared";

/** What an initiative needs, where it comes from, and whether it lasts. */
export const resources: TemplatePart = {
  id: "resources",
  table: "PlanResources",
  kind: "resources",
  title: "resource",
  ids: null,
  rows: { least: 20 },
  columns: [
    text("resource", "resources", 36),
    serves("initiatives", "parents"),
    {
      key: "kind",
      field: "resourceKind",
      width: 18,
      wrap: true,
      list: "resourceKind",
      example: word("resourceKind", 0),
    },
    { key: "amount", field: "amount", width: 12, wrap: true, example: { number: 1 } },
    text("source", "funding", 22),
    { key: "money", field: "money", width: 14, wrap: true, list: "money", example: word("money", 1) },
    {
      key: "permanentWork",
      field: "permanence",
      width: 14,
      wrap: true,
      list: "yesNo",
      example: word("yesNo", 0),
    },
    text("notes", "note", 28),
    OBJECTIVE_SERVED,
  ],
};
