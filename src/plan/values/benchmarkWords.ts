import type { CellValue } from "../cell";
import { HEADINGS } from "../words/headings";
import { statusKey } from "./statusText";

/** The three types of benchmark. */
export const BENCHMARK_TYPES = ["early", "short", "final"] as const;
export type BenchmarkType = (typeof BENCHMARK_TYPES)[number];

/** What a cell says of a word that the product goes by. */
export type WordReading<Word> =
  | { readonly kind: "empty" }
  | { readonly kind: "word"; readonly word: Word; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

const EMPTY = { kind: "empty" } as const;

function readWord<Word>(value: CellValue, find: (key: string) => Word | null): WordReading<Word> {
  const text = String(value).trim();
  if (text === "") return EMPTY;
  const word = find(statusKey(text));
  return word === null ? { kind: "unreadable", text } : { kind: "word", word, text };
}

const TYPE_WORDS = new Map<string, BenchmarkType>([
  ...BENCHMARK_TYPES.flatMap((type) =>
    HEADINGS[`benchmark:${type}`].map((word) => [statusKey(word), type] as const),
  ),
  ...(
    ["early", "leading", "process", "implementation", "adult practice", "adult", "practice", "e"] as const
  ).map((word) => [word, "early"] as const),
  ...(
    ["short", "short term", "interim", "midyear", "mid year", "intermediate", "medium term", "s"] as const
  ).map((word) => [word, "short"] as const),
  ...(["final", "lagging", "long term", "end of year", "annual", "summative", "year end", "f"] as const).map(
    (word) => [word, "final"] as const,
  ),
]);

const BESIDE_TYPE =
  / (?:benchmarks?|outcomes?|evidence|indicators?|goals?|measures?|results?|targets?|changes?|of change)$/;

const NO_WORDS: ReadonlyMap<string, BenchmarkType | null> = new Map();

/**
 * The type that a benchmark is said to be of.
 * @param own the district's own words, lower case, which go before ours; null for one that the user left open
 */
export function readBenchmarkType(value: CellValue, own = NO_WORDS): WordReading<BenchmarkType> {
  return readWord(value, (key) => {
    const said = own.get(String(value).trim().toLowerCase());
    if (said !== undefined) return said;
    for (let word = key; ; word = word.replace(BESIDE_TYPE, "")) {
      const type = TYPE_WORDS.get(word);
      if (type) return type;
      if (!BESIDE_TYPE.test(word)) return null;
    }
  });
}

/** Who changes, from the district's leaders to the students. */
export type WhoChanges = "leaders" | "teachers" | "students" | "others";

const WHO: readonly (readonly [WhoChanges, RegExp])[] = [
  ["students", /\b(?:students?|pupils?|children|learners|scholars|kids|youth)\b/],
  // "Adults" may be teachers: nobody can say then that none of them change.
  [
    "teachers",
    /\b(?:teachers?|educators?|staff|faculty|practitioners?|instructors?|classrooms?|coach(?:es)?|plcs?|adults?|paraprofessionals?)\b/,
  ],
  [
    "leaders",
    /\b(?:central|district|principals?|leaders?|leadership|administrators?|administration|superintendents?|cabinet|directors?|ilts?|supervisors?|board)\b/,
  ],
  ["others", /\b(?:famil(?:y|ies)|parents?|community|partners?)\b/],
];

/** Whose change a benchmark measures: several may be named. */
export function readWhoChanges(value: CellValue): WordReading<ReadonlySet<WhoChanges>> {
  return readWord(value, (key) => {
    const who = WHO.filter(([, words]) => words.test(key)).map(([each]) => each);
    return who.length > 0 ? new Set(who) : null;
  });
}

/** Which way of a measure is good. */
export type Direction = "increase" | "decrease" | "above" | "below" | "reach";

const DIRECTIONS: readonly (readonly [Direction, RegExp])[] = [
  [
    "above",
    /^(?:(?:stay|keep|remain|hold|maintain)(?: at or)? above|above|at least|minimum|no less than|not below)\b/,
  ],
  [
    "below",
    /^(?:(?:stay|keep|remain|hold|maintain)(?: at or)? below|below|at most|maximum|no more than|not above|under)\b/,
  ],
  [
    "increase",
    /^(?:increas\w*|up|upward|higher|more|raise|rais\w*|grow\w*|improv\w*|maximi[sz]e|rise|positive|gain)\b/,
  ],
  [
    "decrease",
    /^(?:decreas\w*|down|downward|lower|less|fewer|reduc\w*|minimi[sz]e|drop|negative|shrink|decline)\b/,
  ],
  ["reach", /^(?:reach|attain|equals?|achieve|hit|maintain|stay at|hold at)\b/],
];
const ARROWS: Readonly<Record<string, Direction>> = {
  ...{ "↑": "increase", "▲": "increase", "+": "increase", "⬆": "increase" },
  ...{ "↓": "decrease", "▼": "decrease", "-": "decrease", "–": "decrease", "⬇": "decrease" },
  ...{ "≥": "above", ">": "above", ">=": "above", "≤": "below", "<": "below", "<=": "below", "=": "reach" },
};

/** Which way is better, by the word or sign in a cell. */
export function readDirection(value: CellValue): WordReading<Direction> {
  const sign =
    ARROWS[
      String(value)
        .trim()
        .replace(/\ufe0f/g, "")
    ];
  if (sign) return { kind: "word", word: sign, text: String(value).trim() };
  return readWord(value, (key) => DIRECTIONS.find(([, words]) => words.test(key))?.[0] ?? null);
}

/** What somebody says came of a benchmark. */
export type Verdict = "met" | "missed" | "pending";

const VERDICTS: readonly (readonly [Verdict, RegExp])[] = [
  [
    "missed",
    /^(?:no|n|false|not (?:met|achieved|attained|reached)|unmet|missed|failed|did not meet|fell short)$/,
  ],
  [
    "pending",
    /^(?:not yet(?: .*)?|pending|tbd|in progress|partly|partially(?: met)?|on track|waiting|n a|too early|upcoming|ongoing)$/,
  ],
  [
    "met",
    /^(?:yes|y|true|met|achieved|attained|reached|exceeded|goal met|target met|fully met|complete|completed|done)$/,
  ],
];

/** "Yes", "Met", "Not yet": what a cell beside a benchmark's figures says came of it. */
export function readVerdict(value: CellValue): WordReading<Verdict> {
  return readWord(value, (key) => VERDICTS.find(([, words]) => words.test(key))?.[0] ?? null);
}
