import type { TableKind } from "../../plan/fields";
import { plainHeading } from "../../plan/words/headingText";
import { columnsOf, type TableMap } from "../../plan/maps/tableMap";
import type { NewColumn } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import type { ImproveChoice, ImproveContext, Improvement } from "./improvement";
import { listFor } from "./lists";
import { placeOf } from "../../sheet/tablePlace";

type NewField = keyof typeof improveText.headings;

/** What rules need of a table, by its kind; ids have an offer of their own. */
const WANTED: Partial<Record<TableKind, readonly NewField[]>> = {
  objectives: ["lead", "status"],
  initiatives: ["parent", "lead", "status"],
  benchmarks: ["parent", "benchmarkType", "measure", "baseline", "target", "due", "actual", "dataSource"],
  actions: ["parent", "lead", "due", "status", "evidence"],
  schoolPlan: ["parent", "lead", "due", "status", "evidence"],
  plan: ["lead", "due", "status"],
};

/** Whether the rows of a table have a status, or should have. */
export function hasStatus({ kind, columns }: TableMap): boolean {
  return columns.some(({ field }) => field === "status") || (WANTED[kind] ?? []).includes("status");
}

const DATE_FORMAT = "m/d/yyyy";

/** Columns that the check would go by and that the table lacks: a choice for each. */
export function addColumns(context: ImproveContext): Improvement | null {
  const { table } = context;
  const fields = (WANTED[table.kind] ?? []).filter((field) => isMissing(field, context));
  const choices = fields.map((field): ImproveChoice => {
    const column = newColumn(field, context);
    return {
      id: `column ${field}`,
      label: improveText.choices.column(column.heading),
      isAdvised: false,
      edits: [{ kind: "addColumns", at: placeOf(context), columns: [column] }],
      preview: [
        {
          where: column.heading,
          before: improveText.empty,
          after: column.validation ? improveText.list : improveText.noList,
        },
      ],
    };
  });
  return choices.length > 0 ? { kind: "columns", table, choices } : null;
}

/** A column for a field, empty, with what may be chosen in it. */
export function newColumn(field: NewField, { snapshot }: ImproveContext): NewColumn {
  const validation = listFor(field, snapshot);
  return {
    heading: improveText.headings[field],
    cells: [],
    ...(field === "due" && { format: DATE_FORMAT }),
    // Ids such as 1.10 are no numbers.
    ...((field === "id" || field === "parent") && { format: "@" }),
    ...(validation && { validation }),
  };
}

function isMissing(field: NewField, context: ImproveContext): boolean {
  const { table, items } = context;
  if (columnsOf(table, field).length > 0 || isHeading(improveText.headings[field], context)) return false;
  // Columns that name a row's objective, and ids such as 1.2.3, link as well.
  if (field === "parent") return !items.some(({ links }) => links.length > 0);
  return true;
}

/** True where a column has this heading already, whatever it was taken for. */
export function isHeading(text: string, { sheet, table }: ImproveContext): boolean {
  return table.columns.some(
    ({ column, heading }) =>
      plainHeading(heading) === plainHeading(text) ||
      plainHeading(sheet.cells.at(table.headerRows[1], column)) === plainHeading(text),
  );
}
