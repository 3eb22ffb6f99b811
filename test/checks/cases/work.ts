import { day, type SheetFixture } from "../../support/plan";
import type { CellValue } from "../../../src/plan/cell";

export const LED = "J. Ortiz";
export const WINDOW = { window: { first: day("2025-07-01"), last: day("2027-06-30") } };
export const DUE = day("2027-03-01");

/** Actions with all that the rules of accountability look at. */
export const work = (...rows: CellValue[][]): SheetFixture => ({
  kind: "actions",
  columns: {
    ...({ ID: "id", Action: "action", Lead: "lead", Helps: "support", Serves: "parent" } as const),
    ...({ Start: "start", Due: "due", Status: "status", Evidence: "evidence" } as const),
  },
  rows,
});
export const row = (
  id: string,
  more: {
    lead?: string;
    helps?: string;
    serves?: string;
    start?: CellValue;
    due?: CellValue;
    status?: string;
    evidence?: string;
  } = {},
) => [
  ...[id, `Do ${id}`, more.lead ?? LED, more.helps ?? "Coach", more.serves ?? ""],
  ...[more.start ?? "", more.due ?? DUE, more.status ?? "On track", more.evidence ?? ""],
];
