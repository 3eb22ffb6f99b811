import { UserError } from "../../excel/errors";
import { type Job, Steps } from "../../excel/job";
import { READ_REQUESTS, readWorkbook } from "../../excel/read";
import { WRITE_REQUESTS, writeSheets } from "../../excel/write";
import { cellName, type CellAddress, type CellValue } from "../../plan/cell";
import type { Answer } from "../../ratings/answers";
import { cellOf, readForms } from "../../ratings/forms/read";
import type { Instrument } from "../../ratings/instruments";
import { isSame, trimmed } from "../../ratings/same";
import { pointOf, readRating } from "../../ratings/scale";
import { rateText } from "../../text/rate";

/** What is said in answer to one item. */
export interface Given {
  /** What figures count; null where no rating is given. */
  readonly rating: number | null;
  readonly evidence: string;
  readonly nextStep: string;
}

/** What an answer says as it was read; anything off the scale counts as no rating. */
export function givenIn({ reading, evidence, nextStep }: Answer): Given {
  return { rating: reading.kind === "rating" ? reading.value : null, evidence, nextStep };
}

/** A cell that changes: as it was when it was read, and as it is to be. */
interface Change {
  readonly cell: CellAddress | null;
  readonly before: CellValue;
  readonly now: CellValue;
  readonly after: CellValue;
}

/**
 * Types an answer into the form that asks for it, and nowhere else. The form is read again first: rows may have moved, and
 * what somebody else has typed meanwhile is not overwritten. A fixed number of requests.
 * @param answer as it was read
 * @returns the answer as it is now
 * @throws UserError when the row is gone, the answer was changed meanwhile, or Excel refuses; Cancelled
 */
export async function saveAnswer(
  answer: Answer,
  given: Given,
  instrument: Instrument,
  job?: Job,
): Promise<Answer> {
  const { table, sheet } = answer;
  const steps = new Steps(job, READ_REQUESTS + WRITE_REQUESTS);
  const snapshot = await readWorkbook(steps, (tables) => tables.includes(table));
  const form = readForms(snapshot, [instrument]).find((each) => each.table === table);
  const row = form?.rows.find(
    (each) =>
      isSame(each.unit, answer.unit) && isSame(each.rater, answer.rater) && isSame(each.item, answer.item),
  );
  if (!form || !row) throw new UserError(rateText.formGone(sheet), "no such row");
  const before = givenIn(answer);
  const rating: CellValue = given.rating === null ? "" : (pointOf(instrument.scale, given.rating) ?? "");
  const changes: Change[] = [
    {
      cell: cellOf(form, row, "rating"),
      before: answer.rating,
      now: row.rating,
      after: given.rating === before.rating ? answer.rating : rating,
    },
    {
      cell: cellOf(form, row, "evidence"),
      before: answer.evidence,
      now: row.evidence,
      after: trimmed(given.evidence) === trimmed(answer.evidence) ? answer.evidence : given.evidence.trim(),
    },
    {
      cell: cellOf(form, row, "nextStep"),
      before: answer.nextStep,
      now: row.nextStep,
      after: trimmed(given.nextStep) === trimmed(answer.nextStep) ? answer.nextStep : given.nextStep.trim(),
    },
  ];
  await writeChanges(form.sheet, table, changes, steps);
  const [said, evidence, nextStep] = changes.map(({ after }) => after);
  return {
    ...answer,
    rating: said!,
    reading: readRating(said!, instrument.scale),
    evidence: String(evidence),
    nextStep: String(nextStep),
  };
}

/** Writes what changes of a row. @throws UserError when one of the cells is gone or says something else by now */
export async function writeChanges(
  sheet: string,
  table: string,
  changes: readonly Change[],
  steps: Steps,
): Promise<void> {
  const wanted = changes.filter(({ before, after }) => before !== after);
  for (const { cell, before, now, after } of wanted) {
    if (cell === null) throw new UserError(rateText.formGone(sheet), "no such column");
    if (now === before || now === after) continue;
    const name = cellName(cell.row, cell.column);
    const sentence =
      String(now).trim() === ""
        ? rateText.emptiedMeanwhile(sheet, name)
        : rateText.changedMeanwhile(sheet, name, String(now));
    throw new UserError(sentence, "changed meanwhile");
  }
  if (wanted.length === 0) return;
  const rows = wanted.map(({ cell, after }) => ({
    sheet,
    table,
    row: cell!.row,
    column: cell!.column,
    cells: [[after]],
    resizeTo: null,
  }));
  await writeSheets([], { steps, isShown: false, additions: { rows, columns: [], formulas: [], leads: [] } });
}
