import type { Finding, Severity } from "../../../app/check/check";

/** How serious a finding is; what could not be checked has no severity. */
export type Level = Severity | "cantTell";

/** From the most serious on. */
export const LEVELS: readonly Level[] = ["error", "warning", "advice", "cantTell"];

/** The level that a finding is listed under: what can't be told has its own, whatever the rule's severity. */
export function levelOf({ outcome, severity }: Pick<Finding, "outcome" | "severity">): Level {
  return outcome === "cantTell" ? "cantTell" : severity;
}

/** What the user wants to see. */
export interface Filter {
  /** Of these levels; of all when none is chosen. */
  readonly levels: readonly Level[];
  /** With these words in the message, the place or the name of the school or person. */
  readonly text: string;
  /** Whether those that somebody accepted are shown too. */
  readonly withAccepted: boolean;
}

export const NO_FILTER: Filter = { levels: [], text: "", withAccepted: false };

/** The findings that a filter lets through, in their order. */
export function filtered(findings: readonly Finding[], { levels, text, withAccepted }: Filter): Finding[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (finding.accepted !== null && !withAccepted) return false;
    if (levels.length > 0 && !levels.includes(levelOf(finding))) return false;
    if (words.length === 0) return true;
    const { rule, message, cell, unit, person } = finding;
    const searched = [rule, message, cell?.sheet, unit, person].join(" ").toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/** Where a finding stands in a list, by its key; -1 for none. Keys are only looked at where one is sought: making them takes time. */
export function placeOf(findings: readonly Finding[], wanted: string | null): number {
  return wanted === null ? -1 : findings.findIndex(({ key }) => key === wanted);
}

/**
 * The finding after or before another in a list; from the start where none is chosen.
 * @param at where the one that was chosen last stands or stood: it may be gone since
 * @returns null at the end
 */
export function stepFrom(
  findings: readonly Finding[],
  current: string | null,
  at: number,
  direction: 1 | -1,
): Finding | null {
  const found = placeOf(findings, current);
  if (found >= 0) return findings[found + direction] ?? null;
  // What stood there is gone: the next one has taken its place.
  return findings[direction === 1 ? Math.max(at, 0) : at - 1] ?? null;
}
