import { cellName, columnLetter } from "../../plan/cell";
import { itemRows, type TableMap } from "../../plan/maps/tableMap";
import { shownAs } from "../../plan/values/shown";
import type { Edit } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import type { ImproveContext, PreviewLine } from "./improvement";

/** Rows of the body that hold items: no section rows, no rows that are no data. */
export function bodyRows({ table }: Pick<ImproveContext, "table">): number[] {
  const notData = new Set(table.notDataRows);
  return itemRows(table).filter((row) => !notData.has(row));
}

/** "C, Status": a column as people call it. */
export function columnName({ columns }: TableMap, column: number): string {
  const heading =
    columns
      .find((each) => each.column === column)
      ?.heading.replace(/\s+/g, " ")
      .trim() ?? "";
  return heading === "" ? columnLetter(column) : `${columnLetter(column)}, ${heading}`;
}

/** A cell edit as it is shown. */
export function previewOf(
  { cell, before, after, format = "General" }: Edit,
  heldFormat = "General",
): PreviewLine {
  return {
    where: cellName(cell.row, cell.column),
    before: before === "" ? improveText.empty : shownAs(before, heldFormat),
    after: after === "" ? improveText.empty : shownAs(after, format),
  };
}
