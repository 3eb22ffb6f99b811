import { isCovered } from "../../../plan/cell";
import type { Edit } from "../../../sheet/edit";
import { editsText } from "../../../text/edits";
import { markedRow, type SheetNow } from "./now";
import type { Prepared, Step } from "./step";
import { BYTES_PER_WRITE } from "./step";
import { type Content, queueContents } from "./userCell";

const { left } = editsText;

/** The step of an edit of one cell: those of cells below one another are written together. */
export interface CellStep extends Step {
  readonly now: SheetNow;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** True for a step that changes one cell. */
export function isCellStep(step: Step): step is CellStep {
  return "content" in step;
}

/** What changing a cell comes to now: left out where its row is gone, it is merged away, or it says something else by now. */
export function prepareCell(edit: Edit, now: SheetNow): Prepared {
  const row = edit.row ? markedRow(edit.row, edit.cell.row, now) : edit.cell.row;
  if (row === null) return { edit, why: left.noRow };
  const { column } = edit.cell;
  if (isCovered(now.merges, { row, column })) return { edit, why: left.merged };
  const [value, held] = [now.value(row, column), now.format(row, column)];
  const isFormatted = edit.format === undefined || edit.format === held;
  if (value === edit.after && isFormatted) return { edit, isDone: true };
  if (value !== edit.before) return { edit, why: left.changed };
  now.expect(row, column, edit.after, edit.format);
  const cell = { sheet: now.name, row, column };
  const content: Content = {
    value: edit.after,
    held,
    ...(edit.format !== undefined && { format: edit.format }),
  };
  const area = { sheet: now.name, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  const undo: Edit = {
    cell,
    before: edit.after,
    after: edit.before,
    ...(isFormatted ? {} : { format: held }),
    // A row that is known by the cell itself is known by something else now.
    ...(edit.row && edit.row.column !== column && { row: edit.row }),
  };
  const step: CellStep = {
    ...{ edit, now, row, column, content, area, constants: [cell], undo: [undo] },
    bytes: JSON.stringify(edit.after).length + BYTES_PER_WRITE,
    queue: () => queueCells([step]),
  };
  return step;
}

/** Queues cell steps in any order: cells below one another with one write. */
export function queueCells(steps: readonly CellStep[]): void {
  for (const run of runsOf(steps)) {
    const [{ now, row, column }] = run as [CellStep, ...CellStep[]];
    const cells = now.sheet.getRangeByIndexes(row - 1, column - 1, run.length, 1);
    queueContents(
      cells,
      run.map(({ content }) => content),
      now.daysBehind,
    );
  }
}

function runsOf(steps: readonly CellStep[]): CellStep[][] {
  const ordered = [...steps].sort(
    (a, b) => a.now.name.localeCompare(b.now.name) || a.column - b.column || a.row - b.row,
  );
  const runs: CellStep[][] = [];
  for (const step of ordered) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.now === step.now && last.column === step.column && last.row === step.row - 1)
      runs.at(-1)!.push(step);
    else runs.push([step]);
  }
  return runs;
}
