import type { ColumnMap, TableMap } from "../../plan/maps/tableMap";
import type { TableCells } from "../../plan/parsing/table/cells";
import { labeled } from "../../plan/parsing/sections/sectionName";

/** Rows among the items that say beside a label what the rows below them serve ("Supports: | Goal 2"), or behind it in one cell. */
export interface Labels {
  /** The texts with which they begin, to the colon where they go on behind it. */
  readonly texts: ReadonlySet<string>;
  /** The columns in which they say it, from left to right. */
  readonly columns: readonly ColumnMap[];
  /** Whether some say it in one cell. */
  readonly areOneCell: boolean;
}

/** The labels among some rows of a table. @param rows those that are no items */
export function labelsIn(cells: TableCells, rows: readonly number[]): Labels {
  const texts = new Set<string>();
  const columns = new Set<number>();
  let areOneCell = false;
  for (const row of rows) {
    const says = cells.goesOnBelow(row) ? labeled(cells, row) : null;
    if (!says) continue;
    const text = cells.sectionText(row);
    const isBeside = says.text === cells.textsOf(row)[1];
    if (isBeside) columns.add(cells.filledIn(row)[1]!);
    else areOneCell = true;
    texts.add(isBeside ? text : labelOf(text));
  }
  return {
    texts,
    columns: [...columns].sort((a, b) => a - b).map((column) => columnAt(cells.table, column)),
    areOneCell,
  };
}

/** A text to its first colon, the whole of it where it has none. */
export function labelOf(text: string): string {
  return text.slice(0, text.indexOf(":") + 1) || text;
}

/** What `labelOf` computes. */
export function labelFormula(text: string): string {
  return `IFERROR(LEFT(${text},FIND(":",${text})),${text})`;
}

/** What stands behind the first colon of a text that has one. */
export function behindLabel(text: string): string {
  return text.slice(text.indexOf(":") + 1).trim();
}

/** What `behindLabel` computes, but for spaces around it. */
export function behindLabelFormula(text: string): string {
  return `MID(${text},FIND(":",${text})+1,LEN(${text}))`;
}

/** A column of a table by its number; what stands between the columns that are used belongs to none of them. */
export function columnAt({ columns }: TableMap, column: number): ColumnMap {
  return columns.find((each) => each.column === column) ?? { column, heading: "", field: "other" };
}
