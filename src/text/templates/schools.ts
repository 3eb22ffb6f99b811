import type { PartText } from "./types";

export const schoolsText: PartText = {
  lead: "The schools of the plan. Lists on other sheets offer what stands here.",
  good: "Use the name that people know the school by, and write other spellings beside it: they will be read as the same school.",
  columns: {
    school: "The school's name, as it should stand in figures and reports.",
    aliases: "Other ways in which it is written, with ; between: Bates; Bates ES.",
    type: "What it is. Leave it at School unless it is something else.",
    cluster: "The cluster or feeder pattern that it belongs to.",
    leader: "The principal, by name.",
    level: "The state's accountability level, 1 to 5.",
    tier: "How much support and oversight it gets.",
    exempt: "{Objectives} that it need not take up, by number, with ; between.",
    reason: "Why it need not take them up.",
    items: "Computed: rows of its plan.",
    done: "Computed: how many of them are complete.",
    shareDone: "Computed: the share that is complete.",
    overdue: "Computed: how many are past their date.",
  },
  example: {},
};
