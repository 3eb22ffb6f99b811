import { year } from "./dateParts";

/** Lower case, plain hyphens and spaces, without what stands before a date ("by", "end of"), after it, or in brackets; a year behind the part of it that is meant. */
export function plainDateText(text: string): string {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[–—‒−]/g, "-")
    .replace(/[’‘`]/g, "'")
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;:*]+$/, "");
  return yearLast(plain.replace(LEAD_WORDS, "").trim());
}

const PART_OF_YEAR =
  "(?:(?:q|quarter|qtr\\.?|semester|sem\\.?|trimester|tri\\.?|terms?|[sht]) ?[1-4]|(?:fall|autumn|winter|spring|summer)(?: term| semester)?)";
const YEAR_FIRST = new RegExp(
  `^((?:sy|fy)? ?(?:\\d{4}[-/](?:\\d{4}|\\d{2})|\\d{2}[-/]\\d{2}|\\d{4})|fy ?\\d{2})[ ,:]+(${PART_OF_YEAR})$`,
);
/** Behind a part of it; a fiscal year is called after the year in which it ends. */
const FISCAL_YEAR = /(?<=[a-z0-9.][ ,]+(?:of )?)fy ?'?(\d{4}|\d{2})(?![-/]?\d)/;

/** "FY27 Q3" as "Q3 2026-27". */
function yearLast(text: string): string {
  return text
    .replace(YEAR_FIRST, "$2 $1")
    .replace(FISCAL_YEAR, (_, ending: string) => `${year(ending) - 1}-${year(ending)}`);
}

const LEAD_WORDS =
  /^(?:(?:to be )?(?:due|complete|completed|done|finish|finished|target|expected|anticipated)(?: date)?:? )?(?:(?:no later than|not later than|on or before|on|by|in|during|until|through|thru) )?(?:the )?(?:(?:end|close|conclusion) of (?:the )?(?=.*\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fall|autumn|winter|spring|q[1-4]|quarter|first|second|third|fourth|semester|month)))?(?:(?:early|mid|late)[ -](?!year))?(?:month of )?/;
