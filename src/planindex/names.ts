import { INDEX_TABLE } from "../plan/ownTables";

/** Tables on the sheet of the plan index, besides the index itself: short lists that its formulas look things up in. */
export const INDEX_TABLES = {
  index: INDEX_TABLE,
  sources: "TL_Sources",
  objectives: "TL_Objectives",
  parents: "TL_Names",
  schools: "TL_Figures",
  notices: "TL_Notices",
  groups: "TL_FilledDown",
  sections: "TL_Headings",
} as const;

/** Cells with a name. */
export const NAMED = {
  /** TRUE while the index's rows stand grouped by school. */
  grouped: "TL_Grouped",
} as const;

/** A column of the same row: `[@Row]`, `[@[School no.]]`. */
export function at(heading: string): string {
  return /^[A-Za-z0-9]+$/.test(heading) ? `[@${heading}]` : `[@[${escaped(heading)}]]`;
}

/** A whole column of a table: `TL_Index[School no.]`. */
export function columnOf(table: string, heading: string): string {
  return `${table}[${escaped(heading)}]`;
}

/** Headings in structured references: `'` goes before its own kind and before `[ ] # @`. */
function escaped(heading: string): string {
  return heading.replace(/['[\]#@]/g, "'$&");
}
