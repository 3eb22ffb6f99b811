import type { InstrumentText } from "./types";

/** A district's look at itself by the state's six standards. */
export const districtStandardsText: InstrumentText = {
  title: "District standards",
  tab: "standards",
  source:
    "Standards: the six of the Massachusetts Department of Elementary and Secondary Education, which has indicators for each: add rows for those that you use. The scale and the wording are ours.",
  ask: "How far does this describe the district?",
  itemWord: { one: "standard", many: "standards" },
  points: ["Not yet", "In part", "Mostly", "Fully"],
  low: "Not yet",
  high: "Fully",
  items: [
    {
      title: "Leadership and governance",
      look: "School committee, superintendent and schools pull in one direction and know their parts.",
      evidence: "Goals of the committee and the superintendent beside the plan's. Minutes.",
    },
    {
      title: "Curriculum and instruction",
      look: "What is taught hangs together from grade to grade, and classrooms show it.",
      evidence: "Written curriculum. What walkthroughs saw.",
    },
    {
      title: "Assessment and data use",
      look: "Common assessments come back quickly and change what happens next.",
      evidence: "The calendar of assessments. Notes of data meetings.",
    },
    {
      title: "Human resources and educator development",
      look: "The district finds, keeps and develops the people that its plan needs.",
      evidence: "Vacancies and turnover by school. What people learned, and whether they use it.",
    },
    {
      title: "Student support",
      look: "Students who struggle are noticed early and get help that works.",
      evidence: "Attendance and discipline figures. Who gets which support, and what came of it.",
    },
    {
      title: "Financial and asset management",
      look: "Money, buildings and equipment follow the plan, and it is known what things cost.",
      evidence: "The budget beside the plan. Spending by school.",
    },
  ],
};
