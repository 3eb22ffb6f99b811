import type { ColumnEvidence } from "../columns/columnEvidence";

const EFFORT = /^effort$/i;
const IMPACT = /^impact$/i;
/** "Risks addressed": what work is for. */
const ADDRESSED = /\b(?:addressed|mitigated|covered)$/i;

/**
 * The columns that say what work takes beside what it does, by which it is chosen, and the risks that it is for: no register
 * of them. None where not both are said.
 */
export function weighsWork(evidence: readonly ColumnEvidence[]): ColumnEvidence[] {
  const says = (pattern: RegExp): ColumnEvidence[] =>
    evidence.filter(({ ownHeading }) => pattern.test(ownHeading.trim()));
  const [effort, impact] = [says(EFFORT), says(IMPACT)];
  return effort.length > 0 && impact.length > 0 ? [...effort, ...impact, ...says(ADDRESSED)] : [];
}
