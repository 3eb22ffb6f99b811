import type { InstrumentText } from "./types";

/** The seven components of carrying out a plan. */
export const executionText: InstrumentText = {
  title: "Execution components",
  tab: "execution",
  source:
    "Components and scale: Systemic Execution (aligned with LEAD Connecticut). The wording is ours; so are ratings by school and by several raters.",
  ask: "To what degree is this in place?",
  itemWord: { one: "component", many: "components" },
  points: [1, 2, 3, 4, 5, 6, 7],
  low: "Not in place",
  high: "Fully in place",
  items: [
    {
      title: "1 Clear focus and priorities",
      look: "Whoever carries the plan can say what the district is after, which few things come first, and why these should work.",
      evidence:
        "Ask five people in different roles what comes first and what it changes in their own week. Theories of action that are written down, and known.",
      example: "Every school plan opens with an “if … then …” of its own that follows from the district's.",
    },
    {
      title: "2 Addressing the system",
      look: "The plan goes after what keeps producing the problem, such as schedules, roles, materials or habits, and not only after what shows. People question why they expect a strategy to work, and change it when it doesn't.",
      evidence:
        "Notes of a search for causes, with the data that was looked at. Leaders who can name the cause behind each initiative. A strategy that was changed after a review.",
      example: "A fishbone diagram that is drawn again each semester, with teachers in the room.",
    },
    {
      title: "3 Backwards design of the strategy",
      look: "Leaders began with the result for students and worked back through every step that it takes, down to the people, time, material, money and know-how that each step needs.",
      evidence:
        "The chain of steps from central office to classroom on paper, with its weak places marked. For every initiative, what it needs and where that comes from.",
      example: "A logic model on one page, from which the budget was made.",
    },
    {
      title: "4 Leading and lagging indicators of implementation and impact",
      look: "A handful of figures shows early whether the work is done, and later whether it pays off. Everybody knows which ones they are.",
      evidence:
        "A list of ten figures at most, each with its source. Notes of a meeting at which an early figure changed what people did.",
      example: "One page for each school: attendance, suspensions, the last common assessment.",
    },
    {
      title: "5 Routines for monitoring, accountability and continuous improvement",
      look: "On fixed dates people bring evidence, question the thinking behind the work, and decide what will be different by the next time.",
      evidence:
        "A calendar that was kept. Notes with what was shown, what was decided and who does it. Changes that lead back to a meeting.",
      example:
        "A visit to each school's classrooms every month with the same question, talked over the same day.",
    },
    {
      title: "6 Clear structures and power relationships",
      look: "People know who decides what and who answers for it, and can say why: because of how the plan is meant to work, and not because it was always so.",
      evidence:
        "A list of decisions and who makes them. One name on every action. Principals who can say what is theirs to decide, and whom they call for which help.",
      example:
        "Principals of the schools with the hardest task choose their own team; for each support that they were promised, one person in the central office answers.",
    },
    {
      title: "7 Align the culture",
      look: "People trust one another enough to say what doesn't work, to try something and to be thanked for it. Leaders do first what they ask of others.",
      evidence:
        "Breakdowns that were named in front of others and mended. What staff say about trust. A few behaviors that leaders agreed on and are seen to practice.",
      example: "All adults of a school greet students by name in the morning, the principal first.",
    },
  ],
};
