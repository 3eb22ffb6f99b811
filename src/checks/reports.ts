import type { CellAddress } from "../plan/cell";
import type { PlanItem } from "../plan/item";
import type { TableMap } from "../plan/maps/tableMap";
import { headingCell } from "./places";
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

/** From so many tables on what all of them lack is said of them together. */
const TOGETHER = 4;

/**
 * What can't be told of tables that lack something: said of each, or once where they are as many as schools.
 * @param many the message that names the first of them and counts the others
 */
export function cantTellOf<One extends string, Many extends string>(
  tables: readonly TableMap[],
  one: One,
  many: Many,
) {
  const [first] = tables;
  if (!first || tables.length < TOGETHER)
    return tables.map((table) => cantTell<One | Many>(one, headingCell(table), { sheet: table.sheet }));
  const data = { sheet: first.sheet, others: tables.length - 1 };
  return [cantTell<One | Many>(many, headingCell(first), data)];
}
