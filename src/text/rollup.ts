/** Words of the sheet "Rollup". */
export const rollupText = {
  title: "Rollup: schools and strategic objectives",
  lead: "How many items of each school's plan serve each strategic objective, what share of them is complete, and how many are past their date. The figures follow every change in the plan.",
  number: "No.",
  school: "School",
  all: "All items",
  none: "No objective",
  objective: (label: string) => label,
  items: { heading: "Items" },
  complete: {
    heading: "Share complete",
  },
  overdue: {
    heading: "Overdue",
  },
  /** Parts of the sentence below the lead; the counts stand between them. */
  counted: {
    before: "Counts ",
    items: " items as of ",
    after: ". An item that serves two objectives counts under both and once under All items.",
  },
} as const;
