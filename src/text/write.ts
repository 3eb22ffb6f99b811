/** What generated sheets say about themselves, and why one could not be written. */
export const writeText = {
  incomplete:
    "This sheet is not complete: Throughline was interrupted while making it. Make it again to complete it.",
  protectedSheet: (sheet: string) =>
    `The sheet "${sheet}" is protected, so it was left as it is and nothing was changed. Unprotect it (Review > Unprotect Sheet) and try again.`,
  noRoom: (sheet: string, cells: string) =>
    `The sheet "${sheet}" needs more room, and there is something in ${cells}. Nothing was changed. Move what stands there to another sheet, or delete it, and try again.`,
  pageNumber: "Page &P of &N",
} as const;
