import type { CellAddress, CellValue } from "./cell";
import type { Field } from "./fields";
import type { DateReading } from "./values/dateReading";
import type { PeopleReading } from "./values/people";
import type { StatusReading } from "./values/statusText";

/** A strategic objective, initiative, benchmark or action, of the district or of a school. */
export interface PlanItem {
  /** Unique in the workbook, stable while rows keep their places. */
  readonly key: string;
  readonly kind: "objective" | "initiative" | "benchmark" | "action";
  /** A school's items follow from the district's; an item without a school is the district's. */
  readonly level: "district" | "school";
  /** Its id as it stands in the cell (trimmed), "" without one. */
  readonly id: string;
  /** The cell for its id, filled in or not; absent where its table has no column for that, or the cell is merged into one above. */
  readonly idCell?: CellAddress;
  /** Its wording, "" when the cell is empty. */
  readonly title: string;
  /** The school or cluster, by the name in `Plan.units`; null for the district, and for a spelling that is nobody's. */
  readonly unit: string | null;
  readonly links: readonly Link[];
  /** "local", with the reason if there is one: an item that serves no district objective, and is meant not to. */
  readonly local: { readonly reason: string } | null;
  readonly lead: PeopleReading;
  readonly support: PeopleReading;
  readonly start: DateReading;
  readonly due: DateReading;
  readonly completed: DateReading;
  readonly status: StatusReading;
  /** The table it stands in: an index into `Plan.tables`. */
  readonly table: number;
  /** True for an objective or initiative that has no row of its own: it is named in a column or a section row of others' rows. */
  readonly isNamedOnly: boolean;
  readonly place: Place;
}

/** What an item says that it serves. */
export interface Link {
  /** As written: an id, or the wording. */
  readonly text: string;
  /** The key of the item that it means, null when there is none. */
  readonly target: string | null;
  /** True where it means the very item that it stands in: its target is null then. */
  readonly isItself?: true;
  /** The cell in which it is written; absent for what an id such as P1.F2.A1 implies. */
  readonly cell?: CellAddress;
}

/** Where an item stands. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  /** The cell that holds a field of the item, null when its table has no such column. The first, where there are several. */
  cell(field: Field): CellAddress | null;
  /** The raw content of that cell, "" when there is none. */
  value(field: Field): CellValue;
  /** What people see in it: a merged area counts in each of its rows. */
  seen(field: Field): CellValue;
  /** The raw content of a column in the item's row, and what people see in it. */
  valueAt(column: number): CellValue;
  seenAt(column: number): CellValue;
  /** The number format of that cell. */
  format(field: Field): string;
}
