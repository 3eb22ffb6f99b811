import { attentionTables } from "./attention/tables";
import { INDEX_TABLE, OWN_SHEETS } from "../plan/ownTables";
import type { NamedCell, SheetDescription, TableBlock, TextBlock } from "../sheet/description";
import { indexText } from "../text/planindex";
import { barsTable } from "./schools/bars";
import { sectionsTable } from "./filledDown/headings";
import { groupsTable, hasFilledDown } from "./filledDown/tables";
import { indexColumns } from "./rows/columns";
import { objectivesTable, parentsTable } from "./served/tables";
import { sourcesTable } from "./sources/tables";
import { mergedCount, mergedTable } from "./filledDown/merged";
import { meaningsTable, textsTable } from "./formulas/wordLists";
import type { IndexModel, ListTable } from "./model";
import { INDEX_TABLES } from "./formulas/names";
import { benchmarkColumns } from "./benchmarks/columns";
import { BENCHMARKS, benchmarksByObjective, benchmarksBySchool } from "./benchmarks/tables";
import { INDICATORS, indicatorTables } from "./indicators/tables";
import { noticesTable } from "./notices";
import { RATINGS, ratingTables } from "./ratings/tables";
import { recordTables } from "./records/tables";
import { type GroupedTable, groupedFormula, INDEX, schoolsTable } from "./schools/tables";

/** The row of all tables' headings; the headings of the lists stand above it, and the cell that says whether rows are grouped. */
const HEADER_ROW = 7;
const GROUPED_ROW = 5;

/** The sheet "Plan index": the index on the left, the short lists that it looks things up in on its right. */
export function describeIndex(model: IndexModel): SheetDescription {
  const index: TableBlock = {
    name: INDEX_TABLE,
    row: HEADER_ROW,
    column: 1,
    rowCount: model.rows.length,
    style: "list",
    columns: indexColumns(model),
  };
  const hasBenchmarks = model.benchmarkRows.length > 0;
  const { tables, headings } = beside(index, [
    ...filledDownTables(model),
    [indexText.schools.heading, schoolsTable(model)],
    [indexText.bars.heading, barsTable(model)],
    [indexText.sources.heading, sourcesTable(model)],
    [indexText.objectives.heading, objectivesTable(model)],
    [indexText.notices.heading, noticesTable(model)],
    [indexText.parents.heading, parentsTable(model)],
    [
      indexText.nothing.heading,
      // Items that have these are not reported as serving something that isn't found.
      textsTable(INDEX_TABLES.nothing, indexText.nothing.text, model.nothing),
    ],
    ...(hasBenchmarks ? benchmarkTables(model) : []),
    ...attentionTables(model),
    ...ratingTables(model),
    ...indicatorTables(model),
    ...recordTables(model),
  ]);
  return {
    id: "index",
    name: OWN_SHEETS.index,
    title: indexText.title,
    lead: indexText.lead,
    texts: [
      ...indexText.guide.map((text, index): TextBlock => ({
        row: 3 + index,
        column: 1,
        text,
        style: "note",
      })),
      { row: GROUPED_ROW, column: 1, text: indexText.grouped, style: "note" },
      ...headings,
    ],
    tables: [index, ...tables],
    namedCells: [
      groupedCell(INDEX, 4),
      ...(hasBenchmarks ? [groupedCell(BENCHMARKS, 5)] : []),
      ...(model.ratings ? [groupedCell(RATINGS, 6)] : []),
      ...(model.indicators ? [groupedCell(INDICATORS, 7)] : []),
    ],
    columnWidths: [8, 6, 40, 22, 10, 10, 18, 14, 14, 12, 10, 28],
    freeze: { rows: HEADER_ROW, columns: 5 },
    print: {
      orientation: "landscape",
      titleRows: [HEADER_ROW - 1, HEADER_ROW],
      isSeveralPagesWide: true,
    },
  };
}

/** The cell that says whether the rows of a table stand grouped by school. */
function groupedCell(of: GroupedTable, column: number): NamedCell {
  return { row: GROUPED_ROW, column, name: of.grouped, content: { formula: groupedFormula(of) } };
}

/** A list of the sheet below its heading; made for the place where it stands, where its formulas look at their own cells. */
type PlacedList = readonly [heading: string, list: ListTable | ((row: number, column: number) => ListTable)];

/** What rows have from the rows above them, and what that is read by; none where each row says all itself. */
function filledDownTables(model: IndexModel): PlacedList[] {
  if (!hasFilledDown(model)) return [];
  const { groups, sections, merged } = indexText;
  const lists: PlacedList[] = [
    [groups.heading, (row, column) => groupsTable(model, row, column)],
    [sections.heading, sectionsTable(model)],
  ];
  if (mergedCount(model) > 0) lists.push([merged.heading, (row, column) => mergedTable(model, row, column)]);
  return lists;
}

/** The benchmarks with what they are read by and their figures. */
function benchmarkTables(model: IndexModel): PlacedList[] {
  const { benchmarks: t } = indexText;
  return [
    [
      t.heading,
      {
        name: INDEX_TABLES.benchmarks,
        rowCount: model.benchmarkRows.length,
        style: "list",
        columns: benchmarkColumns(model),
      },
    ],
    [t.bySchool, benchmarksBySchool(model)],
    [t.byObjective, benchmarksByObjective(model)],
    [t.types, meaningsTable(INDEX_TABLES.types, model.typeNumbers)],
    [t.numbers, meaningsTable(INDEX_TABLES.numbers, model.numbers)],
    [t.ways, meaningsTable(INDEX_TABLES.directions, model.directions)],
    [t.results, meaningsTable(INDEX_TABLES.results, model.results)],
    ...(model.noBenchmark.length > 0
      ? [
          [
            indexText.noBenchmark.heading,
            textsTable(INDEX_TABLES.noBenchmark, indexText.noBenchmark.text, model.noBenchmark),
          ] as const,
        ]
      : []),
  ];
}

/** Puts lists to the right of a table, a blank column between each. */
function beside(
  table: TableBlock,
  lists: readonly PlacedList[],
): { tables: TableBlock[]; headings: TextBlock[] } {
  const tables: TableBlock[] = [];
  const headings: TextBlock[] = [];
  let column = table.column + table.columns.length + 1;
  for (const [heading, make] of lists) {
    const list = typeof make === "function" ? make(table.row, column) : make;
    headings.push({ row: table.row - 1, column, text: heading, style: "heading" });
    tables.push({ ...list, row: table.row, column });
    column += list.columns.length + 1;
  }
  return { tables, headings };
}
