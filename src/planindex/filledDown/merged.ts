import { columnLetter, type CellValue, isErrorValue, quoteSheet } from "../../plan/cell";
import type { SheetSnapshot } from "../../plan/snapshot";
import type { ColumnMap, TableMap } from "../../plan/maps/tableMap";
import type { CellContent } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { inWords } from "../formulas/cells";
import { rawText } from "../formulas/excelText";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { rangeOf } from "../formulas/ranges";
import type { SourceColumns } from "../sources/sourceColumns";
import type { IndexModel, ListTable, MergedColumn, Ranged } from "../model";

const { merged: m, groups: g } = indexText;

/** What a row says, and not what it is called: there a merged area counts in each of its rows. */
const SAYS = [
  ...(["unit", "cluster", "parents", "status", "due", "completed", "percent"] as const),
  ...(["benchmarkType", "direction", "baseline", "target", "actual"] as const),
] as const satisfies readonly (keyof SourceColumns)[];

/** The columns of a plain range in which cells are merged over rows. */
export function mergedColumns(
  sheet: SheetSnapshot | undefined,
  { excelTable, firstRow, lastRow }: TableMap,
  columns: SourceColumns,
): MergedColumn[] {
  return [...new Set(SAYS.flatMap((field) => columns[field]))].flatMap((column) => {
    const areas = mergedAreas(sheet, { excelTable, firstRow, lastRow }, column);
    return areas.length > 0 ? [{ column, areas }] : [];
  });
}

/** The merged areas of a column, by their first and last rows n. */
export function mergedAreas(
  sheet: SheetSnapshot | undefined,
  { excelTable, firstRow, lastRow }: Pick<TableMap, "excelTable" | "firstRow" | "lastRow">,
  { column }: ColumnMap,
): MergedColumn["areas"] {
  if (excelTable !== null) return [];
  return (sheet?.merges ?? [])
    .filter(
      (merge) =>
        merge.firstColumn === column &&
        merge.lastRow > merge.firstRow &&
        merge.firstRow >= firstRow &&
        merge.lastRow <= lastRow,
    )
    .map((merge) => [merge.firstRow - firstRow + 1, merge.lastRow - firstRow + 1] as const)
    .sort(([a], [b]) => a - b);
}

/** What row n says in a column with merged cells, as the formulas below fill it down. @param raw what stands in its cells */
export function mergedValue({ areas }: MergedColumn, n: number, raw: (n: number) => CellValue): CellValue {
  const own = raw(n);
  if (typeof own === "boolean" || isErrorValue(own)) return rawText(own);
  if (own !== "" || !areas.some(([from, to]) => from < n && n <= to)) return own;
  return mergedValue({ areas } as MergedColumn, n - 1, raw);
}

/** What the list of areas goes by. */
type AllSources = Pick<IndexModel, "sources" | "indicators">;

/** All that may have merged columns, in the order of the list of their areas. */
function withAreas({ sources, indicators }: AllSources): readonly Ranged[] {
  return [...sources, ...(indicators?.sources ?? [])];
}

/** How many columns the sources with the most of them have. */
export function mergedCount(model: AllSources): number {
  return Math.max(0, ...withAreas(model).map(({ merged }) => merged.length));
}

/** Formula of what a row of the table of filled-down cells says in a merged column. @param above the cell above it, null in the first row */
export function mergedFormula(
  model: AllSources,
  source: Ranged,
  index: number,
  above: string | null,
): string {
  const { column } = source.merged[index]!;
  const range = rangeOf(source, column);
  const own = `INDEX(${range},${at(g.row)})`;
  const [first, last] = listed(model, source, index);
  const part = (heading: string) => {
    const all = columnOf(INDEX_TABLES.merged, heading);
    return `INDEX(${all},${first}):INDEX(${all},${last})`;
  };
  const isCovered = `IFERROR(INDEX(${part(m.to)},MATCH(${at(g.row)}-1,${part(m.from)},1))>=${at(g.row)},FALSE)`;
  const blank = above === null ? '""' : `IF(${isCovered},${above},"")`;
  const text = inWords(own, source.booleans.get(column.column));
  return `IF(${at(g.row)}>ROWS(${range}),"",IFERROR(IF(${own}="",${blank},${text}),"${indexText.errorValue}"))`;
}

/** The first and last row of a column's areas in the list of all. */
function listed(model: AllSources, source: Ranged, index: number): [first: number, last: number] {
  let count = 0;
  for (const each of withAreas(model))
    for (const [at_, { areas }] of each.merged.entries()) {
      if (each === source && at_ === index) return [count + 1, count + areas.length];
      count += areas.length;
    }
  throw new RangeError(`no merged column ${index} on the sheet ${source.table.sheet}`);
}

/**
 * The merged areas, by their first and last rows n now: they move with their cells when rows come and go. One that was
 * deleted lies between rows, so that it covers none and the list stays in order.
 * @param row, column where the heading of the list stands
 */
export function mergedTable(model: IndexModel, row: number, column: number): ListTable {
  const rows = withAreas(model).flatMap((source) =>
    source.merged.flatMap(({ column: of, areas }) =>
      areas.map((area, place) => ({ source, of, area, isFirst: place === 0 })),
    ),
  );
  const areaOf = ({ source, of, area: [from, to] }: (typeof rows)[number]) => {
    const letter = columnLetter(of.column);
    const cell = (n: number) => `$${letter}$${source.firstRow + n - 1}`;
    return `${quoteSheet(source.table.sheet)}!${cell(from)}:${cell(to)}`;
  };
  const from = (each: (typeof rows)[number], index: number): CellContent => {
    const before = each.isFirst ? "0" : `${columnLetter(column + 3)}${row + index}`;
    const first = `ROW(INDEX(${rangeOf(each.source, each.of)},1))`;
    return { formula: `=IFERROR(ROW(INDEX(${areaOf(each)},1))-${first}+1,INT(${before})+0.5)` };
  };
  return {
    name: INDEX_TABLES.merged,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: m.sheet, content: rows.map(({ source }) => source.table.sheet), format: "text" },
      { heading: m.column, content: rows.map(({ of }) => of.heading), format: "text" },
      { heading: m.from, content: rows.map(from) },
      {
        heading: m.to,
        content: rows.map((each) => ({
          formula: `=IFERROR(${at(m.from)}+ROWS(${areaOf(each)})-1,${at(m.from)})`,
        })),
      },
    ],
  };
}
