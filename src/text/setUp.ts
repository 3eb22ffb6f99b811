/** Sentences of setting up a plan. */
export const setUpText = {
  recognized: "set up this way by Throughline",
  noParts: "No part of the plan was chosen, so nothing was made. Choose at least one.",
  noSchools:
    "Sheets for schools were asked for and there are no schools, so nothing was made. List the schools, one per line.",
  sameHeading: (part: string, heading: string) =>
    `Two columns of “${part}” would be called “${heading}”, so nothing was made. Give one of them another name.`,
  selectionTooLarge:
    "More than 20,000 cells are selected, so nothing was read. Select the column with the schools' names alone.",
  window: "The plan would end before it begins, so nothing was made. Choose the last school year again.",
  filledIn: (sheet: string) =>
    `The sheet “${sheet}” was left incomplete earlier, and somebody has filled in rows on it since, so nothing was changed. Move those rows to another sheet and try again.`,
  noRoom: (sheet: string, table: string) =>
    `The table ${table} on the sheet “${sheet}” needs more rows, and there is something below it, so nothing was changed. Move what is there and try again.`,
  cancelled: "Cancelled. What had been started was removed again, and your own cells are as they were.",
  cancelledIncomplete:
    "Cancelled. Your own cells are as they were; what had been started could not be removed, and those sheets say that they are incomplete. Set up again to complete them, or delete them.",
} as const;
