/** What speaks for a table of work to be done or reached, and what against it: the reasons stand beside the weights. */
export const WEIGHT = {
  /** Rows that say something, each something else: without this there are no items. */
  wording: 1,
  /** Its heading says that it is work, or a level of a plan; a bare "Description" or "Title" says neither. */
  namedWording: 0.75,
  /** A second level: plans are hierarchies, other tables seldom have two columns of wording with such headings. */
  furtherLevel: 0.75,
  furtherLevelByPlace: 0.5,
  /** Somebody answers for each row; half as much where only the place of the column says so. */
  people: 1,
  peopleByPlace: 0.5,
  /** A day for each row; lists of events, letters and purchases have one too. */
  due: 1,
  /** From a day to a day: work that takes time. */
  span: 2,
  /** A plain "Date" is as often the day of an entry, and a time told in sentences may be anything. */
  plainDate: 0.5,
  timeInWords: 0.25,
  /** Work is under way or done. */
  status: 1,
  percent: 0.5,
  id: 0.5,
  parent: 0.75,
  /** Something to reach: a target, a baseline, a result, each. */
  figure: 0.5,
  measure: 0.75,
  benchmark: 0.75,
  /** What work needs and leaves: resources, money, evidence. Budgets and lists have these too. */
  means: 0.25,
  /** How urgent work is, how long it takes, and more about it: little by itself, enough beside a heading that says "Task". */
  priority: 0.5,
  duration: 0.5,
  note: 0.25,
  /** The sheet is called after work or a level of a plan: "Task list", "Action plan". */
  subject: 0.5,
  /** Marks under the months of a year, or under a few of them or some weeks. */
  calendar: 1.5,
  shortCalendar: 1,
  /** A heading of rosters, budgets, gradebooks, stock lists … */
  foreign: -1,
  /** A heading that only calculated tables have ("Sum of …"), or one of tests and what they found. */
  calculated: -3,
  tests: -3,
  furtherTests: -0.5,
  /** What a product must do; where somebody does it by a day, it is what a law requires. */
  requirements: -3,
  /** Several columns of hours or days, and nobody who does it by any day: how long work takes, and not that it is planned. */
  estimate: -1,
  /** Amounts in several columns, and nothing of when or how far: a budget. */
  budget: -1.5,
  /** Notes of what happened, day by day, are a log. */
  log: -1,
  /** Who is responsible, accountable, consulted and informed, and nothing else of work: a chart of roles. */
  roles: -1,
} as const;

/** What has to speak for a table: wording with a heading that says so and one partner, or wording without and two. */
export const LEAST_CLAIM = 2.5;

/** What has to speak for a table whose wording is guessed. */
export const LEAST_GUESSED = 3;
