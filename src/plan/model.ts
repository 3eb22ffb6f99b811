import type { Benchmark } from "./benchmark";
import type { Records } from "./records";
import type { PlanSettings, PlanWindow } from "./settings";
import type { WorkbookSnapshot } from "./snapshot";
import type { TableMap } from "./maps/tableMap";
import type { DateSerial } from "./values/date";
import type { PeopleReading } from "./values/people";
import type { PlanItem, Place } from "./item";

/** The plan: what a workbook's tables mean. Everything in it knows the cell that it came from. */
export interface Plan {
  readonly asOf: DateSerial;
  /** The days that the plan is for; null where nothing says so. */
  readonly window: PlanWindow | null;
  /** The district first, then clusters, then schools; within a level in the order in which they are first named. */
  readonly units: readonly Unit[];
  /** All items, in the order of the workbook: sheet by sheet, from top to bottom. */
  readonly items: readonly PlanItem[];
  /** What tells whether the items work, in the order of the workbook. */
  readonly benchmarks: readonly Benchmark[];
  /** What is kept beside the plan's items. */
  readonly records: Records;
  /** How it was read. */
  readonly settings: PlanSettings;
  /** The tables that the items came from. */
  readonly tables: readonly TableMap[];
  /** What all of it was read from. */
  readonly workbook: WorkbookSnapshot;
}

/** District → cluster → school. */
export interface Unit {
  readonly type: "district" | "cluster" | "school";
  /** The name that it goes by; a district whose name the workbook doesn't say has "". */
  readonly name: string;
  /** Every spelling met in the workbook or listed by the user, the name itself among them. */
  readonly aliases: readonly string[];
  /** The cluster of a school, null where clusters are not used. */
  readonly parent: string | null;
  /** Objectives that this school need not take up, with the reason. */
  readonly exemptions: readonly { objective: string; reason: string }[];
  /** What the list of schools says of it; null for a unit that stands on none. */
  readonly listed: UnitListing | null;
}

/** A row of a list of schools. */
export interface UnitListing {
  readonly place: Place;
  /** The table it stands in: an index into `Plan.tables`. */
  readonly table: number;
  /** Its name and the other spellings that the list gives for it. */
  readonly spellings: readonly string[];
  readonly lead: PeopleReading;
  /** Its support tier, as written; "" where the list doesn't say. */
  readonly tier: string;
}
