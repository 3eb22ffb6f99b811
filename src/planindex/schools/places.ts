import type { Source } from "../model";

/** School numbers are places in the figures by school: the district, schools, items of no known school, all together. */

/** The number of items whose school is on no list. */
export function unknownSchool({ schools }: { readonly schools: readonly string[] }): number {
  return schools.length + 1;
}

/** The number of rows that hold no item: the total's own, so that they come last and count for nobody. */
export function noItem({ schools }: { readonly schools: readonly string[] }): number {
  return schools.length + 2;
}

/**
 * The number of an item that names no school: the district's, or in a school plan that of no known school. Beside a column
 * of clusters a blank school is the district's on purpose.
 */
export function placeOfBlank(
  { table, columns }: Source,
  model: { readonly schools: readonly string[] },
): number {
  return table.kind === "schoolPlan" && columns.cluster.length === 0 ? unknownSchool(model) : 1;
}
