import type { PlanSettings } from "../settings";
import type { DateSerial } from "./date";
import {
  calendarSeason,
  type Context,
  day,
  month,
  monthNumber,
  months,
  numericDay,
  part,
  type Reading,
  schoolYear,
  season,
  year,
  yearlessDay,
  ORDINALS,
  SCHOOL_YEAR,
} from "./dateParts";
import type { DateCustom, DateReading } from "./dateReading";
import { ONGOING } from "./ongoing";
import { plainDateText } from "./plainDateText";
import { schoolYearOf, yearOfMonth } from "./schoolYear";
import { readTerm, termsOf } from "./terms";

/** Reads dates, periods and prose: see `readDate` for the rules. The text is not empty. */
export function readDateText(text: string, settings: PlanSettings, custom: DateCustom): DateReading {
  const plain = plainDateText(text);
  const context: Context = {
    schoolYear: schoolYearOf(settings.asOf, settings.schoolYearStart),
    order: custom.order,
    terms: termsOf(settings, custom),
    window: settings.window,
  };

  const reading =
    readOne(plain, context) ??
    readDays(plain, context) ??
    readRange(plain, context) ??
    readSeveral(text, context);
  if (reading)
    return reading.isDay && reading.hasYear
      ? { kind: "date", date: reading.end, isText: true, text }
      : { kind: "period", date: reading.end, text };
  const yearly = readYearly(plain, settings, context);
  if (yearly) return { kind: "period", date: yearly, text };
  return (
    readOngoing(text, settings, context) ?? { kind: ONGOING.test(plain) ? "ongoing" : "unreadable", text }
  );
}

/**
 * "Ongoing, check Jan. 2027", "Monthly (next review 6/1/2027)", "Ongoing - reviewed each June": with the day on which somebody
 * looks at it, where what follows says one.
 */
function readOngoing(text: string, settings: PlanSettings, context: Context): DateReading | null {
  const [, first = "", rest = ""] =
    /^([^,;:(–—]+?)\s*(?:[,;:(–—]|\s-\s)\s*(.+?)\)?$/s.exec(text.trim()) ?? [];
  if (!ONGOING.test(plainDateText(first))) return null;
  const when = rest.replace(
    /^(?:next )?(?:check(?:ed|s|-in)?|review(?:ed|s)?|revisit(?:ed)?|look(?:ed)? at|update(?:d)?|reported?|reviewed)(?: (?:again|it|date|on|in|by))*:?\s*/i,
    "",
  );
  const plain = plainDateText(when);
  const check = readOne(plain, context)?.end ?? readYearly(plain, settings, context);
  return { kind: "ongoing", text, ...(check !== null && { check }) };
}

const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
/** "2026", "'26"; two bare digits are read where nothing else can be meant. */
const YEAR = "('?\\d{2}|\\d{4})";
const TIME = "(?:[ t]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]m)?z?)?";
const WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";

type Reader = (match: RegExpExecArray, context: Context) => Reading | null;

function pattern(source: string, read: Reader): { readonly regexp: RegExp; readonly read: Reader } {
  return { regexp: new RegExp(`^${source}$`), read };
}

const PATTERNS = [
  // 2026-09-15, 2026/9/15
  pattern(`(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`, ([, y, m, d]) =>
    day(year(y), Number(m), Number(d), true),
  ),
  // 9/15/2026, 15.9.26
  pattern(
    `${WEEKDAY}(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{4}|\\d{2})${TIME}`,
    ([, a, b, y], { order }) => numericDay(Number(a), Number(b), year(y), order),
  ),
  // 10/2026
  pattern(`(\\d{1,2}) ?[-/.] ?(\\d{4})`, ([, m, y]) => month(year(y), Number(m), true)),
  // 2026-27, SY 26-27, FY 2026/27
  pattern(SCHOOL_YEAR, ([, from, to], context) => months(schoolYear(from, to, context), 12, true)),
  // 2026-10
  pattern(`(\\d{4})[-/](\\d{1,2})`, ([, y, m]) => month(year(y), Number(m), true)),
  // Sept. 15, 2026, Sep-15-26
  pattern(`${WEEKDAY}${MONTH}(?: ?${DAY},? |-${DAY}-)${YEAR}`, ([, m, d, hyphened, y]) =>
    day(year(y), monthNumber(m), Number(d ?? hyphened), true),
  ),
  // 15 June 2026, 15-Jun-26
  pattern(`${WEEKDAY}${DAY}[ -](?:of )?${MONTH},?[ -]${YEAR}`, ([, d, m, y]) =>
    day(year(y), monthNumber(m), Number(d), true),
  ),
  // Sept. 15, 15 June
  pattern(`${WEEKDAY}${MONTH} ${DAY}`, ([, m, d], context) =>
    yearlessDay(monthNumber(m), Number(d), context),
  ),
  pattern(`${WEEKDAY}${DAY}[ -](?:of )?${MONTH}`, ([, d, m], context) =>
    yearlessDay(monthNumber(m), Number(d), context),
  ),
  // 9/15: where the second number can't be a year of our time
  pattern(`(\\d{1,2})/(\\d{1,2})`, ([, m, d], context) =>
    Number(d) < 20 && (context.order === "monthFirst" || Number(d) > 12)
      ? yearlessDay(Number(m), Number(d), context)
      : null,
  ),
  // June 2027, Jun '27
  pattern(`${MONTH}(?: of)?[ ,-]+(\\d{4}|'\\d{2})`, ([, m, y]) => month(year(y), monthNumber(m), true)),
  // April
  pattern(MONTH, ([, m], { schoolYear: current }) => {
    const number = monthNumber(m);
    return month(yearOfMonth(current, number), number, false);
  }),
  // Fall 2026, Winter 2026-27, Spring
  pattern(
    `(fall|autumn|winter|spring|summer)(?: term| semester)?(?: of)?(?:[ ,]+${SCHOOL_YEAR})`,
    ([, s, from, to], context) => season(s, schoolYear(from, to, context), true),
  ),
  pattern(`(fall|autumn|spring|summer)(?: of)?[ ,]*(\\d{4}|'\\d{2})`, ([, s, y]) =>
    calendarSeason(s, year(y)),
  ),
  // A summer's term ends before the summer does
  pattern(`(fall|autumn|spring) (?:term|semester)(?: of)?[ ,]*(\\d{4}|'\\d{2})`, ([, s, y]) =>
    calendarSeason(s, year(y)),
  ),
  pattern(`summer term(?: of)?[ ,]*(\\d{4}|'\\d{2})`, ([, y]) => month(year(y), 7, true)),
  pattern("(fall|autumn|winter|spring)(?: (?:semester|term))?", ([, s], context) =>
    season(s, context.schoolYear, false),
  ),
  // The halves of the terms of a year with three of them
  pattern("(autumn|spring|summer) (?:term )?([12])", ([, s, half], { schoolYear: current }) => {
    const number = HALF_TERMS[s!]![Number(half) - 1]!;
    return month(yearOfMonth(current, number), number, false);
  }),
  // Q2, 2nd quarter, Q2 2026-27, Q3 FY27
  pattern(`(?:q|quarter |qtr\\.? ?)([1-4])(?:[ ,of]+(?:${SCHOOL_YEAR}))?`, ([, q, from, to], context) =>
    part(Number(q) * 3, from, to, context),
  ),
  pattern(
    `(1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr\\.?)(?:[ ,of]+(?:${SCHOOL_YEAR}))?`,
    ([, q, from, to], context) => part(ORDINALS[q!]! * 3, from, to, context),
  ),
  // Semester 1, second semester
  pattern(
    `(?:semester |sem\\.? ?|semesters 1 ?(?:and|&|to|-) ?|semester 1 (?:and|&) )([12])(?:[ ,of]+(?:${SCHOOL_YEAR}))?`,
    ([, s, from, to], context) => part(Number(s) * 6, from, to, context),
  ),
  pattern(`(1st|2nd|first|second) semester(?:[ ,of]+(?:${SCHOOL_YEAR}))?`, ([, s, from, to], context) =>
    part(ORDINALS[s!]! * 6, from, to, context),
  ),
  // EOY, end of the school year
  pattern(
    `(?:eoy|eosy|year[- ]end|(?:the )?end of (?:the )?(?:(?:this )?school |academic )?year|(?:this|current) (?:school )?year)(?:[ ,of]+(?:${SCHOOL_YEAR}))?`,
    ([, from, to], context) => part(12, from, to, context),
  ),
  pattern(`(?:the )?end of (?:the )?${SCHOOL_YEAR}`, ([, from, to], context) => part(12, from, to, context)),
  // Mid-year: the winter round of testing, which ends with January
  pattern(`(?:moy|mid[- ]?year)(?:[ ,of]+(?:${SCHOOL_YEAR}))?`, ([, from, to], context) =>
    part(7, from, to, context),
  ),
  // FY27: a fiscal year is called after the year in which it ends
  pattern(`fy ?(\\d{4}|\\d{2})`, ([, y], { schoolYear: current }) =>
    months({ ...current, year: year(y) - 1 }, 12, true),
  ),
  // 2027
  pattern(`(?:year )?(\\d{4})`, ([, y]) => month(year(y), 12, true)),
];

/** The months with which they end. */
const HALF_TERMS: Readonly<Record<string, readonly [number, number]>> = {
  ...{ autumn: [10, 12], spring: [2, 4], summer: [5, 7] },
};

function readOne(text: string, context: Context): Reading | null {
  for (const { regexp, read } of PATTERNS) {
    const match = regexp.exec(text);
    const reading = match && read(match, context);
    if (reading) return reading;
  }
  return readTerm(text, context);
}

/** "June 1-15, 2026", "19 - 23/2/2018", "2/19-23/2018": the days of one month. */
function readDays(text: string, context: Context): Reading | null {
  const named = new RegExp(`^${MONTH} ${DAY} ?(?:-|to|through|thru|and) ?${DAY}(,? \\d{4})?$`).exec(text);
  if (named) return lastDay(named[2], named[3], `${named[1]} ${named[3]}${named[4] ?? ""}`, context);
  const monthLast = /^(\d{1,2})\.? ?- ?(\d{1,2})([/.])(\d{1,2})\3(\d{4}|\d{2})$/.exec(text);
  if (monthLast) {
    const [, from, to, , m, y] = monthLast;
    const isSure = Number(to) > 12 || context.order === "dayFirst";
    return isSure ? lastDay(from, to, `${year(y)}-${m}-${to}`, context) : null;
  }
  const [, m, from, to, y] = /^(\d{1,2})\/(\d{1,2}) ?- ?(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return Number(to) > 12 ? lastDay(from, to, `${y}-${m}-${to}`, context) : null;
}

function lastDay(
  from: string | undefined,
  to: string | undefined,
  last: string,
  context: Context,
): Reading | null {
  const reading = Number(from) < Number(to) ? readOne(last, context) : null;
  return reading && { ...reading, isDay: false };
}

/** "Dec, Mar, Jun", "10/15/2026; 2/11/2027", "Nov and Feb": work on several days is done on the last of them. */
function readSeveral(text: string, context: Context): Reading | null {
  const parts = text
    .split(/[;,&\n]|\sand\s/i)
    .map(plainDateText)
    .filter((each) => each !== "");
  if (parts.length < 2 || parts.some((each) => /^\d+$/.test(each))) return null;
  const readings = parts.map((each) => readOne(each, context));
  if (!readings.every((reading): reading is Reading => reading !== null)) return null;
  const end = Math.max(...readings.map((reading) => reading.end)) as DateSerial;
  return { end, isDay: false, hasYear: readings.every(({ hasYear }) => hasYear) };
}

/** "Sept-Dec 2026", "from Fall 2026 to EOY", "ongoing through June 2027": the end counts. */
function readRange(text: string, context: Context): Reading | null {
  const plain = text.replace(/^(?:from|between|beginning|starting|start) /, "");
  for (const separator of [/ - /, / (?:to|until|till|through|thru) /, /-/]) {
    for (const at of plain.matchAll(new RegExp(separator, "g"))) {
      const first = plain.slice(0, at.index).trim();
      const last = plain.slice(at.index + at[0].length).trim();
      const range = readEnd(first, plainDateText(last), context);
      if (range) return range;
    }
  }
  return null;
}

function readEnd(first: string, last: string, context: Context): Reading | null {
  const start = ONGOING.test(first) ? null : readOne(first, context);
  if (!start && !ONGOING.test(first)) return null;
  // "Sept 2026 - May": May of the school year that the start is in.
  const near = start?.hasYear
    ? { ...context, schoolYear: schoolYearOf(start.end, context.schoolYear.startMonth) }
    : context;
  const end = readOne(last, near);
  if (!end || (start?.hasYear && start.end > end.end)) return null;
  return { end: end.end, isDay: false, hasYear: end.hasYear || start?.hasYear === true };
}

const EACH_YEAR =
  /^(?:(?:annually|yearly|every year|each year),? (?:by|in) |each |every )(.+)$|^(.+?),? (?:each|every|of each|of every) (?:school )?year$|^(.+?),? (?:annually|yearly)$/;

/** "By April each year", "annually by June", "every spring": the next time that it is due. */
function readYearly(text: string, settings: PlanSettings, context: Context): DateSerial | null {
  const match = EACH_YEAR.exec(text);
  if (!match) return null;
  const once = plainDateText((match[1] ?? match[2] ?? match[3])!);
  const reading = readOne(once, context);
  if (!reading || reading.hasYear) return null;
  if (reading.end >= settings.asOf) return reading.end;
  const { schoolYear: current } = context;
  return readOne(once, { ...context, schoolYear: { ...current, year: current.year + 1 } })?.end ?? null;
}
