import type { CellValue } from "../../../plan/cell";
import { defaultSettings } from "../../../plan/settings";
import { readDate } from "../../../plan/values/due";
import { dateSerial } from "../../../plan/values/date";
import { leadingId, readIds } from "../../../plan/values/ids";
import { isDateFormat } from "../../../plan/values/numberFormat";
import { readStatus } from "../../../plan/values/statusText";
import { groupsIn } from "../../../plan/words/studentGroups";
import { isPeriodHeading } from "../../find/sheet/periodText";
import { isBlank, type SheetView } from "../../find/sheet/sheetView";

/** What the cells of a column hold: how many of the sampled filled ones are of each sort (a cell can be of several). */
export interface Profile {
  /** Rows that were looked at. */
  readonly rows: number;
  readonly filled: number;
  readonly dates: number;
  /** Dates and also periods ("Fall 2026") and "ongoing". */
  readonly times: number;
  /** Texts that name a month, a season or a year somewhere: "Materials ordered by March". */
  readonly timed: number;
  readonly numbers: number;
  /** Shares from 0 to 1 or numbers from 0 to 100 with a percent sign or format. */
  readonly percents: number;
  /** Numbers from 0 to 1, whatever their format, and those of them that are neither. */
  readonly shares: number;
  readonly parts: number;
  readonly statuses: number;
  /** One id: "1.2", "P1.F2.A1", "Goal 3". */
  readonly ids: number;
  /** One or more ids of other items: "1.2; 3.1", "Goal 3". */
  readonly refs: number;
  /** Names, titles and teams, also inside a sentence. */
  readonly people: number;
  /** Nothing but names and titles: "M. Ortiz", "Ada Moss, Ben Hart", "Reading Coach". */
  readonly named: number;
  readonly schools: number;
  /** Groups of students that states report, and "All" for the whole. */
  readonly groups: number;
  /** X, ✓, yes, no, TRUE. */
  readonly flags: number;
  /** R, A, C, I and the like, alone or together: who is responsible, accountable, consulted, informed. */
  readonly roleLetters: number;
  /** Those of them that no status is written with: C, I, S. */
  readonly consulted: number;
  /** Whole numbers from 0 to 10. */
  readonly points: number;
  /** Numbers that are one more than the number before. */
  readonly counted: number;
  readonly links: number;
  /** Six words or more. */
  readonly prose: number;
  readonly texts: number;
  readonly withDigits: number;
  /** Times of the day: "8:00", "1:00 PM". */
  readonly clocks: number;
  /** Texts that end with a colon. */
  readonly labels: number;
  /** How urgent something is: high, medium, low, 1, P2, must. */
  readonly ranks: number;
  /** Different values. */
  readonly distinct: number;
  /** Different values of three words or more. */
  readonly wordings: number;
  readonly meanWords: number;
}

/** Enough to know a column by; a reader doesn't look at 5,000 rows either. */
const SAMPLE = 48;
/** Any day: whether a text is a date doesn't hang on it. */
const SETTINGS = defaultSettings(dateSerial(46_000));

const FLAG = /^(?:x|✓|✔|☑|☐|yes|no|y|n|y\/n|true|false|☒|•|-)$/i;
const LINK = /^(?:https?:\/\/|www\.)|^\S+@\S+\.\w+$/i;
const ROLE_LETTERS = /^[racis](?:\s*[,/&+]?\s*[racis]){0,3}$/i;
const CLOCK = /^\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*[-–].*)?$/i;
const RANK =
  /^(?:(?:very |top|p)?\W*)?(?:high(?:est)?|med(?:ium)?|mid|low(?:est)?|critical|urgent|normal|important|essential|major|minor|top|immediate|soon|later|[hml]|[1-9a-d]|must|should|could|won'?t|p\d|(?:tier|level|priority|rank) ?\d)(?: (?:have|priority))?$/i;
/** Numbers that another program gave: "US860531", "TASK-10412". */
const CODE = /^\p{Lu}{1,6}[-_]?\d{3,9}$/u;
const PROSE_WORDS = 6;
const ROLE =
  /\b(?:principals?|superintend\w+|directors?|coordinators?|managers?|lead(?:er)?s?|leadership|teachers?|coach(?:es)?|counsell?ors?|staff|teams?|departments?|dept|committees?|officers?|specialists?|assistants?|office|analysts?|engineers?|presidents?|board|tbd|deans?|chairs?|administrat\w+|liaisons?|librarians?|nurses?|secretar\w+|supervisors?|facilitators?|ilt|slt|plcs?|hr|it|cfo|ceo|coo|cao|cio|vendors?|partners|faculty|cabinet|unit|division|agency|consultants?|owner|psychologists?)\b/i;
const NAME = /^(?:(?:dr|mr|mrs|ms)\.? )?\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*(?:-\d+)?){1,3}$/u;
const INITIAL = /^(?:(?:dr|mr|mrs|ms)\.? |\p{Lu}\. ?)/iu;
const TITLE_CASE =
  /^(?:\p{Lu}[\p{L}'’.-]*|of|and|for|the|&)(?: (?:\p{Lu}[\p{L}'’.-]*|of|and|for|the|&)){0,5}$/u;
const GIVEN_NAME = /^\p{Lu}\p{Ll}+$/u;
const SCHOOL =
  /\s(?:elementary|elem\.?|middle|high|school|academy|primary|junior high|intermediate|e\.?s\.?|m\.?s\.?|h\.?s\.?|k-?8|prep|magnet|charter)$/i;
const ALL = /^all(?: students| pupils| learners)?$/i;
const MAY_BE_TIME =
  /\d|^(?:on-?\s?going|continuous|annual|monthly|weekly|daily|quarterly|yearly|each|every|all|through|eoy|moy|boy|end|mid)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fall|spring|summer|winter|autumn/i;

const TIMED =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|fall|spring|summer|winter|20\d\d|weekly|monthly|quarterly|annually|\d+ (?:day|week|month)s?)\b/i;

/** Terms of a school year: "T2", "T1-T3", "T4 2027". */
const TERMS = /^t[1-4](?: ?(?:[-–,/&]|to|and) ?t?[1-4])*(?:,? 20\d\d)?$/i;

/** Counted from when the work begins: "Week 3", "Month 2-4". */
const COUNTED =
  /^(?:weeks?|wks?|months?|days?)\.? ?\d{1,2}(?: ?(?:[-–,/&]|to|and) ?(?:(?:week|wk|month|day) ?)?\d{1,2})*$/i;

/** Days however people write them, and from day to day; which day it is need not be known here. */
const DAYS = [
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/,
  /^\d{1,2}\/\d{1,2}(?:\/\d{2})?$/,
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-. ]+\d{1,2}(?:[-, ]+(?:\d{2}|\d{4}))?$/i,
  /^\d{1,2} ?[-–] ?\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/,
  /^\d{1,2}\/\d{1,2}(?:\/\d{2,4})? ?[-–] ?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?$/,
];

/** The rows to look at: all, or a sample spread evenly. */
export function sampleRows(rows: readonly number[]): readonly number[] {
  if (rows.length <= SAMPLE) return rows;
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor((index * rows.length) / SAMPLE)]!);
}

/** @param rows the rows to look at: see `sampleRows` */
export function profileOf(view: SheetView, column: number, rows: readonly number[]): Profile {
  const count = {
    ...{ filled: 0, dates: 0, times: 0, numbers: 0, percents: 0, statuses: 0, ids: 0, refs: 0, people: 0 },
    ...{ schools: 0, flags: 0, links: 0, prose: 0, texts: 0, withDigits: 0, named: 0, groups: 0 },
    ...{ roleLetters: 0, consulted: 0, points: 0, labels: 0, ranks: 0, clocks: 0, timed: 0 },
    ...{ shares: 0, parts: 0 },
  };
  const values = new Set<string>();
  let words = 0;
  let wordings = 0;
  let counted = 0;
  let previous = NaN;
  for (const row of rows) {
    const value = view.value(row, column);
    if (isBlank(value)) continue;
    count.filled++;
    const text = String(value).trim();
    const key = text.toLowerCase();
    const isNew = !values.has(key);
    values.add(key);
    const own = addCell(count, value, text, view.sheet.cells.format(row, column));
    words += own;
    if (isNew && own >= 3) wordings++;
    const number = Number(text);
    if (number === previous + 1) counted++;
    previous = number;
  }
  if (areLetteredInOrder(values, count.filled)) count.ids = count.refs = count.filled;
  return {
    ...count,
    rows: rows.length,
    distinct: values.size,
    wordings,
    counted,
    meanWords: count.filled === 0 ? 0 : words / count.filled,
  };
}

/** "A", "B", "C" from the top, each once: so aims are lettered. Ratings by letters come again or leave some out. */
function areLetteredInOrder(values: ReadonlySet<string>, filled: number): boolean {
  if (filled < 3 || values.size !== filled) return false;
  return [...values].every((text, index) => text === String.fromCharCode(97 + index));
}

/** True for a heading that is itself a status: "Implemented?" over check boxes. */
export function isStatusWord(heading: string): boolean {
  return readStatus(heading.replace(/[?:\s]+$/, ""), SETTINGS).kind === "status";
}

type Counts = Record<keyof Omit<Profile, "rows" | "distinct" | "wordings" | "counted" | "meanWords">, number>;

/** Counts one cell; returns its number of words. */
function addCell(count: Counts, value: CellValue, text: string, format: string): number {
  if (typeof value === "boolean") {
    count.flags++;
    return 1;
  }
  if (typeof value === "number") {
    addNumber(count, value, format);
    return 1;
  }
  count.texts++;
  const words = text.split(/\s+/).length;
  if (/\d/.test(text)) count.withDigits++;
  if (words >= PROSE_WORDS) count.prose++;
  if (CLOCK.test(text)) count.clocks++;
  if (TIMED.test(text)) count.timed++;
  if (text.endsWith(":")) count.labels++;
  if (RANK.test(text)) count.ranks++;
  if (LINK.test(text)) count.links++;
  if (FLAG.test(text)) count.flags++;
  if (ROLE_LETTERS.test(text)) {
    count.roleLetters++;
    if (/[cis]/i.test(text)) count.consulted++;
  }
  if (/^[$€£]?-?[\d,]+(?:\.\d+)?$/.test(text)) count.numbers++;
  if (/^[<>≥≤]?\s*-?\d+(?:\.\d+)?\s*%$/.test(text)) count.percents++;
  const { dates } = count;
  if (words <= 10 && text.length <= 60 && MAY_BE_TIME.test(text)) addTime(count, text, format);
  if (words <= 8 && readStatus(text, SETTINGS).kind !== "unreadable") count.statuses++;
  if (count.dates === dates) addIds(count, text, words);
  if (words <= 12 && isPeople(text)) count.people++;
  if (words <= 12 && isNamed(text)) count.named++;
  if (words <= 6 && SCHOOL.test(text)) count.schools++;
  if (words <= 6 && (ALL.test(text) || groupsIn(text).length > 0)) count.groups++;
  return words;
}

function addNumber(count: Counts, value: number, format: string): void {
  count.withDigits++;
  if (isDateFormat(format)) {
    count.dates++;
    count.times++;
    return;
  }
  count.numbers++;
  if (Number.isInteger(value) && value >= 0 && value <= 10) count.points++;
  if (format.includes("%")) count.percents++;
  if (value >= 0 && value <= 1) count.shares++;
  if (value > 0 && value < 1) count.parts++;
  // Whole or with one level, as people number goals; 1.25 is a figure.
  if (value >= 0 && value < 1000 && Number(value.toFixed(1)) === value) {
    count.ids++;
    count.refs++;
  }
}

function addTime(count: Counts, written: string, format: string): void {
  // "3 (9/14/26 - 9/18/26)" is the third week.
  const inBrackets = /^(?:week )?\d{1,2} ?\((.+)\)$/i.exec(written)?.[1] ?? written;
  // Other programs write the hour with the day: "May 3, 2027 8:00 AM".
  // Behind the days in brackets, how many they are.
  const days = inBrackets.replace(/(?<=\d) ?\(\d+ ?\p{L}+\)$/u, "");
  const text = days.replace(/(?<=\d),? \d{1,2}:\d{2}(?::\d{2})? ?(?:[ap]m)?$/i, "");
  // "1.1.12" is an id more often than a day.
  if (/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?$/.test(text)) return;
  const reading = readDate(text, format, SETTINGS);
  const looksLikeDay = DAYS.some((day) => day.test(text));
  if (reading.kind === "date" || looksLikeDay) count.dates++;
  const isCounted = TERMS.test(text) || COUNTED.test(text);
  const isTime = reading.kind !== "unreadable" || looksLikeDay || isCounted || isPeriodHeading(text);
  if (isTime) count.times++;
}

function addIds(count: Counts, written: string, words: number): void {
  const text = written.replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}%)]+$/gu, "");
  if (text.length > 60 || /^\d{1,4}[/]\d/.test(text) || text.endsWith("%")) return;
  const leading = leadingId(text);
  if ((words === 1 && CODE.test(text)) || (leading && leading.rest === "" && words <= 3)) {
    count.ids++;
    count.refs++;
    return;
  }
  const parts = readIds(text);
  if (parts.length > 1 && parts.every((part) => leadingId(part)?.rest === "")) count.refs++;
}

function isPeople(text: string): boolean {
  if (ROLE.test(text)) return true;
  const parts = text.split(/\s*(?:[,;/&+\n]|\band\b)\s*/i).filter((part) => part !== "");
  return (
    parts.length > 0 &&
    !/\d{2,}\b(?!$)/.test(text) &&
    (NAME.test(text) || parts.every((part) => NAME.test(part) || GIVEN_NAME.test(part)))
  );
}

/** Stricter than `isPeople`: "Train all coaches" names coaches, but is no name. */
function isNamed(text: string): boolean {
  const parts = text.split(/\s*(?:[,;/&+\n]|\band\b)\s*/i).filter((part) => part !== "");
  const isOne = (part: string): boolean =>
    (INITIAL.test(part) && NAME.test(part)) || (ROLE.test(part) && TITLE_CASE.test(part));
  return (
    parts.length > 0 &&
    parts.some(isOne) &&
    parts.every((part) => isOne(part) || NAME.test(part) || GIVEN_NAME.test(part))
  );
}

/** Whether what a column says differs from row to row, as wordings of items do. */
export function isVaried(profile: Profile): boolean {
  return (
    profile.filled < 4 ||
    profile.distinct >= profile.filled * 0.7 ||
    profile.wordings >= Math.max(4, profile.filled * 0.3)
  );
}
