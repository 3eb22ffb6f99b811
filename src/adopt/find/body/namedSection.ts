import type { Field } from "../../../plan/fields";
import { ABOVE_SCHOOLS } from "../../../plan/words/whosePlan";
import type { Header } from "../header/header";
import { headingWords } from "../../headings/headingWords";
import { matchHeading } from "../../headings/headings";
import type { SheetView } from "../sheet/sheetView";

const NAMED_LEVEL = new RegExp(
  `^(?:(?:strategic|school|annual|key|smart|performance|improvement|major|measurable|${ABOVE_SCHOOLS})\\s+){0,3}(?<word>goal|objective|priority|pillar|thrust|strategy|initiative|focus area)\\s*(?:#|no\\.?|number)?\\s*\\d+(?:\\.\\d+)*(?<rest>(?:[\\s:.)–—-].*)?)$`,
  "is",
);

/** What an item has and the name of a group of items hasn't. */
const OF_AN_ITEM: readonly Field[] = ["lead", "start", "due", "completed", "status", "percent"];

/** The level that a text names with a number at its beginning: "strategy" for "Strategy 2: …"; null where it names none. */
export function namedLevel(text: string): string | null {
  return NAMED_LEVEL.exec(text)?.groups?.["word"]?.toLowerCase() ?? null;
}

/**
 * True for a row such as "Performance Objective 1: …" or "Strategy 2 | …" that stands above the rows it speaks for: it names
 * an upper level with its number in its first cell, goes on at most in the next, and has no owner, date or status. Under a
 * heading of that very level ("Strategy") such a row is an item.
 * @param columns the filled columns of the row, from left to right
 */
export function isNamedSection(
  view: SheetView,
  header: Header,
  row: number,
  columns: readonly number[],
): boolean {
  const [first, next, ...more] = columns;
  if (first === undefined || more.length > 0) return false;
  const text = view.text(row, first);
  const level = namedLevel(text);
  if (level === null) return false;
  const heading = header.texts.get(first) ?? "";
  if (headingWords(heading).at(-1) === headingWords(level).at(-1)) return false;
  if (next === undefined) return true;
  const hasWording = /\p{L}/u.test(NAMED_LEVEL.exec(text)?.groups?.["rest"] ?? "");
  return next === first + 1 && continues(view.text(row, next), hasWording, header.texts.get(next) ?? "");
}

/** A number alone is continued by its wording, whatever the heading above it says; else it must say nothing of an item. */
function continues(text: string, hasWording: boolean, heading: string): boolean {
  if (!hasWording && text.split(/\s+/).length >= 3) return true;
  return !OF_AN_ITEM.some((field) => (matchHeading(heading).get(field) ?? 0) >= 0.8);
}
