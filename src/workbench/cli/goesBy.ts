import type { PlanReading } from "../../app/readPlan";
import { changeInWords } from "../../app/plan/changeInWords";
import { formatCells } from "../../plan/cellList";
import { cliText } from "../../text/cli";
import type { Output } from "./command";

/**
 * Says, on standard error, what an answer rests on: that nobody has confirmed the columns, which sheets were left out as copies,
 * what was renamed, what could not be followed, and which rows were not read.
 */
export function sayWhatItGoesBy(
  {
    isConfirmed,
    state,
    snapshot,
    unused,
    copies,
  }: Pick<PlanReading, "isConfirmed" | "state" | "snapshot" | "unused" | "copies">,
  output: Output,
): void {
  if (!isConfirmed) output.error(`${state.isMapLost ? cliText.mapLost : cliText.notAdopted}\n`);
  const others = unused.filter((sheet) => !copies.some((copy) => copy.sheet === sheet));
  if (others.length > 0) output.error(`${cliText.unused(others.join(", "))}\n`);
  for (const { sheet, copyOf } of copies) output.error(`${cliText.copy(sheet, copyOf ?? "")}\n`);
  sayWhatChanged(state, output);
  if (state.unclear.length > 0) output.error(`${cliText.unclear(formatCells(state.unclear))}\n`);
  sayWhatWasNotRead(snapshot, output);
}

/** Says, on standard error, which tables of the map were found under another name, or not at all. */
export function sayWhatChanged({ changes }: PlanReading["state"], output: Output): void {
  for (const change of changes) {
    const { said, meanwhile } = changeInWords(change);
    output.error(`${[said, meanwhile].join(" ").trim()}\n`);
  }
}

/** Says, on standard error, which rows were left out. */
export function sayWhatWasNotRead({ sheets }: PlanReading["snapshot"], output: Output): void {
  for (const { name, unreadFrom } of sheets)
    if (typeof unreadFrom === "number") output.error(`${cliText.unread(name, unreadFrom)}\n`);
}
