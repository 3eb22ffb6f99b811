import type { CellValue } from "../../../src/plan/cell";
import { benchmark, benchmarkRows, initiativeRows, objectiveRows } from "../../support/district";
import { type SheetFixture } from "../../support/plan";

export const ONE: Readonly<Record<"Goals" | "Initiatives", SheetFixture>> = {
  Goals: objectiveRows(["1", "Every child reads", "", ""]),
  Initiatives: initiativeRows(["1.1", "Reading block", "1", ""]),
};
export const early = benchmark({ id: "E", for: "1.1", type: "Early evidence of change", due: "Oct. 2026" });
export const short = benchmark({
  id: "S",
  for: "1.1",
  type: "Short-term outcome",
  who: "Students",
  due: "Feb. 2027",
});
export const final = benchmark({
  id: "F",
  for: "1",
  type: "Final outcome",
  who: "Students",
  due: "June 2027",
});
export const with_ = (...rows: CellValue[][]) => ({ ...ONE, Benchmarks: benchmarkRows(...rows) });
