import { isErrorValue } from "../../cell";
import type { Unit, UnitListing } from "../../model";
import type { PlanSettings } from "../../settings";
import type { WorkbookSnapshot } from "../../snapshot";
import { type ColumnMap, columnsOf, type TableMap } from "../../maps/tableMap";
import { TableCells } from "../table/cells";
import { ratedColumns } from "../ratedColumns";
import { schoolOfTable } from "./schoolOfTable";
import { Schools, type UnitDraft } from "./schools";
import { readUnitList } from "./unitCells";
import { isDistrictName, isDistrictUnit, isOfficeHeading, schoolOfSheet, spellingKey } from "./unitNames";

/** Whose a row is. */
export interface Owner {
  readonly level: "district" | "school";
  /** The school or cluster by its name in the plan; null for the district, and for a spelling that is nobody's. */
  readonly unit: string | null;
}

const THE_DISTRICT: Owner = { level: "district", unit: null };

/** The units of a workbook: those on a list of schools, and those that rows name. */
export class Units {
  private readonly clusters = new Map<string, UnitDraft>();
  private readonly schools: Schools;
  private districtName = "";
  private districtListing: UnitListing | null = null;
  private readonly districtAliases = new Set<string>();
  private readonly owners = new Map<string, Owner>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    tables: readonly TableMap[],
    settings: PlanSettings,
  ) {
    this.schools = new Schools(settings);
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
    for (const spelling of spellings) this.noteDistrict(spelling);
    const named = [...spellings].filter((spelling) => !isDistrictUnit(spelling));
    this.schools.addSpellings(named, ofSheets);
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
    const others = [...this.clusters.values(), ...this.schools.all].map(({ aliases, ...unit }): Unit => ({
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
    return (key && (this.schools.find(spelling) ?? this.clusters.get(key))) || null;
  }

  private addList(cells: TableCells, table: number): void {
    for (const { type, spelling, aliases, exemptions, listed } of readUnitList(cells)) {
      const listing = { ...listed, table };
      if (type === "cluster") this.addCluster(spelling, listing);
      else if (type === "school") {
        const unit = this.schools.add(spelling, listing);
        for (const alias of aliases) this.schools.addAlias(unit, alias);
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

  /** What rows call the district, where they do. */
  private noteDistrict(spelling: string): void {
    if (!isDistrictName(spelling)) return;
    this.districtName ||= spelling;
    this.districtAliases.add(spelling);
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

/** The unit columns of a table that name schools, and not offices. */
function unitColumns(table: TableMap): readonly ColumnMap[] {
  return columnsOf(table, "unit").filter((column) => !isOfficeHeading(column.heading));
}
