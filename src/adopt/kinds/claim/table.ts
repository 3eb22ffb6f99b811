import type { Field } from "../../../plan/fields";
import { matchHeading } from "../../headings/headings";
import { numbersLevels } from "../../columns/meaning/amongColumns";
import { type ColumnEvidence, SURE } from "../../columns/columnEvidence";
import { isVaried, type Profile } from "../../columns/content/content";
import type { Subject } from "../../columns/subject";
import { hasSpan, isNameOfWork } from "../../columns/wording";
import type { ColumnProposal } from "../../proposal";
import { calendarOfDays } from "../work/calendarColumns";
import { LEAST_WORDED } from "../notPlan/foreign";

const LEVELS: readonly Field[] = ["objective", "initiative", "action"];
const OF_PLANNED_WORK: readonly Field[] = ["lead", "start", "due", "completed", "status"];
const OF_WORK: readonly Field[] = [...OF_PLANNED_WORK, "percent"];
/** From here on a heading says that a column holds what it was taken for. */
const NAMED = 0.6;

/** A table that may be one of work to be done or reached, and what its columns say together. */
export class ClaimedTable {
  /** The columns that count as evidence. */
  readonly sure: readonly ColumnProposal[];
  readonly levels: readonly ColumnProposal[];
  /** The column of a calendar that has a row for each day; null where there is none. */
  readonly days: ColumnEvidence | null;
  /** The columns that word the rows: what is to be done or reached, each something else. */
  readonly worded: readonly ColumnProposal[];
  /** Whether a heading says that the wording is work. */
  readonly isNamedWork: boolean;
  /** Whether a heading says of the wording what it is. */
  readonly isNamed: boolean;
  /** "Action #" says what the rows are, too. */
  readonly isNumbered: boolean;

  /** @param subject what the names of the sheet or the table say that its rows are */
  constructor(
    readonly columns: readonly ColumnProposal[],
    readonly evidence: readonly ColumnEvidence[],
    readonly subject: Subject | null,
  ) {
    this.sure = columns.filter(({ confidence }) => confidence >= SURE);
    this.levels = this.sure.filter(({ field }) => LEVELS.includes(field));
    this.days = calendarOfDays(evidence);
    const isScheduled = hasSpan(this.sure);
    this.worded = this.levels.filter((column) => {
      const profile = this.profileOf(column);
      return (
        isWording(profile, column.heading) ||
        this.isOnSomeDays(column, profile) ||
        (isScheduled && isNameOfWork(profile))
      );
    });
    const isCalled = ({ field, heading }: ColumnProposal): boolean =>
      (matchHeading(heading).get(field) ?? 0) >= NAMED;
    this.isNamed = this.worded.some(isCalled);
    this.isNamedWork = this.worded.some((column) => column.field === "action" && isCalled(column));
    this.isNumbered = this.sure.some(({ field, heading }) => field === "id" && numbersLevels(heading));
  }

  has(...fields: readonly Field[]): boolean {
    return this.sure.some(({ field }) => fields.includes(field));
  }

  /** Whether it says who does the work, when, or how far it is. */
  get isFollowed(): boolean {
    return this.has(...OF_WORK);
  }

  /** Whether it says so by more than shares. */
  get isPlanned(): boolean {
    return this.has(...OF_PLANNED_WORK);
  }

  profileOf({ column }: ColumnProposal): Profile {
    return this.evidence.find((each) => each.column === column)!.profile;
  }

  /** Work that stands on a few days of a calendar, under a heading that says that it is work. */
  private isOnSomeDays({ field, heading }: ColumnProposal, { filled, distinct }: Profile): boolean {
    if (!this.days || filled < 3 || distinct < filled * 0.7) return false;
    return field === "action" && (matchHeading(heading).get("action") ?? 0) >= NAMED;
  }
}

/** True where a column holds wording of items: filled in more than a few rows, and not the same few texts. */
function isWording(profile: Profile, heading: string): boolean {
  if (profile.filled === 0 || profile.filled < profile.rows * LEAST_WORDED) return false;
  // "Skills needed:", "Location:" are the labels of a form.
  if (profile.labels >= profile.filled * 0.5) return false;
  // Steps that come again under each item are steps, where the heading says so.
  const isNamed = Math.max(0, ...matchHeading(heading).values()) >= 0.95;
  return isNamed ? profile.distinct >= Math.min(3, profile.filled) : isVaried(profile);
}
