/** Words of the sheet "Rollup". */
export const rollupText = {
  title: "Rollup: schools and strategic objectives",
  lead: "How many items of each school's plan serve each strategic objective, what share of them is complete, and how many are past their date. The figures follow every change in the plan.",
  number: "No.",
  school: "School",
  all: "All items",
  none: "No objective",
  objective: (label: string) => label,
  items: { heading: "Items", summary: "Number of items by school and strategic objective" },
  complete: {
    heading: "Share complete",
    summary: "Share of the items that is complete, by school and strategic objective",
  },
  overdue: {
    heading: "Overdue",
    summary: "Number of items past their date and not complete, by school and strategic objective",
  },
  /** Parts of the sentence below the lead; the counts stand between them. */
  counted: {
    before: "Counts ",
    items: " items as of ",
    after: ". An item that serves two objectives counts under both and once under All items.",
  },
  /** What is not as it should be: each stands with its count in front, and only when there is something to say. */
  notices: {
    none: "Every row of the plan is counted and could be read.",
    unread: "Counted all the same, but not read: ",
    unknownSchool: " with a school that is on no list",
    status: " with a status we can't read",
    due: " with a date we can't read",
    manyLinks: " that name more objectives or initiatives than we read",
    end: ".",
    missing: " rows are not counted yet: refresh the rollup.",
    ungrouped: "Rows have moved: figures are right, but slower until you refresh the rollup.",
    newObjective: " objectives are new or renamed and have no column yet: refresh the rollup.",
  },
} as const;
