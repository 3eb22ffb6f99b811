import { type RangeAddress, rangeName } from "../../../plan/cell";
import { type AnyEdit, sheetOf } from "../../../sheet/edit";
import { editsText } from "../../../text/edits";
import { UserError } from "../../errors";
import { Cancelled, Steps } from "../../job";
import { readBlocks } from "../../read/readBlocks";
import { runBatch } from "../../run";
import { Payload } from "../payload";
import { type CellStep, isCellStep, prepareCell, queueCells } from "./cellSteps";
import { prepareAddColumns, prepareRemoveColumns } from "./columnSteps";
import { prepareMerge, prepareUnmerge } from "./mergeSteps";
import { NOW_REQUESTS, readNow, type SheetNow, type WorkbookNow } from "./now";
import { prepareAddRows, prepareRemoveRows } from "./rowSteps";
import { isLeft, isStep, type LeftEdit, type Prepared, type Step } from "./step";
import { prepareMakeTable, prepareUnmakeTable } from "./tableSteps";
import { keyOf, undoOf } from "./undo";

export type { LeftEdit } from "./step";

/** Requests that applying edits takes at least. */
export const EDIT_REQUESTS = NOW_REQUESTS + 2;

/** What became of a list of edits. */
export interface Applied {
  /** Those that were made now. */
  readonly done: readonly AnyEdit[];
  /** How many were so already, as after a run that broke off. */
  readonly already: number;
  /** Those that were left out, each with a sentence why. */
  readonly left: readonly LeftEdit[];
  /** What takes those that were made now back: edits to apply in the same way. */
  readonly undo: readonly AnyEdit[];
  /** What else is worth saying, such as that rows that can't be seen were changed. */
  readonly notes: readonly string[];
}

/** Excel broke off, or the user did, while edits were being made: what became of them nevertheless. */
export class EditsInterrupted extends UserError {
  constructor(
    message: string,
    details: string,
    readonly applied: Applied,
    options?: ErrorOptions,
  ) {
    super(message, details, options);
    this.name = "EditsInterrupted";
  }
}

/**
 * Makes edits, the only way in which cells of the user's are changed. Right before, each is held against the workbook as
 * it is now: rows are found again by their marks, tables by name or headings, and what is not as the edit expects is left
 * alone and said. In Excel all of it is one step to undo, where Excel can do that; the answer holds the edits that take it back.
 *
 * A fixed number of requests whatever the number of edits, and more for large sheets and for each 4 MB that is written.
 * Made again after it broke off, it makes what is missing.
 *
 * @param edits are made in their order; each is held against what those before it make of the cells
 * @throws EditsInterrupted when Excel or the user broke off while they were made; UserError when Excel refuses before that;
 *   Cancelled before anything was changed
 */
export async function applyEdits(edits: readonly AnyEdit[], steps: Steps = new Steps()): Promise<Applied> {
  let made: readonly Step[] = [];
  let payload = null as Payload | null;
  try {
    return await runBatch(
      async (context) => {
        const prepared = await prepareAll(context, edits, steps);
        made = prepared.filter(isStep);
        const notes = await lastLook(context, made);
        if (made.length > 0) await write(made, (payload = new Payload(context, steps)));
        return appliedOf(prepared, made, notes);
      },
      steps,
      true,
    );
  } catch (error) {
    // A request that Excel refused may have been carried out in part; one that the user ended was never sent.
    const isUntouched = payload === null || (error instanceof Cancelled && !payload.isSent);
    if (isUntouched) throw error;
    throw await interrupted(edits, made, error);
  }
}

async function prepareAll(
  context: Excel.RequestContext,
  edits: readonly AnyEdit[],
  steps: Steps,
): Promise<Prepared[]> {
  const now = await readNow(context, edits, steps);
  const prepared: Prepared[] = [];
  for (const edit of edits) prepared.push(prepare(edit, now, prepared));
  const formulas = await formulasAmong(context, prepared.filter(isStep), now, steps);
  const checked = prepared.map((each) =>
    isStep(each) && each.constants.some((cell) => formulas.has(keyOf(cell)))
      ? { edit: each.edit, why: editsText.left.formula }
      : each,
  );
  // A table can't be made where merged cells stay since a formula stands in them.
  return checked.map((each, index) =>
    isStep(each) && "kind" in each.edit && each.edit.kind === "makeTable"
      ? prepare(each.edit, now, checked.slice(0, index))
      : each,
  );
}

function prepare(edit: AnyEdit, { sheets, takenNames }: WorkbookNow, before: readonly Prepared[]): Prepared {
  const { left } = editsText;
  const name = sheetOf(edit);
  const now = sheets.get(name);
  if (!now) return { edit, why: left.noSheet(name) };
  if (now.isProtected) return { edit, why: left.protectedSheet(name) };
  if ("cell" in edit) return prepareCell(edit, now);
  switch (edit.kind) {
    case "unmerge":
      return prepareUnmerge(edit, now);
    case "merge":
      return prepareMerge(edit, now);
    case "addColumns":
      return prepareAddColumns(edit, now);
    case "removeColumns":
      return prepareRemoveColumns(edit, now);
    case "makeTable":
      return prepareMakeTable(edit, now, takenNames, earlierOn(edit, before));
    case "unmakeTable":
      return prepareUnmakeTable(edit, now);
    case "addRows":
      return prepareAddRows(edit, now);
    case "removeRows":
      return prepareRemoveRows(edit, now);
  }
}

/** What edits before it do to the range that is to become a table; those that are left out do nothing. */
function earlierOn({ at }: Extract<AnyEdit, { kind: "makeTable" }>, before: readonly Prepared[]) {
  const own = before
    .filter((each) => !isLeft(each))
    .map(({ edit }) => edit)
    .filter((each) => sheetOf(each) === at.sheet);
  return {
    columns: own.reduce(
      (sum, each) =>
        each.kind === "addColumns" &&
        each.at.headerRow === at.headerRow &&
        each.at.lastColumn === at.lastColumn
          ? sum + each.columns.length
          : sum,
      0,
    ),
    unmerged: own.flatMap((each) => (each.kind === "unmerge" ? [each.range] : [])),
  };
}

/** Those of the cells to be changed that hold formulas. One request, and more where they stand far apart. */
async function formulasAmong(
  context: Excel.RequestContext,
  made: readonly Step[],
  { sheets }: WorkbookNow,
  steps: Steps,
): Promise<ReadonlySet<string>> {
  const columns = new Map<string, { readonly now: SheetNow; readonly range: RangeAddress }>();
  for (const { constants } of made)
    for (const { sheet, row, column } of constants) {
      const key = `${column}!${sheet}`;
      const range = columns.get(key)?.range;
      columns.set(key, {
        now: sheets.get(sheet)!,
        range: {
          firstRow: Math.min(range?.firstRow ?? row, row),
          lastRow: Math.max(range?.lastRow ?? row, row),
          firstColumn: column,
          lastColumn: column,
        },
      });
    }
  const places = [...columns.values()];
  const blocks = places.map(({ now, range }) => ({ sheet: now.sheet, property: "formulas" as const, range }));
  const read = await readBlocks(context, blocks, steps);
  const found = new Set<string>();
  places.forEach(({ now, range: { firstRow, firstColumn: column } }, index) =>
    read[index]!.forEach(([content], down) => {
      const row = firstRow + down;
      const isFormula =
        typeof content === "string" && content.startsWith("=") && content !== now.held(row, column);
      if (isFormula) found.add(keyOf({ sheet: now.name, row, column }));
    }),
  );
  return found;
}

/** Which of the changed rows can't be seen; what steps ask for comes along. One request. */
async function lastLook(context: Excel.RequestContext, made: readonly Step[]): Promise<string[]> {
  const areas = new Map<string, RangeAddress>();
  for (const { area } of made) {
    const known = areas.get(area.sheet);
    areas.set(area.sheet, {
      firstRow: Math.min(known?.firstRow ?? area.firstRow, area.firstRow),
      lastRow: Math.max(known?.lastRow ?? area.lastRow, area.lastRow),
      firstColumn: Math.min(known?.firstColumn ?? area.firstColumn, area.firstColumn),
      lastColumn: Math.max(known?.lastColumn ?? area.lastColumn, area.lastColumn),
    });
  }
  const ranges = [...areas].map(([sheet, area]) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(rangeName(area));
    range.load("rowHidden");
    return { sheet, area, range };
  });
  for (const step of made) step.ask?.();
  await context.sync();
  // Null where some are hidden and others are not.
  return ranges
    .filter(({ range }) => (range.rowHidden as boolean | null) !== false)
    .map(({ sheet, area }) => editsText.hidden(sheet, rangeName(area)));
}

async function write(made: readonly Step[], payload: Payload): Promise<void> {
  let cells: CellStep[] = [];
  const flush = async () => {
    const bytes = cells.reduce((sum, step) => sum + step.bytes, 0);
    const queued = cells;
    if (queued.length > 0) await payload.add(bytes, () => queueCells(queued));
    cells = [];
  };
  let bytes = 0;
  for (const step of made) {
    if (isCellStep(step)) {
      if (bytes + step.bytes > MOST_TOGETHER) {
        await flush();
        bytes = 0;
      }
      cells.push(step);
      bytes += step.bytes;
      continue;
    }
    await flush();
    await payload.add(step.bytes, () => step.queue());
  }
  await flush();
  await payload.send();
}

/** Cells that are queued together come to no more than this, so that requests fill up evenly. */
const MOST_TOGETHER = 1_000_000;

function appliedOf(prepared: readonly Prepared[], made: readonly Step[], notes: readonly string[]): Applied {
  const left = prepared.filter(isLeft);
  return {
    done: made.map(({ edit }) => edit),
    already: prepared.length - made.length - left.length,
    left,
    undo: undoOf(made),
    notes: [...made.flatMap(({ note }) => note ?? []), ...notes],
  };
}

/** Looks at which edits were made before it broke off: those that could be taken back now. */
async function interrupted(
  edits: readonly AnyEdit[],
  made: readonly Step[],
  error: unknown,
): Promise<UserError> {
  const { details } = error instanceof UserError ? error : { details: String(error) };
  let done: readonly Step[];
  try {
    done = await runBatch(async (context) => {
      const prepared = await prepareAll(context, undoOf(made), new Steps());
      const takenBack = new Set(prepared.filter(isStep).map(({ edit }) => edit));
      return made.filter(({ undo }) => undo.every((each) => takenBack.has(each)));
    });
  } catch {
    // What wasn't made is so already for what takes it back.
    const unknown: Applied = { done: [], already: 0, left: [], undo: undoOf(made), notes: [] };
    return new EditsInterrupted(editsText.unknown, details, unknown, { cause: error });
  }
  const isMade = new Set(done.map(({ edit }) => edit));
  const left = edits
    .filter((edit) => !isMade.has(edit))
    .map((edit) => ({ edit, why: editsText.left.notReached }));
  const applied: Applied = {
    done: done.map(({ edit }) => edit),
    already: 0,
    left,
    undo: undoOf(done),
    notes: [],
  };
  const counts = [done.length, edits.length] as const;
  const sentence = error instanceof Cancelled ? editsText.cancelled : editsText.interrupted;
  return new EditsInterrupted(
    done.length === 0 ? editsText.noneMade : sentence(...counts),
    details,
    applied,
    {
      cause: error,
    },
  );
}
