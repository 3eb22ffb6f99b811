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
      "Each bar is a school's items: complete, overdue, and the rest. The tables above have these figures by objective.",
    complete: "Complete",
    overdue: "Overdue",
    others: "Neither",
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
  ratings: {
    /** Followed by the period, which is computed. */
    byItem: (form: string) => `Self-ratings: ${form}`,
    bySchool: (form: string) => `Self-ratings by school: ${form}`,
    chart: (form: string) => `Self-ratings, lowest to highest: ${form}`,
    /** Parts of the sentence below a heading; periods stand between them. */
    shown: { period: "Ratings of ", before: ", compared with ", none: "no earlier period" },
    note: "Schools' answers: how many, the lowest, the one in the middle and the highest. The district's own rating stands beside them.",
    median: "A school with several answers shows the one in the middle.",
    item: "What is rated",
    district: "District",
    answers: "Schools' answers",
    lowest: "Lowest",
    medianOf: "Median",
    highest: "Highest",
    low: (point: number | string, isLowest: boolean) =>
      isLowest ? `Rated ${point}` : `Rated ${point} or less`,
    before: "Median before",
    change: "Change",
    answersOf: "Answers",
    noAnswer: "no answer",
    points: (points: readonly string[]) => `${points.map((point, at) => `${at + 1} = ${point}`).join(", ")}.`,
    chartDescription:
      "For each thing that is rated: the lowest, median and highest of the schools' answers, and the district's own. The table above has these figures.",
    rating: "Rating",
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
