import type { PartText } from "./types";

export const chartersText: PartText = {
  lead: "What each improvement team is for, who is on it, and what will be there when it is done.",
  good: "A good charter has an end: a team that knows when its work is done can finish it.",
  ids: "Leave a number as it is once others refer to it: rows can be sorted and moved as you like.",
  columns: {
    id: "A number of its own, such as T2.",
    team: "What the team is called.",
    unit: "The school, cluster or district that it works for.",
    serves: "The {initiative} or {objective} that its work serves.",
    leader: "Who calls it together.",
    members: "Who is on it, with ; between.",
    goals: "What the team is to achieve, so that one can tell.",
    tasks: "The few large pieces of work on the way.",
    outcomes: "What will be there in the end that was not there before.",
  },
  example: {
    team: "Example: Reading block team",
    leader: "Reading coach",
    members: "Example: Three teachers; the principal",
    goals: "Example: Every grade 3 classroom uses the shared lesson plan by January.",
    tasks: "Example: Try the plan in two rooms; mend it; show it to the others.",
    outcomes: "Example: A lesson plan that teachers keep using without the team",
  },
};
