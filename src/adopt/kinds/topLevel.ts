import type { TableProposal } from "../proposal";

/**
 * A list of the district's initiatives, in a workbook that says objectives nowhere, is the list of its objectives: words such
 * as "improvement priority" stand for either.
 */
export function withTopLevel(tables: readonly (readonly TableProposal[])[]): TableProposal[][] {
  const districts = tables.flat().filter(({ kind }) => kind !== "schoolPlan");
  const lists = districts.filter(
    ({ kind, columns }) => kind === "initiatives" && !columns.some(({ field }) => field === "parent"),
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

function raised(table: TableProposal): TableProposal {
  const columns = table.columns.map((column) =>
    column.field === "initiative" ? { ...column, field: "objective" as const } : column,
  );
  return { ...table, kind: "objectives", columns };
}
