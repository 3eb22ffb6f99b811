import type { Refs, TemplatePart } from "../types";
import { text, share } from "./shared";

const ofPlans = [
  "schoolPlans.school",
  "schoolPlans.action",
  "schoolPlans.countsAs",
  "schoolPlans.daysOverdue",
];

function count({ at, column }: Refs, criteria = ""): string {
  return `COUNTIFS(${column("schoolPlans", "school")},${at("school")},${column("schoolPlans", "action")},"?*"${criteria})`;
}

function figure(
  key: string,
  width: number,
  criteria: (refs: Refs) => string,
): TemplatePart["columns"][number] {
  return {
    key,
    field: "other",
    width,
    format: "count",
    only: "oneTable",
    computed: {
      needs: ofPlans,
      formula: (refs) => `=IF(${refs.at("school")}="","",${count(refs, criteria(refs))})`,
    },
  };
}

/** The units of the plan, with the spellings that they are met under. */
export const schools: TemplatePart = {
  id: "schools",
  table: "PlanSchools",
  kind: "units",
  title: "school",
  ids: null,
  rows: { least: 5, perSchool: 1 },
  columns: [
    text("school", "unit", 28),
    text("aliases", "other", 26),
    { key: "type", field: "other", width: 11, list: "unitType" },
    { key: "cluster", field: "cluster", width: 18, wrap: true, only: "clusters" },
    { key: "leader", field: "lead", width: 22, wrap: true, list: "people", isOpen: true, only: "leaders" },
    { key: "level", field: "other", width: 14, list: "level", only: "levels" },
    { key: "tier", field: "other", width: 16, wrap: true, list: "tier", isOpen: true, only: "tiers" },
    text("exempt", "other", 22),
    text("reason", "other", 26),
    figure("items", 9, () => ""),
    figure("done", 10, ({ column }) => `,${column("schoolPlans", "countsAs")},"Complete"`),
    {
      key: "shareDone",
      field: "other",
      width: 11,
      format: "share",
      only: "oneTable",
      computed: { needs: ofPlans, formula: ({ at }) => `=${share(at("done"), at("items"))}` },
    },
    {
      ...figure("overdue", 9, ({ column }) => `,${column("schoolPlans", "daysOverdue")},">0"`),
      highlight: [{ when: (cell) => `N(${cell("overdue")})>0`, tone: "bad" }],
    },
  ],
};
