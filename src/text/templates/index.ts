import { directionText } from "./direction";
import { objectivesText } from "./objectives";
import { initiativesText } from "./initiatives";
import { benchmarksText } from "./benchmarks";
import { indicatorsText } from "./indicators";
import { actionsText } from "./actions";
import { schoolPlansText } from "./schoolPlans";
import { schoolsText } from "./schools";
import { resourcesText } from "./resources";
import { proposalsText } from "./proposals";
import { highlightsText } from "./highlights";
import { walkthroughsText } from "./walkthroughs";
import { updatesText } from "./updates";
import { changesText } from "./changes";
import { chartersText } from "./charters";

export type { PartText } from "./types";

/** What each part of a plan says. */
export const partsText = {
  direction: directionText,
  objectives: objectivesText,
  initiatives: initiativesText,
  benchmarks: benchmarksText,
  indicators: indicatorsText,
  actions: actionsText,
  schoolPlans: schoolPlansText,
  schools: schoolsText,
  resources: resourcesText,
  proposals: proposalsText,
  highlights: highlightsText,
  walkthroughs: walkthroughsText,
  updates: updatesText,
  changes: changesText,
  charters: chartersText,
} as const;

/** What all templates say. */
export const templatesText = {
  title: (plan: string, part: string) => (plan === "" ? part : `${plan}: ${part}`),
  nextId: (prefix: string) => `Next free number: ${prefix}`,
  school: "School",
  schoolFigures: {
    items: "Rows: ",
    done: ", complete: ",
    overdue: ", overdue: ",
  },
  example: "Example:",
  /** What computed columns answer. */
  values: {
    cantRead: "Can't read",
    met: "Met",
    notMet: "Not met",
    notYet: "Not yet",
    noActual: "No figure yet",
    judge: "See evidence",
    /** Of the resources of an objective, before a number. */
    resources: {
      unsaid: "Money, not said how it comes:",
      others: "Rows of other kinds:",
      withoutNumber: "Rows without a number:",
    },
  },
} as const;
