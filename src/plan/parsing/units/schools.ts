import type { Unit, UnitListing } from "../../model";
import type { PlanSettings } from "../../settings";
import { looksLikeSeveral } from "./unitCells";
import { hasInitials, isAcronym, schoolName, spellingKey } from "./unitNames";

/** A unit while what is known of it is still being gathered. */
export interface UnitDraft {
  readonly type: Unit["type"];
  name: string;
  readonly aliases: Set<string>;
  parent: string | null;
  readonly exemptions: { objective: string; reason: string }[];
  listed: UnitListing | null;
}

/**
 * The schools of a workbook. Spellings of one are brought together by the user's list, by the aliases in the workbook, and
 * else only where no other school can be meant.
 */
export class Schools {
  private readonly drafts: UnitDraft[] = [];
  private readonly bySpelling = new Map<string, UnitDraft>();
  /** Schools by what they are called without their kind, and the kinds that their spellings say. */
  private readonly byBase = new Map<string, { readonly unit: UnitDraft; readonly kind: string }[]>();
  /** The user's own list: the school that each spelling stands for, by what spellings are compared by. */
  private readonly userNames: ReadonlyMap<string, string>;
  private readonly namesGiven: ReadonlySet<string>;

  constructor({ schoolNames }: PlanSettings) {
    this.userNames = new Map([...schoolNames].map(([word, name]) => [spellingKey(word), name]));
    this.namesGiven = new Set(this.userNames.values());
  }

  get all(): readonly UnitDraft[] {
    return this.drafts;
  }

  /** The school of a spelling; undefined where there is none or more than one. The user's own list goes before everything. */
  find(spelling: string): UnitDraft | undefined {
    const key = spellingKey(spelling);
    const name = this.userNames.get(key);
    return this.bySpelling.get(name === undefined ? key : spellingKey(name));
  }

  /** Adds a school, or another spelling of one. */
  add(name: string, listed: UnitListing | null, spelling = name): UnitDraft {
    let unit = this.bySpelling.get(spellingKey(name));
    if (!unit) {
      unit = { type: "school", name, aliases: new Set(), parent: null, exemptions: [], listed };
      this.drafts.push(unit);
      this.addAlias(unit, name);
    }
    this.addAlias(unit, spelling);
    return unit;
  }

  addAlias(unit: UnitDraft, spelling: string): void {
    const key = spellingKey(spelling);
    if (key === "") return;
    if (unit.aliases.has(spelling)) return;
    unit.aliases.add(spelling);
    const { base, kind } = schoolName(spelling);
    const sameBase = this.byBase.get(base);
    if (sameBase) sameBase.push({ unit, kind });
    else this.byBase.set(base, [{ unit, kind }]);
    if (!this.bySpelling.has(key)) this.bySpelling.set(key, unit);
    // Of the spellings in the rows the fullest is the name; a list says itself what a school is called.
    const isGiven = unit.listed !== null || this.namesGiven.has(unit.name);
    if (!isGiven && spelling.length > unit.name.length) unit.name = spelling;
  }

  /**
   * Adds what rows call schools, once what lists call them is known.
   * @param ofSheets those of the spellings that sheets are called after
   */
  addSpellings(spellings: readonly string[], ofSheets: ReadonlySet<string>): void {
    const open = spellings.filter((spelling) => !this.joinKnown(spelling));
    const isListComplete = this.drafts.some((school) => school.listed !== null);
    // "North" alone is nobody's where there are North High and North Middle: so the kinds of all spellings are needed first.
    const kindsOf = new Map<string, Set<string>>();
    for (const spelling of [...open, ...this.drafts.flatMap((school) => [...school.aliases])]) {
      const { base, kind } = schoolName(spelling);
      const kinds = kindsOf.get(base) ?? new Set();
      kindsOf.set(base, kind === "" ? kinds : kinds.add(kind));
    }
    for (const spelling of open) {
      const { base, kind } = schoolName(spelling);
      const hasSeveralKinds = kindsOf.get(base)!.size > 1;
      if ((kind === "" && hasSeveralKinds) || looksLikeSeveral(spelling, kindsOf)) continue;
      const same = this.byBase
        .get(base)
        ?.find((other) => other.kind === kind || (!hasSeveralKinds && (kind === "" || other.kind === "")));
      if (same) this.addAlias(same.unit, spelling);
      else if (!isListComplete) this.add(this.nameFor(spelling), null, spelling);
      else this.addToListed(spelling, ofSheets.has(spelling));
    }
  }

  /**
   * Beside a list of schools, "Bates" is short for the only school that begins so. What may be a listed school in another
   * writing ("Harbor ELC", "RHS") is nobody's; only a name that says it is a school, and is like none of them, is one more. What
   * a sheet is called after is a school for certain: the one with those initials, or one more.
   */
  private addToListed(spelling: string, isOfSheet: boolean): void {
    const { base, kind } = schoolName(spelling);
    const meant =
      isOfSheet && isAcronym(spelling)
        ? (school: UnitDraft) => hasInitials(school.name, spelling)
        : (school: UnitDraft) => kind === "" && beginsSo(school, base);
    const listed = this.drafts.filter(meant);
    const [first = ""] = base.split(" ");
    const isLikeOne = this.drafts.some(({ name }) => spellingKey(name).split(" ").includes(first));
    if (listed.length === 1) this.addAlias(listed[0]!, spelling);
    else if (isOfSheet || (kind !== "" && !isLikeOne)) this.add(this.nameFor(spelling), null, spelling);
  }

  /** Where the user's list, a listed name or an alias already says whose a spelling is. */
  private joinKnown(spelling: string): boolean {
    const unit = this.find(spelling);
    if (unit) this.addAlias(unit, spelling);
    return unit !== undefined;
  }

  private nameFor(spelling: string): string {
    return this.userNames.get(spellingKey(spelling)) ?? spelling;
  }
}

function beginsSo(school: UnitDraft, base: string): boolean {
  return schoolName(school.name).base.startsWith(`${base} `);
}
