import * as fc from "fast-check";
import type { Role } from "./trades";

/** How a made sheet is laid out: each part varies by itself. */
export interface Layout {
  readonly seed: number;
  readonly trade: number;
  readonly left: number;
  /** What stands above the heading. */
  readonly above: "nothing" | "title" | "titles" | "labels" | "intro" | "counts";
  readonly gapAbove: number;
  readonly heading: "one row" | "groups over it" | "merged down";
  readonly isLoud: boolean;
  /** Whether the column of notes has no heading. */
  readonly isNoteUnnamed: boolean;
  readonly roles: readonly Role[];
  readonly grouping:
    | "none"
    | "merged"
    | "filled down"
    | "blank below"
    | "named rows"
    | "numbered rows"
    | "wide rows"
    | "loud rows";
  readonly between: "nothing" | "spacer" | "subtotal" | "heading again";
  readonly groups: number;
  readonly perGroup: number;
  /** How many of the cells beside the wording are left blank. */
  readonly holes: number;
  /** What stands between the heading and the first row. */
  readonly ahead: "nothing" | "blank row" | "total";
  /** Months or weeks with marks to the right of the columns. */
  readonly calendar: "none" | "months" | "weeks";
  /** What stands to the right of the table, an empty column away. */
  readonly beside: "nothing" | "pick list" | "counts";
  /** Blank rows that somebody left between items. */
  readonly strays: number;
  /** Items at the end of which only the wording is known. */
  readonly unplanned: number;
  readonly below: "nothing" | "another plan";
  readonly excel: "none" | "table" | "table with room" | "goes on below";
  readonly tail:
    | "nothing"
    | "total"
    | "total after a gap"
    | "legend"
    | "notes"
    | "stars"
    | "signatures"
    | "numbered ahead"
    | "carried down"
    | "spaces";
}

const OTHERS: readonly Role[] = ["helper", "start", "percent", "measure", "cost", "note"];

const roles = fc
  .tuple(
    fc.boolean(),
    fc.subarray<Role>(["who", "due", "status"], { minLength: 2 }),
    fc.subarray<Role>([...OTHERS], { maxLength: 3 }),
  )
  .chain(([isNumbered, usual, others]) =>
    fc
      .shuffledSubarray<Role>([...usual, ...others], { minLength: usual.length + others.length })
      .map((after): Role[] => [...(isNumbered ? (["number"] as const) : []), "work", ...after]),
  );

export const layouts: fc.Arbitrary<Layout> = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  trade: fc.nat(3),
  left: fc.constantFrom(0, 0, 1, 2),
  above: fc.constantFrom("nothing", "title", "titles", "labels", "intro", "counts"),
  gapAbove: fc.integer({ min: 0, max: 2 }),
  heading: fc.constantFrom("one row", "one row", "groups over it", "merged down"),
  isLoud: fc.boolean(),
  isNoteUnnamed: fc.boolean(),
  roles,
  grouping: fc.constantFrom(
    "none",
    "merged",
    "filled down",
    "blank below",
    "named rows",
    "numbered rows",
    "wide rows",
    "loud rows",
  ),
  between: fc.constantFrom("nothing", "nothing", "spacer", "subtotal", "heading again"),
  groups: fc.integer({ min: 2, max: 4 }),
  perGroup: fc.integer({ min: 2, max: 5 }),
  holes: fc.constantFrom(0, 0, 0.15, 0.3),
  ahead: fc.constantFrom("nothing", "nothing", "nothing", "blank row", "total"),
  calendar: fc.constantFrom("none", "none", "none", "months", "weeks"),
  beside: fc.constantFrom("nothing", "nothing", "nothing", "pick list", "counts"),
  strays: fc.constantFrom(0, 0, 0, 1, 2),
  unplanned: fc.constantFrom(0, 0, 0, 1, 3),
  below: fc.constantFrom("nothing", "nothing", "another plan"),
  excel: fc.constantFrom("none", "none", "none", "table", "table with room", "goes on below"),
  tail: fc.constantFrom(
    "nothing",
    "total",
    "total after a gap",
    "legend",
    "notes",
    "stars",
    "signatures",
    "numbered ahead",
    "carried down",
    "spaces",
  ),
});
