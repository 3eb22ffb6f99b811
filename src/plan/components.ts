/** The seven components of carrying out a plan, in their order. */
export const COMPONENTS = [
  "focus",
  "system",
  "design",
  "indicators",
  "routines",
  "structures",
  "culture",
] as const;
export type Component = (typeof COMPONENTS)[number];

/** Words by which each is known, whatever else its row says. */
const WORDS: readonly (readonly [Component, RegExp])[] = [
  ["design", /\bbackwards?\b|\bend in mind\b/i],
  ["indicators", /\bindicators?\b|\blead(?:ing)? (?:and|&) lag(?:ging)?\b/i],
  ["routines", /\broutines?\b/i],
  [
    "structures",
    /\bstructures?\b.*\b(?:power|authority|relationships?)\b|\bclear structures?\b|\brules of the game\b|\b(?:power|authority|decision rights)\b|^(?:\d\W*)?structures?$/i,
  ],
  ["culture", /\bcultures?\b/i],
  ["focus", /\bfocus\b|\bpriorit(?:y|ies)\b/i],
  ["system", /\bthe system\b|\bsystemic\b|\bsystems? (?:thinking|issues?|causes?)\b|^(?:\d\W*)?systems?$/i],
];

/** The component that a rated item is; null for another one. */
export function componentOf(item: string): Component | null {
  return WORDS.find(([, words]) => words.test(item))?.[0] ?? null;
}

/** So many of the seven make a list of rated items this instrument. */
const LEAST = 4;

/** Whether rated items are the seven components, or most of them: each met once, under whatever wording. */
export function areComponents(items: Iterable<string>): boolean {
  const distinct = [...new Set([...items].map((item) => item.trim().toLowerCase()))].filter(
    (item) => item !== "",
  );
  const known = distinct.map(componentOf).filter((component) => component !== null);
  return new Set(known).size >= LEAST && known.length >= distinct.length * 0.7;
}
