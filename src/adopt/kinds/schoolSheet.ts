import type { Field, TableKind } from "../../plan/fields";
import { isDistrictUnit, schoolName, schoolOfSheet, spellingKey } from "../../plan/parsing/units/unitNames";
import type { ColumnEvidence } from "../columns/columnEvidence";
import { formOf } from "../forms/form";
import { matchHeading } from "../headings/headings";
import type { ColumnProposal, TableProposal } from "../proposal";

const OF_A_PLAN: readonly TableKind[] = ["objectives", "initiatives", "actions", "plan"];
/** Small districts have one school of a kind and call its sheet by the kind alone. */
const KIND_ALONE = /^(?:elementary|middle|(?:junior |senior )?high|primary|intermediate) school$/;

/** So many schools' sheets of one form show that it is theirs. */
const LEAST_ALIKE = 2;

/** What a workbook's tables of schools call its schools, as far as they were sampled. */
export class KnownSchools {
  private readonly names = new Set<string>();

  /** Takes up the names, and the short ones, of a table of schools. */
  add(
    table: TableProposal,
    columns: readonly { readonly column: number; readonly sampled: readonly string[] }[],
  ): void {
    if (table.kind !== "units") return;
    for (const { column, field } of table.columns) {
      if (field !== "unit" && field !== "id") continue;
      const sampled = columns.find((each) => each.column === column)?.sampled ?? [];
      for (const text of sampled) {
        this.names.add(spellingKey(text));
        this.names.add(schoolName(text).base);
      }
    }
  }

  /**
   * Takes up the sheets whose tables have the very headings that those of schools have, one form for all of them, where no list
   * says which schools there are.
   * @param tables a first proposal for each table, and whether its sheet says that it is a school's
   */
  addAlike(tables: readonly { readonly proposal: TableProposal; readonly isSchools: boolean }[]): void {
    if (this.names.size > 0) return;
    const ofSchools = new Map<string | null, Set<string>>();
    const forms = tables.map((table) => ({ ...table, form: formOf(table.proposal.columns) }));
    for (const { proposal, isSchools, form } of forms)
      if (isSchools) ofSchools.set(form, (ofSchools.get(form) ?? new Set()).add(proposal.sheet));
    for (const { proposal, isSchools, form } of forms) {
      const isForm = form !== null && (ofSchools.get(form)?.size ?? 0) >= LEAST_ALIKE;
      const name = isForm && !isSchools ? schoolOfSheet(proposal.sheet) : null;
      // The district may use the form as well, on a sheet called by the short name of its plan.
      if (name !== null && !isDistrictUnit(name) && /\p{Ll}/u.test(name)) this.names.add(spellingKey(name));
    }
  }

  /** True for the name of a sheet that is a school's on the list, or a kind of school alone. */
  isSchoolSheet(sheet: string): boolean {
    const name = spellingKey(schoolOfSheet(sheet) ?? "");
    if (name === "") return false;
    return KIND_ALONE.test(name) || this.names.has(name) || this.names.has(schoolName(name).base);
  }
}

/** What says that rows are work that somebody does: two of the three are enough. */
const OF_WORK: readonly (readonly Field[])[] = [
  ["lead"],
  ["due", "start", "completed"],
  ["status", "percent"],
];

/**
 * The kind of a plan table, once the sheet or the file is known to be a school's: a school's plan where its rows say what of
 * the district's plan they serve, or are work with people, days or statuses, and no column says the school.
 */
export function kindOnSchoolSheet(
  kind: TableKind,
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): TableKind {
  if (!OF_A_PLAN.includes(kind) || columns.some(({ field }) => field === "unit")) return kind;
  const isWork = OF_WORK.filter((fields) => columns.some(({ field }) => fields.includes(field))).length >= 2;
  // "Goal #: 1, 1, 2" may be the school's own goals: only a heading or values that name another plan link to it.
  const isLinked = columns.some(
    ({ field, heading }, index) =>
      field === "parent" &&
      ((matchHeading(heading).get("parent") ?? 0) >= 0.8 || evidence[index]!.linked >= 2),
  );
  return isWork || isLinked ? "schoolPlan" : kind;
}
