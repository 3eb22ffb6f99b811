import type { PartTable } from "../../app/plan/parts";
import { kindText } from "../../text/fields";
import { planText } from "../../text/pane/plan";
import { rowCount } from "./parts";

/** "School plans, 212 rows": what the tables of a sheet are taken for. */
export function tablesInWords(tables: readonly PartTable[]): string {
  return tables
    .filter(({ isUsed }) => isUsed)
    .map((table) => planText.table(kindText[table.kind], rowCount(table)))
    .join("; ");
}
