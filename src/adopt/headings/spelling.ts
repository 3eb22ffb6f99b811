import { isOneEdit } from "../../plan/names/alike";

/** Shorter words are too often one letter away from another word. */
const SHORTEST = 6;

/** Ordinary words that are one letter away from one that headings use. */
const MEANT_AS_WRITTEN = [
  "contract",
  "assistance",
  "parents",
  "parent",
  "patient",
  "leaders",
  "tests",
  "finance",
];

/** Known words, found again when they are misspelt by one letter: left out, put in, changed, or two changed about. */
export class Spelling {
  private readonly words = new Set<string>();
  private readonly byRest = new Map<string, string>();

  constructor(words: Iterable<string>) {
    for (const word of MEANT_AS_WRITTEN) this.words.add(word);
    for (const word of words) {
      this.words.add(word);
      if (word.length < SHORTEST) continue;
      for (const rest of restsOf(word)) if (!this.byRest.has(rest)) this.byRest.set(rest, word);
    }
  }

  /** The known word that a word is meant to be; the word itself where it is known or nothing is near. */
  corrected(word: string): string {
    if (word.length < SHORTEST || this.words.has(word) || !/^\p{L}+$/u.test(word)) return word;
    for (const rest of restsOf(word)) {
      const near = this.byRest.get(rest);
      // The first letter is seldom wrong, and telling words apart hangs on it ("course", "source").
      if (near && near[0] === word[0] && isOneEdit(word, near)) return near;
    }
    return word;
  }
}

/** The word, and the word without each of its letters: words one edit apart share one of these. */
function restsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
