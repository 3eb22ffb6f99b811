import { ApiObject } from "./declare";
import { invalidArgument } from "./refusals";

/**
 * The arguments of one call. A missing one arrives as null, since the client sends JSON.
 * Every reader throws HostError InvalidArgument for a value of another kind, as Excel does.
 */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  value(index: number): unknown {
    return this.values[index] ?? null;
  }

  isMissing(index: number): boolean {
    return this.value(index) === null;
  }

  text(index: number): string {
    const value = this.value(index);
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  optionalText(index: number): string | null {
    return this.isMissing(index) ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.value(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.isMissing(index) ? null : this.integer(index);
  }

  boolean(index: number, missing: boolean): boolean {
    const value = this.values[index] ?? missing;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  /** One of Excel's enumerations; Excel takes its words in any case of letters. */
  word<W extends string>(index: number, words: readonly W[], missing?: W): W {
    if (this.isMissing(index) && missing !== undefined) return missing;
    return wordOf(this.value(index), words);
  }

  /** An object of the given class, whose target is `T` because the class says so. */
  object<T>(index: number, className: string): T | null {
    const value = this.value(index);
    if (!(value instanceof ApiObject)) return null;
    if (value.type.name !== className) throw invalidArgument();
    return value.target as T;
  }
}

/** The word of a list that a value is, in any case of letters. @throws HostError InvalidArgument */
export function wordOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = typeof value === "string" && words.find((word) => word.toLowerCase() === value.toLowerCase());
  if (!found) throw invalidArgument();
  return found;
}
