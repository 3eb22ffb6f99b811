import type { PlanReading } from "../../app/readPlan";
import { cellName } from "../../plan/cell";
import { cliText } from "../../text/cli";
import type { Output } from "./command";

/**
 * Says, on standard error, what an answer rests on: that nobody has confirmed the columns, what could not be followed,
 * and which rows were not read.
 */
export function sayWhatItGoesBy(
  { isConfirmed, state, snapshot }: Pick<PlanReading, "isConfirmed" | "state" | "snapshot">,
  output: Output,
): void {
  if (!isConfirmed) output.error(`${cliText.notAdopted}\n`);
  const cells = state.unclear.map(({ sheet, row, column }) => `${sheet} ${cellName(row, column)}`);
  if (cells.length > 0) output.error(`${cliText.unclear(cells.join(", "))}\n`);
  sayWhatWasNotRead(snapshot, output);
}

/** Says, on standard error, which rows were left out. */
export function sayWhatWasNotRead({ sheets }: PlanReading["snapshot"], output: Output): void {
  for (const { name, unreadFrom } of sheets)
    if (typeof unreadFrom === "number") output.error(`${cliText.unread(name, unreadFrom)}\n`);
}
