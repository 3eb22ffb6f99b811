import type { CellContentData } from "./data";

/**
 * What dragging the fill handle continues a run of cells with, as in Excel: numbers along their line, a date alone day by
 * day, text that ends in a number counting on; everything else over and over.
 * @param run the cells that were given, in the direction of filling
 * @param areDates whether the numbers are dates
 * @param backwards whether the run is continued before its first cell; the first continued cell is then next to it
 */
export function continued(
  run: readonly CellContentData[],
  areDates: boolean,
  count: number,
  backwards: boolean,
): CellContentData[] {
  const given = backwards ? [...run].reverse() : run;
  const next = (make: (step: number) => CellContentData) =>
    Array.from({ length: count }, (_, step) => make(step));
  if (given.every((value) => typeof value === "number")) {
    const line = lineThrough(given, areDates ? (backwards ? -1 : 1) : 0);
    return next((step) => line(given.length + step));
  }
  const counted = given.map((value) => (typeof value === "string" ? /^(.*?)(\d+)$/s.exec(value) : null));
  const [first] = counted;
  if (first && counted.every((match) => match?.[1] === first[1])) {
    const line = lineThrough(
      counted.map((match) => Number(match![2])),
      backwards ? -1 : 1,
    );
    return next(
      (step) => first[1]! + String(Math.abs(line(given.length + step))).padStart(first[2]!.length, "0"),
    );
  }
  return next((step) => given[step % given.length]!);
}

/** The straight line that fits numbers best, by their place; through one alone with a slope that is given. */
function lineThrough(numbers: readonly number[], slopeOfOne: number): (place: number) => number {
  const count = numbers.length;
  if (count === 1) return (place) => numbers[0]! + slopeOfOne * place;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  const spread = numbers.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  const slope = numbers.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0) / spread;
  // 0.1 + 0.2: a person who fills decimals expects decimals.
  return (place) => Number((mean + slope * (place - middle)).toPrecision(14));
}

/** Whether a number format shows a date. */
export function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
