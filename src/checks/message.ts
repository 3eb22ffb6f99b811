import type { PlanItem } from "../plan/item";
import type { DateReading } from "../plan/values/dateReading";
import { calendarOf, type DateSerial } from "../plan/values/date";
import { checksText } from "../text/checks";

/** Puts values in place of the {{placeholders}} of a text. @throws Error for a placeholder without a value. */
export function fillIn(template: string, data: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`nothing to put in place of {{${name}}}`);
    return String(value);
  });
}

/** "Bates, Clay and 3 more": as many names as the limit allows. */
export function listOf(names: readonly string[], limit: number): string {
  const shown = names.slice(0, Math.max(1, limit)).join(", ");
  const count = names.length - Math.max(1, limit);
  return count > 0 ? fillIn(checksText.andMore, { names: shown, count }) : shown;
}

/** Wordings of real plans run to several sentences; a message needs enough of them to be recognized. */
const LONGEST_WORDING = 90;

/** “Reading block”: words of the plan as messages quote them, cut at a word where they are long and without a full stop of their own. */
export function quoted(words: string): string {
  const { open, close } = checksText.words;
  const wording = words.replace(/\s+/g, " ").trim();
  const short =
    wording.length <= LONGEST_WORDING
      ? wording.replace(/[.,;:]$/, "")
      : `${wording.slice(0, LONGEST_WORDING).replace(/\W*\s\S*$/, "")}…`;
  return short === "" ? "" : open + short + close;
}

/** The same without quotation marks, where the text has its own. */
export function quotedPlain(words: string): string {
  return quoted(words).slice(1, -1);
}

/** An item as messages call it: 1.2 “Reading block”. */
export function shortName({ id, title, kind }: Pick<PlanItem, "id" | "title" | "kind">): string {
  return [id, quoted(title)].filter((part) => part !== "").join(" ") || kind;
}

const LONG_DATE = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

const MONTH = new Intl.DateTimeFormat("en-US", { month: "long", year: "numeric", timeZone: "UTC" });

/** "October 2026". */
export function monthName(date: DateSerial): string {
  const { year, month } = calendarOf(date);
  return MONTH.format(new Date(Date.UTC(year, month - 1, 1)));
}

const written = new Map<DateSerial, string>();

/** "October 1, 2026". The words are kept: Intl is slow, and many rows are due on the same days. */
export function longDate(date: DateSerial): string {
  let words = written.get(date);
  if (words === undefined) {
    const { year, month, day } = calendarOf(date);
    words = LONG_DATE.format(new Date(Date.UTC(year, month - 1, day)));
    written.set(date, words);
  }
  return words;
}

/** A day, or a period as written with its last day. "" where there is neither. */
export function dueText(due: DateReading): string {
  if (!("date" in due)) return "";
  return due.kind === "period" ? `${due.text} (${longDate(due.date)})` : longDate(due.date);
}

/** "1 row", "3 rows". */
export function rowCount(count: number): string {
  return count === 1 ? checksText.rows.one : fillIn(checksText.rows.more, { count });
}
