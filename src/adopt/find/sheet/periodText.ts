const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const YEAR = String.raw`(?:(?:fy|sy|ay|year|yr)\s?)?'?(?:(?:19|20)\d\d|\d\d(?=\s*[-–/]\s*\d\d))(?:\s*[-–/]\s*(?:(?:19|20)\d\d|\d\d))?|(?:fy|sy|ay|year|yr)\s?'?\d{1,2}(?:\s*[-–/]\s*\d\d)?`;
const PART = String.raw`(?:fall|autumn|winter|spring|summer|mid-?year|(?:beginning|middle|end) of (?:the )?year|year[- ]end|q[1-4]|quarter \d|semester \d|trimester \d|term \d|boy|moy|eoy|[1-4](?:st|nd|rd|th) (?:quarter|semester|trimester|term)|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)`;
const PERIOD = new RegExp(
  String.raw`^(?:${YEAR}|${PART}(?:,?\s*(?:${YEAR}|'?\d\d))?|(?:${YEAR})\s*,?\s*${PART}|\d{1,2}/\d{1,2}/\d{2,4})$`,
  "i",
);

/** True for a heading that says when and nothing else: "2024-25", "Fall 2026", "FY27", "June 2027". */
export function isPeriodHeading(heading: string): boolean {
  return PERIOD.test(heading.replace(/[()_]/g, " ").replace(/\s+/g, " ").trim());
}

const MONTH = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:[ '-]*\d{2,4})?$/i;

/** How many months stand in a row, in order: a calendar across. */
export function monthsInOrder(headings: readonly string[]): number {
  let [longest, length, previous] = [0, 0, -1];
  for (const heading of headings) {
    const month = MONTHS.findIndex(
      (each) => each.toLowerCase() === MONTH.exec(heading.trim())?.[1]?.toLowerCase(),
    );
    length = month < 0 ? 0 : previous >= 0 && month === (previous + 1) % 12 ? length + 1 : 1;
    previous = month;
    longest = Math.max(longest, length);
  }
  return longest;
}
