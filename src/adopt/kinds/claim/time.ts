import type { ColumnProposal } from "../../proposal";
import { calendarOf, LONG_CALENDAR, SHORT_CALENDAR } from "../work/calendarColumns";
import { holdsDurations } from "../work/durations";
import type { ClaimedTable } from "./table";
import { WEIGHT } from "./weights";

/** So many words tell of the time rather than say it. */
const LEAST_WORDS = 6;

const PLAIN_DATE = /^(?:the )?(?:date|day)s?\W*$/i;
/** "Retrieved on": a day on which something was written down. */
const DAY_OF_ENTRY =
  /^(?:performed|accessed|retrieved|searched|found|purchased|received|recorded|logged|posted|published) (?:on|at)$/i;
const TO_BE_DONE = /^(?:to[ -]?dos?|to be done|next steps?)\b/i;

/** How much speaks for planned work by when it is to be done. */
export function timeWeight(table: ClaimedTable): number {
  return (table.days ? WEIGHT.due + WEIGHT.calendar : datesWeight(table)) + calendarWeight(table);
}

function datesWeight(table: ClaimedTable): number {
  const { sure, evidence } = table;
  if (table.has("start") && table.has("due", "completed")) return WEIGHT.span;
  const dates = sure.filter(({ field }) => field === "start" || field === "due" || field === "completed");
  if (dates.length === 0) return 0;
  if (dates.every((column) => isToldInWords(table, column))) return WEIGHT.timeInWords;
  if (!dates.every(({ heading }) => PLAIN_DATE.test(heading.trim()) || DAY_OF_ENTRY.test(heading.trim())))
    return WEIGHT.due + (evidence.some(holdsDurations) ? WEIGHT.duration : 0);
  // From a day on, for so many days: hours would be those that somebody worked.
  if (evidence.some((each) => holdsDurations(each) && !/h(?:ou)?rs?\b/i.test(each.heading)))
    return WEIGHT.due;
  // What is still to be done has a day for it, and none of an entry.
  if (sure.some(({ field, heading }) => field === "action" && TO_BE_DONE.test(heading.trim())))
    return WEIGHT.due;
  // The day stands first in a log; "3-5 May" is no day.
  const first = evidence.find(({ profile }) => profile.filled > 0);
  const isLog = dates[0]!.column === first?.column && first.profile.dates >= first.profile.filled * 0.3;
  return WEIGHT.plainDate + (isLog ? WEIGHT.log : 0);
}

function isToldInWords(table: ClaimedTable, column: ColumnProposal): boolean {
  const { filled, times, meanWords } = table.profileOf(column);
  return filled > 0 && meanWords >= LEAST_WORDS && times < filled * 0.5;
}

/** Months, weeks or days across with marks below them; amounts below them would be a budget. Beside named work a few are enough. */
function calendarWeight({ evidence, isNamed }: ClaimedTable): number {
  const calendar = calendarOf(evidence);
  if (calendar.length >= LONG_CALENDAR) return WEIGHT.calendar;
  return calendar.length >= SHORT_CALENDAR && isNamed ? WEIGHT.shortCalendar : 0;
}
