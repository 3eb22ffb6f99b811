/** One measured figure; the format that `npm run bench -- --json` prints. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value should stay below (or, for ratios, what the ratio should reach), in words. */
  readonly target: string;
  /** The yardstick of the same run, null where there is none. */
  readonly baseline: number | null;
  readonly ratio: number | null;
}

/** Milliseconds of the fastest of some runs: what the work takes when nothing else disturbs it. */
export function fastest(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
