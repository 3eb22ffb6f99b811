import type { Vocabulary } from "../types";
import { aip } from "./aip";

/** Goals, strategies and action steps, as most districts call them. */
export const goalStrategyAction: Vocabulary = {
  id: "goalStrategyAction",
  name: "Goals, strategies and action steps",
  words: {
    objective: "goal",
    objectives: "goals",
    initiative: "strategy",
    initiatives: "strategies",
    action: "action step",
    actions: "action steps",
  },
  tabs: {
    ...aip.tabs,
    objectives: "Goals",
    initiatives: "Strategies",
    benchmarks: "Milestones",
    actions: "Action steps",
    schoolPlans: "School improvement plans",
    highlights: "Meeting log",
  },
  headings: {
    ...aip.headings,
    objectives: {
      ...aip.headings.objectives,
      objective: "Goal",
      lead: "Goal owner",
      benchmarksMet: "Own milestones met",
    },
    initiatives: {
      ...aip.headings.initiatives,
      initiative: "Strategy",
      serves: "Goal supported",
      lead: "Lead person",
      actions: "Number of steps",
    },
    benchmarks: {
      ...aip.headings.benchmarks,
      benchmark: "Milestone",
      lead: "Lead person",
      serves: "Supports",
    },
    actions: {
      ...aip.headings.actions,
      action: "Action step",
      serves: "Supports",
      lead: "Person responsible",
      due: "By when",
    },
    schoolPlans: {
      ...aip.headings.schoolPlans,
      action: "Action step",
      serves: "District goal",
      lead: "Person responsible",
      due: "By when",
    },
    resources: { ...aip.headings.resources, serves: "Supports" },
    highlights: { ...aip.headings.highlights, serves: "Supports", benchmarks: "Milestones discussed" },
  },
  statuses: [
    { word: "Not started", status: "Not started" },
    { word: "On track", status: "On track" },
    { word: "At risk", status: "At risk" },
    { word: "Off track", status: "Off track" },
    { word: "Complete", status: "Complete" },
    { word: "Discontinued", status: "Discontinued" },
  ],
};
