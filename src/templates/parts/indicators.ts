import type { TemplatePart } from "../types";
import { measured, serves, text, word } from "./shared";

/** A few figures that are looked at regularly, one row for each school, group and period. */
export const indicators: TemplatePart = {
  id: "indicators",
  table: "PlanIndicators",
  kind: "indicators",
  title: "indicator",
  ids: null,
  rows: { least: 30, perSchool: 1 },
  columns: [
    text("indicator", "measure", 34),
    {
      key: "leadingLagging",
      field: "benchmarkType",
      width: 11,
      wrap: true,
      list: "leadingLagging",
      example: word("leadingLagging", 0),
    },
    serves("initiatives", "parents"),
    {
      key: "school",
      field: "unit",
      width: 20,
      wrap: true,
      list: "units",
      isOpen: true,
      example: { kind: "school" },
    },
    {
      key: "group",
      field: "group",
      width: 16,
      wrap: true,
      list: "group",
      isOpen: true,
      example: word("group", 0),
    },
    { key: "period", field: "period", width: 12, format: "text" },
    {
      key: "direction",
      field: "direction",
      width: 12,
      wrap: true,
      list: "direction",
      example: word("direction", 1),
    },
    measured("target", "target", 8),
    measured("value", "actual", 11),
    text("source", "dataSource", 22),
  ],
};
