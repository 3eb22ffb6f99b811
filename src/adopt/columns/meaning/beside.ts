/** What the columns beside one say of it. */
export interface Beside {
  /** True for the first column with something in it. */
  readonly isFirst: boolean;
  /** True where another column says what is measured, or from where and how far. */
  readonly isMeasured: boolean;
  /** Of several columns of numbers of levels: whether this one has the rows' own. */
  readonly placeOfNumber: "above" | "own" | null;
  /** True where another column says an upper level of the plan. */
  readonly isUnderLevel: boolean;
  /** True where another column says benchmarks or measures. */
  readonly isOfBenchmarks: boolean;
  /** True where another column says by its heading when the work is due. */
  readonly isDueBeside: boolean;
  /** True where the heading of another column says by which day work is due. */
  readonly isDueNamed: boolean;
  /** True where another column has the deadline, by that name. */
  readonly hasDeadline: boolean;
  /** True where the heading of another column says how far the work is. */
  readonly isStatusNamed: boolean;
  /** True where it tells of the work, and no column before it or by its name does: "Task details" without "Task". */
  readonly isOnlyDescription: boolean;
  /** True where another column says in numbers how long the work takes. */
  readonly isTimed: boolean;
  /** True right before a column that says what is to be reached. */
  readonly isBeforeTarget: boolean;
  /** True behind a column of money. */
  readonly isAfterMoney: boolean;
  /** True where other columns say by their headings who does it, and by when. */
  readonly isLedAndDue: boolean;
  /** True where the heading of another column says that its rows are work. */
  readonly isBesideWork: boolean;
  /** True behind a column of actions or of an initiative. */
  readonly isBehindWork: boolean;
  /** True behind a column that tells of the work and is its only one. */
  readonly isBehindDescription: boolean;
  /** True behind a column of people, days or statuses. */
  readonly isBehindFacts: boolean;
  /** True where another column says by its heading what was reached, what is to be, or only when. */
  readonly isFollowedUp: boolean;
  /** True for a schedule in which no heading says who answers for the work. */
  readonly isLeadless: boolean;
}
