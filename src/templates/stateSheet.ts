import { columnLetter } from "../plan/cell";
import {
  AS_OF_NAME,
  FIRST_DAY_NAME,
  HELD_AS_OF_NAME,
  LAST_DAY_NAME,
  OWN_SHEETS,
  STATE_TABLES,
} from "../plan/ownTables";
import { NO_NOTES, type PlanNotes, type StateLists } from "../plan/state";
import type { TableMap } from "../plan/tablemap";
import type { DateSerial } from "../plan/values/date";
import { STATUSES } from "../plan/values/status";
import type { CellContent, SheetDescription, TableBlock, TextBlock } from "../sheet/description";
import { stateText } from "../text/stateSheet";

/** What the sheet "Throughline" says. */
export interface State {
  /** The day at which the as-of date is held; null lets it follow the calendar. */
  readonly heldAsOf: DateSerial | null;
  readonly schoolYearStart: number;
  /** What set-up was told about the plan; nothing where it was not asked. */
  readonly plan?: PlanNotes;
  readonly tables: readonly TableMap[];
  readonly lists: StateLists;
  /** Formula, without "=", of the row in the figures of the school that a spelling stands for; null while there are no figures. */
  readonly numberOfSchool: string | null;
}

const HEADER_ROW = 5;

/** Settings take three columns, the words two, and a blank one stands behind each. */
const STATUSES_COLUMN = 8;
/** On this sheet itself, so that it holds whatever the sheet is called. */
const STATUSES_RANGE = `$${columnLetter(STATUSES_COLUMN)}$${HEADER_ROW + 1}:$${columnLetter(STATUSES_COLUMN)}$${HEADER_ROW + STATUSES.length}`;

/** The one volatile cell of a workbook. What is no date doesn't hold anything. */
const AS_OF: CellContent = { formula: `=IF(ISNUMBER(${HELD_AS_OF_NAME}),${HELD_AS_OF_NAME},TODAY())` };

type Block = readonly [heading: string, table: Omit<TableBlock, "row" | "column">];

/** The sheet "Throughline": settings, map and lists as tables that people can read and change. */
export function describeState(state: State): SheetDescription {
  const blocks: Block[] = [
    [stateText.settings.heading, settingsTable(state)],
    [stateText.words.heading, wordsTable(state.lists)],
    [stateText.statuses.heading, statusesTable()],
    [stateText.dueWords.heading, dueWordsTable(state.lists)],
    [stateText.schools.heading, spellingsTable(state.lists, state.numberOfSchool)],
    [stateText.map.heading, mapTable(state)],
  ];
  const tables: TableBlock[] = [];
  const headings: TextBlock[] = [];
  let column = 1;
  for (const [heading, table] of blocks) {
    headings.push({ row: HEADER_ROW - 1, column, text: heading, style: "heading" });
    tables.push({ ...table, row: HEADER_ROW, column });
    column += table.columns.length + 1;
  }
  return {
    id: "state",
    name: OWN_SHEETS.state,
    title: stateText.title,
    lead: stateText.lead,
    texts: headings,
    tables,
    namedCells: [
      {
        row: HEADER_ROW + 1,
        column: 2,
        name: HELD_AS_OF_NAME,
        content: state.heldAsOf ?? "",
        format: "date",
      },
      { row: HEADER_ROW + 2, column: 2, name: AS_OF_NAME, content: AS_OF, format: "date" },
      {
        row: HEADER_ROW + 5,
        column: 2,
        name: FIRST_DAY_NAME,
        content: state.plan?.firstDay ?? "",
        format: "date",
      },
      {
        row: HEADER_ROW + 6,
        column: 2,
        name: LAST_DAY_NAME,
        content: state.plan?.lastDay ?? "",
        format: "date",
      },
    ],
    columnWidths: [
      28, 14, 60, 3, 28, 16, 3, 16, 3, 28, 14, 14, 3, 32, 32, 6, 3, 22, 18, 14, 12, 12, 16, 10, 30, 16,
    ],
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW], isSeveralPagesWide: true },
  };
}

function settingsTable({ heldAsOf, schoolYearStart, plan = NO_NOTES }: State): Block[1] {
  const { name, headings } = STATE_TABLES.settings;
  const { settings: text } = stateText;
  const rows: readonly (readonly [label: string, value: CellContent, help: string])[] = [
    [text.heldAsOf, heldAsOf ?? "", text.heldAsOfHelp],
    [text.asOf, AS_OF, text.asOfHelp],
    [text.schoolYearStart, schoolYearStart, text.schoolYearStartHelp],
    [text.planName, plan.name, text.planNameHelp],
    [text.firstDay, plan.firstDay ?? "", text.windowHelp],
    [text.lastDay, plan.lastDay ?? "", text.windowHelp],
    [text.vocabulary, plan.vocabulary, text.vocabularyHelp],
  ];
  return {
    name,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: headings[0], content: rows.map(([label]) => label) },
      { heading: headings[1], content: rows.map(([, value]) => value) },
      { heading: headings[2], content: rows.map(([, , help]) => help), wrap: true },
    ],
  };
}

function wordsTable({ words }: StateLists): Block[1] {
  const { name, headings } = STATE_TABLES.words;
  return {
    name,
    rowCount: Math.max(1, words.length),
    style: "list",
    columns: [
      { heading: headings[0], content: cells(words, ({ word }) => word), format: "text" },
      {
        heading: headings[1],
        content: cells(words, ({ status }) => status),
        validation: {
          list: { formula: `=${STATUSES_RANGE}` },
          prompt: { title: stateText.words.choose, message: stateText.words.prompt },
        },
      },
    ],
  };
}

function statusesTable(): Block[1] {
  const { name, headings } = STATE_TABLES.statuses;
  return {
    name,
    rowCount: STATUSES.length,
    style: "list",
    columns: [{ heading: headings[0], content: STATUSES }],
  };
}

function dueWordsTable({ dueWords }: StateLists): Block[1] {
  const { name, headings } = STATE_TABLES.dueWords;
  return {
    name,
    rowCount: Math.max(1, dueWords.length),
    style: "list",
    columns: [
      { heading: headings[0], content: cells(dueWords, ({ written }) => written), format: "text" },
      { heading: headings[1], content: cells(dueWords, ({ due }) => due), format: "date" },
      { heading: headings[2], content: cells(dueWords, ({ read }) => read), format: "date" },
    ],
  };
}

function spellingsTable({ spellings }: StateLists, numberOfSchool: string | null): Block[1] {
  const { name, headings } = STATE_TABLES.schools;
  return {
    name,
    rowCount: Math.max(1, spellings.length),
    style: "list",
    columns: [
      { heading: headings[0], content: cells(spellings, ({ written }) => written), format: "text" },
      { heading: headings[1], content: cells(spellings, ({ school }) => school), format: "text" },
      {
        heading: headings[2],
        content: numberOfSchool === null ? cells(spellings, () => "") : { formula: `=${numberOfSchool}` },
      },
    ],
  };
}

function mapTable({ tables }: State): Block[1] {
  const { name, headings } = STATE_TABLES.map;
  const rows = mapRows(tables);
  return {
    name,
    rowCount: rows.length,
    style: "list",
    columns: headings.map((heading, index) => ({
      heading,
      content: rows.map((row) => row[index]!),
      format: "text",
    })),
  };
}

/**
 * The rows of the map: one per column of each table, so that a person can see and mend what a column was taken for. An
 * empty one where there are none, since a table has to have a row.
 */
export function mapRows(tables: readonly TableMap[]): string[][] {
  const rows = tables.flatMap((table) =>
    table.columns.map((column) => [
      table.sheet,
      table.excelTable ?? "",
      table.kind,
      `${table.headerRows[0]}-${table.headerRows[1]}`,
      `${table.firstRow}-${table.lastRow}`,
      table.sectionRows.join(", "),
      columnLetter(column.column),
      column.heading,
      column.field,
    ]),
  );
  return rows.length > 0 ? rows : [STATE_TABLES.map.headings.map(() => "")];
}

/** The cells of a list's column; an empty one where the list is empty, since a table has to have a row. */
function cells<Row>(rows: readonly Row[], cell: (row: Row) => CellContent): CellContent[] {
  return rows.length > 0 ? rows.map(cell) : [""];
}
