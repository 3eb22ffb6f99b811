import type { ColumnProposal, SheetProposal } from "../adopt/proposal";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { templateTables } from "../templates/standing/recognize";
import { setUpText } from "../text/setUp";

/**
 * Proposals in which the tables that set-up made are what it made them for, whatever they hold yet. A heading that is in no
 * vocabulary is taken for what it looks like.
 */
export function withTemplates(
  proposals: readonly SheetProposal[],
  snapshot: WorkbookSnapshot,
): SheetProposal[] {
  const known = templateTables(snapshot);
  return proposals.map((proposal) => {
    const tables = known.filter(({ sheet }) => sheet === proposal.sheet);
    if (tables.length === 0) return proposal;
    const looksLike = (column: number) =>
      proposal.tables.flatMap(({ columns }) => columns).find((each) => each.column === column);
    return {
      ...proposal,
      tables: tables.map((table) => ({
        ...table,
        columns: table.columns.map(({ field, ...column }): ColumnProposal =>
          field === null
            ? (looksLike(column.column) ?? { ...column, field: "other", confidence: 0, why: "" })
            : { ...column, field, confidence: 1, why: setUpText.recognized },
        ),
      })),
    };
  });
}
