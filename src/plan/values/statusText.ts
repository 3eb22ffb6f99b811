import type { CellValue } from "../cell";
import { STATUS_WORDS } from "../words/statusWords";
import type { Status } from "./status";

/** What a district's own words are counted as, lower case: see `PlanSettings`. */
interface StatusWords {
  readonly statusWords: ReadonlyMap<string, Status | null>;
}

/** What a status cell says. */
export type StatusReading =
  | { readonly kind: "empty" }
  /** One of ours, with the district's own word for it. */
  | { readonly kind: "status"; readonly status: Status; readonly text: string }
  /** A word that means different things in different districts ("Ongoing", "N/A"): the user is asked once. */
  | { readonly kind: "ask"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

const EMPTY: StatusReading = { kind: "empty" };

/**
 * Reads a status cell. In this order: the district's own words as they stand, then by their letters; our words; our
 * words without a color beside them ("Green - On track"); the word before a remark ("Complete: see minutes"). A word
 * beside which the district's list has nothing can't be read. Case, spaces, punctuation and emoji don't count. TRUE and FALSE are asked about: what they mean is in the heading.
 */
export function readStatus(value: CellValue, settings: StatusWords): StatusReading {
  if (typeof value === "boolean") return { kind: "ask", text: String(value).toUpperCase() };
  const text = String(value).trim();
  if (text === "") return EMPTY;
  const word = findWord(text, settings);
  if (settings.statusWords.get(text.toLowerCase()) === null && word !== "ask")
    return { kind: "unreadable", text };
  if (word === "ask") return { kind: "ask", text };
  return word === null ? { kind: "unreadable", text } : { kind: "status", status: word, text };
}

/** Letters, digits and % in lower case, one space between words: how status words are compared. */
export function statusKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .replace(/ %/g, "%")
    .trim();
}

const OUR_WORDS = new Map<string, Status | "ask">(
  (Object.keys(STATUS_WORDS) as (Status | "ask")[]).flatMap((status) =>
    STATUS_WORDS[status].map((word) => [statusKey(word), status] as const),
  ),
);

const ownWords = new WeakMap<ReadonlyMap<string, Status | null>, ReadonlyMap<string, Status | null>>();

/** The district's words by their keys; made once for a settings map. */
function ownWordsOf(words: ReadonlyMap<string, Status | null>): ReadonlyMap<string, Status | null> {
  let byKey = ownWords.get(words);
  if (!byKey) {
    byKey = new Map([...words].map(([word, status]) => [statusKey(word), status]));
    ownWords.set(words, byKey);
  }
  return byKey;
}

/** A dash, colon, bracket or comma between a status word and a remark; a hyphen only with spaces around it. */
const SEPARATOR = /\s+-\s+|[–—:;,()|\n]+/;

function findWord(text: string, settings: StatusWords): Status | "ask" | null {
  const asItStands = settings.statusWords.get(text.toLowerCase());
  if (asItStands) return asItStands;
  const whole = lookUp(statusKey(text), settings);
  if (whole !== null) return whole;
  // Where the parts of a cell mean different things ("On track - delayed"), it can't be read.
  const [first = "", ...others] = text.split(SEPARATOR).map(statusKey).filter(isNoColor);
  const word = lookUp(first, settings);
  const contradicts = others.map((other) => lookUp(other, settings)).some((o) => o !== null && o !== word);
  return contradicts ? null : word;
}

const COLOR = "green|yellow|red|amber|orange|blue|purple|gr[ae]y|white|black";
const ONLY_COLOR = new RegExp(`^(${COLOR}|[ryga])?$`);
const BESIDE_COLOR = new RegExp(`^(?:${COLOR}) | (?:${COLOR})$`, "g");

function isNoColor(key: string): boolean {
  return !ONLY_COLOR.test(key);
}

function lookUp(key: string, settings: StatusWords): Status | "ask" | null {
  const own = ownWordsOf(settings.statusWords);
  const plain = key.replace(BESIDE_COLOR, "");
  return own.get(key) ?? OUR_WORDS.get(key) ?? own.get(plain) ?? OUR_WORDS.get(plain) ?? null;
}
