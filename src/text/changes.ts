/** What became of tables that the user confirmed, and what is asked about it. */
export const changeText = {
  sheet: (was: string, now: string) =>
    `The sheet “${was}” is no longer in this workbook. “${now}” has the same headings.`,
  table: (was: string, now: string, sheet: string) =>
    `The Excel table ${was} is no longer in this workbook. ${now} on “${sheet}” has the same headings.`,
  range: (was: string, sheet: string) =>
    `The Excel table ${was} is no longer in this workbook. A range on “${sheet}” has the same headings.`,
  heading: (was: string, now: string, sheet: string) =>
    `On “${sheet}”, the heading “${was}” is gone. “${now}” stands in its place.`,
  gone: (sheet: string, rows: string) =>
    `The table that you confirmed on “${sheet}” (${rows}) is no longer there.`,
  goneTable: (name: string) => `The Excel table ${name}, which you confirmed, is no longer in this workbook.`,
  headings: (row: number) => `headings in row ${row}`,
  /** What is asked after the sentence, and the answers. */
  isSameTable: "Is it the same part of the plan?",
  isSameColumn: (field: string) => `Does it still hold the ${field}?`,
  goesOn: "Until you say so, it is taken for the same.",
} as const;
