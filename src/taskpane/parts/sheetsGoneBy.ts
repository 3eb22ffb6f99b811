import type { PlanReading } from "../../app/readPlan";
import { frameText } from "../../text/pane/frame";

const { goesBy: words } = frameText;

/** What is said of the sheets that an answer goes by: that nobody has confirmed them, what became of them since, and which were left out. "" where all is confirmed and used. */
export function sheetsGoneBy({
  isConfirmed,
  unused,
  copies,
  state,
}: Pick<PlanReading, "isConfirmed" | "unused" | "copies"> & {
  readonly state: Pick<PlanReading["state"], "isMapLost" | "changes">;
}): string {
  const others = unused.filter((sheet) => !copies.some((copy) => copy.sheet === sheet));
  const changed = new Set(state.changes.map(({ before }) => before)).size;
  return [
    ...(isConfirmed ? [] : [state.isMapLost ? words.mapLost : words.notConfirmed]),
    ...(changed === 0 ? [] : [words.changed(changed)]),
    ...(others.length === 0 ? [] : [words.unused(others.join(", "))]),
    ...copies.map(({ sheet, copyOf }) => words.copy(sheet, copyOf ?? "")),
  ].join(" ");
}
