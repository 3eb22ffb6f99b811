import type { PlanSettings } from "../settings";
import { type ColumnMap, columnsOf, type TableMap } from "../maps/tableMap";
import { readDate } from "../values/due";
import { isDistrictItself, saysSchool } from "./units/unitNames";

/** A column of ratings, and what its heading says of them: nothing where the table has only one such column. */
export interface RatedColumn {
  readonly column: number;
  readonly says: "item" | "unit" | "rater" | "period" | null;
  /** Of the unit, the rater, the item or the period; "" for none. */
  readonly name: string;
}

/**
 * The columns of ratings of a table. Several stand for several schools, raters or periods, or for the items where each row is a
 * school's.
 * @param isSchool whether a name is that of a school in this workbook
 */
export function ratedColumns(
  table: TableMap,
  settings: PlanSettings,
  isSchool: (name: string) => boolean,
): RatedColumn[] {
  const columns = columnsOf(table, "rating");
  const names = columns.map(nameIn);
  // Two columns that are both only called ratings: nobody knows what the second is.
  if (columns.length < 2 || names.includes(""))
    return columns.slice(0, 1).map(({ column }) => ({ column, says: null, name: "" }));
  const says = whatNamesSay(table, names, settings, isSchool);
  return columns.map(({ column }, index) => ({ column, says, name: names[index]! }));
}

function whatNamesSay(
  table: TableMap,
  names: readonly string[],
  settings: PlanSettings,
  isSchool: (name: string) => boolean,
): RatedColumn["says"] {
  if (columnsOf(table, "item").length === 0) return "item";
  const isPeriod = (name: string) => /^(?:date|period)$/.test(readDate(name, "General", settings).kind);
  if (names.every(isPeriod)) return "period";
  const isUnit = (name: string) => isDistrictItself(name) || saysSchool(name) || isSchool(name);
  return columnsOf(table, "unit").length === 0 && names.some(isUnit) ? "unit" : "rater";
}

/** What a heading names, without the words that only say that it is rated. */
function nameIn({ heading }: ColumnMap): string {
  return heading
    .replace(/\([^)]*\)|\b(?:self[- ]?)?(?:ratings?|scores?|assessment)\b|\b1\s*[-–—]\s*\d{1,2}\b/gi, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:–—-]+|[\s:–—-]+$/g, "");
}
