import { idKey, leadingId, looseId, readIds, wordingKey } from "../plan/values/ids";
import { namesLevel } from "./find/sheet/rowTexts";
import type { TableProposal } from "./proposal";

/** The ids and wordings of the items of a workbook's tables, as far as they were sampled: what links are known by. */
export class KnownItems {
  private readonly sheetsById = new Map<string, Set<string>>();
  private readonly sheetsByWording = new Map<string, Set<string>>();
  /** Those of mixed tables, which may themselves name what stands elsewhere. */
  private readonly sheetsByPlanWording = new Map<string, Set<string>>();

  /** How many objectives a list has that says no numbers of theirs, by sheet: "Goal 2" is the second of them. */
  private readonly unnumbered = new Map<string, number>();
  private upper = false;
  private objectives = false;

  /** Whether some table has objectives or initiatives in its rows. */
  get hasUpper(): boolean {
    return this.upper;
  }

  /** Whether some table has objectives in its rows, or names them in a column. */
  get hasObjectives(): boolean {
    return this.objectives;
  }

  /**
   * Takes up the ids and the wording of a table's rows.
   * @param isSchools a school's goals are its own, however another one words its
   */
  add(
    sheet: string,
    table: TableProposal,
    columns: readonly { readonly column: number; readonly sampled: readonly string[] }[],
    isSchools: boolean,
  ): void {
    const isUpper = /^(?:objectives|initiatives|plan)$/.test(table.kind);
    this.upper ||= isUpper;
    for (const { column, field } of table.columns) {
      this.objectives ||= isUpper && !isSchools && field === "objective";
      const sampled = columns.find((each) => each.column === column)?.sampled ?? [];
      if (field === "id") for (const text of sampled) note(this.sheetsById, idKey(text), sheet);
      if (isSchools || !isUpper || !/^(?:objective|initiative)$/.test(field)) continue;
      if (field === "objective") this.countUnnumbered(sheet, sampled);
      const wordings = table.kind === "plan" ? this.sheetsByPlanWording : this.sheetsByWording;
      for (const text of sampled) {
        note(wordings, wordingKey(text), sheet);
        // "1.a Teaching of reading" has its id in front.
        note(this.sheetsById, idInFront(text), sheet);
      }
    }
  }

  private countUnnumbered(sheet: string, sampled: readonly string[]): void {
    const wordings = new Set(sampled.map(wordingKey));
    if (!sampled.some((text) => leadingId(text) !== null))
      this.unnumbered.set(sheet, Math.max(wordings.size, this.unnumbered.get(sheet) ?? 0));
  }

  /** True for "Goal 2" where another sheet lists two objectives or more without numbers. */
  private isPlace(sheet: string, text: string): boolean {
    // "School 2" is the second of something else.
    if (this.unnumbered.size === 0 || !namesLevel(text.trim())) return false;
    const number = Number(looseId(leadingId(text)?.label ?? text));
    return number > 0 && [...this.unnumbered].some(([other, count]) => other !== sheet && number <= count);
  }

  /**
   * How many of these texts name items of tables on other sheets.
   * @param isSchools a school's rows may name what they serve as the district's plan words it
   */
  linked(sheet: string, texts: readonly string[], isSchools = false): number {
    const isElsewhere = (sheets: Set<string> | undefined): boolean =>
      sheets !== undefined && (sheets.size > 1 || !sheets.has(sheet));
    return texts.filter((text) => {
      // A bare count is a number of anything: too weak to be a link by itself.
      if (/^\d{1,2}$/.test(text)) return false;
      const wording = wordingKey(text);
      if (isElsewhere(this.sheetsByWording.get(wording)) || this.isPlace(sheet, text)) return true;
      if (isSchools && isElsewhere(this.sheetsByPlanWording.get(wording))) return true;
      return readIds(text).some((part) => {
        const key = idKey(part);
        if (isElsewhere(this.sheetsById.get(key))) return true;
        const leading = leadingId(part);
        return (
          leading !== null && /\D/.test(leading.id) && isElsewhere(this.sheetsById.get(idKey(leading.id)))
        );
      });
    }).length;
  }
}

function idInFront(text: string): string {
  const leading = leadingId(text);
  return leading && leading.rest !== "" && /\D/.test(leading.label) ? idKey(leading.label) : "";
}

function note(index: Map<string, Set<string>>, key: string, sheet: string): void {
  if (key === "") return;
  const sheets = index.get(key);
  if (sheets) sheets.add(sheet);
  else index.set(key, new Set([sheet]));
}
