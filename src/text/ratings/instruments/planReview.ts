import type { InstrumentText } from "./types";

/** Five questions to a plan before it is approved. */
export const planReviewText: InstrumentText = {
  title: "Plan review",
  tab: "plan review",
  source:
    "Criteria: those by which Massachusetts reviews an Accelerated Improvement Plan. The scale and the wording are ours.",
  ask: "Does the plan do this?",
  itemWord: { one: "criterion", many: "criteria" },
  points: ["No", "Partly", "Yes"],
  low: "No",
  high: "Yes",
  items: [
    {
      title: "It provides focus",
      look: "Three to five objectives with a few initiatives each, and nothing on the side that competes with them.",
      evidence: "The number of objectives and initiatives. What the plan says will no longer be done.",
    },
    {
      title: "It promotes rapid improvement of teaching and learning",
      look: "What the plan does reaches classrooms within the year, and says how.",
      evidence: "Benchmarks for what teachers and students do, with dates in the first year.",
    },
    {
      title: "It addresses systemic weaknesses",
      look: "Each initiative names the cause that it takes away.",
      evidence: "The search for causes behind the initiatives, and the data that it rests on.",
    },
    {
      title: "It builds long-term capacity",
      look: "People, routines and know-how will still be there when the extra money is gone.",
      evidence: "Which work is permanent, and what pays for it. Who learns to do what.",
    },
    {
      title: "It is useful for measuring progress",
      look: "From its benchmarks one can say each quarter what has been reached and what hasn't.",
      evidence: "Measures with a baseline, a target, a date and a source.",
    },
  ],
};
