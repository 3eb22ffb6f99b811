/** So many periods a trend shows at most, the newest: as many as can be told apart in a picture. */
const MOST_PERIODS = 8;

/** The numbers of the periods that a trend shows, the newest last; none where there are fewer than two. */
export function ofTrend(periods: readonly number[]): number[] {
  const known = [...new Set(periods)].filter((number) => number > 0).sort((a, b) => a - b);
  return known.length > 1 ? known.slice(-MOST_PERIODS) : [];
}
