import { rollUpPaneText } from "./pane/rollUp";

const refresh = `Press ${rollUpPaneText.refresh} on Throughline's tab Roll up.`;

/** Words of the sheet "Rollup". */
export const rollupText = {
  title: "Rollup: schools and strategic objectives",
  lead: "What each school's plan does for each strategic objective. The figures follow every change in the plan.",
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
  /** The bars below the tables. */
  status: {
    heading: "Status by school",
    /** Where there are too many schools for one picture. */
    part: (part: number, parts: number) => `Status by school (${part} of ${parts})`,
    description:
      "A school's items: complete, overdue, neither, or past their date with no clear status. By objective in the tables above.",
    complete: "Complete",
    overdue: "Overdue",
    others: "Neither",
    cantTell: "Can't tell",
    items: "Items",
  },
  benchmarks: {
    byObjective: "Benchmarks by objective and type",
    bySchool: "Benchmarks by school and type",
    objective: "Strategic objective",
    type: "Type",
    all: "All benchmarks",
    none: "No objective",
    /** Short, since four figures of each stand side by side. */
    types: ["Early evidence", "Short-term", "Final"],
    figure: (type: string, measure: string) => `${type}: ${measure.toLowerCase()}`,
    noType: "No type: due",
  },
  /** Parts of the sentence below the lead; the counts stand between them. */
  counted: {
    before: "Counts ",
    items: " items as of ",
    noDate: "a day that is missing",
    after: ". One that serves two objectives counts under both, and once under All items.",
  },
  notices: {
    heading: "What could not be read or counted",
    broken: `Cells that the figures read were deleted, so they can't be computed. ${refresh}`,
    /** Above the tables; the row stands between. */
    see: { before: "Some of the plan could not be read or counted: see row ", after: "." },
  },
} as const;
