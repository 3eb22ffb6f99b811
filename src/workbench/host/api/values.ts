import { invalidArgument } from "../protocol/refusals";

// What properties are set to arrives as anything; each reader throws HostError InvalidArgument for another kind.

export function booleanOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function textOf(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberOf(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) throw invalidArgument();
  return value;
}

export function integerOf(value: unknown, least = -Infinity, most = Infinity): number {
  const number = numberOf(value, least, most);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}

/** The one value that all have, null when they differ. */
export function allAlike<V>(values: Iterable<V>): V | null {
  let first: { readonly value: V } | null = null;
  for (const value of values) {
    if (first && first.value !== value) return null;
    first ??= { value };
  }
  return first && first.value;
}
