import type { CellAddress } from "../../../plan/cell";
import type { AnyEdit, RowMark } from "../../../sheet/edit";
import { isCellStep } from "./cellSteps";
import type { Step } from "./step";

/** By which a cell is known among others. */
export function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row}!${column}!${sheet}`;
}

/** What came last is taken back first. Rows are known by what was changed about them too. */
export function undoOf(made: readonly Step[]): AnyEdit[] {
  const changed = new Map(
    made
      .filter(isCellStep)
      .map(({ now, row, column, content }) => [keyOf({ sheet: now.name, row, column }), content.value]),
  );
  const asNow = (mark: RowMark, sheet: string, row: number): RowMark => {
    const or = changed.get(keyOf({ sheet, row, column: mark.column }));
    return or === undefined ? mark : { ...mark, or };
  };
  return [...made]
    .reverse()
    .flatMap(({ undo }) => undo)
    .map((edit): AnyEdit => {
      if ("cell" in edit)
        return edit.row ? { ...edit, row: asNow(edit.row, edit.cell.sheet, edit.cell.row) } : edit;
      if (edit.kind !== "removeColumns") return edit;
      const columns = edit.columns.map((column) => ({
        ...column,
        cells: column.cells.map((cell) =>
          cell.mark ? { ...cell, mark: asNow(cell.mark, edit.at.sheet, cell.row) } : cell,
        ),
      }));
      return { ...edit, columns };
    });
}
