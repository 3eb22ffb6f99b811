import { SCHOOL_SHEETS } from "../../plan/ownTables";
import type { CellContent } from "../../sheet/description";
import { listsText } from "../../text/templates/lists";
import { COLUMNS_TABLE } from "../names/columnNames";
import type { ExampleRow } from "../examples/examples";
import { list, type List } from "./list";

/** The rows that set-up wrote as examples, as they were. */
export const EXAMPLES_TABLE = "TL_Examples";

/** What the sheet "Lists" keeps for the plan besides words to choose from. */
export interface Remembered {
  readonly examples: readonly ExampleRow[];
  /** By table, what its columns are called: see `namesFormula`. */
  readonly columnNames: readonly RememberedRow[];
  /** Schools with a sheet of their own: name and figures. */
  readonly schoolSheets: readonly RememberedRow[];
}

export interface RememberedRow {
  /** What the first cell says, by which the row is found again; "" for one that stands besides others about the same. */
  readonly subject: string;
  /** In the order of the table's headings. */
  readonly cells: readonly CellContent[];
}

const { columns, headings } = listsText;

/** The headings of the tables in which rows are remembered. */
export const REMEMBERED_HEADINGS: Readonly<Record<keyof Remembered, readonly string[]>> = {
  examples: [columns.examples.table, columns.examples.id, columns.examples.row],
  columnNames: [columns.columnNames.table, columns.columnNames.names],
  schoolSheets: SCHOOL_SHEETS.headings,
};

/** The row that an example is remembered by. */
export function exampleCells({ table, id, row }: ExampleRow): RememberedRow {
  return { subject: table, cells: [table, id, row] };
}

/** What set-up has to remember in the workbook, as lists. */
export function rememberedLists({ examples, columnNames, schoolSheets }: Remembered): List[] {
  return [
    rows("schoolSheets", headings.schoolSheets, SCHOOL_SHEETS.name, [30, 12, 12, 12], schoolSheets, true),
    rows("columnNames", headings.columnNames, COLUMNS_TABLE, [26, 60], columnNames),
    rows("examples", headings.examples, EXAMPLES_TABLE, [26, 10, 60], examples.map(exampleCells)),
  ];
}

/** A table has to have a row, if an empty one. */
function rows(
  what: keyof Remembered,
  heading: string,
  name: string,
  widths: readonly number[],
  remembered: readonly RememberedRow[],
  isComputed = false,
): List {
  const all = remembered.length > 0 ? remembered.map(({ cells }) => cells) : [widths.map(() => "")];
  return list(
    heading,
    name,
    all.length,
    REMEMBERED_HEADINGS[what].map((each, index) => ({
      heading: each,
      content: all.map((row) => row[index]!),
      ...(isComputed ? { isComputed } : { format: "text" as const, align: "clip" as const }),
      width: widths[index]!,
    })),
  );
}
