import type { PlanItem } from "./item";
import { contentWords, type ContentWord } from "./values/contentWords";

/** An objective or initiative that an item may serve, with the words that say so. */
export interface LinkSuggestion {
  readonly target: PlanItem;
  /** Words of the item's wording that the target has too, as the item has them; the telling ones first. */
  readonly words: readonly string[];
  /** From 0 to 1: how much of what the two say they have in common. */
  readonly score: number;
}

/** Below this two wordings have too little in common for a suggestion. */
const LEAST_SCORE = 0.22;
/** One shared word is enough where it makes up so much of what the target says, and stands in no other. */
const LEAST_OF_ONE_WORD = 0.45;
/** What is less than so much of the best is no suggestion beside it. */
const BESIDE_THE_BEST = 0.6;
const MOST = 3;

interface Goal {
  readonly item: PlanItem;
  readonly words: ReadonlySet<string>;
  readonly weight: number;
}

/**
 * Suggests what items serve, by wording alone. Words that many of the goals have say little, words that few have say much;
 * small words say nothing. Where too little is shared there is no suggestion: an empty list is the common answer. Made once
 * for the goals of a plan.
 */
export class LinkSuggester {
  private readonly goals: readonly Goal[];
  private readonly weights = new Map<string, number>();
  private readonly byWord = new Map<string, Goal[]>();

  /** @param goals what can be served: the district's objectives and initiatives (`isDistrictGoal`) */
  constructor(goals: readonly PlanItem[]) {
    const worded = goals
      .filter(({ title }) => title !== "")
      .map((item) => ({ item, words: new Set(contentWords(item.title).map(({ stem }) => stem)) }));
    const counts = new Map<string, number>();
    for (const { words } of worded) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) this.weights.set(word, Math.log(1 + worded.length / count));
    this.goals = worded.map(({ item, words }) => ({ item, words, weight: this.weightOf(words) }));
    for (const goal of this.goals)
      for (const word of goal.words) {
        const known = this.byWord.get(word);
        if (known) known.push(goal);
        else this.byWord.set(word, [goal]);
      }
  }

  /** At most three, the best first; none where the wording doesn't say. What the item is linked to already is left out. */
  suggest({ title, links }: Pick<PlanItem, "title" | "links">): LinkSuggestion[] {
    const words = contentWords(title);
    const own = new Map<string, ContentWord>(words.map((word) => [word.stem, word]));
    const weight = this.weightOf(own.keys());
    const linked = new Set(links.map(({ target }) => target));
    const met = new Set([...own.keys()].flatMap((stem) => this.byWord.get(stem) ?? []));
    const suggestions = [...met]
      .filter(({ item }) => !linked.has(item.key))
      .map((goal) => this.compare(goal, own, weight))
      .filter((each) => each !== null)
      .sort((a, b) => b.score - a.score);
    const best = suggestions[0]?.score ?? 0;
    const near = suggestions.filter(({ score }) => score >= best * BESIDE_THE_BEST);
    // More of one score than can be shown: the shared words tell nothing apart.
    return near.filter(({ score }) => score > best - 0.01).length > MOST ? [] : near.slice(0, MOST);
  }

  private compare(goal: Goal, own: ReadonlyMap<string, ContentWord>, weight: number): LinkSuggestion | null {
    const shared = [...goal.words]
      .filter((word) => own.has(word))
      .sort((a, b) => this.weights.get(b)! - this.weights.get(a)!);
    const sum = this.weightOf(shared);
    const score = sum / Math.sqrt(weight * goal.weight);
    const [only] = shared;
    const isEnough =
      shared.length > 1
        ? score >= LEAST_SCORE
        : sum / goal.weight >= LEAST_OF_ONE_WORD && this.byWord.get(only!)!.length === 1;
    return isEnough ? { target: goal.item, words: shared.map((word) => own.get(word)!.word), score } : null;
  }

  /** Words that no goal has count as if one had: what else an item says makes it less like any goal. */
  private weightOf(words: Iterable<string>): number {
    const rare = Math.log(1 + (this.goals?.length ?? 0));
    let sum = 0;
    for (const word of words) sum += this.weights.get(word) ?? rare * UNKNOWN;
    return sum;
  }
}

/** Items say how something is done, goals what for: the words that only the item has count less. */
const UNKNOWN = 0.35;
