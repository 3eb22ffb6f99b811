import type { PartText } from "./types";

export const objectivesText: PartText = {
  lead: "What the plan is about. Three to five {objectives} keep a district together; more pull it apart.",
  good: "A good {objective} names a weakness that many schools share and says what will be different. If it could stand in any district's plan, it is too wide.",
  ids: "Leave a number as it is once others refer to it: rows can be sorted and moved as you like.",
  columns: {
    id: "A number of its own, such as 3. Others refer to it, so leave it as it is once it is used.",
    objective: "What will be different, in one sentence. Three to five of them for the whole district.",
    lead: "The one person who answers for it. Others can stand with the {initiatives}.",
    weakness: "The weakness in the system that it goes at, and how you know of it.",
    standard: "The district standard that it belongs to, if your state asks for one.",
    status:
      "How it stands, in your own words. Choose from the list, or type another word and add it on the sheet Lists.",
    countsAs: "Computed: what the status is counted as.",
    shareDone: "Computed: of the {actions} under its {initiatives}, the share that is complete.",
    benchmarksMet:
      "Computed: how many of its own benchmarks are met. Those of its {initiatives} are counted there.",
    oneOffMoney: "Computed: the money that comes once, from the sheet of resources.",
    permanentMoney: "Computed: the money that comes every year, from the sheet of resources.",
    otherResources:
      "Computed: its other resources by kind, and how many say no number and so could not be added up.",
    inLists: "Computed: how it is shown in lists on other sheets.",
  },
  example: {
    objective: "Example: Every student reads well by the end of grade 3",
    lead: "Assistant Superintendent",
    weakness: "Example: Reading is taught in a different way in every school.",
  },
};
