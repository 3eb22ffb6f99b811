import type { CellAddress, CellValue } from "./cell";
import type { Link, Place } from "./item";
import type { DateReading } from "./values/dateReading";
import type { PeopleReading } from "./values/people";
import type { WordReading } from "./values/benchmarkWords";
import type { Decision } from "./values/decision";

/** A row of a table beside the plan: what it is about, and where it stands. */
export interface PlanRecord {
  readonly place: Place;
  /** The table it stands in: an index into `Plan.tables`. */
  readonly table: number;
  readonly level: "district" | "school";
  /** The school or cluster, by the name in `Plan.units`; null for the district, and for a spelling that is nobody's. */
  readonly unit: string | null;
  /** The unit as written, "" where nothing says it. */
  readonly unitText: string;
  readonly links: readonly Link[];
}

/** What an initiative has to work with. */
export interface Resource extends PlanRecord {
  readonly title: string;
  readonly kind: string;
  readonly amount: CellValue;
  /** Whether its money comes once or each year. */
  readonly money: WordReading<"oneOff" | "permanent">;
}

/** An idea for redesign, what it was held against, and what became of it. */
export interface Proposal extends PlanRecord {
  readonly title: string;
  readonly criteria: readonly ProposalCriterion[];
  readonly decision: WordReading<Decision>;
  /** "" where nobody is named. */
  readonly discussedWith: string;
}

export interface ProposalCriterion {
  /** As it stands above the column. */
  readonly heading: string;
  /** Null where nobody has said, or neither yes nor no. */
  readonly isMet: boolean | null;
  readonly cell: CellAddress;
}

/** What was said at a meeting, or seen on a visit. */
export interface LogEntry extends PlanRecord {
  readonly date: DateReading;
  /** All that the entry says, to look for what it names. */
  readonly text: string;
}

/** What a unit wants, in words. */
export interface DirectionText extends PlanRecord {
  readonly vision: string;
  readonly theoryOfAction: string;
}

/** A figure that is looked at regularly: one value of it. */
export interface Indicator extends PlanRecord {
  readonly title: string;
  readonly timing: WordReading<"leading" | "lagging">;
  readonly group: string;
}

/** One answer to one item of an instrument. */
export interface Rating extends PlanRecord {
  readonly period: string;
  readonly instrument: string;
  readonly item: string;
  readonly rating: CellValue;
  readonly rater: PeopleReading;
}

/** A leader's monthly self-rating. */
export interface Reflection extends PlanRecord {
  readonly leader: PeopleReading;
  readonly month: DateReading;
  readonly standard: string;
  readonly rating: CellValue;
}

export interface Records {
  readonly resources: readonly Resource[];
  readonly proposals: readonly Proposal[];
  /** Meetings and visits, from all tables that log them. */
  readonly log: readonly LogEntry[];
  readonly directions: readonly DirectionText[];
  readonly indicators: readonly Indicator[];
  readonly ratings: readonly Rating[];
  readonly reflections: readonly Reflection[];
}

/** All records with links, whose parents have to exist. */
export function linkedRecords({ resources, indicators, ratings }: Records): readonly PlanRecord[] {
  return [...resources, ...indicators, ...ratings];
}
