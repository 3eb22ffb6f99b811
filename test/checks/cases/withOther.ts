import type { CellValue } from "../../../src/plan/cell";
import type { SheetFixture } from "../../support/plan";

/** Actions with a column that nothing of the plan is read from: id, action, to go. */
export function withOther(...rows: CellValue[][]): SheetFixture {
  return { kind: "actions", columns: { ID: "id", Action: "action", "To go": "other" }, rows };
}
