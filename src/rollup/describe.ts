import { AS_OF_NAME, OWN_SHEETS } from "../plan/ownTables";
import {
  at,
  columnOf,
  figureGroups,
  figureRows,
  INDEX_TABLES,
  type IndexModel,
  noticeFormula,
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

/** A longer wording makes a heading of many lines. */
const LONGEST_LABEL = 48;

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
  const texts: TextBlock[] = [
    { row: COUNTED_ROW, column: 1, text: { formula: countedFormula() }, style: "note" },
    { row: NOTICE_ROW, column: 1, text: { formula: noticeFormula() }, style: "warning" },
  ];
  const tables = MEASURES.map(({ measure, format, highlight }, index): TableBlock => {
    const row = FIRST_BLOCK + index * (rows.length + 3);
    texts.push({ row, column: 1, text: rollupText[measure].heading, style: "heading" });
    return {
      name: ROLLUP_TABLES[measure],
      row: row + 1,
      column: 1,
      rowCount: rows.length,
      style: "figures",
      hasTotal: true,
      columns: columns(model, rows, measure, format, highlight),
    };
  });
  return {
    id: "rollup",
    name: OWN_SHEETS.rollup,
    title: rollupText.title,
    lead: rollupText.lead,
    texts,
    tables,
    namedCells: [],
    columnWidths: [5, 30, ...figureGroups(model).map(() => 16)],
    freeze: { rows: FIRST_BLOCK + 1, columns: 2 },
    // The three tables have the same columns, so the first one's headings are right on every page.
    print: { orientation: "landscape", titleRows: [FIRST_BLOCK + 1, FIRST_BLOCK + 1] },
  };
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
    { heading: rollupText.number, content: rows.map((_, index) => index + 1) },
    { heading: rollupText.school, content: rows },
    ...figureGroups(model).map((group, index): ColumnDescription => ({
      heading: labels[index]!,
      content: { formula: `=${figure(measure, group.name)}` },
      format,
      highlight: [highlight],
    })),
  ];
}

/** The figure of a group in the row of the school whose No. stands in front. */
function figure(measure: Measure, group: string): string {
  const heading = indexText.schools.figure(indexText.schools[measure], group);
  return `INDEX(${columnOf(INDEX_TABLES.schools, heading)},${at(rollupText.number)})`;
}

/** Headings of the groups: short enough to read, and no two alike, since a table has no two columns of one name. */
function uniqueLabels({ objectives }: IndexModel): string[] {
  const taken = new Set([rollupText.number, rollupText.school, rollupText.all, rollupText.none].map(lower));
  const labels = objectives.map(({ label }, index) => {
    const text = shortened(label) || String(index + 1);
    const free = taken.has(lower(text)) ? `${text} (${index + 1})` : text;
    taken.add(lower(free));
    return free;
  });
  return [rollupText.all, ...labels, rollupText.none];
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** Cut at the end of a word. */
function shortened(label: string): string {
  if (label.length <= LONGEST_LABEL) return label;
  const cut = label.slice(0, LONGEST_LABEL);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_LABEL / 2))}…`;
}

/** "Counts 260 items as of 2026-11-22." */
function countedFormula(): string {
  const { counted } = rollupText;
  const date = `YEAR(${AS_OF_NAME})&"-"&RIGHT("0"&MONTH(${AS_OF_NAME}),2)&"-"&RIGHT("0"&DAY(${AS_OF_NAME}),2)`;
  return `="${counted.before}"&SUM(${columnOf(INDEX_TABLES.index, indexText.columns.counted)})&"${counted.items}"&${date}&"${counted.after}"`;
}
