import type { CellValue } from "../cell";

/** Who stands in a responsible-person cell. */
export interface PeopleReading {
  /** The cell's text, trimmed; "" when empty. */
  readonly text: string;
  /** Each name, role or title, in order. */
  readonly names: readonly string[];
  /** Those of the names that one individual holds ("M. Ortiz", "Principal"); "TBD", "all", "team", "principals" are none. */
  readonly individuals: readonly string[];
}

const NOTHING: ReadonlyMap<string, string> = new Map();

const NOBODY: PeopleReading = { text: "", names: [], individuals: [] };

/**
 * Reads a responsible-person cell: names stand between ; , / & + | line breaks or "and", outside brackets. "Ortiz, Maria"
 * stays one name, as do "Maria Ortiz, Principal" and "Director of Curriculum and Instruction". In doubt a name counts as
 * an individual.
 *
 * @param given what the user said of spellings, in lower case: the person that each stands for
 */
export function readPeople(value: CellValue, given: ReadonlyMap<string, string> = NOTHING): PeopleReading {
  const text = String(value).trim();
  if (text === "") return NOBODY;
  const names = text
    .split(outsideBrackets("[;\\n\\r|•+]+"))
    .flatMap(splitAtCommas)
    .flatMap(splitAtAnd)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => given.get(name.replace(/\s+/g, " ").toLowerCase()) ?? name);
  return { text, names, individuals: names.filter(isIndividual) };
}

/** Where several cells hold the people of one row ("Lead 1", "Lead 2"): all of them, in order. */
export function joinPeople(readings: readonly PeopleReading[]): PeopleReading {
  const filled = readings.filter((reading) => reading.text !== "");
  if (filled.length < 2) return filled[0] ?? NOBODY;
  return {
    text: filled.map((reading) => reading.text).join("; "),
    names: filled.flatMap((reading) => reading.names),
    individuals: filled.flatMap((reading) => reading.individuals),
  };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** A pattern where it stands outside round brackets: "A. Silva (C&I, Title I)" is one name. */
function outsideBrackets(source: string): RegExp {
  return new RegExp(`(?:${source})(?![^()]*\\))`, "i");
}

/** Titles that one person holds. */
const TITLES =
  "principal|ap|director|dir|superintendent|supt|coordinator|coord|manager|mgr|supervisor|counselor|coach|teacher|specialist|dean|leader|lead|officer|chief|c[aefost]o|chair|chairperson|facilitator|liaison|librarian|nurse|interventionist|psychologist|secretary|head|administrator|consultant|president|treasurer|monitor|designee";
const ENDS_AS_TITLE = new RegExp(`\\b(?:${TITLES})\\.?$`, "i");
/** "AP Curriculum", "Asst. Dir. SPED", "Director - HR". */
const BEGINS_AS_TITLE =
  /^(?:(?:asst|assistant|assoc|associate|deputy|exec|executive|sr|senior|interim|acting)\b\.?\s+)*(?:ap|director|dir|coordinator|coord|superintendent|supt|manager|mgr|supervisor|chief|dean|coach|specialist|lead|head)\b/i;
/** What stands before a surname. */
const ADDRESS = /^(?:mr|mrs|ms|mx|miss|dr|sr|sra|rev)\b\.?\s+\p{L}/iu;

/** What departments are called after: such a word joins with another by "and" ("Curriculum and Instruction"). */
const SUBJECTS = words(
  "curriculum instruction learning teaching assessment assessments accountability development services programs education technology operations finance evaluation research communications communication engagement equity data support supports personnel improvement innovation achievement literacy math mathematics science humanities resources facilities transportation nutrition safety ela sel hr it sped esl ell budget testing intervention inclusion family community language languages bilingual diversity belonging culture climate outreach schools athletics guidance counseling maintenance purchasing payroll admissions enrollment security attendance",
);

/** Groups: nobody in particular. Looked for at the end of a name, or before "of", "for" and "at". */
const GROUPS = words(
  "team teams committee committees subcommittee staff department departments dept depts office offices faculty group groups council board cabinet leadership administration plc plcs ilt dilt slt blt sbdm district schools school center personnel members member's community partners partner families family parents parent students student superintendency association union agency agencies vendors network division tbd principals teachers directors coaches coordinators leaders leads counselors specialists administrators admins superintendents supervisors managers aides paraprofessionals paras liaisons facilitators chairs deans librarians nurses interventionists psychologists secretaries officers heads owners employees educators aps consultants custodians clerks tutors mentors everyone everybody all",
);

const NOT_A_NAME =
  /^(t\.?b\.?[dahn]\.?|to be (determined|decided|announced|hired|named|assigned|filled)|n\.?\/?a\.?|none|nobody|no one|unknown|unassigned|vacant|vacancy|various|varies|multiple|several|anyone|others?|etc\.?|see .*|not (applicable|assigned|yet assigned)|open)$/i;

const BEGINS_AS_GROUP =
  /^(all|each|every|any|various|multiple|several|both|our|the entire|entire|team|teams)\b/i;

/** A position that nobody holds: "Math coach (vacant)", "Coach - TBD". */
const NOT_HELD = /\bvacan(?:t|cy)\b|\bt\.?b\.?[dahn]\b|\bto be (?:determined|hired|named)\b/i;

/** True for a name or title that one person holds; in doubt true, since "nobody is responsible" is a hard thing to say. */
function isIndividual(name: string): boolean {
  if (!/\p{L}/u.test(name) || NOT_A_NAME.test(name)) return false;
  if (ADDRESS.test(name) || /\bteam (leader|lead|chair)\b/i.test(name)) return true;
  if (NOT_HELD.test(name)) return false;
  // "Leadership Team (Principal)", "Cabinet (Ms. Lee)": the team, by one of them. "(lead)" is the team itself.
  const beside = /\(([^()]+)\)/.exec(name)?.[1]?.trim() ?? "";
  if (ADDRESS.test(beside) || (ENDS_AS_TITLE.test(beside) && !/^(?:co-)?leads?$/i.test(beside))) return true;
  if (BEGINS_AS_GROUP.test(name) || /\p{L}\(e?s\)/iu.test(name)) return false;
  const plain = name.replace(/\(.*?\)/g, " ").trim();
  const head = (plain.split(OF)[0] ?? plain).trim();
  const lastWord = lastWordOf(head);
  if (GROUPS.has(lastWord)) return false;
  // "Curriculum and Instruction", "Human Resources": a department, unless a title goes with it ("AP Curriculum").
  return !SUBJECTS.has(lastWord) || BEGINS_AS_TITLE.test(head);
}

/** What stands between a title or a group and what it is of: "Director of Assessment". */
const OF = /\s+(?:of|for|at|in|from)\s+/i;

function lastWordOf(text: string): string {
  return (/([\p{L}\p{N}'’&]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? "").toLowerCase();
}

function firstWordOf(text: string): string {
  return (/^[^\p{L}\p{N}]*([\p{L}\p{N}'’]+)/u.exec(text)?.[1] ?? "").toLowerCase();
}

const SUFFIX = /^(jr|sr|ii|iii|iv|ph\.?\s?d|ed\.?\s?d|ed\.?\s?s|m\.?\s?ed|m\.?a|m\.?s|esq|md|ccc-slp)\.?$/i;
const INITIALS = /^\p{Lu}\.?(\s?\p{Lu}\.?)?$/u;

const AT_COMMA = outsideBrackets(",");

/**
 * Splits at commas, but not inside "Ortiz, Maria", "Maria Ortiz, Ed.D.", "Maria Ortiz, Principal" and "Director of
 * Curriculum, Instruction and Assessment".
 */
function splitAtCommas(text: string): string[] {
  const parts = text.split(AT_COMMA).map((part) => part.trim());
  if (parts.length === 2 && isLastFirst(parts[0]!, parts[1]!)) return [parts.join(", ")];
  const names: string[] = [];
  for (const part of parts) {
    const previous = names[names.length - 1];
    const belongsToPrevious =
      previous !== undefined &&
      (SUFFIX.test(part) ||
        INITIALS.test(part) ||
        (isFullName(previous) && ENDS_AS_TITLE.test(part.split(OF)[0]!)) ||
        (SUBJECTS.has(lastWordOf(previous)) && isSubjects(part)));
    if (belongsToPrevious) names[names.length - 1] = `${previous}, ${part}`;
    else names.push(part.replace(/^and\s+/i, ""));
  }
  return names;
}

/** "Instruction", "and Assessment", "Learning & Technology": nothing but what departments are called after. */
function isSubjects(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) => word === "and" || SUBJECTS.has(word),
  );
}

/** "Ortiz, Maria" or "Ortiz, M.": two single words (with an initial, if any) that are no titles and no groups. */
function isLastFirst(last: string, first: string): boolean {
  const isPlainName = (text: string): boolean =>
    /^(?:(?:[Vv][ao]n|[Dd]e[lnr]?|[Dd][ai]|[Ll][ae]|[Ss]t\.?)\s)*\p{Lu}[\p{L}'’-]*\.?(\s\p{Lu}\.?)?$/u.test(
      text,
    ) &&
    !ENDS_AS_TITLE.test(text) &&
    !GROUPS.has(lastWordOf(text)) &&
    !SUBJECTS.has(lastWordOf(text)) &&
    !NOT_A_NAME.test(text);
  return isPlainName(last) && isPlainName(first) && !INITIALS.test(last);
}

/** "Maria Ortiz", "J. Ortiz": two or three capitalized words without a title or department. */
function isFullName(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’.-]*(\s\p{Lu}[\p{L}'’.-]*){1,2}$/u.test(name) &&
    !ENDS_AS_TITLE.test(name) &&
    isIndividual(name)
  );
}

const AT_AND = outsideBrackets("(\\s+and\\/or\\s+|\\s+and\\s+|\\s*[&/]\\s*)");

/** Splits at "and", & and /, but keeps "Curriculum and Instruction", "C&I" and "Data/Assessment Coordinator" together. */
function splitAtAnd(text: string): string[] {
  // "n/a" has a slash of its own.
  if (NOT_A_NAME.test(text)) return [text];
  const pieces = text.split(AT_AND);
  const names = [pieces[0]!];
  for (let i = 1; i < pieces.length; i += 2) {
    const previous = names[names.length - 1]!;
    const next = pieces[i + 1]!;
    const isOne =
      (SUBJECTS.has(lastWordOf(previous)) && SUBJECTS.has(firstWordOf(next))) ||
      (LONE_LETTER_AT_END.test(previous) && LONE_LETTER_AT_START.test(next)) ||
      (pieces[i] === "&" && INITIALS_AT_END.test(previous) && INITIALS_AT_START.test(next)) ||
      SCHOOL_LEVEL.test(previous);
    if (isOne) names[names.length - 1] = previous + pieces[i]! + next;
    else names.push(next);
  }
  return names;
}

/** "C&I", "T & L". */
const LONE_LETTER_AT_END = /(?:^|\s)\p{Lu}$/u;
const LONE_LETTER_AT_START = /^\p{Lu}(?![\p{L}.'’])/u;
/** "I&SS", "R&D": initials that stand close together. */
const INITIALS_AT_END = /(?:^|\s)\p{Lu}{1,3}$/u;
const INITIALS_AT_START = /^\p{Lu}{1,3}(?![\p{L}.'’])/u;
/** "MS/HS Principal" is one. */
const SCHOOL_LEVEL = /^(?:es|ms|hs|elementary|middle|high)$/i;

/** True for a title without a name ("Principal", "Director of Curriculum"): who holds it depends on where. */
export function isTitleOnly(name: string): boolean {
  const plain = name.replace(/\(.*?\)/g, " ").trim();
  const head = (plain.split(OF)[0] ?? plain).trim();
  if (BEGINS_AS_TITLE.test(head)) return true;
  // "Maria Ortiz, Principal" has a name, "Assistant principal" has none.
  return ENDS_AS_TITLE.test(head) && !head.includes(",");
}
