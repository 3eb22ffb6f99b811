import type { CellValue } from "../plan/cell";
import { trimmed } from "./same";

/** What can be answered, from low to high: whole numbers that stand for themselves, or words. */
export interface Scale {
  readonly points: readonly (number | string)[];
  /** What the ends mean; points between have no words of their own. */
  readonly low: string;
  readonly high: string;
}

/** What a cell for a rating says. */
export type RatingReading =
  | { readonly kind: "empty" }
  /** `value` is what figures go by: the number itself, or how many words stand up to it. */
  | { readonly kind: "rating"; readonly value: number }
  | { readonly kind: "offScale"; readonly text: string };

/** So many points a scale has at most: figures have a column for each. */
export const MOST_POINTS = 10;

/** Reads a rating. Spaces around it and the case of words don't count; nothing is rounded. */
export function readRating(value: CellValue, { points }: Scale): RatingReading {
  const text = trimmed(String(value));
  if (text === "") return { kind: "empty" };
  const index = points.findIndex((point) => String(point).toLowerCase() === text.toLowerCase());
  return index < 0 ? { kind: "offScale", text } : { kind: "rating", value: valueOf(points, index) };
}

/** What figures go by for the point at an index. */
export function valueOf(points: Scale["points"], index: number): number {
  const point = points[index]!;
  return typeof point === "number" ? point : index + 1;
}

/** The point that a value stands for, null for a value between two points, such as a median. */
export function pointOf({ points }: Scale, value: number): number | string | null {
  return points.find((_, index) => valueOf(points, index) === value) ?? null;
}

/** The highest value below the middle of the scale: 3 of 1 to 7, the first of three words. */
export function highestLow({ points }: Scale): number {
  return valueOf(points, Math.floor((points.length - 1) / 2 - 0.5));
}

/**
 * Reads a scale as people write it: "1-7", "1 to 5", or words from low to high with ; between. Null for anything else, and
 * for one with fewer than two points, more than ten, or a word twice.
 */
export function parseScale(text: string): Scale["points"] | null {
  const [, first, last] = /^\s*(\d{1,3})\s*(?:-|–|—|to|\.\.)\s*(\d{1,3})\s*$/i.exec(text) ?? [];
  const points =
    first !== undefined && last !== undefined
      ? range(Number(first), Number(last))
      : text
          .split(/[;\n|]+/)
          .map((word) => word.replace(/\s+/g, " ").trim())
          .filter((word) => word !== "");
  const isTwice = new Set(points.map((point) => String(point).toLowerCase())).size < points.length;
  return points.length < 2 || points.length > MOST_POINTS || isTwice ? null : points;
}

function range(first: number, last: number): number[] {
  return last - first > MOST_POINTS
    ? []
    : Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
