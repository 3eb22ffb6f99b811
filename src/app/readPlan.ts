import { applyMap } from "../adopt/applyMap";
import type { SheetProposal, TableProposal } from "../adopt/proposal";
import { likeliestTables } from "../adopt/likeliest";
import { propose } from "../adopt/propose";
import { UserError } from "../excel/errors";
import { type Job, Steps } from "../excel/job";
import { READ_REQUESTS, readWorkbook } from "../excel/read";
import { withTemplates } from "./withTemplates";
import type { Plan } from "../plan/model";
import { parsePlan } from "../plan/parse";
import type { PlanSettings } from "../plan/settings";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { type WorkbookState, readState } from "../plan/state";
import type { DateSerial } from "../plan/values/date";
import { appText } from "../text/app";

export type { ColumnProposal, SheetProposal, TableProposal } from "../adopt/proposal";

/** A workbook as read, and what was made of it. */
export interface PlanReading {
  readonly snapshot: WorkbookSnapshot;
  readonly proposals: readonly SheetProposal[];
  readonly state: WorkbookState;
  /** Whether the user has confirmed what the columns hold; if not, the plan goes by the proposal as it stands. */
  readonly isConfirmed: boolean;
  /** Sheets that look like parts of the plan and are left out: the user confirmed others, or they look like copies. */
  readonly unused: readonly string[];
  /** Those of them that look like kept copies of another sheet. */
  readonly copies: readonly SheetProposal[];
  readonly settings: PlanSettings;
  readonly plan: Plan;
}

/** Which day counts as today. */
export interface Clock {
  /** Asked for in so many words: goes before what the workbook says. */
  readonly asOf?: DateSerial;
  readonly today: DateSerial;
}

/**
 * Reads the workbook's plan: from the tables that the user confirmed, or else from those that look like one.
 * @param job who waits for it, or the steps of a larger job that it is part of
 * @param formulas whether formulas are read too: only the check looks at them
 * @throws UserError when there is no plan table, or Excel refuses; Cancelled
 */
export async function readPlan(clock: Clock, job?: Job | Steps, formulas = false): Promise<PlanReading> {
  const { snapshot, state, proposals, unused } = await readTables(job, formulas);
  const tables = proposals.flatMap((sheet) => sheet.tables);
  if (tables.length === 0) throw new UserError(appText.noPlanTable, "no plan table");
  const settings: PlanSettings = { ...state.settings, asOf: clock.asOf ?? state.asOf ?? clock.today };
  return {
    snapshot,
    proposals,
    state,
    isConfirmed: state.kept.length > 0,
    unused: unused.map(({ sheet }) => sheet),
    copies: unused.filter(({ copyOf }) => copyOf !== null),
    settings,
    plan: parsePlan(snapshot, tables, settings),
  };
}

/** What each sheet of the workbook is taken for, without reading a plan from it. */
export async function inspectWorkbook(): Promise<
  Pick<PlanReading, "snapshot" | "proposals" | "state"> & {
    /** What sheets without a plan table would be read as, if the user said that they hold one. */
    readonly likeliest: ReadonlyMap<string, TableProposal>;
  }
> {
  const read = await readProposals();
  const proposals = read.state.kept.length > 0 ? tablesInUse(read) : read.proposals;
  const others = proposals.filter(({ tables }) => tables.length === 0).map(({ sheet }) => sheet);
  return { ...read, proposals, likeliest: likeliestTables(read.snapshot, others) };
}

async function readTables(job?: Job | Steps, formulas = false) {
  const read = await readProposals(job, formulas);
  const inUse = tablesInUse(read);
  const unused = read.proposals.filter(
    ({ tables }, index) => tables.length > 0 && inUse[index]!.tables.length === 0,
  );
  return { ...read, proposals: inUse, unused };
}

/**
 * The tables that the plan is read from: those that the user confirmed, or else those that look like one, kept copies of a
 * sheet left out.
 */
export function tablesInUse({
  proposals,
  state,
  snapshot,
}: Pick<PlanReading, "proposals" | "state" | "snapshot">): SheetProposal[] {
  if (state.kept.length > 0) return applyMap(proposals, state.map, snapshot);
  return proposals.map((sheet) => (sheet.copyOf === null ? sheet : { ...sheet, tables: [] }));
}

/** The workbook, what it says about itself, and what its sheets look like whatever it says. */
export async function readProposals(
  job?: Job | Steps,
  formulas = false,
): Promise<{
  readonly snapshot: WorkbookSnapshot;
  readonly state: WorkbookState;
  readonly proposals: readonly SheetProposal[];
}> {
  const steps = job instanceof Steps ? job : new Steps(job, READ_REQUESTS);
  const snapshot = await readWorkbook(steps, undefined, formulas);
  return { snapshot, state: readState(snapshot), proposals: withTemplates(propose(snapshot), snapshot) };
}
