/** Sentences of the use-cases. */
export const appText = {
  noSuchChoice: (what: string, names: string) =>
    `There is no ${what} in this plan. Nothing was changed. There are: ${names}.`,
  choices: {
    schools: (name: string) => `school or cluster "${name}"`,
    sections: (name: string) => `section "${name}" of a rollup`,
    period: (name: string) => `period "${name}"`,
  },
  noPlanTable:
    "No plan table was found in this workbook, so nothing was done. A plan table has a row of headings, such as Action, Person responsible, Due date and Status, with the plan's rows below it.",
  nothingUnderHeading: (row: number) =>
    `Nothing under row ${row} reads like a table, so what was shown stays as it was. Choose another row.`,
  notInUse: (sheet: string) =>
    `No plan table is read from “${sheet}” any more: the sheet was renamed or deleted, or is no longer in use. Nothing was changed. Go back and look again.`,
  nothingToRollUp: (found: string) =>
    `There are no actions and no school plans in this workbook, so there is nothing to roll up and nothing was done. Found: ${found}.`,
  nothingInUseToRollUp: (found: string, unused: readonly string[]) =>
    `The sheets in use hold no actions and no school plans, so there is nothing to roll up and nothing was done. They hold: ${found}. Not in use yet: ${unused.map((sheet) => `“${sheet}”`).join(", ")}. Use the one that holds the work, on the tab Plan, and roll up again.`,
  listMissing: (sheet: string, table: string) =>
    `A list of ours (the Excel table ${table}) is missing from the sheet “${sheet}”, so nothing was changed. Use Roll up once, which puts it back, and try again.`,
} as const;
