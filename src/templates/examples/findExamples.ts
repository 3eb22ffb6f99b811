import type { CellValue } from "../../plan/cell";
import { isOwnTable } from "../../plan/ownTables";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import { growingTable } from "../growth/addedRows";
import type { ExampleRow } from "./examples";
import { listCells } from "../lists/listCells";
import { EXAMPLES_TABLE, REMEMBERED_HEADINGS } from "../lists/remembered";

/** A row of a table that holds all that an example says; it may say more. */
export interface ExampleFound {
  readonly sheet: string;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly example: ExampleRow;
  readonly values: readonly CellValue[];
}

/** The example rows that set-up wrote, as the sheet "Lists" remembers them. */
export function rememberedExamples({ sheets }: WorkbookSnapshot): ExampleRow[] {
  const found = growingTable(sheets, EXAMPLES_TABLE);
  if (!found) return [];
  return listCells(found, REMEMBERED_HEADINGS.examples).flatMap((cells): ExampleRow[] => {
    const [table = "", id = "", row = ""] = cells.map((cell) => String(cell).trim());
    return row === "" ? [] : [{ table, id, row }];
  });
}

/** Rows that may be an example, in whatever table they stand by now; sheets that are protected are passed over. */
export function findExamples({ sheets }: WorkbookSnapshot, examples: readonly ExampleRow[]): ExampleFound[] {
  const byPiece = new Map<string, ExampleRow[]>();
  for (const example of examples) {
    const piece = longest(pieces(example.row));
    byPiece.set(piece, [...(byPiece.get(piece) ?? []), example]);
  }
  const found: ExampleFound[] = [];
  for (const { name: sheet, tables, cells, isProtected } of sheets)
    for (const { name, range } of isProtected ? [] : tables) {
      if (isOwnTable(name)) continue;
      const { firstColumn, lastColumn } = range;
      for (let row = range.firstRow + 1; row <= range.lastRow; row++) {
        const values: CellValue[] = [];
        for (let column = firstColumn; column <= lastColumn; column++) values.push(cells.at(row, column));
        const texts = values.map((value) => String(value).trim());
        const example = texts
          .flatMap((text) => byPiece.get(text) ?? [])
          .find(({ id, row: said }) =>
            [id, ...pieces(said)].every((piece) => piece === "" || texts.includes(piece)),
          );
        if (example) found.push({ sheet, row, firstColumn, lastColumn, example, values });
      }
    }
  return found;
}

/**
 * The columns in which an example says something, but for its id, which the next row to be filled in keeps. None when the
 * row says anything else besides: then somebody has made it a row of theirs.
 */
export function exampleColumns(
  { firstColumn, values, example }: ExampleFound,
  isFormula: (column: number) => boolean,
): number[] {
  const left = [example.id, ...pieces(example.row)].filter((piece) => piece !== "");
  const columns: number[] = [];
  let hasId = example.id === "";
  for (const [index, value] of values.entries()) {
    const column = firstColumn + index;
    const text = String(value).trim();
    if (text === "" || isFormula(column)) continue;
    const at = left.indexOf(text);
    if (at < 0) return [];
    left.splice(at, 1);
    if (!hasId && text === example.id) hasId = true;
    else columns.push(column);
  }
  return left.length === 0 ? columns : [];
}

function pieces(row: string): string[] {
  return row.split(" | ");
}

function longest(texts: readonly string[]): string {
  return texts.reduce((found, text) => (text.length > found.length ? text : found), "");
}
