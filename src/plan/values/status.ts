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
