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
  gone: (sheet: string, row: number) =>
    `The table that you confirmed on “${sheet}” (headings in row ${row}) is no longer there.`,
  goneTable: (name: string) => `The Excel table ${name}, which you confirmed, is no longer in this workbook.`,
  moved: (place: string) => `One with the same headings stands ${place}.`,
  several: "Several have its headings, and nothing tells which of them it is now.",
  rowOn: (row: number, sheet: string) => `on “${sheet}” (row ${row})`,
  tableOn: (name: string, sheet: string) => `on “${sheet}” (Excel table ${name})`,
  columns: (sheet: string, lost: readonly { readonly heading: string; readonly field: string }[]) => {
    const named = lost.map(({ heading, field }) => `“${heading}” (${field})`).join(", ");
    return lost.length === 1
      ? `On “${sheet}”, the column ${named} is gone. The check reads nothing from it any more, and a rollup made before shows it as gone until you refresh it. If another column holds the same now, choose that one; if none does, stop using it.`
      : `On “${sheet}”, ${lost.length} columns are gone: ${named}. The check reads nothing from them any more, and a rollup made before shows them as gone until you refresh it. If other columns hold the same now, choose those; if none do, stop using them.`;
  },
  /** What is asked after the sentence, and the answers. */
  isSameTable: "Is it the same part of the plan?",
  isSameColumn: (field: string) => `Does it still hold the ${field}?`,
  whichIsIt: "Which is it now?",
  goesOn: "Until you answer, it is taken to be the same.",
  allRead: "Until you answer, it makes no difference: all of them are read alike.",
  notRead: "It is not read.",
} as const;
