import type { Field, TableKind } from "../../../plan/fields";
import { adoptText } from "../../../text/adopt";
import { whatItHolds } from "../content/fit";
import type { ColumnEvidence } from "../columnEvidence";
import { matchHeading } from "../../headings/headings";
import type { ColumnProposal } from "../../proposal";

/** What a column of a kind of table holds that headings alone say of another field, or of none. */
interface Meant {
  readonly field: Field;
  readonly insteadOf: Field;
  isMeant(heading: string): boolean;
}

const says =
  (words: RegExp) =>
  (heading: string): boolean =>
    words.test(heading.trim());

const MEANT: Partial<Record<TableKind, readonly Meant[]>> = {
  indicators: [
    // "Month", "Quarter": of a figure when it was taken, and not when it is due.
    {
      field: "period",
      insteadOf: "due",
      isMeant: (heading) => (matchHeading(heading).get("period") ?? 0) >= 0.9,
    },
    { field: "group", insteadOf: "other", isMeant: says(/^(?:sub ?)?groups?$/i) },
  ],
  ratings: [
    // What to do next about a component is said beside its rating; nobody is held to it.
    { field: "note", insteadOf: "action", isMeant: says(/^(?:our )?next steps?\b/i) },
    {
      field: "instrument",
      insteadOf: "dataSource",
      isMeant: says(/^(?:(?:rating|self-assessment) )?(?:tool|form|survey|assessment)$/i),
    },
  ],
};
/** Confidence in what a heading means in a table of this kind. */
const MEANS = 0.75;

/** The columns once the kind of their table is known: some headings mean something else there. */
export function columnsOfKind(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  kind: TableKind,
): readonly ColumnProposal[] {
  const free = (MEANT[kind] ?? []).filter(({ field }) => !columns.some((column) => column.field === field));
  if (free.length === 0) return columns;
  const taken = new Set<Field>();
  return columns.map((column, index) => {
    const meant = free.find(
      ({ field, insteadOf, isMeant }) =>
        column.field === insteadOf && !taken.has(field) && isMeant(column.heading),
    );
    if (!meant) return column;
    taken.add(meant.field);
    return {
      ...column,
      field: meant.field,
      confidence: MEANS,
      why: adoptText.headingAndContent(column.heading, whatItHolds(evidence[index]!.profile)),
    };
  });
}
