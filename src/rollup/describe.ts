import { AS_OF_NAME, OWN_SHEETS } from "../plan/ownTables";
import {
  at,
  columnOf,
  figureGroups,
  figureRows,
  INDEX_TABLES,
  type IndexModel,
  hasNoticesFormula,
  noticeFormulas,
} from "../planindex";
import type {
  ColumnDescription,
  Highlight,
  SheetDescription,
  TableBlock,
  TextBlock,
} from "../sheet/description";
import { indexText } from "../text/planindex";
import { rollupText } from "../text/rollup";
import { benchmarkSection } from "./benchmarks";
import { uniqueLabels } from "./labels";
import { ratingSection } from "./ratings";
import { statusCharts } from "./statusCharts";

/** The heading of the first block; the sheet's title, lead and sentences stand above it. */
const FIRST_BLOCK = 6;
/** The sentences below the lead. */
const COUNTED_ROW = 3;
const NOTICE_ROW = 4;

/** Names of the rollup's tables. */
export const ROLLUP_TABLES = {
  items: "TL_RollupItems",
  complete: "TL_RollupComplete",
  overdue: "TL_RollupOverdue",
} as const;

/** Characters that the columns No. and School are wide, and a group's at least. */
const WIDTHS = { number: 6, school: 30, group: 13 } as const;
/** Characters that the tables are wide at least: as wide as the sentences above and below them. */
const LEAST_WIDTH = 110;
/** Rows of a table that fit on a page with its headings. */
const ROWS_ON_PAGE = 24;

type Measure = keyof typeof ROLLUP_TABLES;

const MEASURES: readonly { measure: Measure; format: "count" | "share"; highlight: Highlight }[] = [
  { measure: "items", format: "count", highlight: { kind: "heat", low: "none", high: "neutral" } },
  { measure: "complete", format: "share", highlight: { kind: "heat", low: "none", high: "good" } },
  { measure: "overdue", format: "count", highlight: { kind: "heat", low: "none", high: "bad" } },
];

/**
 * The rollup's first section, schools × strategic objectives, as three tables one below the other with the same
 * columns: how many items, what share is complete, how many are overdue. Cells fetch the figures that the plan index holds
 * by school, so they stay right however the tables are sorted.
 */
export function describeRollup(model: IndexModel): SheetDescription {
  const rows = figureRows(model);
  const rowOf = (block: number) => FIRST_BLOCK + block * (rows.length + 3);
  const columnWidths = [WIDTHS.number, WIDTHS.school, ...groupWidths(figureGroups(model).length)];
  const status = statusCharts(model, rowOf(MEASURES.length), columnsAcross(columnWidths, LEAST_WIDTH));
  const benchmarks = benchmarkSection(model, status.nextRow);
  const ratings = ratingSection(
    model,
    benchmarks.nextRow,
    model.schools.map((_, index) => index + 1),
    columnsAcross(columnWidths, LEAST_WIDTH),
  );
  const noticesRow = ratings.nextRow;
  const texts: TextBlock[] = [
    { row: COUNTED_ROW, column: 1, text: { formula: countedFormula() }, style: "note" },
    { row: NOTICE_ROW, column: 1, text: { formula: seeNoticesFormula(noticesRow) }, style: "warning" },
    { row: noticesRow, column: 1, text: rollupText.notices.heading, style: "heading" },
    // A line each: a cell as wide as the tables would have to be merged, and text that is wrapped in one needs its row's height set by hand.
    ...noticeFormulas(model).map((formula, index): TextBlock => ({
      row: noticesRow + 1 + index,
      column: 1,
      text: { formula },
      style: "note",
    })),
    ...status.headings,
    ...benchmarks.headings,
    ...ratings.headings,
    ...ratings.notes,
  ];
  const tables = MEASURES.map(({ measure, format, highlight }, index): TableBlock => {
    const row = rowOf(index);
    texts.push({ row, column: 1, text: rollupText[measure].heading, style: "heading" });
    return {
      name: ROLLUP_TABLES[measure],
      row: row + 1,
      column: 1,
      rowCount: rows.length,
      style: "figures",
      hasTotal: true,
      compared: model.firstSchool > model.schools.length ? null : [model.firstSchool, model.schools.length],
      columns: columns(model, rows, measure, format, highlight),
    };
  });
  return {
    id: "rollup",
    name: OWN_SHEETS.rollup,
    title: rollupText.title,
    lead: rollupText.lead,
    texts,
    tables: [...tables, ...benchmarks.tables, ...ratings.tables],
    charts: [...status.charts, ...ratings.charts],
    namedCells: [],
    columnWidths: wideEnough(columnWidths, [...benchmarks.tables, ...ratings.tables]),
    freeze: { rows: FIRST_BLOCK + 1, columns: 2 },
    print: {
      orientation: "landscape",
      // Tables that go on to another page need headings there. All have the same columns, so the first one's are right.
      titleRows: rows.length > ROWS_ON_PAGE ? [FIRST_BLOCK + 1, FIRST_BLOCK + 1] : [1, 1],
      titleColumns: [1, 2],
      pageBreaks: [
        ...MEASURES.slice(1).map((_, index) => rowOf(index + 1)),
        ...[...status.headings, ...benchmarks.headings, ...ratings.headings].map(({ row }) => row),
      ],
    },
  };
}

/** Widths for tables that have more columns than the first ones. */
function wideEnough(widths: readonly number[], tables: readonly TableBlock[]): number[] {
  const most = Math.max(0, ...tables.map(({ columns: { length } }) => length));
  const more = Math.max(0, most - widths.length);
  return [...widths, ...new Array<number>(more).fill(WIDTHS.group)];
}

/** How many columns from the first on are so many characters wide together. */
function columnsAcross(widths: readonly number[], characters: number): number {
  let left = characters;
  const last = widths.findIndex((width) => (left -= width) <= 0);
  return last < 0 ? widths.length : last + 1;
}

/** Widths of the groups' columns, in characters. */
function groupWidths(groups: number): number[] {
  const share = Math.ceil((LEAST_WIDTH - WIDTHS.number - WIDTHS.school) / groups);
  return new Array<number>(groups).fill(Math.max(WIDTHS.group, share));
}

function columns(
  model: IndexModel,
  rows: readonly string[],
  measure: Measure,
  format: "count" | "share",
  highlight: Highlight,
): ColumnDescription[] {
  const labels = uniqueLabels(model);
  return [
    { heading: rollupText.number, content: rows.map((_, index) => index + 1), align: "center" },
    { heading: rollupText.school, content: rows },
    ...figureGroups(model).map((group, index): ColumnDescription => ({
      heading: labels[index]!,
      content: { formula: `=${figure(measure, group.name)}` },
      format,
      // Items without an objective are few: the darkest colour would say that they are many.
      highlight: group.name === indexText.schools.none ? [] : [highlight],
    })),
  ];
}

/** The figure of a group in the row of the school whose No. stands in front. */
function figure(measure: Measure, group: string): string {
  const heading = indexText.schools.figure(indexText.schools[measure], group);
  return `INDEX(${columnOf(INDEX_TABLES.schools, heading)},${at(rollupText.number)})`;
}

/**
 * Above the tables, where the list of notices below them has something to say. Where even that can't be computed since
 * what formulas name was deleted (LibreOffice then takes whole formulas for errors), this cell says so.
 */
function seeNoticesFormula(row: number): string {
  const { before, after } = rollupText.notices.see;
  return `=IFERROR(IF(${hasNoticesFormula()},"${before}"&ROW(A${row})&"${after}",""),"${rollupText.notices.broken}")`;
}

/** "Counts 260 items as of 2026-11-22." */
function countedFormula(): string {
  const { counted } = rollupText;
  const day = `YEAR(${AS_OF_NAME})&"-"&RIGHT("0"&MONTH(${AS_OF_NAME}),2)&"-"&RIGHT("0"&DAY(${AS_OF_NAME}),2)`;
  const date = `IFERROR(${day},"${counted.noDate}")`;
  return `="${counted.before}"&SUM(${columnOf(INDEX_TABLES.index, indexText.columns.counted)})&"${counted.items}"&${date}&"${counted.after}"`;
}
