import { AS_OF_NAME, OWN_SHEETS } from "../plan/ownTables";
import { columnOf, hasNoticesFormula, INDEX_TABLES, type IndexModel, noticeFormulas } from "../planindex";
import type { FormulaText, SheetDescription, TableBlock, TextBlock } from "../sheet/description";
import { indexText } from "../text/planindex";
import { rollupText } from "../text/rollup";
import { attentionSection, attentionSummary } from "./attention";
import { benchmarkSection } from "./benchmarks";
import { coverageSection } from "./coverage";
import { indicatorSection } from "./indicators";
import { itemSection } from "./items";
import { uniqueLabels } from "./labels";
import { pageBreaks } from "./pages";
import { ratingSection } from "./ratings";
import type { Section } from "./section";
import { statusCharts } from "./statusCharts";

/** The heading of the first block; the sheet's title, lead and sentences stand above it. */
const FIRST_BLOCK = 7;
/** The sentences below the lead. */
const COUNTED_ROW = 3;
const NOTICE_ROW = 4;
const ATTENTION_ROW = 5;

/** Lines of notices that there is usually something to say in: no more are kept together. */
const NOTICES_SHOWN = 8;

/** Characters that the columns No. and School are wide, and a group's at least. */
const WIDTHS = { number: 6, school: 30, group: 13, widestGroup: 20 } as const;
/** Characters that the tables are wide at least: as wide as the sentences above and below them. */
const LEAST_WIDTH = 110;

/** The rollup's sections by what they are called in the settings and on the command line, in their order. */
export const SECTION_IDS = [
  "schoolsByObjective",
  "benchmarks",
  "ratings",
  "coverage",
  "indicators",
  "attention",
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** The rollup as a sheet, and which tables of it belong to which section. */
export interface RollupDescription extends SheetDescription {
  readonly sections: readonly { readonly id: SectionId; readonly tables: readonly TableBlock[] }[];
}

/**
 * The rollup: one section below the other, each beginning a page, and below them what could not be read or counted.
 * @param wanted the sections to make, all by default
 */
export function describeRollup(
  model: IndexModel,
  wanted: readonly SectionId[] = SECTION_IDS,
): RollupDescription {
  const firstWidths = [WIDTHS.number, WIDTHS.school, ...groupWidths(uniqueLabels(model))];
  const across = columnsAcross(firstWidths, LEAST_WIDTH);
  const make: Readonly<Record<SectionId, (row: number) => Section>> = {
    schoolsByObjective: (row) => {
      const items = itemSection(model, row);
      const { charts, headings, nextRow } = statusCharts(model, items.nextRow, across);
      return { ...items, charts, headings: [...items.headings, ...headings], nextRow };
    },
    benchmarks: (row) => benchmarkSection(model, row, across),
    ratings: (row) => ratingSection(model, row, model.shown, across),
    coverage: (row) => coverageSection(model, row, model.shown),
    indicators: (row) => indicatorSection(model, row, across),
    attention: (row) => attentionSection(model, row, model.shown),
  };
  let row = FIRST_BLOCK;
  const sections = SECTION_IDS.filter((id) => wanted.includes(id)).map((id) => {
    const section = make[id](row);
    const first = row;
    row = section.nextRow;
    return { id, first, ...section };
  });
  const attention = sections.find(({ id }) => id === "attention");
  const noticesRow = row;
  const all = <T>(of: (section: Section) => readonly T[]) => sections.flatMap(of);
  const headings = all((section) => section.headings);
  const note = (at: number, text: FormulaText): TextBlock => ({ row: at, column: 1, text, style: "note" });
  const tables = all((section) => section.tables);
  const columnWidths = wideEnough(firstWidths, tables);
  const notices = noticeFormulas(model);
  const starts = [...headings.map((heading) => heading.row), noticesRow].sort((a, b) => a - b);
  const isSection = (at: number) => sections.some(({ first }) => first === at);
  return {
    id: "rollup",
    name: OWN_SHEETS.rollup,
    title: rollupText.title,
    lead: rollupText.lead,
    texts: [
      note(COUNTED_ROW, { formula: countedFormula() }),
      { ...note(NOTICE_ROW, { formula: seeNoticesFormula(noticesRow) }), style: "warning" },
      ...(attention ? [note(ATTENTION_ROW, attentionSummary(attention.first))] : []),
      ...headings,
      ...all((section) => section.notes),
      { row: noticesRow, column: 1, text: rollupText.notices.heading, style: "heading" },
      // A line each: a cell as wide as the tables would have to be merged, and text that is wrapped in one needs its row's height set by hand.
      ...notices.map((formula, index) => note(noticesRow + 1 + index, { formula })),
    ],
    tables,
    sections,
    charts: all((section) => section.charts),
    namedCells: [],
    columnWidths,
    // Of the rows only the title: below it stand tables with other headings each.
    freeze: { rows: 1, columns: 2 },
    print: {
      orientation: "landscape",
      titleRows: [1, 1],
      titleColumns: [1, 2],
      pageBreaks: pageBreaks(
        { tables, columnWidths },
        starts,
        isSection,
        noticesRow + 1 + Math.min(notices.length, NOTICES_SHOWN),
      ),
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

/** Widths of the groups' columns, in characters: wide enough for the longest word of each heading, which is bold. */
function groupWidths(labels: readonly string[]): number[] {
  const share = Math.ceil((LEAST_WIDTH - WIDTHS.number - WIDTHS.school) / labels.length);
  return labels.map((label) => {
    const longest = Math.max(...label.split(/\s+/).map(({ length }) => length));
    return Math.max(WIDTHS.group, share, Math.min(WIDTHS.widestGroup, longest + ROUND_A_WORD));
  });
}

/** Characters for the padding of a cell, and for what bold letters need more. */
const ROUND_A_WORD = 4;

/**
 * Above the tables, where the list of notices below them has something to say. Where even that can't be computed since
 * what formulas name was deleted (LibreOffice then takes whole formulas for errors), this cell says so.
 */
function seeNoticesFormula(row: number): string {
  const { before, after } = rollupText.notices.see;
  return `=IFERROR(IF(${hasNoticesFormula()},"${before}"&ROW(A${row})&"${after}",""),"${rollupText.notices.broken}")`;
}

/** "Counts 260 items as of 11/22/2026." */
function countedFormula(): string {
  const { counted } = rollupText;
  const day = `MONTH(${AS_OF_NAME})&"/"&DAY(${AS_OF_NAME})&"/"&YEAR(${AS_OF_NAME})`;
  const date = `IFERROR(${day},"${counted.noDate}")`;
  return `="${counted.before}"&SUM(${columnOf(INDEX_TABLES.index, indexText.columns.counted)})&"${counted.items}"&${date}&"${counted.after}"`;
}
