/** What a heading counts, and how far it has come: months, weeks, days, or bare numbers of any of them. */
interface Mark {
  readonly kind: "month" | "week" | "count" | "day";
  /** The number of the month or week; of days only the text is known. */
  readonly at: number | string;
}

/** Columns side by side, by index: the first, and how many. */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly kind: Mark["kind"] | null;
}

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const MONTH = new RegExp(String.raw`^(${MONTHS})[a-z]*\.?(?:[ '-]*\d{2,4})?$`, "i");
const WEEK = /^(?:w|wk|week|kw|cw|sprint|day|month)[\s.#-]*(\d{1,3})$/i;
const COUNT = /^\d{1,3}$/;
const NAMED_DAY = String.raw`\d{1,2}(?:st|nd|rd|th)? ?-?(?:${MONTHS})[a-z]*|(?:${MONTHS})[a-z]* \d{1,2}(?:st|nd|rd|th)?`;
const DAY_PART = String.raw`(?:${NAMED_DAY}|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)`;
const DAY = new RegExp(String.raw`^${DAY_PART}(?: ?[-–] ?${DAY_PART})?$`, "i");
/** "Mon, Mar 6", "Mar 6 (Mon)": the day of the week beside the day. */
const BESIDE_DAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=\S* ?\d)|,? \(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\)?$/i;

/** @param isOfDays whether "Feb 26" is a day: a month, with its year, else */
function markOf(heading: string, isOfDays: boolean): Mark | null {
  const text = heading.trim();
  const isDay = DAY.test(text.replace(BESIDE_DAY, ""));
  const month = isOfDays && isDay ? null : MONTH.exec(text)?.[1];
  if (month) return { kind: "month", at: MONTHS.split("|").indexOf(month.toLowerCase()) };
  const week = WEEK.exec(text)?.[1];
  if (week) return { kind: "week", at: Number(week) };
  if (COUNT.test(text)) return { kind: "count", at: Number(text) };
  return isDay ? { kind: "day", at: text } : null;
}

/** True for a heading that is a day: "Mar 6", "3/6", "6 March – 10 March". */
export function isDayHeading(heading: string): boolean {
  return markOf(heading, true)?.kind === "day";
}

/** True for a heading that may be one of a calendar's. */
export function isCalendarMark(heading: string): boolean {
  return markOf(heading, false) !== null;
}

/** From a Friday to the next working day. */
const WEEKEND = 3;

/** True where one mark follows another: a year begins again after December, a count after the last day of a month. */
function follows(mark: Mark, previous: Mark): boolean {
  if (mark.kind !== previous.kind) return false;
  if (typeof mark.at === "string" || typeof previous.at === "string") return mark.at !== previous.at;
  if (mark.kind === "month") return mark.at === (previous.at + 1) % 12;
  if (mark.kind === "count" && mark.at === previous.at + WEEKEND) return true;
  return mark.at === previous.at + 1 || (mark.at === 1 && previous.at >= 4);
}

/** The longest run of months, weeks, days or numbers in order. */
export function calendarRun(headings: readonly string[]): Run {
  const [ofMonths, ofDays] = [false, true].map((isOfDays) =>
    longestRun(headings.map((heading) => markOf(heading, isOfDays))),
  );
  return ofDays!.length > ofMonths!.length ? ofDays! : ofMonths!;
}

function longestRun(marks: readonly (Mark | null)[]): Run {
  let longest: Run = { start: 0, length: 0, kind: null };
  let start = 0;
  let previous: Mark | null = null;
  marks.forEach((mark, index) => {
    if (!mark || !previous || !follows(mark, previous)) start = index;
    previous = mark;
    const length = index - start + 1;
    if (mark && length > longest.length) longest = { start, length, kind: mark.kind };
  });
  return longest;
}
