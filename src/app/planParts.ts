import { applyMap } from "../adopt/applyMap";
import type { SheetProposal, TableProposal } from "../adopt/proposal";
import type { Job } from "../excel/job";
import { OWN_TABLE_PREFIX } from "../plan/ownTables";
import type { SheetSnapshot } from "../plan/snapshot";
import { type ColumnMap, itemRows, type TableMap } from "../plan/tablemap";
import { shownAs } from "../plan/values/shown";
import { findExamples, rememberedExamples } from "../templates/findExamples";
import { keepState } from "./keepState";
import { readProposals } from "./readPlan";

export type { ColumnProposal, SheetProposal, TableProposal } from "../adopt/proposal";
export type { ColumnMap, TableMap } from "../plan/tablemap";

/** A sheet of the workbook, as the user is asked about it. */
export interface PlanPart {
  readonly sheet: string;
  readonly isHidden: boolean;
  /**
   * used: the user confirmed it; proposed: it looks like a part of the plan; none: it does not; own: Throughline made it;
   * missing: the user confirmed it once, and no sheet has that name now
   */
  readonly use: "used" | "proposed" | "none" | "own" | "missing";
  readonly tables: readonly PartTable[];
  /** How many example rows of set-up it holds. */
  readonly examples: number;
}

/** A plan table with the first few values of its columns. */
export interface PartTable extends TableProposal {
  /** As texts, by column. */
  readonly samples: ReadonlyMap<number, readonly string[]>;
}

/** So many values of a column show what it holds. */
const SAMPLES = 3;
/** They are looked for in so many rows. */
const SAMPLED_ROWS = 200;

/**
 * Says of each sheet what it is taken for: what the user confirmed, or else what it looks like.
 * @throws UserError when Excel refuses; Cancelled
 */
export async function findParts(job?: Job): Promise<PlanPart[]> {
  const { snapshot, state, proposals } = await readProposals(job);
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const missing = [...new Set(state.map.map(({ sheet }) => sheet))].filter((sheet) => !names.has(sheet));
  const used = new Set(state.map.map(({ sheet }) => sheet));
  const confirmed = applyMap(proposals, state.map);
  const examples = findExamples(snapshot, rememberedExamples(snapshot));
  const parts = snapshot.sheets.map((sheet, index): PlanPart => {
    const isUsed = used.has(sheet.name);
    const { hidden, tables } = (isUsed ? confirmed : proposals)[index]!;
    const unused = isOwn(sheet) ? "own" : tables.length > 0 ? "proposed" : "none";
    return {
      sheet: sheet.name,
      isHidden: hidden,
      use: isUsed ? "used" : unused,
      tables: withSamples(sheet, tables),
      examples: examples.filter((each) => each.sheet === sheet.name).length,
    };
  });
  return [...parts, ...missing.map(missingPart)];
}

function isOwn({ tables }: SheetSnapshot): boolean {
  return tables.some(({ name }) => name.startsWith(OWN_TABLE_PREFIX));
}

function missingPart(sheet: string): PlanPart {
  return { sheet, isHidden: false, use: "missing", tables: [], examples: 0 };
}

function withSamples({ cells }: SheetSnapshot, tables: SheetProposal["tables"]): PartTable[] {
  return tables.map((table) => {
    const rows = itemRows(table).slice(0, SAMPLED_ROWS);
    const samplesOf = ({ column }: ColumnMap) =>
      rows
        .filter((row) => String(cells.at(row, column)).trim() !== "")
        .slice(0, SAMPLES)
        .map((row) => shownAs(cells.at(row, column), cells.format(row, column)));
    return { ...table, samples: new Map(table.columns.map((each) => [each.column, samplesOf(each)])) };
  });
}

/**
 * Remembers in the workbook what the user confirmed: on the sheet `Throughline`, which is made when there is none, and
 * nowhere else.
 * @param sheets whose tables are settled; a sheet without a table among `tables` is no part of the plan any more
 * @throws UserError when the sheet has no room or is protected, or Excel refuses; Cancelled
 */
export async function confirmTables(
  sheets: readonly string[],
  tables: readonly TableMap[],
  job?: Job,
): Promise<void> {
  const others = (map: readonly TableMap[]) => map.filter(({ sheet }) => !sheets.includes(sheet));
  await keepState(["map"], ({ map }) => ({ tables: [...others(map), ...tables] }), job);
}
