/** Words of what is made of ratings, and what there is to say about answers. */
export const ratingsText = {
  seasons: { fall: "Fall", spring: "Spring", summer: "Summer" },
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  /** What is wrong with an answer, and what to do. */
  problems: {
    offScale: (said: string, item: string, whose: string, points: string) =>
      `“${said}” for “${item}” (${whose}) is not on the scale, so it is not counted. Choose one of ${points}.`,
    noItem: (sheet: string, row: number) =>
      `Row ${row} of “${sheet}” has an answer but doesn't say what it is for, so it is not counted. Write in that row what is rated.`,
    unknownItem: (item: string, items: string) =>
      `“${item}” is not one of the ${items}, so figures leave it out. Write it as in the other forms.`,
    noUnit: (sheet: string, row: number) =>
      `Row ${row} of “${sheet}” doesn't say who is rated, so figures leave it out. Write it into its first column.`,
    noUnitAbove: (sheet: string) =>
      `“${sheet}” doesn't say above its table who is rated, so figures leave it out. Write it beside “Rated”.`,
    unknownUnit: (unit: string, sheet: string) =>
      `“${sheet}” rates “${unit}”, which is not one of this workbook's schools now. Its answers stay and count under that name. If it was renamed, write the old name beside the new one on the list of schools, or the new name into the form.`,
    noPeriod: (sheet: string) =>
      `“${sheet}” doesn't say which period it is for, so figures leave it out. Write it beside “Period”.`,
    noInstrument: (sheet: string, said: string) =>
      said === ""
        ? `“${sheet}” doesn't say which form it is, so figures leave it out. Write it beside “Form”.`
        : `“${sheet}” says it is the form “${said}”, which nobody has described, so figures leave it out. Correct what is beside “Form”.`,
    twice: (item: string, whose: string, sheet: string, row: number) =>
      `“${item}” (${whose}) is answered twice: again in row ${row} of “${sheet}”. Both are counted. If two people have one name, tell them apart; otherwise clear one of the two.`,
    missing: (whose: string, items: string) =>
      `${whose}: no row for ${items}. It was deleted, or was never there. Add it below the last row of the form.`,
    lostColumn: (sheet: string, heading: string) =>
      `“${sheet}” has no column “${heading}” any more, so what was there can't be read. Bring the column back with this heading.`,
    notATable: (sheet: string) =>
      `The form on “${sheet}” is no longer a table, so nothing in it is counted. Undo that, or make it a table again with the name that it had.`,
    begun: (sheet: string) =>
      `The form on “${sheet}” was not finished. Start the same round again to complete it.`,
  },
  /** Who and when, in a sentence. */
  whose: (unit: string, rater: string, period: string) =>
    [unit, rater, period].filter((part) => part !== "").join(", "),
  summary: {
    sheet: (instrument: string) => `Summary ${instrument}`,
    title: (instrument: string) => `${instrument}: summary of ratings`,
    lead: "Computed from the sheet Ratings. Choose the period to look at and the one to compare it with. The median is the rating in the middle: half of the ratings are as high or higher.",
    period: "Period",
    comparedWith: "Compared with",
    choosePeriod: "The period whose ratings are shown.",
    chooseBefore: "An earlier period, for the change since then. Leave it empty for none.",
    byItem: "By what was rated",
    before: "The period to compare with",
    byUnit: "Who has answered",
    periods: "Periods",
    scale: "Scale",
    columns: {
      whose: "Whose",
      number: "Answers",
      lowest: "Lowest",
      median: "Median",
      highest: "Highest",
      low: (point: number | string, isLowest: boolean) =>
        isLowest ? `Rated ${point}` : `Rated ${point} or less`,
      medianBefore: "Median before",
      change: "Change",
      unit: "School or office",
      asked: "Asked",
      at: (point: number | string) => `At ${point}`,
      period: "Period",
    },
  },
  own: {
    sheet: "Instruments",
    title: "Instruments of our own",
    lead: "What this district rates itself by, beside the forms that Throughline brings. One row for each thing that is rated.",
    good: "Write the instrument's name in every row, and its scale at least once: 1-5, or words from low to high: No; Partly; Yes.",
    columns: {
      instrument: "Instrument",
      scale: "Scale",
      low: "Lowest means",
      high: "Highest means",
      item: "What is rated",
      look: "What it looks like when it is in place",
      evidence: "Evidence to look for",
      example: "Examples",
    },
    prompts: {
      instrument: "What the form is called. The same words in each of its rows.",
      scale: "1-5, or words from low to high with ; between. At most ten points.",
      low: "What the lowest point means.",
      high: "What the highest point means.",
      item: "In a few words; each only once.",
      look: "What one sees when it is there, in a sentence or two.",
      evidence: "What can be shown for it.",
      example: "One, from a school that people know.",
    },
    source: "The district's own.",
    ask: "To what degree is this in place?",
    item: { one: "item", many: "items" },
    lowest: "Lowest",
    highest: "Highest",
    example: {
      instrument: "Example: Family partnership",
      scale: "1-5",
      low: "Not in place",
      high: "Fully in place",
      item: "Families know what their child learns next",
      look: "Families can say what their child is working on and how they can help.",
      evidence: "Answers of ten families who were asked. Notes that went home.",
      example: "",
    },
    problems: {
      noName: (row: number) =>
        `Row ${row} doesn't say which instrument it belongs to, so it is left out. Write its name.`,
      noItem: (row: number) =>
        `Row ${row} doesn't say what is rated, so it is left out. Write it into “What is rated”.`,
      noScale: (name: string) =>
        `“${name}” has no scale, so no round can be held with it. Write one: 1-5, or No; Partly; Yes.`,
      badScale: (name: string, scale: string) =>
        `“${scale}” can't be read as the scale of “${name}”. Write two to ten points: 1-5, or words from low to high with ; between, each only once.`,
      twoScales: (name: string, one: string, other: string) =>
        `“${name}” has two scales, “${one}” and “${other}”. The first is used. Make them one.`,
      twice: (item: string, row: number) =>
        `“${item}” appears twice, again in row ${row}, which is left out. List each only once.`,
      tooLong: (row: number) =>
        `What is rated in row ${row} is longer than 200 characters, so it is left out. Make it shorter.`,
      taken: (name: string) =>
        `“${name}” is the name of a form that Throughline brings, so the rows with it are left out. Give yours another name.`,
      lostColumn: (heading: string) =>
        `The table has no column “${heading}”, so nothing in it can be used. Write the heading as it was.`,
    },
  },
  reflectionSheet: {
    sheet: "Leader reflections",
    title: "Leader reflections",
    lead: "Each month, before the meeting: begin with last month's goal, then say where you stand and how you know. Supervisors too.",
    columns: {
      leader: "Leader",
      unit: "Unit",
      month: "Month",
      standard: "Standard",
      level: "Level",
      rationale: "Rationale",
      evidence: "Evidence",
      workingOn: "Still working on",
      goal: "Goal for next month",
      steps: "Steps",
    },
    prompts: {
      leader: "Who reflects on their own work, by name.",
      unit: "Their school or office.",
      month: "The month that is looked back on.",
      standard: "What is looked at.",
      level: "Where you stand this month. Choose from the list.",
      rationale: "Why this level and not the one above or below it.",
      evidence: "What you can show for it. Don't name any student.",
      workingOn: "What is not yet as it should be.",
      goal: "What will be different by next month. It is the first thing you will talk about then.",
      steps: "What you will do to get there.",
    },
  },
} as const;
