import type { Refs, TemplatePart } from "../types";
import { COUNTS_AS, id, inLists, names, people, serves, share, status, text } from "./shared";

/** Initiatives for each objective whose numbers are ready. */
const PER_OBJECTIVE = 4;

const ofActions = ["actions.serves", "actions.action", "actions.countsAs"];

function count({ at, column }: Refs, condition: string): string {
  return `SUMPRODUCT(${names(at("id"), column("actions", "serves"))},--(${condition}))`;
}

/** What is done about each objective: three to five under each, at a cause rather than a symptom. */
export const initiatives: TemplatePart = {
  id: "initiatives",
  table: "PlanInitiatives",
  kind: "initiatives",
  title: "initiative",
  ids: (n) => `${Math.ceil(n / PER_OBJECTIVE)}.${((n - 1) % PER_OBJECTIVE) + 1}`,
  rows: { least: 5 * PER_OBJECTIVE },
  columns: [
    id(),
    text("initiative", "initiative", 38),
    serves("objectives", "objectives"),
    text("cause", "other", 26),
    people("lead"),
    people("support"),
    text("resources", "resources", 20),
    status("On track"),
    COUNTS_AS,
    {
      key: "actions",
      field: "other",
      width: 9,
      format: "count",
      computed: {
        needs: ofActions,
        formula: (refs) =>
          `=IF(${refs.at("initiative")}="","",${count(refs, `${refs.column("actions", "action")}<>""`)})`,
      },
    },
    {
      key: "actionsDone",
      field: "other",
      width: 10,
      format: "count",
      computed: {
        needs: ofActions,
        formula: (refs) =>
          `=IF(${refs.at("initiative")}="","",${count(refs, `${refs.column("actions", "countsAs")}="Complete"`)})`,
      },
    },
    {
      key: "shareDone",
      field: "other",
      width: 11,
      format: "share",
      computed: { needs: ofActions, formula: ({ at }) => `=${share(at("actionsDone"), at("actions"))}` },
    },
    inLists("initiative"),
  ],
};
