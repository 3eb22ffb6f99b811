import type { WorkbookSnapshot } from "../../plan/snapshot";
import { columnLetter, quoteSheet } from "../../plan/cell";
import { plainHeading } from "../../plan/words/headingText";
import type { FormulaText } from "../../sheet/description";
import { listsText } from "../../text/templates/lists";
import { growingTable } from "../growth/addedRows";
import { listCells } from "../lists/listCells";
import type { TemplatePart } from "../types";
import { VOCABULARIES } from "../vocabularies";

/** The table on the sheet "Lists" that knows what columns are called, whatever people call them later. */
export const COLUMNS_TABLE = "TL_Columns";

/** A column of a table that set-up made: what it is called now, and where it stands on the sheet. */
export interface NamedColumn {
  readonly heading: string;
  readonly column: number;
}

/** The columns of a table that set-up made, by the keys that the template has for them. */
export type ColumnNames = ReadonlyMap<string, NamedColumn>;

/** What a workbook remembers of its tables' columns: by table in lower case, the heading that each key has now. */
export type RememberedNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * What is to be remembered of a table: a formula that reads the cells with its headings, so that it says what they are called
 * by whatever program they are changed, moved or taken away.
 */
export function namesFormula(
  sheet: string,
  headerRow: number,
  columns: readonly { readonly key: string; readonly column: number }[],
): FormulaText {
  const cell = (column: number) => `${quoteSheet(sheet)}!$${columnLetter(column)}$${headerRow}`;
  const lines = columns.map(({ key, column }) => `"${key}: "&IFERROR(${cell(column)},"")`);
  return { formula: `=${lines.join("&CHAR(10)&")}` };
}

/** What the workbook remembers of its tables' columns. */
export function rememberedNames({ sheets }: WorkbookSnapshot): RememberedNames {
  const found = growingTable(sheets, COLUMNS_TABLE);
  const names = new Map<string, Map<string, string>>();
  if (!found) return names;
  const { table: tableHeading, names: namesHeading } = listsText.columns.columnNames;
  for (const row of listCells(found, [tableHeading, namesHeading])) {
    const [name = "", text = ""] = row.map(String);
    const known = names.get(name.toLowerCase()) ?? new Map<string, string>();
    names.set(name.toLowerCase(), known);
    for (const [, key = "", heading = ""] of text.matchAll(/^(\w+): (.*(?:\n(?!\w+: ).*)*)$/gm))
      if (heading !== "") known.set(key, heading);
  }
  return names;
}

/**
 * The columns of a table as it stands: by what the workbook remembers of it, and for the rest by the headings that any
 * vocabulary has.
 * @param headings of the table from left to right
 * @param firstColumn where the first of them stands
 */
export function namedColumns(
  part: TemplatePart,
  headings: readonly string[],
  firstColumn: number,
  remembered: ReadonlyMap<string, string> | undefined,
): ColumnNames {
  const free = new Map(headings.map((heading, index) => [plainHeading(heading), index]));
  const names = new Map<string, NamedColumn>();
  const claim = (key: string, heading: string | undefined) => {
    const index = heading === undefined ? undefined : free.get(plainHeading(heading));
    if (index === undefined || names.has(key) || plainHeading(heading!) === "") return;
    free.delete(plainHeading(heading!));
    names.set(key, { heading: headings[index]!, column: firstColumn + index });
  };
  for (const { key } of part.columns) claim(key, remembered?.get(key));
  for (const { headings: known } of VOCABULARIES)
    for (const { key } of part.columns) claim(key, known[part.id][key]);
  return names;
}
