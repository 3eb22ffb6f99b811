import { cellName, type RangeAddress, rangeName } from "../../../plan/cell";
import type { SheetDescription } from "../../../sheet/description";
import { isFormula } from "../cells";
import type { Ours } from "./find";
import { overlap } from "./rectangles";
import { TEXT_STYLES } from "../palette";

const FONT_COLOR = { format: { font: { color: true } } } as const;

/** Rows between tables, as proxies. */
export interface FoundLines {
  readonly range: RangeAddress;
  readonly cells: Excel.Range;
  readonly fonts: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Asks what stands in the rows between tables: lines of ours and the user's notes. */
export function queueLines(sheet: Excel.Worksheet, { lines }: Ours): FoundLines[] {
  return lines.map((range) => {
    const cells = sheet.getRange(rangeName(range));
    cells.load("formulas");
    return { range, cells, fonts: cells.getCellProperties(FONT_COLOR) };
  });
}

/** A filled cell between tables. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly isOurs: boolean;
}

/**
 * The filled cells between tables, and which of them are ours. Lines of ours are told by their color, or by what they say
 * where somebody has given them another; whatever somebody types elsewhere has neither.
 */
export function filledCells(
  found: readonly FoundLines[],
  { named, tables }: Ours,
  description: SheetDescription,
): FilledCell[] {
  const { texts, charts = [] } = description;
  const said = new Set<unknown>([
    ...texts.map(({ text }) => (isFormula(text) ? text.formula : text)),
    ...charts.map((chart) => chart.description),
  ]);
  const colors = new Set(Object.values(TEXT_STYLES).map(({ color }) => color));
  const columns = new Set([
    ...texts.map(({ column }) => column),
    ...charts.map(({ place }) => place.column),
    ...tables.map((each) => each.range.firstColumn),
  ]);
  return found.flatMap(({ range, cells, fonts }) =>
    (cells.formulas as unknown[][]).flatMap((row, down) =>
      row.flatMap((content, right): FilledCell[] => {
        if (content === "") return [];
        const at = { row: range.firstRow + down, column: range.firstColumn + right };
        const color = fonts.value[down]?.[right]?.format?.font?.color?.toUpperCase() ?? "";
        const cell = { firstRow: at.row, lastRow: at.row, firstColumn: at.column, lastColumn: at.column };
        const isOurs =
          (at.column === 1 && at.row <= 2) ||
          named.some((each) => overlap(each, cell) !== null) ||
          (columns.has(at.column) && (colors.has(color) || said.has(content)));
        return [{ ...at, isOurs }];
      }),
    ),
  );
}

/** The first cell of the user's that stands where a description has something; null when there is none. */
export function inTheWay(cells: readonly FilledCell[], needed: readonly RangeAddress[]): string | null {
  const found = cells.find(
    ({ row, column, isOurs }) =>
      !isOurs &&
      needed.some((range) =>
        overlap(range, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }),
      ),
  );
  return found ? cellName(found.row, found.column) : null;
}
