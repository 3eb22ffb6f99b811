import type { SheetFixture } from "../../support/plan";

export const objectives: SheetFixture = {
  kind: "objectives",
  columns: { ID: "id", "Strategic objective": "objective", Lead: "lead" },
  rows: [
    ["1", "Every child reads", "J. Ortiz"],
    ["2", "Every child attends", "W. Chen"],
  ],
};
export const initiatives: SheetFixture = {
  kind: "initiatives",
  columns: { ID: "id", Initiative: "initiative", Objective: "objective" },
  rows: [
    ["1.1", "Reading block", "1"],
    ["1.2", "Coaching", "Every child reads"],
    ["11.2", "Tutoring", "Every child reads"],
    ["2.1", "Family visits", "2"],
  ],
};

export function schoolPlan(...rows: (string | number)[][]): SheetFixture {
  return {
    kind: "schoolPlan",
    columns: { School: "unit", ID: "id", "Action step": "action", "District goal": "parent" },
    rows,
  };
}
