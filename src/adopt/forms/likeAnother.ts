import { adoptText } from "../../text/adopt";
import { type Known, decideAs } from "../decide";
import type { Draft } from "../draft";
import type { TableProposal } from "../proposal";
import { formOf } from "./form";

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
    const form = formOf(draft.columns);
    const like = form === null ? undefined : tables.find(({ columns }) => formOf(columns) === form);
    const table = like && decideAs(draft, known, like.kind);
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
