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

/** A table of objectives: id, wording, lead, status. */
export function objectiveRows(...rows: readonly CellValue[][]): SheetFixture {
  const columns = { ID: "id", "Strategic objective": "objective", Lead: "lead", Status: "status" } as const;
  return { kind: "objectives", columns, rows };
}

/** A table of initiatives: id, wording, objective, status. */
export function initiativeRows(...rows: readonly CellValue[][]): SheetFixture {
  const columns = { ID: "id", Initiative: "initiative", Objective: "parent", Status: "status" } as const;
  return { kind: "initiatives", columns, rows };
}

/**
 * A table of benchmarks: id, what it is for, type, whose change, wording, measure, direction, baseline, target, due, source,
 * group, actual, met.
 */
export function benchmarkRows(...rows: readonly CellValue[][]): SheetFixture {
  const columns = {
    ...({ ID: "id", For: "parent", Type: "benchmarkType", "Whose change": "whoseChange" } as const),
    ...({ Benchmark: "benchmark", Measure: "measure", Direction: "direction" } as const),
    ...({ Baseline: "baseline", Target: "target", Due: "due", Source: "dataSource" } as const),
    ...({ Group: "group", Actual: "actual", "Met?": "status" } as const),
  };
  return { kind: "benchmarks", columns, rows };
}

/** A benchmark that nothing is wrong with. */
export interface BenchmarkRow {
  readonly id: string;
  readonly for: CellValue;
  readonly type: string;
  readonly who?: string;
  readonly title?: string;
  readonly measure?: string;
  readonly direction?: string;
  readonly baseline?: CellValue;
  readonly target?: CellValue;
  readonly due?: CellValue;
  readonly source?: string;
  readonly group?: string;
  readonly actual?: CellValue;
  readonly met?: string;
}

/** A row of `benchmarkRows`: what isn't said is as it should be, and not yet due. */
export function benchmark(row: BenchmarkRow): CellValue[] {
  return [
    ...[row.id, row.for, row.type, row.who ?? "Teachers", row.title ?? "Teachers ask why in lessons"],
    ...[row.measure ?? "% of visits", row.direction ?? "Increase to", row.baseline ?? 10, row.target ?? 40],
    ...[row.due ?? "June 2027", row.source ?? "Log", row.group ?? "All", row.actual ?? "", row.met ?? ""],
  ];
}
