import type { SheetSnapshot } from "./snapshot";

/**
 * The sheets and tables that Throughline makes and finds again, by table name (a user may rename a sheet). `adopt`
 * never takes them for a plan table that somebody keeps.
 */
export const OWN_SHEETS = {
  state: "Throughline",
  index: "Plan index",
  rollup: "Rollup",
  lists: "Lists",
  alignment: "Alignment check",
} as const;

/** Every table of ours begins so; no table that a user names by hand is likely to. */
const OWN_TABLE_PREFIX = "TL_";

/** True for the name of a table of ours. */
export function isOwnTable(name: string): boolean {
  return name.startsWith(OWN_TABLE_PREFIX);
}

/** True for a sheet that we made: it holds a table of ours. */
export function isOwnSheet({ tables }: Pick<SheetSnapshot, "tables">): boolean {
  return tables.some(({ name }) => isOwnTable(name));
}

/** Tables of figures, of which the plan index and the rollup are made: formulas, that say nothing but what the plan says. */
const COMPUTED_TABLE = /^TL_(?:Index$|Rollup)/;

/** True for a sheet that nobody has to read to know the plan: all that it says is computed from other sheets. */
export function isComputedSheet(tables: readonly string[]): boolean {
  return tables.some((name) => COMPUTED_TABLE.test(name));
}

/** The tables on the `Throughline` sheet, with their headings: state that people can see, repair and take along. */
export const STATE_TABLES = {
  settings: { name: "TL_Settings", headings: ["Setting", "Value", "What it does"] },
  /** One row per column of an adopted table. */
  map: {
    name: "TL_Map",
    headings: [
      "Sheet",
      "Excel table",
      "Kind",
      "Header rows",
      "Rows",
      "Section rows",
      "Column",
      "Heading",
      "Holds",
      "Ends above",
    ],
  },
  /** The district's status words: what each is counted as. */
  words: { name: "TL_Words", headings: ["Word in the plan", "Counted as"] },
  /** The district's words for the types of benchmark: what each is counted as. */
  typeWords: { name: "TL_TypeWords", headings: ["Type in the plan", "Counted as"] },
  /** Fill colors of a sheet's rows: what each is counted as. Those that mean nothing aren't listed. */
  statusColors: { name: "TL_StatusColors", headings: ["Sheet", "Color", "Counted as"] },
  /** Our statuses, for the list to choose from. */
  statuses: { name: "TL_Statuses", headings: ["Status"] },
  /** Due dates that are written in words, and the day that each means: as counted, and as we read it by ourselves. */
  dueWords: { name: "TL_DueWords", headings: ["Due as written", "Due on", "Read as"] },
  /** How schools are written in the plan: every spelling, the school that it stands for, and its row in the figures. */
  schools: { name: "TL_SchoolNames", headings: ["Written as", "School", "No."] },
  /** How people are written in the plan, and the person that each spelling stands for: itself, where two are not one. */
  people: { name: "TL_PersonNames", headings: ["Written as", "Person"] },
  /** Rules of the alignment check: a row that says whether one is on, and a row for each limit of it. */
  rules: { name: "TL_Rules", headings: ["Rule", "Limit", "Value", "What it does"] },
  /** Findings that somebody accepted, with the reason. By the key a finding is known again. */
  accepted: {
    name: "TL_Accepted",
    headings: ["Rule", "Finding", "Sheet", "Cell", "The cell said", "Reason", "Accepted by", "On", "Key"],
  },
} as const;

/** Tables on the sheet `Lists` that readers of the plan go by: words for a status, and what each is counted as. */
export const LIST_TABLES = {
  /** Those that a status is chosen from. */
  statuses: { name: "TL_StatusList", headings: ["Status", "Counted as"] },
  /** Others that are met and read. */
  moreStatuses: { name: "TL_MoreStatusWords", headings: ["Other words", "Counted as"] },
} as const;

/** The table on the sheet `Lists` with the figures of schools that have a sheet of their own, one row for each. */
export const SCHOOL_SHEETS = {
  name: "TL_SchoolSheets",
  headings: ["School with a sheet", "Plan rows", "Of these done", "Rows overdue"],
} as const;

export const INDEX_TABLE = "TL_Index";

/** The table of the plan index that names the tables which are counted. */
export const SOURCES_TABLE = "TL_Sources";

/** The findings on the sheet `Alignment check`. */
export const ALIGNMENT_TABLE = "TL_Alignment";

/** The name of the as-of cell: the day by which things are overdue, and the one volatile cell of a workbook. */
export const AS_OF_NAME = "TL_AsOf";

/** The name of the cell in which the user may hold that day. */
export const HELD_AS_OF_NAME = "TL_HoldAsOf";

/** The names of the cells with the first and the last day of the plan. */
export const FIRST_DAY_NAME = "TL_FirstDay";
export const LAST_DAY_NAME = "TL_LastDay";

/** The name of the cell in which the user may choose the period of the self-ratings that the rollup shows. */
export const RATING_PERIOD_NAME = "TL_RollupPeriod";
