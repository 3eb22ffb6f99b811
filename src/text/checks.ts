/** Words of the alignment check that belong to no single rule. */
export const checksText = {
  ruleFailed:
    "Can't tell: this rule met something in the workbook that Throughline can't handle yet. All other rules were checked, and nothing was changed. To report it, quote: {{reason}}",
  /** What switches a rule on or off in the settings, in lower case. */
  on: ["on", "yes", "true", "x", "1"] as readonly string[],
  off: ["off", "no", "false", "0"] as readonly string[],
  andMore: "{{names}} and {{count}} more",
  andMoreLike: "{{fact}} (And {{count}} more like it.)",
  /** What the district is called among the units that rate. */
  district: "the district",
  /** A round of ratings, in the middle of a sentence; not every table says for which period it is. */
  round: { named: "the round {{period}}", unnamed: "this round" },
  cells: { one: "1 cell", more: "{{count}} cells" },
  /** A file whose name the workbook keeps elsewhere. */
  otherFile: "another workbook",
  /** What nobody sees in a cell. */
  stray: { spaces: "spaces", characters: "characters" },
  rows: { one: "1 row", more: "{{count}} rows" },
  statusIs: " (“{{status}}”)",
  /** What a benchmark has to say, in the middle of a sentence. */
  benchmarkParts: {
    measure: "measure",
    direction: "direction",
    baseline: "baseline",
    target: "target",
    due: "date",
    dataSource: "source of evidence",
  },
  /** What the entries of a column should be. */
  readAs: { status: "a status", benchmarkType: "a type of benchmark", date: "a date" },
  /** What marks one of several names as the lead's. */
  leadMark: "(lead)",
  whoChanges: {
    leaders: "leaders",
    teachers: "teachers",
    students: "students",
    others: "families and partners",
  },
  benchmarkTypes: {
    early: "Early evidence of change",
    short: "Short-term outcome",
    final: "Final outcome",
  },
  /** What a new benchmark begins with: a pattern to fill in. */
  benchmarkPatterns: {
    early: "[How many] of [which adults] will [do what differently] by [date], as measured by [source]",
    short: "[What share] of [which students] will [do what better] by [date], as measured by [source]",
    final: "[What share] of [which students] will [reach which goal] by [date], as measured by [source]",
  },
  words: { open: "“", close: "”" },
} as const;
