/** A person's name, taken apart for comparing. */
export interface PersonName {
  /** As written. */
  readonly written: string;
  readonly given: string;
  readonly surname: string;
}

const ADDRESS = /^(?:mr|mrs|ms|mx|miss|dr|sr|sra|rev|prof)\b\.?\s+/i;
const SUFFIX = /,?\s+(?:jr|sr|ii|iii|iv|ph\.?\s?d|ed\.?\s?d|ed\.?\s?s|m\.?\s?ed|esq)\.?$/i;
const WORD = /^\p{Lu}[\p{L}'’.-]*$/u;

/** Takes "M. Tran", "Dr. Mai Tran" or "Tran, Mai" apart; null for titles, teams and single words. */
export function personName(written: string): PersonName | null {
  const plain = written
    .replace(/\(.*?\)/g, " ")
    .trim()
    .replace(ADDRESS, "")
    .replace(SUFFIX, "")
    .replace(/\s+/g, " ");
  const [before = "", after = "", ...more] = plain.split(",").map((part) => part.trim());
  if (more.length > 0) return null;
  // "Tran, Mai" and "Tran, M."; "Mai Tran, Principal" has the name before the comma.
  const isLastFirst =
    after !== "" && !before.includes(" ") && after.split(" ").length <= 2 && WORD.test(after.split(" ")[0]!);
  const words = (isLastFirst ? `${after} ${before}` : before).replace(/\.(?=\S)/g, ". ").split(" ");
  if (words.length < 2 || words.length > 3 || !words.every((word) => WORD.test(word))) return null;
  return { written, given: letters(words[0]!), surname: letters(words.at(-1)!) };
}

function letters(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

/** True where two spellings may be one person: an initial for a given name, or a slip in a longer surname. */
export function mayBeOne(one: PersonName, other: PersonName): boolean {
  if (one.given === "" || other.given === "" || one.surname === "") return false;
  if (one.surname === other.surname)
    return (
      one.given === other.given || (isInitial(one) !== isInitial(other) && one.given[0] === other.given[0])
    );
  return one.given === other.given && one.given.length >= 3 && isOneSlip(one.surname, other.surname);
}

function isInitial({ given }: PersonName): boolean {
  return given.length === 1;
}

/** One letter more, less or other, in words long enough for that to be a slip. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 6 || long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(at);
  if (short.length < long.length) return rest === long.slice(at + 1);
  const isSwapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return isSwapped || rest.slice(1) === long.slice(at + 1);
}
