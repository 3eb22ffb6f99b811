import type { WorkbookSnapshot } from "../plan/snapshot";
import type { ColumnMap, TableMap } from "../plan/tablemap";
import { SCHOOL_TABLE_PREFIX } from "./describe";
import { ALL_PARTS } from "./parts";
import { headingsOf } from "./standing";
import type { TemplatePart } from "./types";
import { VOCABULARIES } from "./vocabularies";

/** A table keeps so many of a template's headings at least, or it is no longer read as one. */
const LEAST_SHARE = 0.5;

/**
 * The tables of a workbook that set-up made, known by their names and headings, with what their columns hold: headings that
 * no vocabulary has are left as `null`.
 */
export function templateTables(snapshot: WorkbookSnapshot): (Omit<TableMap, "columns"> & {
  readonly columns: readonly (Omit<ColumnMap, "field"> & { readonly field: ColumnMap["field"] | null })[];
})[] {
  return snapshot.sheets.flatMap(({ name: sheet, tables }) =>
    tables.flatMap((table) => {
      const part = partOf(table.name);
      if (!part || !table.hasHeaderRow) return [];
      const { range, hasTotalRow } = table;
      const fields = fieldsByHeading(part);
      const columns = headingsOf(snapshot, sheet, table).map((heading, index) => ({
        column: range.firstColumn + index,
        heading,
        field: fields.get(heading.trim().toLowerCase()) ?? null,
      }));
      const known = columns.filter(({ field }) => field !== null).length;
      if (known < columns.length * LEAST_SHARE) return [];
      return [
        {
          sheet,
          excelTable: table.name,
          kind: part.kind,
          headerRows: [range.firstRow, range.firstRow] as const,
          firstRow: range.firstRow + 1,
          lastRow: range.lastRow - (hasTotalRow ? 1 : 0),
          sectionRows: [],
          notDataRows: [],
          columns,
        },
      ];
    }),
  );
}

function partOf(table: string): TemplatePart | undefined {
  const name = table.toLowerCase();
  return ALL_PARTS.find((part) =>
    part.id === "schoolPlans" && name.startsWith(SCHOOL_TABLE_PREFIX.toLowerCase())
      ? true
      : part.table.toLowerCase() === name,
  );
}

/** What a heading stands for in any vocabulary; the first that has it. */
function fieldsByHeading({ id, columns }: TemplatePart): Map<string, ColumnMap["field"]> {
  const fields = new Map<string, ColumnMap["field"]>();
  for (const { headings } of VOCABULARIES)
    for (const { key, field } of columns) {
      const heading = headings[id][key]!.toLowerCase();
      if (!fields.has(heading)) fields.set(heading, field);
    }
  return fields;
}
