/** Words of the sheet "Alignment check". */
export const alignmentReportText = {
  title: "Alignment check",
  lead: (asOf: string, scope: string, items: string, rules: number) =>
    `As of ${asOf}. ${scope}: ${items}, checked by ${rules} rules. A finding is a prompt for a conversation, not a verdict.`,
  scope: {
    workbook: "The whole workbook",
    school: (school: string) => `What concerns ${school}`,
    sheet: (sheet: string) => `The sheet “${sheet}”`,
  },
  items: (items: number, tables: number) =>
    `${items === 1 ? "1 item" : `${items} items`} in ${tables === 1 ? "1 table" : `${tables} tables`}`,
  counts: (error: number, warning: number, advice: number, cantTell: number, accepted: number) =>
    `Must fix: ${error}. Look at: ${warning}. Consider: ${advice}. Could not be checked: ${cantTell}. Accepted: ${accepted}.`,
  headings: {
    level: "How serious",
    rule: "Rule",
    finding: "What was found",
    unit: "School",
    person: "Person",
    sheet: "Sheet",
    cell: "Cell",
    link: "Link",
    help: "What to do",
  },
  level: {
    error: "Must fix",
    warning: "Look at",
    advice: "Consider",
    cantTell: "Not checked",
    accepted: "Accepted",
  },
  goTo: "Go to",
  accepted: (by: string, on: string, reason: string) =>
    `Accepted${by === "" ? "" : ` by ${by}`}${on === "" ? "" : ` on ${on}`}${reason === "" ? "." : `: ${reason}`}`,
  nothing: "Nothing found: everything that was checked hangs together.",
} as const;
