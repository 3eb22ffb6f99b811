import { planOf } from "../../support/plan";

const ROWS = [
  ["Goal 1: Every child reads"],
  ["Performance Objective 1: Grade 3 readers rise to 46 %"],
  ["Train all teachers in phonics"],
  ["Performance Objective 2: Half of all students grow"],
  ["Agree on one sequence of lessons"],
  ["Goal 1 Total"],
  ["Goal 2: Teachers stay"],
  ["Performance Objective 1: Turnover falls to 17 %"],
  ["Pay mentors"],
];

test("an objective under a goal is the goal's, and a sum is neither", () => {
  const plan = planOf({
    Plan: { kind: "actions", columns: { Strategy: "action" }, rows: ROWS, sectionRows: [2, 3, 5, 7, 8, 9] },
    Bates: {
      kind: "schoolPlan",
      columns: { School: "unit", Step: "action", Goal: "parent" },
      rows: [["Bates", "Read daily", "Goal 1"]],
    },
  });
  const titleOf = (key: string): string => plan.items.find((item) => item.key === key)!.title;
  const served = Object.fromEntries(
    plan.items.map(({ kind, title, links }) => [
      `${kind}: ${title}`,
      links.map(({ target }) => (target === null ? null : titleOf(target))),
    ]),
  );
  expect(served).toEqual({
    "objective: Every child reads": [],
    "objective: Teachers stay": [],
    "initiative: Performance Objective 1: Grade 3 readers rise to 46 %": ["Every child reads"],
    "initiative: Performance Objective 2: Half of all students grow": ["Every child reads"],
    "initiative: Performance Objective 1: Turnover falls to 17 %": ["Teachers stay"],
    "action: Train all teachers in phonics": ["Performance Objective 1: Grade 3 readers rise to 46 %"],
    "action: Agree on one sequence of lessons": ["Performance Objective 2: Half of all students grow"],
    "action: Pay mentors": ["Performance Objective 1: Turnover falls to 17 %"],
    "action: Read daily": ["Every child reads"],
  });
});
