import { wordingKey } from "../plan/values/ids";

/** Words that say nothing of what something is about. */
const SMALL = new Set(
  "a an and the of in on at to for from by with as is are be will we our their they them that this these those it its into all each every or not no more most than through across within per who which what when where how so can also both any other via using use between during about".split(
    " ",
  ),
);

const keys = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 20_000;

/** The words of a wording that say what it is about, without their endings. */
export function contentWords(text: string): ReadonlySet<string> {
  let words = keys.get(text);
  if (!words) {
    words = new Set(
      wordingKey(text)
        .split(" ")
        .filter((word) => word !== "" && !SMALL.has(word))
        .map(stemOf),
    );
    if (keys.size >= MOST_KEPT) keys.clear();
    keys.set(text, words);
  }
  return words;
}

function stemOf(word: string): string {
  if (/\d/.test(word) || word.length <= 3) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(?:sses)$/, "ss")
    .replace(/(?<!s)s$/, "")
    .replace(/(?<=\w{3})(?:ing|ed)$/, "");
}

/** What tells two wordings apart that are alike otherwise: subjects, levels, grades, groups, times. */
const TELLS_APART =
  /^(?:\d+\w*|k|one|two|three|four|first|second|third|fourth|math\w*|read\w*|writ\w*|literacy|ela|english|science|social|history|art|music|language\w*|elementary|middle|high|primary|secondary|preschool|kindergarten|grade|fall|winter|spring|summer|learner|disabilit\w*|special|multilingual|economic\w*|black|hispanic|latino|white|asian|teacher|principal|leader|student|staff|family|parent|north|south|east|west|attendance|behavior|behaviour|graduation|suspension|engagement|safety|climate)$/;

/**
 * How much of their content two wordings share, from 0 to 1. Wordings that differ in a subject, a grade or a group on both
 * sides are about different things, however alike they are.
 */
export function sharedContent(one: string, other: string): number {
  const [a, b] = [contentWords(one), contentWords(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const onlyA = [...a].filter((word) => !b.has(word));
  const onlyB = [...b].filter((word) => !a.has(word));
  if (onlyA.length > 0 && onlyB.length > 0 && [...onlyA, ...onlyB].some((word) => TELLS_APART.test(word)))
    return 0;
  const shared = a.size - onlyA.length;
  return shared / (shared + onlyA.length + onlyB.length);
}

/** The content words that two wordings share, as the first writes them. */
export function sharedWords(one: string, other: string): string[] {
  const words = contentWords(other);
  const seen = new Set<string>();
  return one.split(/[^\p{L}\p{N}'’-]+/u).filter((written) => {
    const [word] = contentWords(written);
    return word !== undefined && words.has(word) && !seen.has(word) && seen.add(word);
  });
}
