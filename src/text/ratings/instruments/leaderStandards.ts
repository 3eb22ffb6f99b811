import type { InstrumentText } from "./types";

/** Four standards by which leaders look at their own month. */
export const leaderStandardsText: InstrumentText = {
  title: "Leader standards",
  tab: "leaders",
  source:
    "Standards and levels: a district's practice under the Massachusetts Accelerated Improvement Plan (Bonda and Mitchell). What each looks like is in our words. Supervisors take part too.",
  ask: "Where do you stand this month?",
  itemWord: { one: "standard", many: "standards" },
  points: ["Improvement necessary", "Effective", "Highly effective"],
  low: "Improvement necessary",
  high: "Highly effective",
  items: [
    {
      title: "Leadership",
      look: "You set a direction that people follow, and you are where the work is done.",
      evidence: "Time spent in classrooms and with teams. What staff say the school is working on.",
    },
    {
      title: "Continuous improvement",
      look: "You try something, look at what came of it, and change what you do.",
      evidence: "Something that you stopped or changed this month, and the reason.",
    },
    {
      title: "Rigor",
      look: "You know demanding teaching when you see it, and teachers hear from you what would make theirs more so.",
      evidence: "Notes of visits, comments that teachers got, student work at grade level.",
    },
    {
      title: "Data",
      look: "You and your teams decide by figures and student work, and follow up on what was decided.",
      evidence: "Notes of data meetings, and what was done in classrooms afterwards.",
    },
  ],
};
