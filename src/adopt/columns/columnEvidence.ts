import type { Profile } from "./content/content";

/** What is known of a column before it is decided what it holds. */
export interface ColumnEvidence {
  readonly column: number;
  /** The whole heading, and what its lowest row says; the same for a heading of one row. */
  readonly heading: string;
  readonly ownHeading: string;
  readonly profile: Profile;
  /** The texts of its sampled rows, blank ones left out. */
  readonly sampled: readonly string[];
  /** How many of its sampled values name items of other tables of the workbook. */
  readonly linked: number;
}

/** From here on a column counts as evidence. */
export const SURE = 0.5;

/** Confidence in what only the place of a column and its cells say. */
export const BY_PLACE = 0.55;
