import type { PlanItem } from "../plan/model";
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

/** Wordings of real plans run to several sentences; a message needs enough of them to be recognised. */
const LONGEST_WORDING = 90;

/** An item as messages call it: 1.2 “Reading block”, the wording cut at a word where it is long and without a full stop of its own. */
export function shortName(item: PlanItem): string {
  const { open, close } = checksText.words;
  const wording = item.title.replace(/\s+/g, " ");
  const short =
    wording.length <= LONGEST_WORDING
      ? wording.replace(/[.,;:]$/, "")
      : `${wording.slice(0, LONGEST_WORDING).replace(/\W*\s\S*$/, "")}…`;
  const quoted = short === "" ? "" : open + short + close;
  return [item.id, quoted].filter((part) => part !== "").join(" ") || item.kind;
}

const LONG_DATE = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

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
