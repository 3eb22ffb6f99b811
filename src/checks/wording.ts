import { wordingKey } from "../plan/values/ids";

/** Words that say nothing of what something is about. */
const SMALL = new Set(
  "a an and the of in on at to for from by with as is are be will we our their they them that this these those it its into all each every or not no more most than through across within per who which what when where how so can also both any other via using use between during about".split(
    " ",
  ),
);

const keys = new Map<string, ReadonlySet<string>>();
const MOST_KEPT = 20_000;

/**
 * The words by which two wordings are held against each other, without their endings. Here everything counts that makes one
 * wording another: what every plan says, and numbers too, which are left out where links are suggested.
 */
export function comparedWords(text: string): ReadonlySet<string> {
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
  const [a, b] = [comparedWords(one), comparedWords(other)];
  if (a.size === 0 || b.size === 0) return 0;
  const onlyA = [...a].filter((word) => !b.has(word));
  const onlyB = [...b].filter((word) => !a.has(word));
  if (onlyA.length > 0 && onlyB.length > 0 && [...onlyA, ...onlyB].some((word) => TELLS_APART.test(word)))
    return 0;
  const shared = a.size - onlyA.length;
  return shared / (shared + onlyA.length + onlyB.length);
}
