import type { PlanReading } from "../../app/readPlan";
import { frameText } from "../../text/pane/frame";

const { goesBy: words } = frameText;

/** What is said of the sheets that an answer goes by: that nobody has confirmed them, and which were left out. "" where all is confirmed and used. */
export function sheetsGoneBy({
  isConfirmed,
  unused,
  copies,
}: Pick<PlanReading, "isConfirmed" | "unused" | "copies">): string {
  const others = unused.filter((sheet) => !copies.some((copy) => copy.sheet === sheet));
  return [
    ...(isConfirmed ? [] : [words.notConfirmed]),
    ...(others.length === 0 ? [] : [words.unused(others.join(", "))]),
    ...copies.map(({ sheet, copyOf }) => words.copy(sheet, copyOf ?? "")),
  ].join(" ");
}
