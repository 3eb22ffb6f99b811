import type { IndexModel } from "../planindex";
import { rollupText } from "../text/rollup";

/** A longer wording makes a heading of many lines. */
const LONGEST_LABEL = 48;

/**
 * Headings of the groups: short enough to read, and no two alike, since a table has no two columns of one name.
 * @param ends what the first and the last group are called
 */
export function uniqueLabels(
  { objectives }: IndexModel,
  ends: { readonly all: string; readonly none: string } = rollupText,
): string[] {
  const others = [rollupText.number, rollupText.school, ends.all, ends.none];
  const labels = distinctLabels(
    objectives.map(({ label }) => label),
    others,
  );
  return [ends.all, ...labels, ends.none];
}

/** Headings made of longer texts. @param others headings that stand in the same table */
export function distinctLabels(texts: readonly string[], others: readonly string[]): string[] {
  const taken = new Set(others.map(lower));
  return texts.map((each, index) => {
    const text = shortened(each) || String(index + 1);
    const free = taken.has(lower(text)) ? `${text} (${index + 1})` : text;
    taken.add(lower(free));
    return free;
  });
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** Cut at the end of a word. */
function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const cut = label.slice(0, LONGEST_LABEL);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_LABEL / 2))}…`;
}
