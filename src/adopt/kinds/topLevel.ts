import { headingWords } from "../headings/headingWords";
import { matchHeading } from "../headings/headings";
import type { TableProposal } from "../proposal";

/**
 * "Improvement priority" is an initiative under an objective; where the workbook says no objectives, it is one. What is called
 * an initiative or a strategy stays that.
 */
export function withTopLevel(tables: readonly (readonly TableProposal[])[]): TableProposal[][] {
  const districts = tables.flat().filter(({ kind }) => kind !== "schoolPlan");
  const lists = districts.filter(
    ({ kind, columns }) =>
      kind === "initiatives" &&
      columns.some(({ field, heading }) => field === "initiative" && mayBeObjective(heading)) &&
      !columns.some(({ field }) => field === "parent"),
  );
  const hasObjectives = districts.some(
    ({ columns, sectionRows }) =>
      sectionRows.length > 0 || columns.some(({ field }) => field === "objective"),
  );
  return tables.map((ofSheet) =>
    ofSheet.map((table) =>
      lists.length === 1 && !hasObjectives && table === lists[0] ? raised(table) : table,
    ),
  );
}

function mayBeObjective(heading: string): boolean {
  return matchHeading(headingWords(heading).at(-1) ?? "").has("objective");
}

function raised(table: TableProposal): TableProposal {
  const columns = table.columns.map((column) =>
    column.field === "initiative" ? { ...column, field: "objective" as const } : column,
  );
  return { ...table, kind: "objectives", columns };
}
