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

const NOBODY: PeopleReading = { text: "", names: [], individuals: [] };

/**
 * Reads a responsible-person cell: names stand between ; , / & + | line breaks or "and". "Ortiz, Maria" stays one name,
 * as do "Maria Ortiz, Principal" and "Director of Curriculum and Instruction". In doubt a name counts as an individual.
 */
export function readPeople(value: CellValue): PeopleReading {
  const text = String(value).trim();
  if (text === "") return NOBODY;
  const names = text
    .split(/[;\n\r|•+]+/)
    .flatMap(splitAtCommas)
    .flatMap(splitAtAnd)
    .map((name) => name.trim())
    .filter((name) => name !== "");
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

/** Titles that one person holds. */
const TITLE =
  /\b(principal|ap|director|superintendent|supt|coordinator|manager|supervisor|counselor|coach|teacher|specialist|dean|leader|lead|officer|chief|c[aefost]o|chair|chairperson|facilitator|liaison|librarian|nurse|interventionist|psychologist|secretary|head|administrator|consultant|president|treasurer|monitor)\.?$/i;

/** What departments are called after: such a word joins with another by "and" ("Curriculum and Instruction"). */
const SUBJECTS = words(
  "curriculum instruction learning teaching assessment assessments accountability development services programs education technology operations finance evaluation research communications communication engagement equity data support supports personnel improvement innovation achievement literacy math mathematics science humanities resources facilities transportation nutrition safety ela sel hr it sped esl ell budget testing intervention inclusion family community language languages bilingual diversity belonging culture climate outreach schools athletics guidance counseling maintenance purchasing payroll admissions enrollment security attendance",
);

/** Groups: nobody in particular. Looked for at the end of a name, or before "of", "for" and "at". */
const GROUPS = words(
  "team teams committee committees subcommittee staff department departments dept depts office offices faculty group groups council board cabinet leadership administration plc plcs ilt dilt slt blt sbdm district schools school center personnel members member's community partners partner families family parents parent students student superintendency association union agency agencies vendors network division tbd principals teachers directors coaches coordinators leaders leads counselors specialists administrators admins superintendents supervisors managers aides paraprofessionals paras liaisons facilitators chairs deans librarians nurses interventionists psychologists secretaries officers heads owners employees educators aps consultants everyone everybody all",
);

const NOT_A_NAME =
  /^(t\.?b\.?[dahn]\.?|to be (determined|decided|announced|hired|named|assigned|filled)|n\.?\/?a\.?|none|nobody|no one|unknown|unassigned|vacant|vacancy|various|varies|multiple|several|anyone|others?|etc\.?|see .*|not (applicable|assigned|yet assigned)|open)$/i;

const BEGINS_AS_GROUP =
  /^(all|each|every|any|various|multiple|several|both|our|the entire|entire|team|teams)\b/i;

/** True for a name or title that one person holds; in doubt true, since "nobody is responsible" is a hard thing to say. */
function isIndividual(name: string): boolean {
  if (!/\p{L}/u.test(name) || NOT_A_NAME.test(name)) return false;
  if (/\bteam (leader|lead|chair)\b/i.test(name)) return true;
  if (BEGINS_AS_GROUP.test(name) || /\(e?s\)/i.test(name)) return false;
  const plain = name.replace(/\(.*?\)/g, " ").trim();
  const head = (plain.split(/\s+(?:of|for|at|in|from)\s+/i)[0] ?? plain).trim();
  const lastWord = lastWordOf(head);
  if (GROUPS.has(lastWord)) return false;
  // "Curriculum and Instruction", "Human Resources": a department, unless a title goes with it.
  return !SUBJECTS.has(lastWord) || TITLE.test(head);
}

function lastWordOf(text: string): string {
  return (/([\p{L}\p{N}'’&]+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? "").toLowerCase();
}

function firstWordOf(text: string): string {
  return (/^[^\p{L}\p{N}]*([\p{L}\p{N}'’]+)/u.exec(text)?.[1] ?? "").toLowerCase();
}

const SUFFIX = /^(jr|sr|ii|iii|iv|ph\.?\s?d|ed\.?\s?d|ed\.?\s?s|m\.?\s?ed|m\.?a|m\.?s|esq|md|ccc-slp)\.?$/i;
const INITIALS = /^\p{Lu}\.?(\s?\p{Lu}\.?)?$/u;

/** Splits at commas, but not inside "Ortiz, Maria", "Maria Ortiz, Ed.D." and "Maria Ortiz, Principal". */
function splitAtCommas(text: string): string[] {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length === 2 && isLastFirst(parts[0]!, parts[1]!)) return [parts.join(", ")];
  const names: string[] = [];
  for (const part of parts) {
    const previous = names[names.length - 1];
    const belongsToPrevious =
      previous !== undefined &&
      (SUFFIX.test(part) || INITIALS.test(part) || (isFullName(previous) && TITLE.test(part)));
    if (belongsToPrevious) names[names.length - 1] = `${previous}, ${part}`;
    else names.push(part.replace(/^and\s+/i, ""));
  }
  return names;
}

/** "Ortiz, Maria" or "Ortiz, M.": two single words (with an initial, if any) that are no titles and no groups. */
function isLastFirst(last: string, first: string): boolean {
  const isPlainName = (text: string): boolean =>
    /^\p{Lu}[\p{L}'’-]*\.?(\s\p{Lu}\.?)?$/u.test(text) &&
    !TITLE.test(text) &&
    !GROUPS.has(lastWordOf(text)) &&
    !SUBJECTS.has(lastWordOf(text)) &&
    !NOT_A_NAME.test(text);
  return isPlainName(last) && isPlainName(first) && !INITIALS.test(last);
}

/** "Maria Ortiz", "J. Ortiz": two or three capitalised words without a title or department. */
function isFullName(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’.-]*(\s\p{Lu}[\p{L}'’.-]*){1,2}$/u.test(name) && !TITLE.test(name) && isIndividual(name)
  );
}

/** Splits at "and", & and /, but keeps "Curriculum and Instruction" and "Data/Assessment Coordinator" together. */
function splitAtAnd(text: string): string[] {
  // "n/a" has a slash of its own.
  if (NOT_A_NAME.test(text)) return [text];
  const pieces = text.split(/(\s+and\s+|\s*[&/]\s*)/i);
  const names = [pieces[0]!];
  for (let i = 1; i < pieces.length; i += 2) {
    const previous = names[names.length - 1]!;
    const next = pieces[i + 1]!;
    if (SUBJECTS.has(lastWordOf(previous)) && SUBJECTS.has(firstWordOf(next)))
      names[names.length - 1] = previous + pieces[i]! + next;
    else names.push(next);
  }
  return names;
}
