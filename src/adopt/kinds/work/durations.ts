import type { ColumnEvidence } from "../../columns/columnEvidence";

const DURATION = /\b(?:duration|effort|hours?|hrs|days|weeks)\b/i;

/** True where a column says how long the work takes, in figures or "3 weeks". */
export function holdsDurations({ heading, profile }: ColumnEvidence): boolean {
  const { filled, numbers, withDigits, dates, meanWords } = profile;
  const isFigures = numbers + withDigits >= filled * 0.6 && dates < filled * 0.2 && meanWords <= 3;
  return filled > 0 && DURATION.test(heading) && isFigures;
}
