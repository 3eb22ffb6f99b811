/** A person's name taken apart, in lower case without stops. */
export interface PersonName {
  /** As it is written. */
  readonly text: string;
  /** First name or its initial, "" where only the surname is said. */
  readonly given: string;
  /** Middle names or initials. */
  readonly middle: readonly string[];
  readonly surname: string;
  /** Whether the surname stands first: "Smith, Jane". */
  readonly isTurned: boolean;
  /** The name in lower case without what stands beside it: "Dr.", "Ed.D.", "(lead)", "Principal". */
  readonly plain: string;
}

const BEFORE = /^(?:mr|mrs|ms|mx|miss|dr|sr|sra|rev|prof)\b\.?\s+/i;
const BEHIND =
  /[,\s]+(?:jr|sr|ii|iii|iv|ph\.?\s?d|ed\.?\s?d|ed\.?\s?s|m\.?\s?ed|m\.?a|m\.?s|esq|md|lcsw|cpa|ccc-slp)\.?$/i;
/** Small words that belong to the surname behind them. */
const PARTICLES = new Set(
  "de del della der den da di du la las le los van von st santa san al el bin mc mac".split(" "),
);
/** Words that no name of a person has, though they may be written with capitals. */
const NO_NAMES =
  /\b(?:principals?|assistant|asst|associate|deputy|directors?|dir|superintendent|supt|coordinators?|coord|managers?|supervisors?|counselors?|coach(?:es)?|teachers?|specialists?|deans?|leaders?|leads?|officers?|chief|chairs?|facilitators?|liaisons?|librarians?|nurses?|interventionists?|psychologists?|secretar(?:y|ies)|heads?|administrators?|consultants?|president|treasurer|monitor|teams?|committee|staff|department|dept|office|offices|faculty|group|council|board|cabinet|leadership|administration|school|schools|district|center|academy|elementary|middle|high|curriculum|instruction|learning|teaching|assessment|accountability|services|programs?|education|technology|operations|finance|human|resources|student|students|families|family|parents?|community|data|math|literacy|reading|science|special|grade|grades|all|every|each|vacant|tbd|to|be|the|and|of|for|or|plc|ilt|dilt|slt|hr|sped|esl|ell|ap)\b/i;

/**
 * Takes a name apart: "Smith, Jane A.", "Dr. J. Smith", "Maria de la Cruz, Principal". Null for what is no personal name: a
 * title, a team, one word alone that is not addressed as a person.
 */
export function personName(written: string): PersonName | null {
  const text = written
    .normalize("NFKC")
    .replace(/[’‘`]/g, "'")
    .replace(/[\s\u200b-\u200d\ufeff]+/g, " ")
    .trim();
  if (text === "" || /[\d@#?*]/.test(text)) return null;
  let plain = text
    .replace(/\(.*?\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  while (BEHIND.test(plain)) plain = plain.replace(BEHIND, "");
  const isAddressed = BEFORE.test(plain);
  plain = plain.replace(BEFORE, "");
  const [first = "", second, ...rest] = plain.split(/\s*[,–—]\s*|\s+-\s+/).map((part) => part.trim());
  if (rest.length > 0) return null;
  // "Jane Smith, Principal"; what stands behind the comma of "Smith, Jane" is a name itself.
  const isTurned = second !== undefined && second !== "" && !NO_NAMES.test(second);
  if (NO_NAMES.test(first)) return null;
  const words = wordsOf(isTurned ? `${second} ${first}` : first);
  const behind = isTurned ? wordsOf(first).length : surnameLength(words);
  if (words.length === 0 || words.length > 5) return null;
  if (!words.every((word) => /^\p{L}[\p{L}'-]*$/u.test(word))) return null;
  const surname = words.slice(-behind).join(" ");
  const given = words.slice(0, -behind);
  if (given.length === 0 && !isAddressed && !isTurned) return null;
  const name = { text: written, plain: (isTurned ? `${first}, ${second}` : first).toLowerCase() };
  // "Smith J." and "Smith JA": initials behind a surname.
  if (surname.length <= 2 && given.length > 0 && given.every((word) => word.length > 2))
    return { ...name, given: surname[0]!, middle: [], surname: given.join(" "), isTurned: true };
  return { ...name, given: given[0] ?? "", middle: given.slice(1), surname, isTurned };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\./g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** How many words the surname has: "de la Cruz" has three. */
function surnameLength(words: readonly string[]): number {
  let length = 1;
  while (words.length - length > 1 && PARTICLES.has(words[words.length - length - 1]!)) length++;
  return length;
}

/**
 * What persons are counted by: the name without titles, stops, brackets and case, "ana ruiz" for "Dr. Ana Ruiz (lead)" and
 * "Ruiz, Ana". What is no personal name is its own in lower case.
 * @param given what the user said: for each spelling in lower case the person that it stands for
 */
export function personKey(written: string, given: ReadonlyMap<string, string>): string {
  const name = personName(written);
  const said = given.get(written.trim().toLowerCase()) ?? (name ? given.get(name.plain) : undefined);
  if (said !== undefined && said !== written) return personKey(said, new Map());
  return name
    ? [name.given, ...name.middle, name.surname].filter((part) => part !== "").join(" ")
    : written.replace(/\s+/g, " ").trim().toLowerCase();
}
