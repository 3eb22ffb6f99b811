import type { SheetFixture } from "../support/plan";

/** Goals under goals in one list, by their ids and by the numbers before their wordings. */
export const PARTS: Readonly<Record<string, SheetFixture>> = {
  Goals: {
    kind: "objectives",
    columns: { ID: "id", Goal: "objective", "Final outcome": "benchmark:final" },
    rows: [
      ["1", "Every child reads", "80 % read well"],
      ["1.1", "First graders read", ""],
      ["2.1.3", "Families are called", "All are"],
      ["2", "Every child attends", ""],
      ["3-1", "Buses are on time", ""],
      [3, "Every child gets here", ""],
    ],
  },
  More: {
    kind: "objectives",
    columns: { Goal: "objective" },
    rows: [["7. Money"], ["7.1 Grants"], ["7.2 Books"]],
  },
  Schools: {
    kind: "schoolPlan",
    columns: { School: "unit", Step: "action", Serves: "parent" },
    rows: [
      ["Bates", "Read every day", "1.1"],
      ["Bates", "Read at home", "1"],
      ["Bates", "Call home", "2.1.3; 3-1"],
      ["Clark", "Visit homes", "Families are called"],
      ["Clark", "Apply for grants", "7.1"],
      ["Clark", "Apply twice", "7.1 Grants"],
      ["Clark", "Find a bus", "3-1 Buses are on time"],
      ["Clark", "Save", "7"],
    ],
  },
};
