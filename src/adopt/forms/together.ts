import type { Profile } from "../columns/content/content";
import { decide, type Known } from "../decide";
import type { Draft } from "../draft";
import type { Decided } from "../places";
import type { TableProposal } from "../proposal";
import { formOf } from "./form";

/** So few texts in all tables of a form are choices: "High", "Low". */
const FEW = 5;

type Column = Draft["columns"][number];

/**
 * Tables under the very same headings, as each school's or each goal's sheet has them, are one form: a column of it holds the
 * same on all of them. Where a few rows made one table say another thing than the next, all rows together decide.
 * @returns the proposals that are other ones then
 */
export function byForm(tables: readonly Decided[], known: Known): Map<Decided, TableProposal> {
  const forms = new Map<string, Decided[]>();
  for (const table of tables) {
    const form = formOf(table.draft.columns);
    if (form !== null) forms.set(form, [...(forms.get(form) ?? []), table]);
  }
  const settled = new Map<Decided, TableProposal>();
  for (const alike of forms.values()) {
    if (new Set(alike.map(({ proposal }) => fieldsOf(proposal))).size < 2) continue;
    // One of them may have more columns than the others, at the end and without a heading.
    const width = Math.max(...alike.map(({ draft }) => draft.columns.length));
    const columns = Array.from({ length: width }, (_, at) =>
      together(alike.flatMap(({ draft }) => draft.columns[at] ?? [])),
    );
    for (const table of alike) {
      const own = table.draft.columns.map((column, at) => ({ ...column, ...columns[at]! }));
      const proposal = decide({ ...table.draft, columns: own }, known);
      if (proposal) settled.set(table, proposal);
    }
  }
  return settled;
}

function fieldsOf({ columns }: TableProposal): string {
  return columns.map(({ field }) => field).join();
}

function together(columns: readonly Column[]): Pick<Column, "profile" | "sampled"> {
  const profiles = columns.map(({ profile }) => profile);
  const sum = (of: keyof Profile): number => profiles.reduce((total, profile) => total + profile[of], 0);
  const keys = Object.keys(profiles[0]!) as (keyof Profile)[];
  const counts = Object.fromEntries(keys.map((key) => [key, sum(key)])) as unknown as Profile;
  const words = profiles.reduce((total, { meanWords, filled }) => total + meanWords * filled, 0);
  const sampled = columns.flatMap((column) => column.sampled);
  const different = new Set(sampled.map((text) => text.toLowerCase())).size;
  const profile = {
    ...counts,
    meanWords: counts.filled === 0 ? 0 : words / counts.filled,
    // What schools say alike is wording all the same: how varied it is shows in each table for itself.
    distinct: different <= FEW ? different : counts.distinct,
  };
  return { profile, sampled };
}
