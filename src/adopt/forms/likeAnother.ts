import { plainHeading } from "../../plan/words/headingText";
import { adoptText } from "../../text/adopt";
import { type Known, readDraft } from "../decide";
import type { Draft } from "../draft";
import type { TableProposal } from "../proposal";

/** Two headings that are the same may be so by chance. */
const LEAST_HEADINGS = 3;

/**
 * The table of a sheet that has none by itself, where its headings are those of a table on another sheet: "Open", "Done" and a
 * sheet for each school hold the same, however little some of them say. Null where no heading is known from elsewhere.
 */
export function likeAnother(
  drafts: readonly Draft[],
  tables: readonly TableProposal[],
  known: Known,
): TableProposal | null {
  for (const draft of drafts) {
    const headings = headingsOf(draft.columns);
    if (headings.split("|").filter((text) => text !== "").length < LEAST_HEADINGS) continue;
    const like = tables.find(({ columns }) => headingsOf(columns) === headings);
    const table = like && readDraft(draft, known, like.kind);
    if (!table) continue;
    const columns = table.columns.map((column, index) => {
      const same = like.columns[index];
      if (!same) return column;
      return {
        ...column,
        field: same.field,
        confidence: same.confidence,
        why: adoptText.likeAnother(like.sheet),
      };
    });
    return { ...table, kind: like.kind, columns };
  }
  return null;
}

/** The headings of a table in order; columns at the end without one say nothing of it. */
function headingsOf(columns: readonly { readonly heading: string }[]): string {
  return columns
    .map(({ heading }) => plainHeading(heading))
    .join("|")
    .replace(/\|+$/, "");
}
