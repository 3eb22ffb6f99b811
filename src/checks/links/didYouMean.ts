import type { PlanItem } from "../../plan/item";
import { idKey, leadingId, looseId, wordingKey } from "../../plan/values/ids";

/** From this likeness on, two wordings may mean the same; the next likest must be this much further off. */
const LIKE = 0.7;
const CLEARLY = 0.15;

/**
 * The one item that a link which leads nowhere most likely means: its id written in another way ("1,2", "SO 1-2" for "1.2"),
 * or nearly the same wording. Null when there is none, or more than one.
 */
export function didYouMean(text: string, items: readonly PlanItem[]): PlanItem | null {
  const sameId = items.filter(({ id }) => id !== "" && plainId(id) === plainId(text));
  if (plainId(text) !== "" && sameId.length > 0) return sameId.length === 1 ? sameId[0]! : null;
  const bare = withoutMarks(text);
  const [sameLetters, another] = items.filter(({ id }) => /\d\W\d/.test(id) && withoutMarks(id) === bare);
  if (sameLetters && !another) return sameLetters;
  const wording = leadingId(text)?.rest || text;
  const [best, next] = items
    .filter(({ title }) => title !== "")
    .map((item) => ({ item, likeness: likeness(wording, item.title) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < LIKE) return null;
  return !next || best.likeness - next.likeness >= CLEARLY ? best.item : null;
}

/** The numbers of an id, whatever stands between and before them: "1.2" for "SO 1-02", "" for wording. */
function plainId(text: string): string {
  const id = looseId(text);
  return /[a-z]/.test(id) ? "" : (id.match(/\d+/g) ?? []).map(Number).join(".");
}

/** "s12" for "S1.2": the mark is left out by some who type it. */
function withoutMarks(id: string): string {
  return idKey(id).replace(/[.,_-]/g, "");
}

/** How alike two wordings are, from 0 to 1: the share of letter pairs that they have in common (Dice's coefficient). */
function likeness(one: string, other: string): number {
  const a = pairsOf(one);
  const b = pairsOf(other);
  const total = sizeOf(a) + sizeOf(b);
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsOf(text: string): Map<string, number> {
  const letters = wordingKey(text).replace(/[^\p{L}\p{N}]+/gu, "");
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sizeOf(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}
