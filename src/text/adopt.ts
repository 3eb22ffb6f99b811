/** Why a column was taken for what it was taken for. Short: it stands beside the choice. */
export const adoptText = {
  confirmed: "you confirmed it",
  headingAndContent: (heading: string, content: string) => `headed “${heading}”, and ${content}`,
  headingOnly: (heading: string) => `headed “${heading}”; its cells don't say`,
  headingAgainst: (heading: string, content: string) => `headed “${heading}”, but ${content}`,
  noHeading: (content: string) => `no heading that says so, but ${content}`,
  nothingKnown: (content: string) => `nothing that a plan needs: ${content}`,
  mainText: (content: string) => `the wording of each row: ${content}`,
  fewRows: (content: string) => `filled in for a few rows only, behind what is said of the work: ${content}`,
  outline: (heading: string) =>
    `a level of the outline under “${heading}”: each row is filled in further right the deeper it stands`,
  byPlace: "its values, and the columns beside it, say so",
  likeAnother: (sheet: string) => `the table on the sheet “${sheet}” has the same headings`,
  linksElsewhere: (found: number, filled: number) =>
    `${found} of ${filled} values name items of another table in this workbook`,
  namedOnlyHere: (heading: string) =>
    `headed “${heading}”, and what it names has no table of its own in this workbook`,
  empty: "it has no values yet",
  share: (count: number, filled: number, what: string) => `${count} of ${filled} values are ${what}`,
  what: {
    dates: "dates",
    periods: "dates or periods",
    numbers: "numbers",
    percents: "percentages or shares",
    statuses: "status words",
    ids: "ids or numbers of items",
    refs: "ids of other items",
    people: "names, titles or teams",
    schools: "names of schools",
    groups: "groups of students",
    flags: "marks or yes/no",
    links: "web addresses or e-mail addresses",
    prose: "sentences",
    labels: "short texts",
    texts: "texts",
  },
} as const;
