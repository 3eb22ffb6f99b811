import type { WorkbookSnapshot } from "../../plan/snapshot";
import { type ColumnMap, mapOfTable, type TableMap } from "../../plan/maps/tableMap";
import { namedColumns, rememberedNames } from "../names/columnNames";
import { SCHOOL_TABLE_PREFIX } from "../sheets/describe";
import { ALL_PARTS } from "../parts";
import { headingsOf } from "./standing";
import type { TemplatePart } from "../types";

/** A table keeps so many of a template's headings at least, or it is no longer read as one. */
const LEAST_SHARE = 0.5;

/**
 * The tables of a workbook that set-up made, known by their names and headings, with what their columns hold. What is no
 * column of the template, whatever it is called by now, is left as `null`.
 */
export function templateTables(snapshot: WorkbookSnapshot): (Omit<TableMap, "columns"> & {
  readonly columns: readonly (Omit<ColumnMap, "field"> & { readonly field: ColumnMap["field"] | null })[];
})[] {
  const remembered = rememberedNames(snapshot);
  return snapshot.sheets.flatMap(({ name: sheet, tables }) =>
    tables.flatMap((table) => {
      const part = partOf(table.name);
      if (!part || !table.hasHeaderRow) return [];
      const { range } = table;
      const headings = headingsOf(snapshot, sheet, table);
      const names = namedColumns(part, headings, range.firstColumn, remembered.get(table.name.toLowerCase()));
      const fields = new Map(part.columns.map(({ key, field }) => [names.get(key)?.column, field]));
      const columns = headings.map((heading, index) => {
        const column = range.firstColumn + index;
        return { column, heading, field: fields.get(column) ?? null };
      });
      const known = columns.filter(({ field }) => field !== null).length;
      if (known < columns.length * LEAST_SHARE) return [];
      return [mapOfTable(sheet, table, part.kind, columns)];
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
