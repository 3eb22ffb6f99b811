import type { PartText } from "./types";

export const directionText: PartText = {
  lead: "What everything in the plan must fit with, in words: one row for the district, and one for each school or cluster that has words of its own.",
  good: "Good wording can be told to a parent in one breath. A theory of action says what adults will do and what students will then be able to do.",
  columns: {
    unit: "The district, a cluster or a school.",
    vision: "What schools look like for students when the plan has worked. One or two sentences.",
    mission: "What this unit is there for, and for whom.",
    strategicDirection: "The few things that come first in the years of the plan, and so what comes later.",
    theoryOfAction:
      "If we (adults) do this, then students will be able to do that. A school's follows from the district's.",
    redesignCriteria: "What a proposal for redesign must fulfill to be taken up.",
  },
  example: {
    unit: "District",
    vision: "Example: Every student reads with understanding and can say why it matters.",
    mission: "Example: We teach every child who comes to us, and find out whether they have learned.",
    strategicDirection: "Example: Reading first; fewer programs, each of them used well.",
    theoryOfAction:
      "Example: If principals watch reading lessons every week and coach what they see, then teachers will question texts closely and students will read harder ones.",
    redesignCriteria:
      "Example: It reaches every student, it can be kept up after the first year, and it replaces something.",
  },
};
