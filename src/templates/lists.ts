import { LIST_TABLES, OWN_SHEETS } from "../plan/ownTables";
import { STATUSES } from "../plan/values/status";
import { STATUS_WORDS } from "../plan/vocabulary";
import type {
  CellContent,
  ColumnDescription,
  NamedList,
  SheetDescription,
  TableBlock,
  TextBlock,
} from "../sheet/description";
import { listsText } from "../text/templates/lists";
import type { ExampleRow } from "./examples";
import { LINKED_TABLES, linkedFormulas } from "./linkedLists";
import type { Naming } from "./naming";
import type { School } from "./schoolList";
import type { ListId } from "./types";

const HEADER_ROW = 5;
/** Empty rows below the words of a list. */
const SPARE = 6;
const PEOPLE = 40;
const PARENTS = 80;
const UNITS = { least: 60, perSchool: 2 } as const;
/** Names reach further than the tables, since people add rows. */
const REACH = 1000;

/** The rows that set-up wrote as examples, as they were. */
export const EXAMPLES_TABLE = "TL_Examples";

/** The name of a list, as cells to choose in refer to it. */
export function listName(id: ListId): string {
  return `TL_List_${id}`;
}

interface List {
  readonly heading: string;
  readonly table: Omit<TableBlock, "row" | "column">;
  /** By column of the table, the lists that it is. */
  readonly lists: Partial<Record<number, ListId>>;
  readonly widths: readonly number[];
}

/** The sheet "Lists": what cells on the plan's sheets offer, in tables that people can change and add to. */
export function describeLists(
  naming: Naming,
  schools: readonly School[],
  examples: readonly ExampleRow[],
): SheetDescription {
  const words = Object.keys(listsText.words) as (keyof typeof listsText.words)[];
  const lists = [
    statusList(naming),
    unitsList(naming, schools),
    peopleList(naming, schools),
    parentsList(naming),
    ...words.map(wordList),
    moreStatusWords(naming),
    exampleList(examples),
  ];
  const tables: TableBlock[] = [];
  const headings: TextBlock[] = [];
  const namedLists: NamedList[] = [];
  const columnWidths: number[] = [];
  let column = 1;
  for (const { heading, table, lists: of, widths } of lists) {
    headings.push({ row: HEADER_ROW - 1, column, text: heading, style: "heading" });
    tables.push({ ...table, row: HEADER_ROW, column });
    for (const [index, id] of Object.entries(of) as [string, ListId][])
      namedLists.push({
        name: listName(id),
        row: HEADER_ROW + 1,
        column: column + Number(index),
        reach: REACH,
      });
    columnWidths.push(...widths, 3);
    column += table.columns.length + 1;
  }
  return {
    id: "lists",
    name: OWN_SHEETS.lists,
    title: OWN_SHEETS.lists,
    lead: listsText.lead,
    texts: headings,
    tables,
    namedCells: [],
    namedLists,
    columnWidths,
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW], isSeveralPagesWide: true },
  };
}

function filled(cells: readonly CellContent[], rowCount: number): CellContent[] {
  return [...cells, ...new Array<string>(Math.max(0, rowCount - cells.length)).fill("")];
}

function list(
  heading: string,
  name: string,
  rowCount: number,
  columns: readonly (ColumnDescription & { readonly width: number })[],
  lists: List["lists"] = {},
): List {
  return {
    heading,
    lists,
    widths: columns.map(({ width }) => width),
    table: { name, rowCount, style: "list", columns },
  };
}

function statusList({ vocabulary: { statuses } }: Naming): List {
  const { name, headings } = LIST_TABLES.statuses;
  const rowCount = statuses.length + SPARE;
  return list(
    listsText.headings.status,
    name,
    rowCount,
    [
      {
        heading: headings[0],
        content: filled(
          statuses.map(({ word }) => word),
          rowCount,
        ),
        format: "text",
        width: 16,
      },
      {
        heading: headings[1],
        content: filled(
          statuses.map(({ status }) => status),
          rowCount,
        ),
        width: 14,
        validation: COUNTED,
      },
    ],
    { 0: "status" },
  );
}

const COUNTED = {
  prompt: { title: LIST_TABLES.statuses.headings[1], message: listsText.counted(STATUSES.join(", ")) },
};

/** Words that are read besides those to choose from, as everywhere else. */
function moreStatusWords({ vocabulary: { statuses } }: Naming): List {
  const { name, headings } = LIST_TABLES.moreStatuses;
  const offered = new Set(statuses.map(({ word }) => word.toLowerCase()));
  const rows = STATUSES.flatMap((status) =>
    [status, ...STATUS_WORDS[status]].map((word) => ({ word, status })),
  ).filter(({ word }) => !offered.has(word.toLowerCase()) && offered.add(word.toLowerCase()));
  return list(listsText.headings.moreStatuses, name, rows.length + SPARE, [
    {
      heading: headings[0],
      content: filled(
        rows.map(({ word }) => word),
        rows.length + SPARE,
      ),
      format: "text",
      width: 24,
    },
    {
      heading: headings[1],
      content: filled(
        rows.map(({ status }) => status),
        rows.length + SPARE,
      ),
      width: 14,
      validation: COUNTED,
    },
  ]);
}

function unitsList(naming: Naming, schools: readonly School[]): List {
  const rowCount = Math.max(UNITS.least, UNITS.perSchool * schools.length);
  const names = [listsText.district, ...schools.map(({ name }) => name)];
  const formula = linkedFormulas(naming).units;
  return list(
    listsText.headings.units,
    LINKED_TABLES.units,
    rowCount,
    [
      {
        heading: listsText.columns.units,
        content: formula ?? filled(names, rowCount),
        isComputed: formula !== null,
        width: 30,
        ...(formula ? {} : { format: "text" as const }),
      },
    ],
    { 0: "units" },
  );
}

function peopleList(naming: Naming, schools: readonly School[]): List {
  const { name, role, school, target, done } = listsText.columns.people;
  const leaders = schools.filter(({ leader }) => leader);
  const rowCount = leaders.length + PEOPLE;
  const formula = linkedFormulas(naming).walkthroughs;
  return list(
    listsText.headings.people,
    LINKED_TABLES.people,
    rowCount,
    [
      {
        heading: name,
        content: filled(
          leaders.map(({ leader }) => leader!),
          rowCount,
        ),
        format: "text",
        width: 24,
      },
      {
        heading: role,
        content: filled(
          leaders.map(() => listsText.principal),
          rowCount,
        ),
        format: "text",
        width: 22,
      },
      {
        heading: school,
        content: filled(
          leaders.map((each) => each.name),
          rowCount,
        ),
        format: "text",
        width: 26,
      },
      { heading: target, content: filled([], rowCount), format: "count", width: 14 },
      {
        heading: done,
        content: formula ?? filled([], rowCount),
        isComputed: formula !== null,
        format: "count",
        width: 14,
      },
    ],
    { 0: "people" },
  );
}

function parentsList(naming: Naming): List {
  const { number, objective, any } = listsText.columns.parents;
  const formulas = linkedFormulas(naming);
  const numbers = Array.from({ length: PARENTS }, (_, index) => index + 1);
  return list(
    listsText.headings.parents,
    LINKED_TABLES.parents,
    PARENTS,
    [
      { heading: number, content: numbers, format: "count", width: 6 },
      {
        heading: objective,
        content: formulas.objectives ?? filled([], PARENTS),
        isComputed: true,
        width: 40,
      },
      { heading: any, content: formulas.parents ?? filled([], PARENTS), isComputed: true, width: 40 },
    ],
    { 1: "objectives", 2: "parents" },
  );
}

function wordList(id: keyof typeof listsText.words): List {
  const words = listsText.words[id];
  const rowCount = words.length + (id === "direction" ? 0 : SPARE);
  return list(
    listsText.headings[id],
    `TL_Choice_${id}`,
    rowCount,
    [
      {
        heading: listsText.headings[id],
        content: filled(words, rowCount),
        width: Math.max(18, ...words.map((word) => String(word).length + 2)),
      },
    ],
    { 0: id },
  );
}

function exampleList(examples: readonly ExampleRow[]): List {
  const { table, id, row } = listsText.columns.examples;
  const rowCount = Math.max(1, examples.length);
  const cells = (of: (example: ExampleRow) => string) => filled(examples.map(of), rowCount);
  return list(listsText.headings.examples, EXAMPLES_TABLE, rowCount, [
    { heading: table, content: cells((example) => example.table), format: "text", width: 26 },
    { heading: id, content: cells((example) => example.id), format: "text", width: 10 },
    { heading: row, content: cells((example) => example.row), format: "text", width: 60 },
  ]);
}
