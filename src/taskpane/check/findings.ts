import type { Finding, Severity } from "../../app/check";

/** How serious a finding is; what could not be checked is no finding of any severity. */
export type Level = Severity | "cantTell";

/** From the most serious on. */
export const LEVELS: readonly Level[] = ["error", "warning", "advice", "cantTell"];

export function levelOf({ outcome, severity }: Pick<Finding, "outcome" | "severity">): Level {
  return outcome === "cantTell" ? "cantTell" : severity;
}

/** What the user wants to see. */
export interface Filter {
  /** Of these levels; of all when none is chosen. */
  readonly levels: readonly Level[];
  /** With these words in the message, the place or the name of the school or person. */
  readonly text: string;
}

/** The findings that a filter lets through, in their order. */
export function filtered(findings: readonly Finding[], { levels, text }: Filter): Finding[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (levels.length > 0 && !levels.includes(levelOf(finding))) return false;
    const { rule, message, cell, unit, person } = finding;
    const searched = [rule, message, cell?.sheet, unit, person].join(" ").toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/** The findings of one rule. */
export interface Group {
  readonly rule: string;
  readonly findings: readonly Finding[];
}

/** Findings by rule; the rule whose finding comes first stands first, so that groups go from the outside in as well. */
export function byRule(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, of]) => ({ rule, findings: of }));
}
