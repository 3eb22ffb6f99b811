import { UserError } from "../excel/errors";
import { type Job, Steps } from "../excel/job";
import { READ_REQUESTS, readWorkbook } from "../excel/read";
import { WRITE_REQUESTS, writeSheets } from "../excel/write";
import { isFormula } from "../excel/write/cells";
import { REPLACE_REQUESTS, type TableRows, replaceRows } from "../excel/write/rows";
import { STATE_TABLES } from "../plan/ownTables";
import { type WorkbookState, readState } from "../plan/state";
import type { TableBlock } from "../sheet/description";
import { type State, describeState } from "../templates/state";
import { appText } from "../text/app";

export type StateTableName = keyof typeof STATE_TABLES;

/**
 * Remembers in the workbook what the user said: in tables of the sheet `Throughline`, which is made when there is none,
 * and nowhere else.
 * @param tables those that change, or which do by what the sheet says; the others stay as they are, whatever stands in them
 * @param change what the sheet is to say, from what it says
 * @throws UserError when the sheet has no room or is protected, one of the tables is missing from it, or Excel refuses; Cancelled
 */
export async function keepState(
  tables: readonly StateTableName[] | ((state: WorkbookState) => readonly StateTableName[]),
  change: (
    state: WorkbookState,
  ) => Partial<Pick<State, "tables" | "unreadMap" | "lists" | "check" | "rollup">>,
  job?: Job,
): Promise<void> {
  const steps = new Steps(job, READ_REQUESTS + REPLACE_REQUESTS);
  const own = await readWorkbook(steps, (names) => names.some(isStateTable));
  const state = readState(own);
  const isNew = own.sheets.length === 0;
  const description = describeState({
    heldAsOf: state.asOf,
    schoolYearStart: state.settings.schoolYearStart,
    plan: state.plan,
    tables: state.kept,
    unreadMap: state.unreadMap,
    lists: state.lists,
    check: state.check,
    rollup: state.rollup,
    // Where there are figures, the formula that stands is the one to go on with.
    numberOfSchool: isNew ? null : "",
    ...change(state),
  });
  if (isNew) {
    steps.expect(WRITE_REQUESTS - REPLACE_REQUESTS);
    await writeSheets([description], { steps, isShown: false });
    return;
  }
  const standing = own.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
  const changed = typeof tables === "function" ? tables(state) : tables;
  const wanted = changed.map((table) => STATE_TABLES[table].name);
  // Made anew, the sheet's other tables would take formulas that read them along.
  const missing = wanted.find((name) => !standing.includes(name.toLowerCase()));
  if (missing) throw new UserError(appText.listMissing(own.sheets[0]!.name, missing), `no ${missing}`);
  const blocks = description.tables.filter(({ name }) => wanted.some((each) => each === name));
  await replaceRows(blocks.map(rowsOf), steps);
}

function isStateTable(name: string): boolean {
  return Object.values(STATE_TABLES).some((table) => table.name.toLowerCase() === name.toLowerCase());
}

/** The rows of a table as it is described; what is computed goes on as it stands. */
function rowsOf({ name, rowCount, columns }: TableBlock): TableRows {
  return {
    table: name,
    headings: columns.map(({ heading }) => heading),
    rows: Array.from({ length: rowCount }, (_, row) =>
      columns.map(({ content }) => {
        const cell = isFormula(content) ? content : content[row]!;
        return isFormula(content) ? null : cell;
      }),
    ),
  };
}
