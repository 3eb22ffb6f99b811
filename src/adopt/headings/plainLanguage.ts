import type { Field } from "../../plan/fields";

/** How strongly a question or phrase says what its column holds: less than a known heading, more than a word inside one. */
const STRENGTH = 0.8;

/**
 * Headings in everyday language. Each rule is a way to ask, not a heading; the first that fits counts, so the narrower
 * stand first.
 */
const QUESTIONS: readonly (readonly [RegExp, Field])[] = [
  [/\bhow often\b/, "other"],
  [/\b(?:how|what)\b.*\blooks? (?:like|when|if|once)\b/, "measure"],
  [
    /\b(?:who|anyone|people)\b.*\b(?:else|others?|helps?|helping|supports?|supporting|assists?|with)\b/,
    "support",
  ],
  [
    /\bothers? (?:involved|helping|taking part|who)\b|\bwith (?:whom|help from)\b|\bhelp(?:ed|ing)? from\b/,
    "support",
  ],
  [/\b(?:who|whose)\b/, "lead"],
  [
    /\b(?:individuals?|persons?|people|staff|members?)\b.* (?:taking|handling|doing|leading|working|carrying|assigned|tasked)\b/,
    "lead",
  ],
  [
    /\b(?:in charge|point of contact|taking (?:the lead|charge|over)|answers? for|accountable|on point)\b/,
    "lead",
  ],
  [/\b(?:when|date)\b.*\b(?:start|begin|kick)|\b(?:start|begin)(?:s|ning|ing)? (?:on|by|when|in)\b/, "start"],
  [/\bwhen\b.*\b(?:was|were|did)\b|^when (?:finished|completed|done)$/, "completed"],
  [/\bwhen\b|\b(?:by|until) (?:when|what date)\b|\bhow soon\b/, "due"],
  [
    /\b(?:finish|finished|done|complete|completed|ready|end|close|wrap up|in place|achieve|deliver)(?: it)? by$/,
    "due",
  ],
  [
    /\b(?:implemented|performed|executed|carried out|handled|undertaken|developed|run|led|owned|managed) by$/,
    "lead",
  ],
  [/^(?:what|which)\b.*\b(?:prioriti[sz]e|commit(?:ted|ting)? to|focus(?:ed|ing)? on)\b/, "objective"],
  [/\b(?:how|what)\b.*\b(?:know|tell|measure|measured|success|succeeded|look like)\b/, "measure"],
  [/\bwe(?:'ll| will) (?:see|notice|observe|have|know|reach)\b/, "benchmark"],
  [/\bhow\b.*\b(?:monitor|track|check|evaluate|review)(?:ed|ing)?\b/, "measure"],
  [/^data (?:we|that|to)\b/, "dataSource"],
  [/\bwhat\b.*\b(?:different|changes?|changed)\b/, "benchmark"],
  [
    /\bhow much\b|\bwhat\b.*\bcost|\bcosts?\b.*\bhow\b|\b(?:paid|pay|pays) (?:for|by|from)\b|\bmoney\b/,
    "funding",
  ],
  [/\bwhat\b.*\b(?:need|needs|needed|require|required)\b(?! to)/, "resources"],
  [
    /\bbase[ds]? (?:(?:it|this|that|our \w+) )?on\b|\bwhere\b.*\b(?:kept|find|found|stored|proof|evidence|filed|saved)\b|\bproof\b|\bshow(?:s|ing)? (?:it|that)\b/,
    "evidence",
  ],
  [/\bwhat\b.*\b(?:saw|seen|found)\b/, "evidence"],
  [/\bwhere\b.*\b(?:start|started|were|now)\b/, "baseline"],
  [/\bwhere\b.*\b(?:want|aim|hope|going to be)\b/, "target"],
  [
    /\bwhere\b.*\b(?:stand|stands|at|are)\b|\bhow\b.*\b(?:going|far|coming|doing)\b|\b(?:is it|are we) (?:done|finished)\b|^(?:is|was|been) (?:done|finished|complete|completed|implemented)$/,
    "status",
  ],
  [/^why\b|\breason(?:s|ing)?\b|\bexplanation of (?:why|how|what)\b/, "note"],
  [/^what\b.*\b(?:happened|learned|noticed|say)\b/, "note"],
  [
    /^(?:what|how)\b.*\b(?:will|do|doing|going to|plan|to be done|try|happen)\b|\bwe(?:'ll| will)\b/,
    "action",
  ],
];

/** What a heading asks for in everyday language; null where it asks for nothing. */
export function askedFor(heading: string): { readonly field: Field; readonly strength: number } | null {
  const text = heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
  // A survey asks "you", a plan asks "we" or tells.
  if (!text.includes(" ") || /\b(?:do|did|are|have|would|were) you\b/.test(text)) return null;
  const rule = QUESTIONS.find(([question]) => question.test(text));
  return rule ? { field: rule[1], strength: STRENGTH } : null;
}

const DATE_WORDS: readonly (readonly [RegExp, Field])[] = [
  [
    /\b(?:review|approv|updat|modif|creat|meeting|report|entered|added|visit|birth|hire|purchase|opened|logged|submitted|raised|received|next|submission|survey|found|discover|identif|request)/,
    "other",
  ],
  [/\b(?:start|begin|began|from|launch|kick|commence|assign)/, "start"],
  [
    /\b(?:actual|actually|completed|done|closed|finished|met|achieved|delivered|resolved|fixed)\b/,
    "completed",
  ],
  [
    /\b(?:by|due|end|ends|finish|until|deadline|target|plan|planned|complete|completion|goal|expected|projected|estimated|needed|required)\b|\bwrap|^(?:weeks?(?: (?:of|commencing|beginning|ending))?|duration)$/,
    "due",
  ],
];

/** Which date a column of dates holds, by the words in its heading: null where they don't say. */
export function dateNamed(heading: string): Field | null {
  const text = heading
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return DATE_WORDS.find(([words]) => words.test(text))?.[1] ?? null;
}
