import { HostError } from "../errors";
import type { BookNames } from "./book";
import type { NameData } from "./data";
import { requireFormula } from "./formulas/tokens";
import { requireDefinedName } from "./rules";
import type { FormulaChange, Workbook } from "./workbook";

/** Excel's own names, which files keep with a prefix and users never see as names of theirs. */
const BUILT_IN = /^_xlnm\./i;

/** The workbook's defined names, those of the workbook and those of one sheet. */
export class Names implements BookNames {
  private list: NameData[];

  constructor(
    private readonly workbook: Workbook,
    names: readonly NameData[],
  ) {
    this.list = [...names];
  }

  get all(): readonly NameData[] {
    return this.list;
  }

  find(name: string, scope: string | null): NameData | null {
    return this.list.find((entry) => sameText(entry.name, name) && sameScope(entry.scope, scope)) ?? null;
  }

  /** What a name means to formulas of a sheet: the sheet's own name goes before the workbook's. */
  resolve(name: string, sheetName: string): NameData | null {
    return this.find(name, sheetName) ?? this.find(name, null);
  }

  add(name: Omit<NameData, "visible" | "comment"> & Partial<NameData>): void {
    if (!BUILT_IN.test(name.name)) requireDefinedName(name.name);
    const scope = name.scope === null ? null : this.workbook.findSheet(name.scope);
    if (name.scope !== null && scope === null) {
      throw new HostError("ItemNotFound", `There is no sheet "${name.scope}".`);
    }
    requireFormula(name.formula);
    const isTable = name.scope === null && this.workbook.tables.find(name.name) !== null;
    if (this.find(name.name, name.scope) !== null || isTable) {
      throw new HostError("ItemAlreadyExists", `There is a name "${name.name}" already.`);
    }
    this.list.push({
      name: name.name,
      scope: scope?.name ?? null,
      formula: name.formula,
      visible: name.visible ?? true,
      comment: name.comment ?? null,
    });
    this.changed();
  }

  update(
    name: string,
    scope: string | null,
    change: { formula?: string; visible?: boolean; comment?: string },
  ): void {
    const entry = this.require(name, scope);
    if (change.formula !== undefined) requireFormula(change.formula);
    this.list[this.list.indexOf(entry)] = { ...entry, ...change };
    if (change.formula !== undefined) this.changed();
  }

  delete(name: string, scope: string | null): void {
    const entry = this.require(name, scope);
    this.list.splice(this.list.indexOf(entry), 1);
    this.changed();
  }

  /** A sheet has another name now. */
  followSheet(oldName: string, newName: string): void {
    this.list = this.list.map((entry) =>
      entry.scope !== null && sameText(entry.scope, oldName) ? { ...entry, scope: newName } : entry,
    );
  }

  /** A sheet is gone, and its own names with it. */
  dropScope(sheetName: string): void {
    this.list = this.list.filter((entry) => entry.scope === null || !sameText(entry.scope, sheetName));
  }

  rewrite(change: FormulaChange): void {
    this.list = this.list.map((entry) => ({
      ...entry,
      formula: change(entry.formula, { sheetName: entry.scope, cell: null }),
    }));
  }

  private changed(): void {
    this.workbook.renewFormulas();
  }

  private require(name: string, scope: string | null): NameData {
    const entry = this.find(name, scope);
    if (entry === null) throw new HostError("ItemNotFound", `There is no name "${name}".`);
    return entry;
  }
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function sameScope(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameText(a, b);
}
