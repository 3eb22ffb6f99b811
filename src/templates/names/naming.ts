import { at, columnOf, headerOf } from "../../sheet/references";
import type { ColumnNames, NamedColumn } from "./columnNames";
import { PARTS } from "../parts";
import type { School } from "../schools/schoolList";
import type { Condition, PartId, Refs, TemplateColumn, Vocabulary, Word } from "../types";

/** What was chosen that names and columns depend on. */
export interface NamingChoice {
  readonly schools: readonly School[];
  readonly schoolPlans: "oneTable" | "sheetPerSchool";
  readonly vocabulary: Vocabulary;
  /** Other words for tabs ("actions") and headings ("actions.lead"). */
  readonly labels: Readonly<Record<string, string>>;
}

/** What the workbook has already that names and formulas go by. */
export interface StandingNames {
  /** The columns of parts with one table. */
  readonly parts: ReadonlyMap<PartId, ColumnNames>;
  /** Those of a sheet that a school has of its own, which further ones are made like; null where there is none. */
  readonly schoolSheet: ColumnNames | null;
  /** What a column of a list is called now, by its table and the heading that it was made with. */
  readonly listHeading: (table: string, heading: string) => string;
}

/** Nothing, as in a new workbook. */
const NOTHING_STANDS: StandingNames = {
  parts: new Map(),
  schoolSheet: null,
  listHeading: (_, heading) => heading,
};

/** What parts, columns and cells are called, whether they are yet to be made or stand in the workbook. */
export class Naming {
  readonly vocabulary: Vocabulary;
  private readonly included = new Map<string, boolean>();

  /**
   * @param made the parts that will be there when set-up is done and are not yet
   * @param standing what is there: formulas go by the headings that its tables have
   */
  constructor(
    readonly choice: NamingChoice,
    private readonly made: ReadonlySet<PartId>,
    private readonly standing: StandingNames = NOTHING_STANDS,
  ) {
    this.vocabulary = choice.vocabulary;
  }

  tab(part: PartId): string {
    return this.label(part) ?? this.vocabulary.tabs[part];
  }

  /** What a column is called, or would be if it were made. */
  heading(part: PartId, key: string): string {
    const standing = this.isMade(part) ? undefined : this.standing.parts.get(part)?.get(key);
    const alike =
      part === "schoolPlans" && !this.hasOneTable ? this.standing.schoolSheet?.get(key) : undefined;
    return (
      standing?.heading ??
      this.label(`${part}.${key}`) ??
      alike?.heading ??
      this.vocabulary.headings[part][key]!
    );
  }

  /** A text with the vocabulary's words in it: "{Objectives}" begins with a capital letter. */
  words(text: string): string {
    return text.replace(/\{(\w+)\}/g, (_, word: string) => {
      const found = this.vocabulary.words[word.toLowerCase() as Word];
      return word[0] === word[0]!.toLowerCase() ? found : found[0]!.toUpperCase() + found.slice(1);
    });
  }

  /** The columns of a part that is made: those whose conditions hold and whose formulas have all that they read. */
  columns(part: PartId): TemplateColumn[] {
    return PARTS[part].columns.filter((column) => this.isIncluded(part, column));
  }

  /** A whole column of a part's one table; null where there is none. */
  column(part: PartId, key: string): string | null {
    const heading = this.headingNow(part, key);
    return heading === null ? null : columnOf(PARTS[part].table, heading);
  }

  /** The cell of its heading. */
  header(part: PartId, key: string): string | null {
    const heading = this.headingNow(part, key);
    return heading === null ? null : headerOf(PARTS[part].table, heading);
  }

  /** A column of a table that stands; undefined where there is none. */
  place(part: PartId, key: string): NamedColumn | undefined {
    return this.standing.parts.get(part)?.get(key);
  }

  /** A whole column of a list, by the heading that it was made with. */
  list(table: string, heading: string): string {
    return columnOf(table, this.listHeading(table, heading));
  }

  /** What a column of a list is called now. */
  listHeading(table: string, heading: string): string {
    return this.standing.listHeading(table, heading);
  }

  /** The formula of a computed column. */
  formula(part: PartId, { computed }: TemplateColumn): string {
    const { formula, bySheets } = computed!;
    return (bySheets && this.goesBySheets ? bySheets : formula)(this.refs(part));
  }

  /**
   * True for a computed column that can be computed from now on, with what is made.
   * @param added columns ("initiatives.actions") that tables get which stand
   */
  isNewlyPossible(part: PartId, column: TemplateColumn, added: ReadonlySet<string>): boolean {
    const { needs = [], bySheets } = column.computed ?? {};
    const isNew = (need: string) => added.has(need) || this.made.has(need.split(".")[0] as PartId);
    const isFed = bySheets !== undefined && this.goesBySheets ? isNew("schoolPlans") : needs.some(isNew);
    return isFed && this.isIncluded(part, column) && this.isRowWhole(part, column);
  }

  /** Whether a part that stands still has all that a formula reads of its own row. */
  private isRowWhole(part: PartId, { computed }: TemplateColumn): boolean {
    const { formula, bySheets } = computed!;
    const read: string[] = [];
    (bySheets && this.goesBySheets ? bySheets : formula)({
      ...this.refs(part),
      at: (key) => String(read.push(key)),
    });
    return read.every((key) => this.place(part, key) !== undefined);
  }

  private refs(part: PartId): Refs {
    return {
      at: (key) => at(this.heading(part, key)),
      column: (other, key) => this.column(other, key)!,
      header: (other, key) => this.header(other, key)!,
      list: (table, heading) => this.list(table, heading),
    };
  }

  /** The heading as it stands, or will stand, above a column of a part's one table. */
  private headingNow(part: PartId, key: string): string | null {
    if (!this.isMade(part)) return this.standing.parts.get(part)?.get(key)?.heading ?? null;
    const column = PARTS[part].columns.find((each) => each.key === key)!;
    return this.isIncluded(part, column) ? this.heading(part, key) : null;
  }

  /** Whether the part's one table is made now. */
  private isMade(part: PartId): boolean {
    return this.made.has(part) && (part !== "schoolPlans" || this.hasOneTable);
  }

  private get hasOneTable(): boolean {
    return this.choice.schoolPlans === "oneTable";
  }

  /** Whether figures of school plans come from sheets of schools: where those share no table. */
  private get goesBySheets(): boolean {
    if (this.isMade("schoolPlans") || this.standing.parts.has("schoolPlans")) return false;
    return this.made.has("schoolPlans") || this.standing.schoolSheet !== null;
  }

  private isIncluded(part: PartId, column: TemplateColumn): boolean {
    const name = `${part}.${column.key}`;
    const known = this.included.get(name);
    if (known !== undefined) return known;
    const { needs = [], bySheets } = column.computed ?? {};
    const has = (need: string) => {
      const [other, key] = need.split(".") as [PartId, string];
      return this.headingNow(other, key) !== null;
    };
    const isFed = (bySheets !== undefined && this.goesBySheets) || needs.every(has);
    const isIncluded = (!column.only || holds(column.only, this.choice)) && isFed;
    this.included.set(name, isIncluded);
    return isIncluded;
  }

  private label(key: string): string | undefined {
    return this.choice.labels[key]?.replace(/\s+/g, " ").trim() || undefined;
  }
}

/** Whether a column is there for a choice; false for one that is always there. */
export function holds(condition: Condition | undefined, { schools, schoolPlans }: NamingChoice): boolean {
  switch (condition) {
    case undefined:
      return false;
    case "clusters":
      return schools.some(({ cluster }) => cluster);
    case "leaders":
      return schools.some(({ leader }) => leader);
    case "levels":
      return schools.some(({ level }) => level !== undefined);
    case "tiers":
      return schools.some(({ tier }) => tier);
    default:
      return schoolPlans === condition;
  }
}
