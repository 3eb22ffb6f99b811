/** Words of the forms that are filled in, and of what is made from them. */
export const formsText = {
  title: (instrument: string, period: string) => `${instrument}, ${period}`,
  lead: "Rate what is in place, not what is planned. Write the evidence first: a rating without evidence is an opinion.",
  /** Cells above the table: how they are found again. */
  labels: { instrument: "Form", unit: "Rated", period: "Period", rater: "Rated by" },
  severalUnits: "Several, see the table",
  severalRaters: "Several, see the table",
  columns: {
    unit: "School or office",
    rater: "Rated by",
    look: "What it looks like when it is in place",
    evidence: "Our evidence",
    rating: "Rating",
    nextStep: "Next step",
  },
  lookFor: "Look for:",
  example: "Example:",
  ends: (ask: string, low: string, high: string) => `${ask} ${low}; ${high}.`,
  point: (point: number | string, meaning: string) =>
    String(point) === meaning ? meaning : `${point} = ${meaning.toLowerCase()}`,
  /** A line of figures above the table, put together by a formula. */
  counted: { rated: "Rated: ", of: " of ", off: ". Not on the scale, so not counted: ", end: "." },
  tooLong: "Rows at the end of the table are not counted yet. Open Throughline, Rate, and refresh.",
  /** Said when something is typed that is no point of the scale. */
  refusal: {
    title: "Not on the scale",
    message: (points: string) =>
      `Type or choose one of: ${points}. Leave the cell empty while you can't say.`,
  },
  prompts: {
    unit: "Who is rated. Leave it as it is.",
    rater: "Who rates: a name or a role, each only once for a school.",
    item: "What is rated. Leave it as it is: ratings are found by it.",
    look: "For reading. Change it to your own words if you like.",
    evidence: "What you have seen or can show. Don't name any student.",
    rating: (points: string) => `One of: ${points}. Leave it empty while you can't say.`,
    nextStep: "One thing to do about it, by whom and by when.",
  },
  /** The sheet with every answer. */
  answers: {
    sheet: "Ratings",
    title: "Ratings",
    lead: "Every answer of every round, computed from the forms: it follows them without the add-in. Type nothing here; type in the form that a row names.",
    columns: {
      unit: "Unit",
      period: "Period",
      rater: "Rater",
      instrument: "Instrument",
      item: "Item",
      rating: "Rating",
      evidence: "Evidence",
      nextStep: "Next step",
      counted: "Counts as",
      whose: "Whose",
      form: "Form",
      row: "Row",
    },
    district: "District",
    others: "Schools",
  },
  /** The table with the points of a scale. */
  scale: { point: "Answer", counted: "Counts as", meaning: "Meaning", text: "As text" },
} as const;
