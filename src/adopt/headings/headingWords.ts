/** The words of a heading, comparable: lower case, singular, without footnote marks. */
export function headingWords(heading: string): string[] {
  const text = heading
    .normalize("NFKC")
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll}|ID\b)/gu, " ")
    // Excel tells columns of a table with one heading apart by numbers: "Status2".
    .replace(/(?<=\p{Ll}{3})(?=\d+$)/u, " ")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/y\/ies\b/g, "ies")
    .replace(/\((?:i?e)?s\)|\/e?s\b/g, "s")
    .replace(/\.(?=\w\b)/g, "");
  return (text.match(/[\p{L}\p{N}']+|[#%]/gu) ?? []).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is|'s)$/.test(word)) return word;
  if (/ies$/.test(word)) return word.slice(0, -3) + "y";
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Words of a heading as they are looked up. */
export const keyOf = (words: readonly string[]): string => words.join(" ");

const PERIOD_WORD =
  /^(?:q[1-4]|fy\d*|sy\d*|y\d|yr\d|(?:19|20)\d\d|\d\d|annual|yearly|quarterly|monthly|current|overall)$/;
const COUNTED_WORD = /^(?:quarter|year|semester|term|trimester|month|cycle)$/;

/** "Project #3" is one of several things, "Status #3" the third time that one was looked at. */
const NAMED_BY_NUMBER =
  /^(?:project|program|goal|objective|priority|strategy|initiative|action|activity|task|step|school)$/;

/** Without quarter, year and number: "Q1 Actual", "2025-26 Target", "Lead 2", "Status #2". */
export function withoutPeriods(words: readonly string[]): string[] {
  let first = 0;
  let last = words.length;
  while (first < last - 1) {
    if (PERIOD_WORD.test(words[first]!)) first++;
    else if (COUNTED_WORD.test(words[first]!) && /^\d+$/.test(words[first + 1]!)) first += 2;
    else break;
  }
  while (last - 1 > first && /^(?:\d+|q[1-4]|[fs]y\d*)$/.test(words[last - 1]!)) last--;
  const isMarked = last < words.length && last - 1 > first && words[last - 1] === "#";
  if (isMarked && !NAMED_BY_NUMBER.test(words[last - 2]!)) last--;
  return first < last ? words.slice(first, last) : [...words];
}
