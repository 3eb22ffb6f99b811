import { counted } from "./counted";

/** Words of the selected item with its way up and down. */
export const itemPaneText = {
  heading: "The row you are on",
  reading: "Reading the plan…",
  none: "Select a row of a plan table to see what it serves and what serves it.",
  stale: "The plan has changed since it was read.",
  again: "Read again",
  up: "Serves",
  down: "Served by",
  nothingUp: "Not linked to a district objective.",
  local: (reason: string) => (reason === "" ? "Marked as local." : `Local: ${reason}`),
  top: "A strategic objective of the district: nothing is above it.",
  nothingDown: "Nothing serves it yet.",
  link: "Link…",
  facts: { lead: "Lead", due: "Due", status: "Status" },
  resources: {
    all: (count: number, parts: string) =>
      `Resources: ${count === 1 ? "1 row" : `${counted(count)} rows`}${parts === "" ? "" : `. ${parts}`}.`,
    oneOff: (amount: number) => `one-off money ${counted(amount)}`,
    permanent: (amount: number) => `permanent money ${counted(amount)}`,
    unsaid: (amount: number) => `money not marked as one-off or permanent ${counted(amount)}`,
    kind: (kind: string, amount: number) => `${kind.toLowerCase()} ${counted(amount)}`,
    others: (count: number) => `other kinds ${counted(count)}`,
    withoutNumber: (count: number) => `without a number ${counted(count)}`,
  },
  kinds: {
    objective: "Strategic objective",
    initiative: "Initiative",
    benchmark: "Benchmark",
    action: "Action",
  },
  ofSchool: (kind: string, school: string) => `${kind}, ${school}`,
  more: (count: number) => `and ${count} more`,
  goTo: (name: string) => `Go to ${name}`,
} as const;
