import { isErrorValue } from "../cell";
import type { Unit } from "../model";
import type { PlanSettings } from "../settings";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableMap } from "../tablemap";
import { columnsOf } from "../tablemap";
import { splitLoosely, leadingId } from "../values/ids";
import { TableCells } from "./cells";
import {
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
  readonly isListed: boolean;
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
  private readonly districtAliases = new Set<string>();
  private readonly owners = new Map<string, Owner>();

  constructor(snapshot: WorkbookSnapshot, tables: readonly TableMap[], settings: PlanSettings) {
    this.userNames = new Map([...settings.schoolNames].map(([word, name]) => [spellingKey(word), name]));
    this.namesGiven = new Set(this.userNames.values());
    for (const table of tables) if (table.kind === "units") this.addList(new TableCells(snapshot, table));
    const spellings = new Set<string>();
    for (const table of tables) {
      if (table.kind === "units") continue;
      for (const spelling of this.spellingsIn(snapshot, table)) spellings.add(spelling);
    }
    this.addSpellings([...spellings]);
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
    };
    const others = [...this.clusters.values(), ...this.schools].map(
      ({ type, name, aliases, parent, exemptions }): Unit => ({
        type,
        name,
        aliases: [...aliases],
        parent,
        exemptions,
      }),
    );
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
    const onSheet = this.find(table.sheet) ?? this.find(schoolOfSheet(table.sheet) ?? "");
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

  private addList(cells: TableCells): void {
    const { table } = cells;
    const name = columnsOf(table, "unit")[0];
    if (!name) return;
    const code = columnsOf(table, "id")[0];
    const column = (heading: RegExp): number | null =>
      table.columns.find((other) => other !== name && heading.test(other.heading))?.column ?? null;
    const aliases = column(
      /alias|also (?:known|called|written)|a\.?k\.?a\b|goes by|other names?|short name|abbrev|spell|written as/i,
    );
    const type = column(/^(?:unit )?type$/i);
    const exempt = column(/exempt(?! (?:reason|because))|excused from|not held to|need not take up/i);
    const reason = column(/^(?:exemption )?reason|^why/i);
    for (const row of cells.rows) {
      const spelling = cells.text(row, name.column);
      if (spelling === "" || isErrorValue(spelling)) continue;
      const typeText = type === null ? "" : cells.text(row, type);
      const isDistrict = /district/i.test(typeText) || (typeText === "" && isDistrictUnit(spelling));
      if (isDistrict) {
        if (this.districtName === "" && !/^(?:the )?(?:district|central office|all schools)$/i.test(spelling))
          this.districtName = spelling;
        this.districtAliases.add(spelling);
        continue;
      }
      if (/cluster|network|feeder|zone|region/i.test(typeText)) {
        this.addCluster(spelling);
        continue;
      }
      const unit = this.addSchool(spelling, true);
      if (code !== undefined) this.addAlias(unit, cells.text(row, code.column));
      if (aliases !== null)
        for (const alias of cells.text(row, aliases).split(/[;,\n|]+/)) this.addAlias(unit, alias.trim());
      const exemptions = exempt === null ? "" : cells.text(row, exempt);
      if (exemptions !== "")
        unit.exemptions.push(...readExemptions(exemptions, reason === null ? "" : cells.text(row, reason)));
    }
  }

  /** The unit cells of a table that name schools, and the sheet's name where that is one. */
  private *spellingsIn(snapshot: WorkbookSnapshot, table: TableMap): Iterable<string> {
    const columns = columnsOf(table, "unit").filter((column) => !isOfficeHeading(column.heading));
    if (columns.length === 0 && table.kind === "schoolPlan") {
      const school = schoolOfSheet(table.sheet);
      if (school !== null && !isDistrictUnit(school)) yield school;
    }
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

  private addSpellings(spellings: readonly string[]): void {
    const open = spellings.filter((spelling) => {
      if (isDistrictName(spelling)) {
        this.districtName ||= spelling;
        this.districtAliases.add(spelling);
      }
      return !isDistrictUnit(spelling) && !this.joinKnown(spelling);
    });
    const isListComplete = this.schools.some((school) => school.isListed);
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
      else if (!isListComplete) this.addSchool(this.nameFor(spelling), false, spelling);
      else this.addToListed(spelling, base, kind);
    }
  }

  /**
   * Beside a list of schools, "Bates" is short for the only school that begins so. What may be a listed school in another
   * writing ("Harbor ELC", "RHS") is nobody's; only a name that says it is a school, and is like none of them, is one more.
   */
  private addToListed(spelling: string, base: string, kind: string): void {
    const longer = kind === "" ? this.schools.filter((school) => beginsSo(school, base)) : [];
    const [first = ""] = base.split(" ");
    const isLikeOne = this.schools.some(({ name }) => spellingKey(name).split(" ").includes(first));
    if (longer.length === 1) this.addAlias(longer[0]!, spelling);
    else if (kind !== "" && !isLikeOne) this.addSchool(this.nameFor(spelling), false, spelling);
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

  private addSchool(name: string, isListed: boolean, spelling = name): UnitDraft {
    let unit = this.bySpelling.get(spellingKey(name));
    if (!unit) {
      unit = { type: "school", name, aliases: new Set(), parent: null, exemptions: [], isListed };
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
    const isGiven = unit.isListed || this.namesGiven.has(unit.name);
    if (!isGiven && spelling.length > unit.name.length) unit.name = spelling;
  }

  private addCluster(name: string): void {
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
        isListed: false,
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

/** "Bates; Lincoln" is two schools in one cell, and no third. */
function looksLikeSeveral(spelling: string, byBase: ReadonlyMap<string, unknown>): boolean {
  const parts = spelling.split(/[;\n]+/).flatMap(splitLoosely);
  return (
    parts.length > 1 && (/[;\n]/.test(spelling) || parts.every((part) => byBase.has(schoolName(part).base)))
  );
}

function beginsSo(school: UnitDraft, base: string): boolean {
  return schoolName(school.name).base.startsWith(`${base} `);
}

/** "1.2: small school; 3" → the objectives, each with the reason beside it or else the one of the reason column. */
function readExemptions(text: string, reason: string): { objective: string; reason: string }[] {
  return text
    .split(/[;\n]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((piece) => {
      const id = leadingId(piece);
      if (id) return { objective: id.label, reason: id.rest.replace(/^\((.*)\)$/, "$1") || reason };
      const [, objective = piece, why = ""] = /^(.+?)\s*(?:[:(–—]|\s-\s)\s*(.*?)\)?$/.exec(piece) ?? [];
      return { objective, reason: why || reason };
    });
}
