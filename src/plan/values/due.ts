import type { DateSerial } from "./date";

/** What a date cell says. People write dates as dates, as text, as periods ("Fall 2026", "EOY") and as prose. */
export type DateReading =
  | { readonly kind: "empty" }
  /** A day; `isText` when it was typed as text that can be read in one way only. */
  | { readonly kind: "date"; readonly date: DateSerial; readonly isText: boolean }
  /** A period; it is due on its last day. */
  | { readonly kind: "period"; readonly date: DateSerial; readonly text: string }
  /** "Ongoing", "continuous": no end is meant. */
  | { readonly kind: "ongoing"; readonly text: string }
  /** Text that is no date, or one that can be read in two ways ("3/4/2026" where day and month may be either). */
  | { readonly kind: "unreadable"; readonly text: string };
