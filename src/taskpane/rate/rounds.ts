import {
  type Answer,
  type Instrument,
  isSame,
  periodBefore,
  periodsOf,
  type Progress,
  progressOf,
  type Ratings,
} from "../../app/rate/read";

/** A round: an instrument's title and a period. */
export interface RoundKey {
  readonly instrument: string;
  readonly period: string;
}

/** A round and how far it has come. */
export interface Round extends RoundKey {
  readonly of: Instrument;
  /** The period before it with the same instrument, null where there is none. */
  readonly before: string | null;
  readonly progress: readonly Progress[];
}

/** All rounds, the newest first. */
export function roundsOf({ answers, kept, instruments, settings }: Ratings): Round[] {
  const rounds = instruments.flatMap((of) => {
    const isOf = ({ instrument }: Answer) => instrument === of.title;
    const own = answers.filter(isOf);
    const all = periodsOf([...kept.filter(isOf), ...own], settings);
    return periodsOf(own, settings).map((period) => ({
      of,
      instrument: of.title,
      period,
      before: periodBefore(all, period),
      progress: progressOf(answers, of.title, period),
    }));
  });
  const order = periodsOf(answers, settings);
  const rank = ({ period }: RoundKey) => order.findIndex((each) => isSame(each, period));
  return rounds.sort((a, b) => rank(b) - rank(a));
}

/** Whether a round is the one that a key names. */
export function isRound(round: RoundKey, key: RoundKey | null): boolean {
  return key !== null && round.instrument === key.instrument && isSame(round.period, key.period);
}

/** The first who has not answered everything; null when all have. */
export function firstOpen({ progress }: Pick<Round, "progress">): Progress | null {
  return progress.find(({ answered, asked }) => answered < asked) ?? null;
}

/** The next one who has not answered everything, counting on from somebody and then from the top. */
export function nextOpen(
  { progress }: Pick<Round, "progress">,
  unit: string,
  rater: string,
): Progress | null {
  const at = progress.findIndex((each) => isSame(each.unit, unit) && isSame(each.rater, rater));
  const others = [...progress.slice(at + 1), ...progress.slice(0, Math.max(0, at))];
  return firstOpen({ progress: others });
}

/** One person's answers of a round, in the order of the instrument. */
export function answersOfOne(
  { answers }: Pick<Ratings, "answers">,
  { of, period }: Pick<Round, "of" | "period">,
  unit: string,
  rater: string,
): Answer[] {
  const own = answers.filter(
    (answer) =>
      answer.instrument === of.title &&
      isSame(answer.period, period) &&
      isSame(answer.unit, unit) &&
      isSame(answer.rater, rater),
  );
  const rank = ({ item }: Answer) => of.items.findIndex(({ title }) => title === item);
  return own.filter((answer) => rank(answer) >= 0).sort((a, b) => rank(a) - rank(b));
}

/** Where somebody left off: their first item without a rating, the first of all where none is open. */
export function whereLeft(answers: readonly Answer[]): number {
  return Math.max(
    0,
    answers.findIndex(({ reading }) => reading.kind !== "rating"),
  );
}

/** What the same unit said about an item in an earlier period: the same rater, or else the first. */
export function answerBefore(
  { answers, kept, names }: Pick<Ratings, "answers" | "kept" | "names">,
  { instrument, before }: Pick<Round, "instrument" | "before">,
  { unit, rater, item }: Pick<Answer, "unit" | "rater" | "item">,
): Answer | null {
  if (before === null) return null;
  const found = [...answers, ...kept].filter(
    (answer) =>
      answer.instrument === instrument &&
      isSame(answer.period, before) &&
      names.isSame(answer.unit, unit) &&
      answer.item === item,
  );
  return found.find((answer) => isSame(answer.rater, rater)) ?? found[0] ?? null;
}
