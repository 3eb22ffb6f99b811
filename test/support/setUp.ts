import { PART_IDS, type SetUpChoice } from "../../src/app/setUp";

/** What an office would choose that wants everything. */
export function choiceOf(changes: Partial<SetUpChoice> = {}): SetUpChoice {
  return {
    planName: "Plan for Reading",
    window: { first: 2026, last: 2027 },
    schools: [
      {
        name: "Bates Elementary",
        aliases: ["Bates ES"],
        cluster: "North",
        leader: "Ana Ruiz",
        level: 2,
        tier: "Standard",
      },
      { name: "Martin Luther King Jr. Elementary School", cluster: "South" },
      { name: "St. Mary's" },
    ],
    parts: PART_IDS,
    schoolPlans: "oneTable",
    vocabulary: "aip",
    ...changes,
  };
}
