/** Why an edit was left out, and what is said when applying edits came to no good end. */
export const editsText = {
  left: {
    protectedSheet: (sheet: string) =>
      `“${sheet}” is protected. Unprotect it (Review > Unprotect Sheet) and try again.`,
    noSheet: (sheet: string) => `There is no sheet “${sheet}” any more.`,
    changed: "Somebody has changed it in the meantime.",
    noRow: "Its row is no longer there, or there are several like it.",
    formula: "It is a formula, which is left alone.",
    merged: "It is part of a merged cell. Unmerge the cell first.",
    noMerge: "It is no longer merged as it was.",
    noTable: "The table is no longer there, or its headings have changed.",
    filled: "It has been filled in since.",
    inTheWay: (cells: string) => `There is something in ${cells}. Move it to another place and try again.`,
    otherTable: (cells: string) =>
      `Another table is in the way at ${cells}. Move it to another place and try again.`,
    noRoom: "The sheet ends here: there is no room for more.",
    totalRow: "The table has a total row. Turn it off (Table Design > Total Row) and try again.",
    mergedInside: (cells: string) => `A table can't have merged cells: unmerge ${cells} first.`,
    nameTaken: (name: string) => `The workbook already has something called ${name}.`,
    notReached: "Excel stopped before it got there.",
    unsupported: "This version of Excel can't do it. Update Excel and try again.",
  },
  rowsGone: (count: number, sheet: string) =>
    count === 1
      ? `In a new column of “${sheet}” 1 cell was left out: its row is no longer there, or there are several like it.`
      : `In new columns of “${sheet}” ${count} cells were left out: their rows are no longer there, or there are several like them.`,
  hidden: (sheet: string, cells: string) =>
    `Some rows of ${cells} on “${sheet}” are hidden or filtered out; they were changed too.`,
  interrupted: (done: number, all: number) =>
    `Excel stopped partway: ${done} of ${all} changes were made, and nothing else was touched. Try again to make the rest, or undo those that were made.`,
  noneMade: "Excel stopped before anything was changed. Try again.",
  unknown:
    "Excel stopped partway, and doesn't say which changes were made. Nothing else was touched. Try again: changes that were already made are left as they are. Or undo those that were made.",
  cancelled: (done: number, all: number) =>
    `Ended: ${done} of ${all} changes were made, and nothing else was touched. Try again to make the rest, or undo those that were made.`,
} as const;
