import type { ScalePointData } from "../data";

/** The value of a point of a color scale and its color, "#RRGGBB". */
export interface ScaleStop {
  readonly value: number;
  readonly color: string;
}

/**
 * Where a point of a color scale lies among the numbers of its area (ECMA-376 part 1, 18.18.12).
 * @param numbers in ascending order, at least one
 * @param given the point's own value, for those that have one
 */
export function pointValue(type: ScalePointData["type"], given: number, numbers: readonly number[]): number {
  const low = numbers[0]!;
  const high = numbers[numbers.length - 1]!;
  switch (type) {
    case "min":
      return low;
    case "max":
      return high;
    case "percent":
      return low + ((high - low) * given) / 100;
    case "percentile":
      return percentile(numbers, given / 100);
    default:
      return given;
  }
}

/** Between two numbers of the list in proportion, as Excel's PERCENTILE.INC. */
function percentile(numbers: readonly number[], share: number): number {
  const place = Math.min(Math.max(share, 0), 1) * (numbers.length - 1);
  const below = numbers[Math.floor(place)]!;
  const above = numbers[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}

/** The color of a number on a scale of two or three stops in the order of the scale. */
export function colorAt(value: number, stops: readonly ScaleStop[]): string {
  const first = stops[0]!;
  if (value <= first.value) return first.color;
  for (let index = 1; index < stops.length; index++) {
    const [from, to] = [stops[index - 1]!, stops[index]!];
    if (value < to.value) return mixed(from.color, to.color, (value - from.value) / (to.value - from.value));
  }
  return stops[stops.length - 1]!.color;
}

function mixed(from: string, to: string, share: number): string {
  const channel = (start: number) => {
    const [a, b] = [from, to].map((color) => parseInt(color.slice(start, start + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}
