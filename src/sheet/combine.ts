import type { AddColumnsEdit, AnyEdit, Edit, NewColumn } from "./edit";

/**
 * One list of edits from several that were made without knowing of each other: columns for one table are added together,
 * what is the same is done once, and of two edits that expect the same of a cell the later holds.
 */
export function combined(lists: readonly (readonly AnyEdit[])[]): AnyEdit[] {
  const edits: AnyEdit[] = [];
  for (const edit of lists.flat()) {
    const at = edits.findIndex((known) => isAboutTheSame(known, edit));
    if (at < 0) edits.push(edit);
    else edits[at] = merged(edits[at]!, edit);
  }
  return edits;
}

function isAboutTheSame(one: AnyEdit, other: AnyEdit): boolean {
  if ("cell" in one || "cell" in other)
    return "cell" in one && "cell" in other && isSameCell(one, other) && one.before === other.before;
  if (one.kind !== other.kind) return false;
  if (one.kind === "addColumns" && other.kind === "addColumns")
    return (
      one.at.sheet === other.at.sheet &&
      one.at.headerRow === other.at.headerRow &&
      one.at.lastColumn === other.at.lastColumn
    );
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSameCell({ cell: a }: Edit, { cell: b }: Edit): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

function merged(known: AnyEdit, next: AnyEdit): AnyEdit {
  if (known.kind !== "addColumns" || next.kind !== "addColumns") return next;
  const both: AddColumnsEdit = { ...known, columns: next.columns.reduce(withColumn, known.columns) };
  return both;
}

/** Columns with one more; what is to stand under a heading that is among them already comes into that column. */
function withColumn(columns: readonly NewColumn[], column: NewColumn): readonly NewColumn[] {
  if (!columns.some(({ heading }) => heading === column.heading)) return [...columns, column];
  return columns.map((each) =>
    each.heading === column.heading ? { ...each, cells: [...each.cells, ...column.cells] } : each,
  );
}
