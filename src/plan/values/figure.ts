import { type CellValue, isErrorValue } from "../cell";

/** What a cell of a baseline, target or actual says. */
export type FigureReading =
  | { readonly kind: "empty" }
  /** A number; 45 % is 45, however the cell keeps it. */
  | { readonly kind: "number"; readonly value: number; readonly isPercent: boolean }
  /** A state that one can tell when it is there ("in use in all schools"), or a sentence with a figure in it. */
  | { readonly kind: "state"; readonly text: string }
  /** Words that no one can check: "improve", "TBD". */
  | { readonly kind: "vague"; readonly text: string }
  /** An error value. */
  | { readonly kind: "error"; readonly text: string };

const EMPTY: FigureReading = { kind: "empty" };

const NUMBER =
  /^(?:(?:at least|at most|no more than|no less than|up to|over|under|above|below|about|approx\.?|approximately|≥|≤|>=|<=|>|<|=|~)\s*)?[$€£]?\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|-?\.\d+)\s*(%|percent|per cent|pct\.?|(?:percentage )?points?|pts?\.?)?$/i;

const VAGUE =
  /^(?:to )?(?:improve\w*|increas\w*|decreas\w*|reduc\w*|rais\w*|grow\w*|more|fewer|less|better|higher|lower|progress\w*|continuous\w*|enhanc\w*|strengthen\w*|t\.?b\.?[da]\.?|to be (?:determined|decided|set|announced)|n\.?\/?a\.?|unknown|various|varies|\?+|-+|–|—)(?:\b|$|\s)/i;

/**
 * Reads a cell that should hold a figure. A figure inside a text counts: "30 of 40 teachers" is one that can be checked.
 * @param format the cell's number format, "General" when it is not known
 */
export function readFigure(value: CellValue, format: string): FigureReading {
  if (typeof value === "number")
    return format.includes("%")
      ? { kind: "number", value: Number((value * 100).toPrecision(12)), isPercent: true }
      : { kind: "number", value, isPercent: false };
  const text = String(value).trim();
  if (text === "") return EMPTY;
  if (isErrorValue(text)) return { kind: "error", text };
  const match = NUMBER.exec(text);
  if (match) {
    const number = Number(match[1]!.replace(/,/g, ""));
    return { kind: "number", value: number, isPercent: /^(?:%|per|pct)/i.test(match[2] ?? "") };
  }
  if (hasFigure(text)) return { kind: "state", text };
  return VAGUE.test(text) ? { kind: "vague", text } : { kind: "state", text };
}

/** True for a text with a figure in it: digits that are no grade, year or number of an item, a share in words, or "all". */
export function hasFigure(text: string): boolean {
  return figuresIn(text) > 0;
}

/** How many figures a text has. */
export function figuresIn(text: string): number {
  const plain = text
    .replace(/\b(?:20\d\d\s*[-–/]\s*(?:20)?\d\d|20\d\d)\b/g, " ")
    .replace(
      /\b(?:grades?|gr\.?|tiers?|levels?|title|phase|quarter|q|sy|fy|goal|k)[\s-]*\d+(?:\s*[-–,&]\s*\d+)*/gi,
      " ",
    )
    .replace(/\bk\s*[-–]\s*\d+/gi, " ");
  return (
    plain.match(/\d+(?:\.\d+)?|\b(?:all|every|each|none|half|two[- ]thirds|three[- ]quarters)\b/gi) ?? []
  ).length;
}

/** Two numbers in the same unit, null where they can't be compared: 0.45 and "70 %" may be on different scales. */
export function comparable(
  one: FigureReading,
  other: FigureReading,
): readonly [one: number, other: number] | null {
  if (one.kind !== "number" || other.kind !== "number") return null;
  if (one.isPercent !== other.isPercent) {
    const plain = one.isPercent ? other.value : one.value;
    if (Math.abs(plain) <= 1) return null;
  }
  // A share of 1 beside a figure of dozens: one of them may be a percentage kept as a fraction.
  return [one.value, other.value];
}
