import type { CellAddress } from "../plan/cell";
import type { PlanItem } from "../plan/item";
import type { FixReport, TextData } from "./rule";

/** What a report may say besides. */
interface More<Fixes extends string> {
  readonly unit?: string | null;
  readonly person?: string;
  readonly about?: string;
  readonly fixes?: readonly FixReport<Fixes>[];
}

/** What is wrong with an item, or at a cell. */
export function fails<Id extends string, Fixes extends string = never>(
  messageId: Id,
  item: PlanItem | null,
  cell: CellAddress | null,
  data: TextData = {},
  more: More<Fixes> = {},
) {
  return { messageId, outcome: "fail" as const, item, cell, data, ...more };
}

/** What can't be told, since something is missing: said once, of a table or the workbook. */
export function cantTell<Id extends string>(
  messageId: Id,
  cell: CellAddress | null,
  data: TextData = {},
  item: PlanItem | null = null,
) {
  return { messageId, outcome: "cantTell" as const, item, cell, data };
}
