import { isErrorValue } from "../../cell";
import type { Unit, UnitListing } from "../../model";
import type { PlanSettings } from "../../settings";
import type { WorkbookSnapshot } from "../../snapshot";
import { type ColumnMap, columnsOf, type TableMap } from "../../maps/tableMap";
import { TableCells } from "../table/cells";
import { ratedColumns } from "../ratedColumns";
import { schoolOfTable } from "./schoolOfTable";
import { looksLikeSeveral, readUnitList } from "./unitCells";
import {
  hasInitials,
  isAcronym,
  isDistrictName,
  isDistrictUnit,
  isOfficeHeading,
  schoolName,
  schoolOfSheet,
  spellingKey,
} from "./unitNames";

/** Whose a row is. */
export interface Owner {
  readonly level: "district" | "school";
  /** The school or cluster by its name in the plan; null for the district, and for a spelling that is nobody's. */
  readonly unit: string | null;
}

const THE_DISTRICT: Owner = { level: "district", unit: null };

interface UnitDraft {
  readonly type: Unit["type"];
  name: string;
  readonly aliases: Set<string>;
  parent: string | null;
  readonly exemptions: { objective: string; reason: string }[];
  listed: UnitListing | null;
}

/**
 * The units of a workbook: those on a list of schools, and those that rows name. Spellings of one school are brought
 * together by the user's list, by the aliases in the workbook, and else only where no other school can be meant.
 */
export class Units {
  private readonly clusters = new Map<string, UnitDraft>();
  private readonly schools: UnitDraft[] = [];
  private readonly bySpelling = new Map<string, UnitDraft>();
  /** Schools by what they are called without their kind, and the kinds that their spellings say. */
  private readonly byBase = new Map<string, { readonly unit: UnitDraft; readonly kind: string }[]>();
  /** The user's own list: the school that each spelling stands for, by what spellings are compared by. */
  private readonly userNames: ReadonlyMap<string, string>;
  private readonly namesGiven: ReadonlySet<string>;
  private districtName = "";
  private districtListing: UnitListing | null = null;
  private readonly districtAliases = new Set<string>();
  private readonly owners = new Map<string, Owner>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    tables: readonly TableMap[],
    settings: PlanSettings,
  ) {
    this.userNames = new Map([...settings.schoolNames].map(([word, name]) => [spellingKey(word), name]));
    this.namesGiven = new Set(this.userNames.values());
    for (const [number, table] of tables.entries())
      if (table.kind === "units") this.addList(new TableCells(snapshot, table), number);
    const spellings = new Set<string>();
    const ofSheets = new Set<string>();
    for (const table of tables) {
      if (table.kind === "units") continue;
      for (const spelling of this.spellingsIn(snapshot, table)) spellings.add(spelling);
      for (const spelling of this.rated(table, settings)) spellings.add(spelling);
      const school = this.schoolOfSheet(table);
      if (school && !isDistrictUnit(school.name)) {
        spellings.add(school.name);
        if (school.isSaid) ofSheets.add(school.name);
      }
    }
    this.addSpellings([...spellings], ofSheets);
    for (const table of tables) this.addClusters(new TableCells(snapshot, table));
  }

  /** The units as the plan shows them: the district, clusters, schools. */
  list(): Unit[] {
    const district: Unit = {
      type: "district",
      name: this.districtName,
      aliases: [...this.districtAliases],
      parent: null,
      exemptions: [],
      listed: this.districtListing,
    };
    const others = [...this.clusters.values(), ...this.schools].map(({ aliases, ...unit }): Unit => ({
      ...unit,
      aliases: [...aliases],
    }));
    return [district, ...others];
  }

  /** Whose a row is, by its unit cell. A spelling that nobody can place is some school's. */
  ownerOf(spelling: string): Owner {
    const known = this.owners.get(spelling);
    if (known) return known;
    const draft = this.find(spelling);
    const owner: Owner = draft
      ? { level: draft.type === "school" ? "school" : "district", unit: draft.name }
      : isDistrictUnit(spelling)
        ? THE_DISTRICT
        : { level: "school", unit: null };
    this.owners.set(spelling, owner);
    return owner;
  }

  /** Whose the rows of a table without a unit column are. */
  ownerOfTable(table: TableMap): Owner {
    const onSheet =
      this.find(this.schoolOfSheet(table)?.name ?? "") ??
      this.find(table.sheet) ??
      this.find(schoolOfSheet(table.sheet) ?? "");
    if (table.kind === "schoolPlan") return { level: "school", unit: onSheet?.name ?? null };
    return onSheet?.type === "school" ? { level: "school", unit: onSheet.name } : THE_DISTRICT;
  }

  cluster(name: string): Owner {
    const cluster = this.clusters.get(spellingKey(name));
    return cluster ? { level: "district", unit: cluster.name } : THE_DISTRICT;
  }

  /** The school or cluster of a spelling, null where there is none or more than one. */
  private find(spelling: string): UnitDraft | null {
    const key = spellingKey(spelling);
    return (key && (this.bySpelling.get(this.renamed(key)) ?? this.clusters.get(key))) || null;
  }

  /** The user's own list of spellings goes before everything. */
  private renamed(key: string): string {
    const name = this.userNames.get(key);
    return name === undefined ? key : spellingKey(name);
  }

  private addList(cells: TableCells, table: number): void {
    for (const { type, spelling, aliases, exemptions, listed } of readUnitList(cells)) {
      const listing = { ...listed, table };
      if (type === "cluster") this.addCluster(spelling, listing);
      else if (type === "school") {
        const unit = this.addSchool(spelling, listing);
        for (const alias of aliases) this.addAlias(unit, alias);
        unit.exemptions.push(...exemptions);
      } else {
        if (this.districtName === "" && !/^(?:the )?(?:district|central office|all schools)$/i.test(spelling))
          this.districtName = spelling;
        this.districtAliases.add(spelling);
        this.districtListing ??= listing;
      }
    }
  }

  /** The school of a school plan without a column that says it, and whether it is said to be one. */
  private schoolOfSheet(table: TableMap): { readonly name: string; readonly isSaid: boolean } | null {
    if (table.kind !== "schoolPlan" || unitColumns(table).length > 0) return null;
    const said = schoolOfTable(this.snapshot, table.sheet, table.headerRows[0]);
    const name = said ?? schoolOfSheet(table.sheet);
    return name === null ? null : { name, isSaid: said !== null };
  }

  /** Whether a spelling is that of a school. */
  isSchool(spelling: string): boolean {
    return this.find(spelling)?.type === "school";
  }

  /** What columns of ratings are called after, where each is a school's. */
  private rated(table: TableMap, settings: PlanSettings): string[] {
    if (table.kind !== "ratings") return [];
    return ratedColumns(table, settings, (name) => this.isSchool(name)).flatMap(({ says, name }) =>
      says === "unit" ? [name] : [],
    );
  }

  /** The unit cells of a table that name schools. */
  private *spellingsIn(snapshot: WorkbookSnapshot, table: TableMap): Iterable<string> {
    const columns = unitColumns(table);
    const cells = new TableCells(snapshot, table);
    for (const { column } of columns) {
      const seen = new Set<string>();
      for (const row of cells.rows) {
        const spelling = cells.text(row, column);
        if (spelling !== "" && !isErrorValue(spelling) && !seen.has(spelling)) yield spelling;
        seen.add(spelling);
      }
    }
  }

  private addSpellings(spellings: readonly string[], ofSheets: ReadonlySet<string>): void {
    const open = spellings.filter((spelling) => {
      if (isDistrictName(spelling)) {
        this.districtName ||= spelling;
        this.districtAliases.add(spelling);
      }
      return !isDistrictUnit(spelling) && !this.joinKnown(spelling);
    });
    const isListComplete = this.schools.some((school) => school.listed !== null);
    // "North" alone is nobody's where there are North High and North Middle: so the kinds of all spellings are needed first.
    const kindsOf = new Map<string, Set<string>>();
    for (const spelling of [...open, ...this.schools.flatMap((school) => [...school.aliases])]) {
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
      else if (!isListComplete) this.addSchool(this.nameFor(spelling), null, spelling);
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
    const listed = this.schools.filter(meant);
    const [first = ""] = base.split(" ");
    const isLikeOne = this.schools.some(({ name }) => spellingKey(name).split(" ").includes(first));
    if (listed.length === 1) this.addAlias(listed[0]!, spelling);
    else if (isOfSheet || (kind !== "" && !isLikeOne)) this.addSchool(this.nameFor(spelling), null, spelling);
  }

  /** Where the user's list, a listed name or an alias already says whose a spelling is. */
  private joinKnown(spelling: string): boolean {
    const unit = this.bySpelling.get(this.renamed(spellingKey(spelling)));
    if (unit) this.addAlias(unit, spelling);
    return unit !== undefined;
  }

  private nameFor(spelling: string): string {
    return this.userNames.get(spellingKey(spelling)) ?? spelling;
  }

  private addSchool(name: string, listed: UnitListing | null, spelling = name): UnitDraft {
    let unit = this.bySpelling.get(spellingKey(name));
    if (!unit) {
      unit = { type: "school", name, aliases: new Set(), parent: null, exemptions: [], listed };
      this.schools.push(unit);
      this.addAlias(unit, name);
    }
    this.addAlias(unit, spelling);
    return unit;
  }

  private addAlias(unit: UnitDraft, spelling: string): void {
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

  private addCluster(name: string, listed: UnitListing | null = null): void {
    const key = spellingKey(name);
    if (key === "" || isDistrictUnit(name) || isErrorValue(name)) return;
    const cluster = this.clusters.get(key);
    if (cluster) cluster.aliases.add(name);
    else
      this.clusters.set(key, {
        type: "cluster",
        name,
        aliases: new Set([name]),
        parent: null,
        exemptions: [],
        listed,
      });
  }

  private addClusters(cells: TableCells): void {
    const cluster = columnsOf(cells.table, "cluster")[0];
    if (!cluster) return;
    const unit = columnsOf(cells.table, "unit")[0];
    for (const row of cells.rows) {
      const name = cells.text(row, cluster.column);
      if (name === "") continue;
      this.addCluster(name);
      const school = unit && this.find(cells.text(row, unit.column));
      if (school?.type === "school") school.parent ??= this.clusters.get(spellingKey(name))?.name ?? null;
    }
  }
}

function beginsSo(school: UnitDraft, base: string): boolean {
  return schoolName(school.name).base.startsWith(`${base} `);
}

/** The unit columns of a table that name schools, and not offices. */
function unitColumns(table: TableMap): readonly ColumnMap[] {
  return columnsOf(table, "unit").filter((column) => !isOfficeHeading(column.heading));
}
