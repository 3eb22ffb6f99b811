/** Our statuses; the district's own word stays in the cell. `Overdue` is computed from dates and never typed. */
export const STATUSES = [
  "Not started",
  "On track",
  "At risk",
  "Off track",
  "Complete",
  "Discontinued",
] as const;
export type Status = (typeof STATUSES)[number];

/** What a status cell says. */
export type StatusReading =
  | { readonly kind: "empty" }
  | { readonly kind: "status"; readonly status: Status }
  /** A word that means different things in different districts ("Ongoing", "N/A"): the user is asked once. */
  | { readonly kind: "ask"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };
