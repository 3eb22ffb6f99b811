import type { DateSerial } from "./date";

/** What a date cell says. People write dates as dates, as text, as periods ("Fall 2026", "EOY") and as prose. */
export type DateReading =
  | { readonly kind: "empty" }
  | { readonly kind: "date"; readonly date: DateSerial; readonly isText: false }
  /** A day that was typed as text which can be read in one way only. */
  | { readonly kind: "date"; readonly date: DateSerial; readonly isText: true; readonly text: string }
  /** A period; it is due on its last day. */
  | { readonly kind: "period"; readonly date: DateSerial; readonly text: string }
  /** "Ongoing", "continuous": no end is meant; with the day on which somebody looks at it, where it says one ("check Jan. 2027"). */
  | { readonly kind: "ongoing"; readonly text: string; readonly check?: DateSerial }
  /** Text that is no date, or one that can be read in two ways ("3/4/2026" where day and month may be either). */
  | { readonly kind: "unreadable"; readonly text: string };

/**
 * How "3/4/2026" is meant. Month first is the custom in the US; day first is believed only where the column proves it;
 * "either" where the column proves both, so that only 13/4/2026 and 4/13/2026 can be read.
 */
export type DayOrder = "monthFirst" | "dayFirst" | "either";

/** How a column writes its dates. */
export interface DateCustom {
  readonly order: DayOrder;
  /** Whether it names the fourth term of a calendar year: then its terms are such. */
  readonly hasFourthTerm: boolean;
}

/** Which terms "Term 2" is one of. Without these it may be the second of two, three, four or six. */
export interface Terms {
  /** The calendar year of a term that names none; null where it may be any. */
  readonly year: number | null;
}
