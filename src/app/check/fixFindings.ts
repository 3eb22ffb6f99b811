import { safeEdits, withRowMarks } from "../../checks/engine/select";
import type { CellAddress, CellValue } from "../../plan/cell";
import { shownAs } from "../../plan/values/shown";
import { type AnyEdit, sheetOf } from "../../sheet/edit";
import type { Check, Finding, Fix } from "./check";

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
  return withRowMarks(safeEdits(findings), check.reading.plan);
}

/** The changes that one way of putting a finding right makes. */
export function changesOf(check: Check, { edits }: Fix): AnyEdit[] {
  return withRowMarks(edits, check.reading.plan);
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
