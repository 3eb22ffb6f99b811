import { stateText } from "../text/stateSheet";
import { type CellAddress, type CellValue, columnNumber } from "./cell";
import { type Field, type TableKind, isField, isTableKind } from "./fields";
import { mapAsItStands } from "./mapAsItStands";
import { LIST_TABLES, STATE_TABLES } from "./ownTables";
import { parseRows } from "./rowList";
import { type PlanSettings, SCHOOL_YEAR_START } from "./settings";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./snapshot";
import type { ColumnMap, TableMap } from "./tablemap";
import { type DateSerial, dateSerial } from "./values/date";
import { dueKey } from "./values/due";
import { STATUSES, type Status } from "./values/status";

/** Rows of lists that the user can edit, as they stand: what is in them stays in them when the sheet is made again. */
export interface StateLists {
  readonly words: readonly { readonly word: string; readonly status: string }[];
  /** Only those that say something else than we read by ourselves. */
  readonly dueWords: readonly {
    readonly written: string;
    readonly due: number | string;
    readonly read: number | string;
  }[];
  readonly spellings: readonly { readonly written: string; readonly school: string }[];
}

export const NO_LISTS: StateLists = { words: [], dueWords: [], spellings: [] };

/** What the plan is called, for which days, and in whose words it was set up; null and "" where the workbook doesn't say. */
export interface PlanNotes {
  readonly name: string;
  readonly firstDay: DateSerial | null;
  readonly lastDay: DateSerial | null;
  readonly vocabulary: string;
}

export const NO_NOTES: PlanNotes = { name: "", firstDay: null, lastDay: null, vocabulary: "" };

/** What the workbook's own sheet `Throughline` says, as far as it can be followed. */
export interface WorkbookState {
  /** The day that counts as today; null where the workbook says nothing. */
  readonly asOf: DateSerial | null;
  readonly settings: Omit<PlanSettings, "asOf">;
  /** What set-up was told about the plan. */
  readonly plan: PlanNotes;
  /** The user's lists as they stand. */
  readonly lists: StateLists;
  /** The tables that the user confirmed; empty when nobody has. */
  readonly map: readonly TableMap[];
  /** Cells that say something that can't be followed; they were left out of account. */
  readonly unclear: readonly CellAddress[];
}

/**
 * Reads the state that a workbook carries. People may have edited it by hand: whatever can't be followed is left out,
 * listed, and never an error.
 */
export function readState(snapshot: WorkbookSnapshot): WorkbookState {
  const unclear: CellAddress[] = [];
  const rows = (table: keyof typeof STATE_TABLES) => stateRows(snapshot, STATE_TABLES[table], unclear);
  const setting = (label: string) => rows("settings").find((row) => row.text(0) === label);

  const asOf = setting(stateText.settings.heldAsOf)?.read(1, day) ?? null;
  const schoolYearStart = setting(stateText.settings.schoolYearStart)?.read(1, month) ?? SCHOOL_YEAR_START;
  const { planName, firstDay, lastDay, vocabulary } = stateText.settings;
  // What the list of words to choose from says holds too, after the sheet's own list.
  const offered = [LIST_TABLES.moreStatuses, LIST_TABLES.statuses].flatMap((table) =>
    stateRows(snapshot, table, unclear),
  );
  const [words, dueWords, schools] = [rows("words"), rows("dueWords").filter(isEdited), rows("schools")];
  return {
    asOf,
    settings: {
      schoolYearStart,
      statusWords: new Map(keyed([...offered, ...words], (row) => row.read(1, status))),
      dueWords: new Map(keyed(dueWords, (row) => row.read(1, due))),
      schoolNames: new Map(
        keyed(schools, (row) => row.text(1)).filter((pair): pair is [string, string] => pair[1] !== ""),
      ),
    },
    plan: {
      name: setting(planName)?.text(1) ?? "",
      firstDay: setting(firstDay)?.read(1, day) ?? null,
      lastDay: setting(lastDay)?.read(1, day) ?? null,
      vocabulary: setting(vocabulary)?.text(1) ?? "",
    },
    lists: {
      words: named(words).map((row) => ({ word: row.text(0), status: row.text(1) })),
      dueWords: named(dueWords).map((row) => ({
        written: row.text(0),
        due: content(row.value(1)),
        read: content(row.value(2)),
      })),
      spellings: named(schools).map((row) => ({ written: row.text(0), school: row.text(1) })),
    },
    map: mapAsItStands(readMap(rows("map")), snapshot),
    unclear,
  };
}

/** True where the user said something else than we read by ourselves, or added the row. */
function isEdited(row: StateRow): boolean {
  return row.text(1) !== row.text(2);
}

/** A row of one of our tables. */
interface StateRow {
  value(column: number): CellValue;
  text(column: number): string;
  /** What a cell says; null, and the cell noted as unclear, when it can't be read. An empty cell is just null. */
  read<T>(column: number, reader: (value: CellValue) => T | null): T | null;
}

function stateRows(
  snapshot: WorkbookSnapshot,
  { name, headings }: { readonly name: string; readonly headings: readonly string[] },
  unclear: CellAddress[],
): StateRow[] {
  const found = findTable(snapshot, name);
  if (!found) return [];
  const [sheet, { range, hasHeaderRow, hasTotalRow }] = found;
  const { cells } = sheet;
  // By heading, since people move columns; without a heading row by position.
  const columns = headings.map((heading, index) => {
    if (!hasHeaderRow) return range.firstColumn + index;
    for (let column = range.firstColumn; column <= range.lastColumn; column++)
      if (String(cells.at(range.firstRow, column)).trim() === heading) return column;
    return null;
  });
  const rows: StateRow[] = [];
  const last = range.lastRow - (hasTotalRow ? 1 : 0);
  for (let row = range.firstRow + (hasHeaderRow ? 1 : 0); row <= last; row++) {
    const at = (index: number) => {
      const column = columns[index];
      return column == null ? "" : cells.at(row, column);
    };
    rows.push({
      value: at,
      text: (index) => String(at(index)).trim(),
      read: (index, reader) => {
        const value = at(index);
        if (String(value).trim() === "") return null;
        const result = reader(value);
        if (result === null) unclear.push({ sheet: sheet.name, row, column: columns[index]! });
        return result;
      },
    });
  }
  return rows;
}

function findTable(snapshot: WorkbookSnapshot, name: string): [SheetSnapshot, TableSnapshot] | null {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table) return [sheet, table];
  }
  return null;
}

/** Rows that name something in their first column. */
function named(rows: readonly StateRow[]): StateRow[] {
  return rows.filter((row) => row.text(0) !== "");
}

/** What rows say about the word in their first column; words are compared in lower case. */
function keyed<T>(rows: readonly StateRow[], reader: (row: StateRow) => T): [string, T][] {
  return named(rows).map((row) => [dueKey(row.text(0)), reader(row)]);
}

/** One table for each run of rows about the same place; a row that can't be followed is left out. */
function readMap(rows: readonly StateRow[]): TableMap[] {
  const tables = new Map<string, TableMap & { columns: ColumnMap[] }>();
  for (const row of rows) {
    const kind = row.read(2, tableKind);
    const header = row.read(3, rowRange);
    const body = row.read(4, rowRange);
    const column = row.read(6, columnOf);
    const field = row.read(8, columnField);
    if (!kind || !header || !body || !column || !field) continue;
    const key = [row.text(0), row.text(1), row.text(3), row.text(4)].join("\n");
    const table = tables.get(key) ?? {
      sheet: row.text(0),
      excelTable: row.text(1) || null,
      kind,
      headerRows: header,
      firstRow: body[0],
      lastRow: body[1],
      sectionRows: row.read(5, (value) => parseRows(String(value))) ?? [],
      notDataRows: [],
      columns: [],
    };
    table.columns.push({ column, heading: row.text(7), field });
    tables.set(key, table);
  }
  return [...tables.values()];
}

function tableKind(value: CellValue): TableKind | null {
  const text = String(value).trim();
  return isTableKind(text) ? text : null;
}

function columnField(value: CellValue): Field | null {
  const text = String(value).trim();
  return isField(text) ? text : null;
}

function rowRange(value: CellValue): [first: number, last: number] | null {
  const rows = parseRows(String(value));
  return rows && rows.length > 0 ? [rows[0]!, rows.at(-1)!] : null;
}

function columnOf(value: CellValue): number | null {
  try {
    return columnNumber(String(value).trim());
  } catch {
    return null;
  }
}

function day(value: CellValue): DateSerial | null {
  try {
    return typeof value === "number" ? dateSerial(value) : null;
  } catch {
    return null;
  }
}

/** A day, or that there is no end; what else stands there can't be read. */
function due(value: CellValue): DateSerial | "ongoing" | null {
  const isOngoing = String(value).trim().toLowerCase() === stateText.dueWords.ongoing.toLowerCase();
  return isOngoing ? "ongoing" : day(value);
}

function content(value: CellValue): number | string {
  return typeof value === "boolean" ? String(value) : value;
}

function month(value: CellValue): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 12 ? value : null;
}

function status(value: CellValue): Status | null {
  return STATUSES.find((each) => each.toLowerCase() === String(value).trim().toLowerCase()) ?? null;
}
