import { recordText } from "../../text/recordIndex";
import { line, sameKey } from "../formulas/excelText";
import { ofTrend } from "../records/trend";

/** A question that somebody was asked in a period. */
export interface Round {
  readonly period: string;
  readonly isAnswered: boolean;
}

/**
 * The periods of a form's trend: those in which somebody answered, and those that were opened since. With a period that
 * somebody chose to look at, it ends there.
 * @param numberOf the place of a period among all, by time
 */
export function trendPeriods(
  rounds: readonly Round[],
  numberOf: (period: string) => number,
  chosen: string,
): number[] {
  const unnamed = sameKey(recordText.ratings.noPeriod);
  const dated = rounds.filter(({ period }) => period !== "" && sameKey(period) !== unnamed);
  const numbers = (some: readonly Round[]) => [...new Set(some.map(({ period }) => period))].map(numberOf);
  const answered = numbers(dated.filter(({ isAnswered }) => isAnswered));
  const newest = Math.max(0, ...answered);
  const opened = numbers(dated).filter((number) => number > newest);
  const last = numberOf(line(chosen));
  return ofTrend([...answered, ...opened].filter((number) => last === 0 || number <= last));
}
