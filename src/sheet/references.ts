/** A column of the same row: `[@Row]`, `[@[School no.]]`. */
export function at(heading: string): string {
  return /^[A-Za-z0-9]+$/.test(heading) ? `[@${heading}]` : `[@[${escaped(heading)}]]`;
}

/** A whole column of a table: `TL_Index[School no.]`. */
export function columnOf(table: string, heading: string): string {
  return `${table}[${escaped(heading)}]`;
}

/** The cell of a column's heading: `TL_Index[[#Headers],[School no.]]`. */
export function headerOf(table: string, heading: string): string {
  return `${table}[[#Headers],[${escaped(heading)}]]`;
}

/** Headings in structured references: `'` goes before its own kind and before `[ ] # @`. */
export function escaped(heading: string): string {
  return heading.replace(/['[\]#@]/g, "'$&");
}
