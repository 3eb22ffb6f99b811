import type { CellValue } from "../../src/plan/cell";
import type { SheetFixture } from "./plan";

/** Two objectives with three initiatives: what schools link to in the tests. */
export const GOALS: Readonly<Record<"Goals" | "Initiatives", SheetFixture>> = {
  Goals: {
    kind: "objectives",
    columns: { ID: "id", "Strategic objective": "objective" },
    rows: [
      ["1", "Every child reads"],
      ["2", "Every child attends"],
    ],
  },
  Initiatives: {
    kind: "initiatives",
    columns: { ID: "id", Initiative: "initiative", Objective: "parent" },
    rows: [
      ["1.1", "Reading block", "1"],
      ["1.2", "Coaching of teachers", "1"],
      ["2.1", "Family visits", "2"],
    ],
  },
};

/** A table of schools' rows: school, id, action step, district goal. */
export function schoolRows(...rows: readonly CellValue[][]): SheetFixture {
  const columns = { School: "unit", ID: "id", "Action step": "action", "District goal": "parent" } as const;
  return { kind: "schoolPlan", columns, rows };
}

/** A table of actions: id, action, lead, due, status. */
export function actionRows(...rows: readonly CellValue[][]): SheetFixture {
  const columns = { ID: "id", Action: "action", Lead: "lead", Due: "due", Status: "status" } as const;
  return { kind: "actions", columns, rows };
}
