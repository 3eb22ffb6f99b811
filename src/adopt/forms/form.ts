import { plainHeading } from "../../plan/words/headingText";

/** Fewer headings may be the same by chance. */
const LEAST_HEADINGS = 3;

/**
 * By which tables are known as one form: their headings in order, columns at the end without one left out. Null where these
 * are too few to say so.
 */
export function formOf(columns: readonly { readonly heading: string }[]): string | null {
  const headings = columns.map(({ heading }) => plainHeading(heading));
  while (headings.at(-1) === "") headings.pop();
  return headings.filter((text) => text !== "").length < LEAST_HEADINGS ? null : headings.join("|");
}
