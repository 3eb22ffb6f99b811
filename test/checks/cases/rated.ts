import type { CellValue } from "../../../src/plan/cell";
import type { SheetFixture } from "../../support/plan";

/** The seven, as a district writes them. */
export const COMPONENTS = [
  "1 Clear focus and priorities",
  "2 Addressing the system",
  "3 Backwards design of the strategy",
  "4 Leading and lagging indicators",
  "5 Routines for monitoring",
  "6 Clear structures and power relationships",
  "7 Align the culture",
];

/** A table of ratings: period, unit, rater, component, rating, evidence. */
export const table = (...rows: CellValue[][]): SheetFixture => ({
  kind: "ratings",
  columns: {
    ...({ Period: "period", Unit: "unit", Rater: "lead", Component: "item" } as const),
    ...({ Rating: "rating", Evidence: "evidence" } as const),
  },
  rows,
});

/** Somebody's seven ratings, each with evidence. */
export const seven = (
  unit: string,
  ratings: readonly CellValue[],
  period = "Fall 2026",
  rater = "",
): CellValue[][] => COMPONENTS.map((item, at) => [period, unit, rater, item, ratings[at] ?? "", "Seen"]);

export const ALL = (rating: CellValue) => COMPONENTS.map(() => rating);
