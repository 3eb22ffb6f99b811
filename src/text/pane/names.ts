/** Words of the screen that asks whether two names are one. */
export const namesPaneText = {
  heading: "Names",
  lead: "These look like one person or one school, spelled in two ways. Say which are. Your answers are saved on the sheet Throughline; the cells stay as they are.",
  looking: "Looking for names…",
  none: "No names look like one person or one school in two spellings.",
  groups: { people: "People", schools: "Schools" },
  keep: (count: number) =>
    count === 0 ? "Say which are the same" : count === 1 ? "Save 1 answer" : `Save ${count} answers`,
  keeping: "Saving your answers…",
  kept: (count: number) => (count === 1 ? "1 answer is saved." : `${count} answers are saved.`),
  question: (spelling: string, name: string) => `Is “${spelling}” the same as “${name}”?`,
  same: "Same",
  different: "Different",
  rows: (count: number) => (count === 1 ? "1 row" : `${count} rows`),
  goTo: (spelling: string, place: string) => `Go to “${spelling}” at ${place}`,
  reasons: {
    order: "The same words in another order",
    initial: "An initial in place of the first name",
    surname: "The surname alone",
    shortForm: "A short form of the first name",
    marks: "The same apart from periods and hyphens",
    more: "One says more than the other",
    misspelt: "One letter differs",
    initials: "The initials of the school",
    kind: "The kind of school is said in another way, or not at all",
  },
} as const;
