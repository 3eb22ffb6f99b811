import { SCHOOL_SHEETS } from "../../plan/ownTables";
import type { Refs, TemplatePart } from "../types";
import { text, share } from "./shared";

const ofPlans = [
  "schoolPlans.school",
  "schoolPlans.action",
  "schoolPlans.countsAs",
  "schoolPlans.daysOverdue",
];

const { name: SHEETS, headings: SHEET_HEADINGS } = SCHOOL_SHEETS;

/** A figure of each school: counted in the table that schools share, or looked up among the figures of their own sheets. */
function figure(
  key: string,
  width: number,
  /** Its place among those figures. */
  index: 1 | 2 | 3,
  criteria: (refs: Refs) => string = () => "",
): TemplatePart["columns"][number] {
  return {
    key,
    field: "other",
    width,
    format: "count",
    computed: {
      needs: ofPlans,
      formula: (refs) => {
        const { at, column } = refs;
        const rows = `${column("schoolPlans", "school")},${at("school")},${column("schoolPlans", "action")},"?*"`;
        return `=IF(${at("school")}="","",COUNTIFS(${rows}${criteria(refs)}))`;
      },
      bySheets: ({ at, list }) => {
        const row = `MATCH(${at("school")},${list(SHEETS, SHEET_HEADINGS[0])},0)`;
        return `=IF(${at("school")}="","",IFERROR(INDEX(${list(SHEETS, SHEET_HEADINGS[index])},${row}),""))`;
      },
    },
  };
}

const shareDone = ({ at }: Refs) => `=${share(at("done"), at("items"))}`;

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
    text("aliases", "other", 22),
    { key: "type", field: "other", width: 11, list: "unitType" },
    { key: "cluster", field: "cluster", width: 18, wrap: true, only: "clusters" },
    { key: "leader", field: "lead", width: 22, wrap: true, list: "people", isOpen: true, only: "leaders" },
    { key: "level", field: "other", width: 14, list: "level", only: "levels" },
    { key: "tier", field: "other", width: 16, wrap: true, list: "tier", isOpen: true, only: "tiers" },
    text("exempt", "other", 18),
    text("reason", "other", 22),
    figure("items", 9, 1),
    figure("done", 10, 2, ({ column }) => `,${column("schoolPlans", "countsAs")},"Complete"`),
    {
      key: "shareDone",
      field: "other",
      width: 11,
      format: "share",
      computed: { needs: ofPlans, formula: shareDone, bySheets: shareDone },
    },
    {
      ...figure("overdue", 9, 3, ({ column }) => `,${column("schoolPlans", "daysOverdue")},">0"`),
      highlight: [{ when: (cell) => `N(${cell("overdue")})>0`, tone: "bad" }],
    },
  ],
};
