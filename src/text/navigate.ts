/** Why a cell can't be gone to, and what to do. Nothing is ever changed by it. */
export const navigateText = {
  noSheet: (sheet: string) => `The sheet “${sheet}” is no longer in this workbook. Check again.`,
  hidden: (sheet: string) =>
    `The sheet “${sheet}” is hidden. To see the cell, right-click a sheet's tab, choose Unhide and pick it.`,
  protectedSheet: (sheet: string, cell: string) =>
    `The sheet “${sheet}” is protected, and Excel lets nobody select ${cell} on it. Take the protection off (Review > Unprotect Sheet) to go there.`,
  refused: (sheet: string, cell: string) =>
    `Excel could not go to ${cell} on “${sheet}”. Click into this workbook and try again: another workbook may be in front.`,
} as const;
