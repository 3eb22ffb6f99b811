import type { Draft } from "../draft";
import type { Profile } from "./content";

/** Fewer headings may be the same by chance. */
const LEAST_HEADINGS = 3;

type Column = Draft["columns"][number];

/**
 * Tables under the very same headings, as each school's or each goal's sheet has them, are one form: a column of it holds the
 * same on all of them, and a few rows say less of it than all.
 * @returns the drafts with what the columns of their form say together
 */
export function pooled(drafts: readonly Draft[]): Map<Draft, Draft> {
  const forms = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const form = formOf(draft);
    if (form !== null) forms.set(form, [...(forms.get(form) ?? []), draft]);
  }
  const result = new Map<Draft, Draft>();
  for (const alike of forms.values()) {
    if (alike.length < 2) continue;
    const columns = alike[0]!.columns.map((_, index) =>
      together(alike.map((draft) => draft.columns[index]!)),
    );
    for (const draft of alike)
      result.set(draft, {
        ...draft,
        columns: draft.columns.map((column, index) => ({ ...column, ...columns[index]! })),
      });
  }
  return result;
}

function formOf({ columns }: Draft): string | null {
  const headings = columns.map(({ heading, ownHeading }) => `${heading}\n${ownHeading}`);
  const filled = columns.filter(({ heading }) => heading !== "").length;
  return filled < LEAST_HEADINGS ? null : headings.join("\t").toLowerCase();
}

function together(columns: readonly Column[]): Pick<Column, "profile" | "sampled"> {
  const profiles = columns.map(({ profile }) => profile);
  const sum = (of: keyof Profile): number => profiles.reduce((total, profile) => total + profile[of], 0);
  const keys = Object.keys(profiles[0]!) as (keyof Profile)[];
  // What schools say alike is said once by each: how varied a column is shows in each table for itself.
  const counts = Object.fromEntries(keys.map((key) => [key, sum(key)])) as unknown as Profile;
  const words = profiles.reduce((total, { meanWords, filled }) => total + meanWords * filled, 0);
  return {
    profile: { ...counts, meanWords: counts.filled === 0 ? 0 : words / counts.filled },
    sampled: columns.flatMap(({ sampled }) => sampled),
  };
}
