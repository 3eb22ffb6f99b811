import { isSame, LEADER_STANDARDS, periodsOf, type Ratings, type Reflection } from "../../app/rate/read";

/** One leader's month, and how much of it is written. */
export interface LeaderMonth {
  readonly leader: string;
  readonly month: string;
  readonly answered: number;
  readonly asked: number;
}

/** All months of all leaders, the newest first. */
export function monthsOf({ reflections, settings }: Ratings): LeaderMonth[] {
  const order = periodsOf(
    reflections.map(({ month }) => ({ period: month })),
    settings,
  );
  const found: { leader: string; month: string; answered: number; asked: number }[] = [];
  for (const { leader, month, reading } of reflections) {
    let one = found.find((each) => isSame(each.leader, leader) && isSame(each.month, month));
    if (!one) found.push((one = { leader, month, answered: 0, asked: 0 }));
    one.asked++;
    if (reading.kind === "rating") one.answered++;
  }
  const rank = ({ month }: LeaderMonth) => order.findIndex((each) => isSame(each, month));
  return found.sort((a, b) => rank(b) - rank(a));
}

/** A leader's month, standard by standard. */
export function reflectionsOfOne({ reflections }: Ratings, leader: string, month: string): Reflection[] {
  return LEADER_STANDARDS.items.flatMap(({ title }) => {
    const found = reflections.find(
      (each) => isSame(each.leader, leader) && isSame(each.month, month) && isSame(each.standard, title),
    );
    return found ? [found] : [];
  });
}

/** What the same leader wrote about the same standard the month before; null where there is none. */
export function reflectionBefore({ reflections, settings }: Ratings, now: Reflection): Reflection | null {
  const own = reflections.filter(
    (each) => isSame(each.leader, now.leader) && isSame(each.standard, now.standard),
  );
  const order = periodsOf(
    own.map(({ month }) => ({ period: month })),
    settings,
  );
  const at = order.findIndex((each) => isSame(each, now.month));
  return at > 0 ? (own.find(({ month }) => isSame(month, order[at - 1]!)) ?? null) : null;
}
