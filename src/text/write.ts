/** What generated sheets say about themselves, and why one could not be written. */
export const writeText = {
  incomplete:
    "This sheet is not complete: Throughline was interrupted while making it. Make it again to complete it.",
  unfinished:
    "This sheet is not complete: Throughline was interrupted when all but this line was made. Make it again to complete it.",
  protectedSheet: (sheet: string) =>
    `The sheet "${sheet}" is protected, so it was left as it is and nothing was changed. Unprotect it (Review > Unprotect Sheet) and try again.`,
  noRoom: (sheet: string, cells: string) =>
    `The sheet "${sheet}" needs more room, and there is something in ${cells}. Nothing was changed. Move what is there to another sheet, or delete it, and try again.`,
  tooShort: (sheet: string, table: string, rows: number) =>
    `This version of Excel can't make the table ${table} on the sheet "${sheet}" longer, so nothing was changed. Drag the table's lower right corner down by ${rows === 1 ? "1 row" : `${rows} rows`} and try again, or update Excel.`,
  tooNarrow: (sheet: string, table: string, columns: number) =>
    `This version of Excel can't make the table ${table} on the sheet "${sheet}" wider, so nothing was changed. Drag the table's lower right corner to the right by ${columns === 1 ? "1 column" : `${columns} columns`} and try again, or update Excel.`,
  column: (letter: string) => `column ${letter}`,
  pageNumber: "Page &P of &N",
} as const;
