import { at, columnOf } from "../sheet/references";
import { PARTS } from "./parts";
import type { School } from "./schoolList";
import type { Condition, PartId, Refs, TemplateColumn, Vocabulary, Word } from "./types";

/** What was chosen that names and columns depend on. */
export interface NamingChoice {
  readonly schools: readonly School[];
  readonly schoolPlans: "oneTable" | "sheetPerSchool";
  readonly vocabulary: Vocabulary;
  /** Other words for tabs ("actions") and headings ("actions.lead"). */
  readonly labels: Readonly<Record<string, string>>;
}

/** Headings of the parts that the workbook has already, by part. */
export type StandingHeadings = ReadonlyMap<PartId, readonly string[]>;

/** What parts, columns and cells are called, whether they are yet to be made or stand in the workbook. */
export class Naming {
  readonly vocabulary: Vocabulary;
  private readonly included = new Map<string, boolean>();

  /**
   * @param made the parts that will be there when set-up is done and are not yet
   * @param standing the parts that are there: formulas go by the headings that their tables have
   */
  constructor(
    readonly choice: NamingChoice,
    private readonly made: ReadonlySet<PartId>,
    private readonly standing: StandingHeadings,
  ) {
    this.vocabulary = choice.vocabulary;
  }

  tab(part: PartId): string {
    return this.label(part) ?? this.vocabulary.tabs[part];
  }

  heading(part: PartId, key: string): string {
    return this.label(`${part}.${key}`) ?? this.vocabulary.headings[part][key]!;
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
    return heading === null ? null : `${PARTS[part].table}[[#Headers],${columnOf("", heading)}]`;
  }

  refs(part: PartId): Refs {
    return {
      at: (key) => at(this.heading(part, key)),
      column: (other, key) => this.column(other, key)!,
    };
  }

  /** The heading as it stands, or will stand, above a column of a part's one table. */
  private headingNow(part: PartId, key: string): string | null {
    const { columns } = PARTS[part];
    const column = columns.find((each) => each.key === key)!;
    if (this.made.has(part) && this.hasOneTable(part))
      return this.isIncluded(part, column) ? this.heading(part, key) : null;
    const wanted = this.heading(part, key).toLowerCase();
    return this.standing.get(part)?.find((heading) => heading.toLowerCase() === wanted) ?? null;
  }

  private hasOneTable(part: PartId): boolean {
    return part !== "schoolPlans" || this.choice.schoolPlans === "oneTable";
  }

  private isIncluded(part: PartId, { key, only, computed }: TemplateColumn): boolean {
    const known = this.included.get(`${part}.${key}`);
    if (known !== undefined) return known;
    const has = (need: string) => {
      const [other, wanted] = need.split(".") as [PartId, string];
      return this.headingNow(other, wanted) !== null;
    };
    const isIncluded = (!only || this.holds(only)) && (computed?.needs ?? []).every(has);
    this.included.set(`${part}.${key}`, isIncluded);
    return isIncluded;
  }

  private holds(condition: Condition): boolean {
    const { schools, schoolPlans } = this.choice;
    switch (condition) {
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

  private label(key: string): string | undefined {
    return this.choice.labels[key]?.replace(/\s+/g, " ").trim() || undefined;
  }
}
