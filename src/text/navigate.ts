/** Why a cell can't be gone to or seen, and what to do. Nothing is ever changed by it. */
export const navigateText = {
  noSheet: (sheet: string) => `The sheet “${sheet}” is no longer in this workbook. Check again.`,
  hidden: (sheet: string) =>
    `The sheet “${sheet}” is hidden. To see the cell, right-click a sheet's tab, choose Unhide and pick it.`,
  notShown: (sheet: string) =>
    `The sheet “${sheet}” could not be shown, and nothing was changed. The workbook's structure may be protected (Review > Protect Workbook), or the sheet is gone.`,
  protectedSheet: (sheet: string, cell: string) =>
    `The sheet “${sheet}” is protected, and Excel lets nobody select ${cell} on it. Take the protection off (Review > Unprotect Sheet) to go there.`,
  refused: (sheet: string, cell: string) =>
    `Excel could not go to ${cell} on “${sheet}”. Click into this workbook and try again: another workbook may be in front.`,
  outOfSight: {
    row: (sheet: string, cell: string) =>
      `${cell} on “${sheet}” is selected, but its row is filtered out or hidden. Clear the filter (Data > Clear), or select the rows around it, right-click and choose Unhide.`,
    column: (sheet: string, cell: string) =>
      `${cell} on “${sheet}” is selected, but its column is hidden. Select the columns around it, right-click and choose Unhide.`,
  },
} as const;
