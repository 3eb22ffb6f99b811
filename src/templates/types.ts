import type { Field, TableKind } from "../plan/fields";
import type { Tone } from "../sheet/description";
import type { NumberFormat } from "../sheet/numberFormat";
import type { listsText } from "../text/templates/lists";
import type { Status } from "../plan/values/status";

/** The parts of a plan that set-up can make, in the order of their sheets. */
export const PART_IDS = [
  "direction",
  "objectives",
  "initiatives",
  "benchmarks",
  "indicators",
  "actions",
  "schoolPlans",
  "schools",
  "resources",
  "proposals",
  "highlights",
  "walkthroughs",
  "updates",
  "changes",
  "charters",
] as const;
export type PartId = (typeof PART_IDS)[number];

/** Lists to choose from: words, and what tables of the plan hold. */
export type ListId = WordListId | "status" | "objectives" | "parents" | "people" | "units";

/** Those whose words stand in `text/templates/lists`. */
export type WordListId = keyof typeof listsText.words;

/** One part as data: one table, on one sheet (school plans: on one sheet or one for each school). */
export interface TemplatePart {
  readonly id: PartId;
  /** The Excel table's name: by it the part is found again, whatever its sheet and headings are called. */
  readonly table: string;
  readonly kind: TableKind;
  readonly columns: readonly TemplateColumn[];
  /** The column without which a row says nothing; it is wide, and stays in sight with those left of it. */
  readonly title: string;
  /** How many rows are ready to be filled in; more for each school that the plan has. */
  readonly rows: { readonly least: number; readonly perSchool?: number };
  /** The id of row n (from 1); `prefix` is a school's own on a sheet of its own. Null for a table without ids. */
  readonly ids: ((n: number, prefix: string) => string) | null;
}

export interface TemplateColumn {
  /** Unique in its part. */
  readonly key: string;
  /** What the map says that the column holds. */
  readonly field: Field;
  /** In characters. */
  readonly width: number;
  readonly format?: NumberFormat;
  readonly wrap?: boolean;
  readonly align?: "center";
  readonly list?: ListId;
  /** Whether the list is an offer: names, several parents, a district's own words. */
  readonly isOpen?: boolean;
  readonly computed?: Computed;
  readonly highlight?: readonly Color[];
  /** Only where this is so; always when left out. */
  readonly only?: Condition;
  /** What the example row says: a text of `text/templates` where nothing else is given. */
  readonly example?: ExampleValue;
}

/** What of a choice decides whether a column is there: what schools are known with, or how their plans are laid out. */
export type Condition = "clusters" | "leaders" | "levels" | "tiers" | "oneTable" | "sheetPerSchool";

/** `day`: so many days after the first day of the plan's window; `serves`: the example of another part, as it is shown in lists. */
export type ExampleValue =
  | { readonly day: number }
  | { readonly serves: PartId }
  | { readonly number: number }
  | { readonly kind: "school" }
  | { readonly kind: "status"; readonly counted: Status }
  | { readonly kind: "word"; readonly list: WordListId; readonly index: number };

/** A column that is a formula. */
export interface Computed {
  /** Columns of other parts ("actions.status") that it reads: without one of them the column is left out. */
  readonly needs?: readonly string[];
  readonly formula: (refs: Refs) => string;
  /** The same where each school has a sheet of its own, and the table that it reads otherwise isn't there. */
  readonly bySheets?: (refs: Refs) => string;
}

/** How formulas name columns. */
export interface Refs {
  /** The cell of the same row: `[@Status]`. */
  at(key: string): string;
  /** A whole column of a part: `PlanActions[Status]`. */
  column(part: PartId, key: string): string;
  /** The cell of its heading. */
  header(part: PartId, key: string): string;
  /** A whole column of a list, by the heading that it was made with: `TL_StatusList[Counted as]`. */
  list(table: string, heading: string): string;
}

/** A color for what a cell says. `when` is given cells of the first row, such as `$F7`. */
export interface Color {
  readonly when: (cell: (key: string) => string) => string;
  readonly tone: Tone;
}

/** What a district or state calls the parts and columns of a plan. */
export interface Vocabulary {
  readonly id: string;
  /** In a list to choose from. */
  readonly name: string;
  /** Words in the middle of a sentence. */
  readonly words: Readonly<Record<Word, string>>;
  /** What the tabs say. */
  readonly tabs: Readonly<Record<PartId, string>>;
  /** Headings by part and column key; unique within a part. */
  readonly headings: Readonly<Record<PartId, Readonly<Record<string, string>>>>;
  /** The words that a status is chosen from, and what each is counted as. */
  readonly statuses: readonly { readonly word: string; readonly status: Status }[];
}

export type Word = "objective" | "objectives" | "initiative" | "initiatives" | "action" | "actions";
