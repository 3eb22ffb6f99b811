import type { DateSerial } from "./values/date";
import type { BenchmarkType } from "./values/benchmarkWords";
import type { Status } from "./values/status";

/** What a workbook says about how its plan is to be read; the defaults where it says nothing. */
export interface PlanSettings {
  readonly asOf: DateSerial;
  /** The month (from 1) in which a school year starts: "Fall", "Q2" and "EOY" are read by it. */
  readonly schoolYearStart: number;
  /**
   * The district's own status words, lower case, and what the user said they are counted as; null where the user left it
   * open. They go before ours.
   */
  readonly statusWords: ReadonlyMap<string, Status | null>;
  /** The district's own words for the types of benchmark, in the same way. */
  readonly typeWords: ReadonlyMap<string, BenchmarkType | null>;
  /** Due dates as written, lower case, that the user said something else about than we read; null for "can't be read". */
  readonly dueWords: ReadonlyMap<string, DateSerial | "ongoing" | null>;
  /** Spellings of schools, lower case, and the school that each stands for. */
  readonly schoolNames: ReadonlyMap<string, string>;
  /** Spellings of people, lower case, and the person that each stands for. */
  readonly personNames: ReadonlyMap<string, string>;
  /** The days that the plan is for; null where nothing says so. */
  readonly window: PlanWindow | null;
}

/** The first and the last day of a plan. */
export interface PlanWindow {
  readonly first: DateSerial;
  readonly last: DateSerial;
}

/** July: where a workbook says nothing, school years run from 1 July. */
export const SCHOOL_YEAR_START = 7;

/** Settings of a workbook that says nothing of its own. */
export function defaultSettings(asOf: DateSerial): PlanSettings {
  return {
    asOf,
    schoolYearStart: SCHOOL_YEAR_START,
    statusWords: new Map(),
    typeWords: new Map(),
    dueWords: new Map(),
    schoolNames: new Map(),
    personNames: new Map(),
    window: null,
  };
}
