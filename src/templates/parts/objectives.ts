import type { TemplatePart } from "../types";
import { RESOURCE_TOTALS } from "./resourceTotals";
import { COUNTS_AS, id, inLists, names, people, share, status, text, word } from "./shared";

/** What the plan is about: three to five at the top, each with a lead. */
export const objectives: TemplatePart = {
  id: "objectives",
  table: "PlanObjectives",
  kind: "objectives",
  title: "objective",
  ids: (n) => String(n),
  rows: { least: 8 },
  columns: [
    id(),
    text("objective", "objective", 44),
    people("lead"),
    text("weakness", "other", 30),
    {
      key: "standard",
      field: "other",
      width: 22,
      wrap: true,
      list: "standard",
      example: word("standard", 1),
    },
    status("On track"),
    COUNTS_AS,
    {
      key: "benchmarksMet",
      field: "other",
      width: 13,
      computed: {
        needs: ["benchmarks.serves", "benchmarks.met", "benchmarks.benchmark"],
        formula: ({ at, column }) => {
          const own = names(at("id"), column("benchmarks", "serves"));
          const all = `SUMPRODUCT(${own},--(${column("benchmarks", "benchmark")}<>""))`;
          const met = `SUMPRODUCT(${own},--(${column("benchmarks", "met")}="Met"))`;
          return `=IF(${at("objective")}="","",${met}&" of "&${all})`;
        },
      },
    },
    {
      key: "shareDone",
      field: "other",
      width: 11,
      format: "share",
      computed: {
        needs: ["initiatives.serves", "initiatives.actions", "initiatives.actionsDone"],
        formula: ({ at, column }) => {
          const own = names(at("id"), column("initiatives", "serves"));
          const sum = (key: string) => `SUMPRODUCT(${own},${column("initiatives", key)})`;
          return `=IF(${at("objective")}="","",${share(sum("actionsDone"), sum("actions"))})`;
        },
      },
    },
    ...RESOURCE_TOTALS,
    inLists("objective"),
  ],
};
