/**
 * An id in Excel's form, 36 characters in braces. No sheet or table can have it for a name, which matters where
 * `getItem` takes either: sheets' names end at 31 characters, and tables' hold no braces.
 */
export function excelId(id: string): string {
  return `{${id.padStart(36, "0")}}`;
}

/** The sheet or table that has an id. */
export function findById<I extends { readonly id: string }>(items: readonly I[], id: string): I | null {
  return items.find((item) => excelId(item.id) === id) ?? null;
}
