import { type CellValue, columnLetter, rangeName } from "../../plan/cell";
import type { MakeTableEdit, UnmergeEdit } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import type { ImproveContext, Improvement } from "./improvement";
import { placeOf } from "../../sheet/tablePlace";
import { mergesIn, unmergeEdit } from "./unmerge";

const { choices: words } = improveText;

/** An Excel table in place of a plain range. Not where rows inside it are headings of sections: these would become rows of it. */
export function makeTable(context: ImproveContext): Improvement | null {
  const { table, snapshot } = context;
  if (table.excelTable !== null || table.sectionRows.length > 0) return null;
  // Its first rows are one already, and two can't overlap.
  if (context.sheet.tables.some(({ range }) => range.firstRow === table.headerRows[1])) return null;
  const at = placeOf(context);
  const unmerges = mergesIn(context, at.headerRow, at.lastRow).map((range) => unmergeEdit(context, range));
  const name = freeName(
    context.sheet.name,
    snapshot.sheets.flatMap(({ tables }) => tables.map((each) => each.name)),
  );
  const headings = newHeadings(context, at, unmerges);
  const range = rangeName({
    ...{ firstRow: at.headerRow, lastRow: at.lastRow },
    ...{ firstColumn: at.firstColumn, lastColumn: at.lastColumn },
  });
  const choice = {
    id: "table",
    label: unmerges.length > 0 ? words.tableUnmerges(name, unmerges.length) : words.table(name),
    isAdvised: false,
    edits: [...unmerges, { kind: "makeTable" as const, at, name, headings }],
    preview: [
      { where: range, before: improveText.plainRange, after: improveText.tableCalled(name) },
      ...headings.map(({ column, before, after }) => ({
        where: `${columnLetter(column)}${at.headerRow}`,
        before: before === "" ? improveText.empty : String(before),
        after,
      })),
    ],
  };
  return { kind: "table", table, choices: [choice] };
}

/** Headings that a table can't have as they are: blank, repeated or no text. */
function newHeadings(
  { sheet, table }: ImproveContext,
  { headerRow, firstColumn, lastColumn }: MakeTableEdit["at"],
  unmerges: readonly UnmergeEdit[],
): MakeTableEdit["headings"] {
  const filledDown = ({ range, isFilled }: UnmergeEdit, column: number): boolean =>
    isFilled && column === range.firstColumn && headerRow > range.firstRow && headerRow <= range.lastRow;
  const taken = new Set<string>();
  const headings: { column: number; before: CellValue; after: string }[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    // What stands there once the heading is not merged any more.
    const filled = unmerges.find((each) => filledDown(each, column));
    const before = filled ? filled.value : sheet.cells.at(headerRow, column);
    const known =
      table.columns
        .find((each) => each.column === column)
        ?.heading.replace(/\s+/g, " ")
        .trim() ?? "";
    const isFine = typeof before === "string" && before !== "" && !taken.has(before.toLowerCase());
    const after = isFine
      ? before
      : unique(known || String(before) || improveText.columnNumber(column), taken);
    taken.add(after.toLowerCase());
    if (!isFine) headings.push({ column, before, after });
  }
  return headings;
}

function unique(text: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? text : `${text} ${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A name that Excel takes for a table: letters, digits and underscores, and like no cell's. */
function freeName(sheet: string, tables: readonly string[]): string {
  const plain = sheet.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
  const name = `${/^\p{L}/u.test(plain) ? plain : `Sheet_${plain}`}_table`;
  const taken = new Set(tables.map((each) => each.toLowerCase()));
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name}_${count}`;
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}
