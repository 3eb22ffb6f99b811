import { countHighlighted, highlight, HIGHLIGHT_REQUESTS, type Highlighted } from "../../excel/highlight";
import { type Job, Steps } from "../../excel/job";
import type { Tone } from "../../sheet/description";
import type { Finding, Severity } from "./check";

export type { Highlighted } from "../../excel/highlight";

const TONES: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "caution", advice: "neutral" };

/**
 * Colors the cells of findings in the sheets, in place of those colored before; what can't be told is not colored.
 * Formats of the user's own stay as they are. @throws UserError when Excel refuses; Cancelled
 */
export function highlightFindings(findings: readonly Finding[], job?: Job): Promise<Highlighted> {
  const marks = findings.flatMap(({ cell, outcome, severity }) =>
    cell && outcome === "fail" ? [{ ...cell, tone: TONES[severity] }] : [],
  );
  return highlight(marks, new Steps(job, HIGHLIGHT_REQUESTS));
}

/** Takes the colors away again. @throws UserError when Excel refuses; Cancelled */
export function removeHighlights(job?: Job): Promise<Highlighted> {
  return highlight([], new Steps(job, HIGHLIGHT_REQUESTS));
}

/** How many cells are colored in the workbook, also from an earlier session. */
export function highlightedCells(): Promise<number> {
  return countHighlighted();
}
