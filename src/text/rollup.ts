import { rollUpPaneText } from "./pane/rollUp";

const refresh = `Press ${rollUpPaneText.refresh} on Throughline's tab Roll up.`;

const whose = (isChoice: boolean) =>
  isChoice ? "the schools that are shown, and no others," : "all schools";

/** Words of the sheet "Rollup". */
export const rollupText = {
  title: "Rollup: how the schools are doing",
  lead: "What each school's plan does for each strategic objective. The figures follow every change in the plan.",
  /** What the sections are called where they are chosen. */
  sections: {
    schoolsByObjective: "Schools and objectives",
    benchmarks: "Benchmarks",
    ratings: "Self-ratings",
    coverage: "Coverage",
    indicators: "Indicators",
    attention: "Attention",
  },
  number: "No.",
  school: "School",
  all: "All items",
  none: "No objective",
  items: {
    heading: "Items by school and objective",
    note: "An item is an action of the district's or a row of a school's plan. No objective: none is found by what it says.",
  },
  complete: {
    heading: "Share of items complete",
    note: "Items whose status says that they are complete, of all in the table above. Blank where there are none.",
  },
  overdue: {
    heading: "Items overdue",
    /** Followed by the other two, with a number between them, where there are such. */
    note: "Items whose date is past and that are neither complete nor discontinued.",
    cantTell: {
      before: " Not among them: ",
      after: " past their date whose status doesn't say whether they are finished.",
    },
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
    note: "Due: their date is past. Of these, Met and Not met go by the figures, or by what somebody wrote where these don't say.",
    without: "No data: there is nothing yet to judge by. Can't tell: what is there can't be compared.",
    bySchool: (type: string) => `Benchmarks by school: ${type}`,
    chart: "Benchmarks due, by type",
    chartDescription:
      "Of each type's benchmarks whose day is past: met, not met, without data, can't tell. The table above has the figures.",
    chartValue: "Benchmarks due",
    objective: "Strategic objective",
    type: "Type",
    /** Short, so that each stands on one line. */
    types: ["Early evidence", "Short-term", "Final", "No type read"],
    all: "All benchmarks",
    none: "No objective",
  },
  ratings: {
    /** Followed by the period, which is computed. */
    byItem: (form: string) => `Self-ratings: ${form}`,
    bySchool: (form: string) => `Self-ratings by school: ${form}`,
    chart: (form: string) => `Self-ratings, lowest to highest: ${form}`,
    /** Parts of the sentence below a heading; periods stand between them. */
    shown: { period: "Ratings of ", before: ", compared with ", none: "no earlier period" },
    note: "Schools' answers: how many, lowest, middle and highest. The district's own rating stands beside them.",
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
      "The lowest, median and highest of the schools' answers, and the district's own. The table above has the figures.",
    rating: "Rating",
  },
  indicators: {
    heading: "Indicators: from the lowest school to the highest",
    note: "The schools' newest values: how many, lowest, middle and highest. The district's own stands beside them.",
    bySchool: (indicator: string) => `Indicator by school: ${indicator}`,
    bySchoolNote: "Lowest first by the last period of the first group; schools without a value stand last.",
    indicator: "Indicator",
    group: "Group",
    all: "All",
    period: "Period",
    schools: "Schools",
    lowest: "Lowest",
    lowestSchool: "Lowest school",
    median: "Median",
    highest: "Highest",
    district: "District",
    noValue: "no value",
    column: (group: string, period: string) => [group, period].filter((part) => part !== "").join(", "),
  },
  /** What changes over periods. */
  trend: {
    ratings: (form: string) => `Self-ratings over time: ${form}`,
    byItem: (form: string) => `Self-ratings over time, by what is rated: ${form}`,
    byItemNote: "For each period the middle of the schools' answers; how the newest lie stands further up.",
    indicator: (indicator: string) => `Indicator over time: ${indicator}`,
    ratingsDescription:
      "For each period the lowest, median and highest of the schools' answers, and the district's median. The table above has these figures.",
    indicatorDescription:
      "For each period the lowest, median and highest of the schools' values, and the district's own. The table above has these figures.",
    /** Stand in formulas: no quotation marks. */
    oneRound: rollUpPaneText.trend.oneRound,
    onePeriod: rollUpPaneText.trend.onePeriod,
    ofRatings: (isChoice: boolean) =>
      `Answers of ${whose(isChoice)} to everything that is rated. The district's own median stands beside them.`,
    ofIndicator: (isChoice: boolean) =>
      `Values of ${whose(isChoice)}, period by period. The district's own stands beside them.`,
    period: "Period",
    lowest: "Lowest",
    median: "Median",
    highest: "Highest",
    district: "District",
    value: "Value",
  },
  coverage: {
    heading: "Coverage: what each school does for each strategic objective",
    note: "How many items of a school serve an objective. “none” stands out: nothing of the school's serves it.",
    notLinked: "“not linked”: no item of the school's says what it serves, so nobody can tell.",
    parts:
      "“not this part”: nothing of the school's serves this part of a goal. What serves any part of a goal counts for the goal.",
    exempt: "“exempt”: the list of schools says that it need not take it up.",
    notTakenUp: "Not taken up",
    rows: "Where",
    total: "Schools with at least one",
    /** Between a number of schools and how many there are. */
    of: " of ",
  },
  attention: {
    bySchool: "What needs attention, by school",
    bySchoolNote: "Most overdue first, then off track, then objectives not taken up and things not rated.",
    counts: "Counts, not grades: large plans have more of everything.",
    byCluster: "By cluster",
    byTier: "By support tier",
    groupNote:
      "All schools of a group together, and the lowest share complete among them: a group's share hides its schools.",
    late: "Items overdue or off track",
    /** Parts of the sentence below the heading; numbers stand between them. */
    lateCount: { overdue: "Overdue: ", offTrack: ". Off track: ", shown: ". The first " },
    lateEnd: " stand here, longest overdue first, then what is off track; the sheet Plan index has all.",
    cluster: "Cluster",
    tier: "Tier",
    schools: "Schools",
    items: "Items",
    share: "Share complete",
    lowest: "Lowest share",
    overdue: "Overdue",
    offTrack: "Off track",
    notTakenUp: "Objectives not taken up",
    notRated: "Not rated",
    where: "Where",
    item: "Item",
    status: "Status",
    due: "Due",
    days: "Days overdue",
    /** Parts of the line at the top. */
    summary: {
      overdue: "Needs attention: ",
      offTrack: " overdue, ",
      notTakenUp: " off track, ",
      notRated: " times an objective that a school has not taken up, ",
      end: " self-ratings missing. See row ",
    },
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
