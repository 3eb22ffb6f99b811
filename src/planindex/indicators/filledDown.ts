import type { SheetSnapshot } from "../../plan/snapshot";
import type { ColumnMap } from "../../plan/maps/tableMap";
import { mergedAreas, mergedValue } from "../filledDown/merged";
import type { MergedColumn, RecordSource } from "../model";

/** Fields that say of what a value is: there a merged area counts in each of its rows. */
const SAYS = ["unit", "group", "period"] as const;

/**
 * A table of indicators whose names hold for several rows: merged over them, or filled in once and left blank below, beside
 * values. Schools, groups and periods count so where they are merged only: blank they say something by themselves.
 * @param title the column with the names
 * @param groupBase how many rows of other tables are filled down before it
 */
export function filledDown(
  source: RecordSource,
  sheet: SheetSnapshot | undefined,
  title: ColumnMap,
  groupBase: number,
): RecordSource {
  const columns = SAYS.flatMap((field) => source.column(field) ?? []);
  const named = { column: title, areas: nameAreas(source, sheet, title) };
  const merged = [
    named,
    ...columns.map((column) => ({ column, areas: mergedAreas(sheet, source.table, column) })),
  ].filter(({ areas }) => areas.length > 0);
  if (merged.length === 0) return source;
  const unit = source.column("unit");
  return {
    ...source,
    merged,
    groupBase,
    hasMergedSchools: source.hasMergedSchools && !merged.some(({ column }) => column === unit),
    cell: (of, n) => {
      const known = merged.find(({ column }) => column === of);
      return known ? mergedValue(known, n, (row) => source.cell(of, row)) : source.cell(of, n);
    },
  };
}

/** The rows for which a name holds: those of its merged cell, and those below it that have a value and no name. */
function nameAreas(
  source: RecordSource,
  sheet: SheetSnapshot | undefined,
  title: ColumnMap,
): MergedColumn["areas"] {
  const merged = mergedAreas(sheet, source.table, title);
  const values = source.table.columns.filter(({ field }) => field === "actual");
  const isFilled = (column: ColumnMap, n: number): boolean => source.cell(column, n) !== "";
  const areas: [from: number, to: number][] = [];
  let from: number | null = null;
  for (let n = 1; n <= source.rows; n++) {
    if (isFilled(title, n)) from = source.emptyRows.has(n) ? null : n;
    else if (merged.some(([first, last]) => first < n && n <= last)) from ??= n;
    else if (source.emptyRows.has(n) || !source.table.columns.some((column) => isFilled(column, n)))
      from = null;
    else if (!values.some((column) => isFilled(column, n))) continue;
    if (from === null || from === n) continue;
    if (areas.at(-1)?.[0] === from) areas.at(-1)![1] = n;
    else areas.push([from, n]);
  }
  return areas;
}
