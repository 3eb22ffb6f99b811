import { placeOf, rowMarks } from "../adopt/improve/rows";
import { safeEdits } from "../checks/select";
import type { CellAddress, CellValue } from "../plan/cell";
import type { Field } from "../plan/fields";
import type { SheetSnapshot } from "../plan/snapshot";
import type { TableMap } from "../plan/tablemap";
import { isDateFormat } from "../plan/values/numberFormat";
import { shownAs } from "../plan/values/shown";
import { type AnyEdit, type Edit, sheetOf } from "../sheet/edit";
import type { Check, Finding, Fix, RowAddition } from "./check";

/** A change as people are shown it before it is made. */
export interface ShownChange {
  /** Null for what is added at a table's end. */
  readonly cell: CellAddress | null;
  readonly sheet: string;
  /** As Excel shows it; "" for an empty cell. */
  readonly before: string;
  /** For what is added, its cells by heading: "Status: Not begun; …". */
  readonly after: string;
}

/** The changes that are safe to make at once, of these findings. */
export function safeChanges(check: Check, findings: readonly Finding[]): AnyEdit[] {
  return safeEdits(findings).map((edit) => found(check, edit));
}

/** The changes that one way of putting a finding right makes. */
export function changesOf(check: Check, { edits, rows }: Fix): AnyEdit[] {
  return [...edits.map((edit) => found(check, edit)), ...rows.flatMap((row) => addRow(check, row) ?? [])];
}

/** What changes will make of the cells. */
export function shownChanges({ reading: { snapshot } }: Check, edits: readonly AnyEdit[]): ShownChange[] {
  return edits.flatMap((edit): ShownChange[] => {
    const sheet = sheetOf(edit);
    const cells = snapshot.sheets.find(({ name }) => name === sheet)?.cells;
    if ("cell" in edit) {
      const { cell, before, after, format } = edit;
      const held = cells?.format(cell.row, cell.column) ?? "General";
      return [{ cell, sheet, before: shown(before, held), after: shown(after, format ?? held) }];
    }
    if (edit.kind !== "addRows") return [];
    return edit.rows.map((row) => ({
      ...{ cell: null, sheet, before: "" },
      after: [...row]
        .map(([column, value]) => {
          const content = shown(value, cells?.format(edit.at.lastRow, column) ?? "General");
          return `${shownAs(edit.at.headings.get(column) ?? "", "General")}: ${content}`;
        })
        .join("; "),
    }));
  });
}

/** Spaces that nobody sees, and characters that have no shape: what a fix takes away has to be seen. */
const UNSEEN = /^\s+|\s+$|\s{2,}|[^\S ]|[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const OPEN_BOX = "␣";

function shown(value: CellValue, format: string): string {
  if (typeof value !== "string") return shownAs(value, format);
  return value.replace(UNSEEN, (unseen) => OPEN_BOX.repeat(unseen.length));
}

/** A table of the plan, and the sheet that it stands on. */
interface Around {
  readonly table: TableMap;
  readonly sheet: SheetSnapshot;
}

function around({ reading: { plan, snapshot } }: Check, name: string, row: number): Around | null {
  const table = plan.tables.find(
    (each) => each.sheet === name && row >= each.firstRow && row <= each.lastRow,
  );
  const sheet = snapshot.sheets.find((each) => each.name === name);
  return table && sheet ? { table, sheet } : null;
}

/** The edit with what its row is known by, so that rows may be added or sorted before it is made, and the format that it needs. */
function found(check: Check, edit: Edit): Edit {
  const { cell } = edit;
  const place = around(check, cell.sheet, cell.row);
  if (!place) return edit;
  const row = edit.row ?? rowMarks(place)(cell.row, cell.column);
  const format = edit.format ?? dateFormatFor(edit, place);
  return { ...edit, ...(row && { row }), ...(format !== undefined && { format }) };
}

const DATE_FIELDS: ReadonlySet<Field> = new Set(["start", "due", "completed", "date"]);

/** Excel shows it as dates are written where the user is. */
const USUAL_DATE = "m/d/yyyy";

/** A day that takes the place of a text needs a format that shows it as one: that of other days in its column. */
function dateFormatFor(
  { cell: { row: own, column }, before, after }: Edit,
  { table, sheet: { cells } }: Around,
): string | undefined {
  if (typeof before !== "string" || typeof after !== "number") return undefined;
  const map = table.columns.find((each) => each.column === column);
  if (!map || !DATE_FIELDS.has(map.field) || isDateFormat(cells.format(own, column))) return undefined;
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const format = cells.format(row, column);
    if (typeof cells.at(row, column) === "number" && isDateFormat(format)) return format;
  }
  return USUAL_DATE;
}

/** The change that adds a row; null where its table is not among the plan's. */
function addRow(check: Check, { sheet, lastRow, values }: RowAddition): AnyEdit | null {
  const place = around(check, sheet, lastRow);
  if (!place) return null;
  return {
    kind: "addRows",
    at: placeOf(place),
    rows: [new Map(values.map(({ column, value }) => [column, value]))],
  };
}
