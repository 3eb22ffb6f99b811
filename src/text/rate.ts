/** Sentences of holding a rating round. */
export const rateText = {
  noPeriod: "The round has no period, so nothing was made. Say which one it is for, such as Fall 2026.",
  longPeriod: "The name of the period is longer than 40 characters, so nothing was made. Use a shorter name.",
  noUnits: "Nobody was chosen to be rated, so nothing was made. Choose the district or a school.",
  twoRaters: (name: string) =>
    `Two raters are called “${name}”, so nothing was made: their answers could not be told apart. Give each a different name.`,
  noInstrument:
    "This instrument is no longer described in the workbook, so nothing was made. Choose another.",
  alreadyOpen: (period: string) =>
    `The round ${period} is open for everybody who was chosen, so nothing was made and all answers stay as they are. Continue with it.`,
  filledIn: (sheet: string) =>
    `The form on “${sheet}” was left incomplete earlier, and somebody has typed into it since, so nothing was changed. Move what was typed to another sheet and start the round again.`,
  noRoom: (sheet: string) =>
    `The table on “${sheet}” needs more rows, and there is something below it, so nothing was changed. Move what is there and try again.`,
  formGone: (sheet: string) =>
    `The form on “${sheet}” no longer has a row or column for this, so the answer was not saved. Look at the sheet, then read the round again.`,
  changedMeanwhile: (sheet: string, cell: string, now: string) =>
    `Somebody has changed this answer in the meantime: ${cell} on “${sheet}” now says “${now}”. Nothing was overwritten. Read the round again, then decide.`,
  emptiedMeanwhile: (sheet: string, cell: string) =>
    `Somebody has cleared this answer in the meantime, in ${cell} on “${sheet}”. Nothing was overwritten. Read the round again, then decide.`,
  noForms: "No round has been held yet, so there is nothing to refresh. Start one.",
  noLeaders: "Nobody was named, so nothing was made. Name at least one leader.",
  noMonth: "No month was named, so nothing was made. Name one, such as November 2026.",
  monthOpen: (month: string) =>
    `Everybody who was named has rows for ${month} already, so nothing was made. Continue with them.`,
  rowGone: (month: string, leader: string) =>
    `The rows of ${leader} for ${month} are no longer in the table, so nothing was saved. Read the reflections again.`,
} as const;
