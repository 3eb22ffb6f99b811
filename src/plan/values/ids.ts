import type { CellValue } from "../cell";
import { ABOVE_SCHOOLS } from "../words/whosePlan";

/** "Goal", "Objective #" … before a number: a word of the level, not of the item. */
const LEVEL_WORD = `(?:(?:strategic|school|annual|${ABOVE_SCHOOLS})\\s+)?(?:goal|obj(?:ective|\\.)?|init(?:iative|\\.)?|priority|pillar|strategy|commitment|theme|thrust|focus area|action(?: step)?|benchmark|milestone|step|standard|domain)`;

/** "1", "1.2", "1.2a", "P1.F2.A1", "SO-3", "1.A": at least one digit, nothing that goes on as a number or a date. */
const ID = "(?:[A-Za-z]{1,4}[-.]?)?\\d{1,4}[A-Za-z]?(?:[.-](?:[A-Za-z]{1,3}\\d{0,3}|\\d{1,4}[A-Za-z]?))*";

const LEADING = new RegExp(
  `^(?<label>(?<word>${LEVEL_WORD})s?\\s*(?:#|no\\.?|number)?\\s*)?#?(?<id>${ID})(?<gap>\\s*[.:)–—-]+\\s+|\\s*[:)]\\s*|\\s+|$)(?<rest>.*)$`,
  "is",
);

/** An id at the beginning of a text, and the wording after it. */
export interface LeadingId {
  /** The id without the word before it: "1.2", and "1" in "Goal 1: Every child reads". */
  readonly id: string;
  /** The id with the word before it, "Goal 1"; the id itself where there is no word. */
  readonly label: string;
  /** What follows, "" when the text is an id alone. */
  readonly rest: string;
}

/**
 * Finds an id at the beginning of "1.2 Reading block", "Goal 1: Every child reads" or "P1.F2.A1". A lone number is one
 * only when it stands alone, after a word such as "Goal", or before a mark ("1. Reading"): "3 coaches hired" begins with none.
 */
export function leadingId(text: string): LeadingId | null {
  const match = LEADING.exec(text.trim());
  if (!match?.groups) return null;
  const { word, id = "", gap = "", rest = "" } = match.groups;
  const isCount = /^\d+$/.test(id) && !word && rest !== "" && /^\s+$/.test(gap);
  // "2026 - 2027", "1.5 FTE": years and amounts are no ids.
  if (isCount || (/^\d{4}$/.test(id) && !word)) return null;
  return { id, label: word ? `${word} ${id}` : id, rest: rest.trim() };
}

/**
 * What ids are compared by: case, spaces and a mark at the end don't count, and a number equals the same number stored as
 * text. "" for an empty cell.
 */
export function idKey(value: CellValue): string {
  // 1.1 + 0.1 must be "1.2", as Excel shows it.
  const text = typeof value === "number" ? String(Number(value.toPrecision(12))) : String(value);
  // Nearly all ids are plain already, and there are many.
  if (/^[A-Za-z0-9.-]*[A-Za-z0-9]$/.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff#]+/g, "")
    .replace(/[.:;,)]+$/, "");
}

/**
 * What wording is compared by: letters and digits. Case, spaces, punctuation, quotation marks and whether "&", "/" or "and"
 * joins two words don't count. "" where there is neither letter nor digit.
 */
export function wordingKey(text: string): string {
  const lower = text.toLowerCase();
  // Plain words, as most are, need nothing done: this runs for every row of every school.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(lower) && !lower.includes(" and ")) return lower;
  if (!/[^\0-\x7f]/.test(lower))
    return lower
      .replace(/'/g, "")
      .replace(/[^a-z0-9%$]+/g, " ")
      .replace(/ and(?= )/g, "")
      .trim();
  return lower
    .normalize("NFKC")
    .replace(/['’‘\u200b-\u200d\ufeff]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}%$]+/gu, " ")
    .replace(/ and(?= )/g, "")
    .trim();
}

/** Words before a number that say what is numbered and in which plan, and the short forms of them that stand right before it. */
const BEFORE_NUMBER = new RegExp(
  `^(?:(?:the|our|strategic|school|annual|key|overarching|improvement|plan|dip|dsp|sp|lcap|${ABOVE_SCHOOLS})\\s+)*(?:(?:goal|objective|obj|initiative|init|strategy|priority|pillar|commitment|theme|thrust|focus area)(?:\\(?e?s\\)?)?\\b[\\s.#-]*(?:(?:no|number)\\b\\.?\\s*)?|(?:dg|sg|so|si|obj|init|[giops])?[\\s.#-]*(?=\\d))`,
);
const NUMBER_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/**
 * What ids are compared by where none is met as it is written: "1" for "G1", "SO-1", "Goal #1.", "(Goal I)" and "Priority One",
 * "1a" for "1.A", "b" for "Goal B". Marks between numbers stay ("1-2" is no "1.2"). "" for wording and for ids with
 * letters of their own ("KI-1").
 */
export function looseId(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/g, " ")
    .replace(/^[\s([]+|[\s)\].:;,–—-]+$/g, "");
  const bare = plain
    .replace(BEFORE_NUMBER, "")
    .trim()
    .replace(/(?<=\d)[.\s-]+(?=[a-z]$)|(?<=^[a-z])[.\s-]+(?=\d)/g, "");
  if (/^[a-z]?\d{1,3}[a-z]?(?:\s*[.,\-–_ ]\s*[a-z]?\d{1,3}[a-z]?)*$/.test(bare)) return bare;
  const count = Math.max(ROMAN.indexOf(bare), NUMBER_WORDS.indexOf(bare)) + 1;
  if (count > 0) return String(count);
  return /^[a-z]$/.test(bare) ? bare : "";
}

/** A text taken apart at the mark behind what may be an id of any form: "Goal II: Families", "A. Literacy", "1.1—Reading". */
export function splitLabel(text: string): { readonly label: string; readonly rest: string } | null {
  const match = /^(.{1,40}?)(?:\s*[:—]\s*|\s*–\s*(?=\p{L})|\s+[–-]\s+|[.)]\s+)(\S.*)$/su.exec(text.trim());
  return match ? { label: match[1]!, rest: match[2]! } : null;
}

/**
 * The ids or wordings that a link cell holds, in order. Line breaks, ; and | always part them. A comma, / & or "and" does
 * where every part begins with an id ("1.2, 3.1", "Goal 1 / Goal 3"): wording has commas of its own.
 */
export function readIds(value: CellValue): readonly string[] {
  return String(typeof value === "number" ? Number(value.toPrecision(12)) : value)
    .split(/[;\n\r|•]+/)
    .flatMap((piece) => {
      const parts = splitLoosely(piece);
      return parts.length > 1 && parts.every((part) => leadingId(part)) ? parts : [piece.trim()];
    })
    .filter((piece) => piece !== "");
}

/** All parts of a text between commas, / & and "and", whether they are ids or wording. */
export function splitLoosely(text: string): string[] {
  return text
    .split(/,|\s*[/&]\s*|\s+and\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
