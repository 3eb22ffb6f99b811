import type { PartText } from "./types";

export const resourcesText: PartText = {
  lead: "What each {initiative} needs, where it comes from, and whether it will still be there next year.",
  good: "A good row says how much and from where. Money that comes once can start a change; it can't carry one.",
  columns: {
    resource: "What is needed: “Reading coach, half time”.",
    serves: "The {initiative} that it is for.",
    kind: "What kind of resource it is. Time and knowledge count as much as money.",
    amount:
      "How much, as a number: dollars for money, positions for people, hours for time. Only numbers are added up.",
    source: "The budget, grant or office that it comes from.",
    money: "Whether it comes once or every year.",
    permanentWork: "Yes where the work goes on after the plan has ended.",
    notes: "Anything that the next reader should know.",
    objective: "Computed: the {objective} with which it is counted, the first where it serves several.",
  },
  example: {
    resource: "Example: Reading coach, half time, in each of two schools",
    source: "Example: General fund",
    notes: "Example: Posted in the spring, so that both start in August.",
  },
};
