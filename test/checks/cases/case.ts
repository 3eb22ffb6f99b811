import type { CheckSettings } from "../../../src/checks/engine";
import type { PlanSettings } from "../../../src/plan/settings";
import type { SheetFixture } from "../../support/plan";

/** A workbook and what one rule finds in it: message and cell ("nothing Plans!D2"), the message alone where there is no cell. */
export interface Case {
  readonly name: string;
  readonly sheets: Readonly<Record<string, SheetFixture>>;
  /** How the plan is read, where it matters. */
  readonly settings?: Partial<PlanSettings>;
  /** What the workbook says about the check. */
  readonly check?: CheckSettings;
  readonly finds: readonly string[] | "inapplicable";
}

/** The same table on a sheet of each of four schools. */
export function atFourSchools(fixture: SheetFixture): Record<string, SheetFixture> {
  return Object.fromEntries(["Ash", "Bay", "Cole", "Dunn"].map((school) => [school, fixture]));
}
