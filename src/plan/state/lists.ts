import type { CellValue } from "../cell";
import { dueKey } from "../values/due";
import { type StateRow, named } from "./rows";

/** Rows of lists that the user can edit, as they stand: what is in them stays in them when the sheet is made again. */
export interface StateLists {
  readonly words: readonly { readonly word: string; readonly status: string }[];
  readonly typeWords: readonly { readonly word: string; readonly type: string }[];
  /** Only those that say something else than we read by ourselves. */
  readonly dueWords: readonly {
    readonly written: string;
    readonly due: number | string;
    readonly read: number | string;
  }[];
  readonly spellings: readonly { readonly written: string; readonly school: string }[];
  readonly people: readonly { readonly written: string; readonly person: string }[];
  /** What the fill colors of sheets mean, "#RRGGBB". */
  readonly statusColors: readonly {
    readonly sheet: string;
    readonly color: string;
    readonly status: string;
  }[];
}

export const NO_LISTS: StateLists = {
  words: [],
  typeWords: [],
  dueWords: [],
  spellings: [],
  people: [],
  statusColors: [],
};

/** The lists' rows as they stand; those of due dates as left by `isEdited`. */
export function keptLists(
  tables: Record<
    "words" | "typeWords" | "dueWords" | "schools" | "people" | "statusColors",
    readonly StateRow[]
  >,
): StateLists {
  return {
    words: named(tables.words).map((row) => ({ word: row.text(0), status: row.text(1) })),
    typeWords: named(tables.typeWords).map((row) => ({ word: row.text(0), type: row.text(1) })),
    dueWords: named(tables.dueWords).map((row) => ({
      written: row.text(0),
      due: content(row.value(1)),
      read: content(row.value(2)),
    })),
    spellings: named(tables.schools).map((row) => ({ written: row.text(0), school: row.text(1) })),
    people: named(tables.people).map((row) => ({ written: row.text(0), person: row.text(1) })),
    statusColors: named(tables.statusColors).map((row) => ({
      sheet: row.text(0),
      color: row.text(1).toUpperCase(),
      status: row.text(2),
    })),
  };
}

/** True where the user said something else than we read by ourselves, or added the row. */
export function isEdited(row: StateRow): boolean {
  return row.text(1) !== row.text(2);
}

/** What rows say about the word in their first column, by the word in lower case. */
export function keyed<T>(rows: readonly StateRow[], reader: (row: StateRow) => T): [string, T][] {
  return named(rows).map((row) => [dueKey(row.text(0)), reader(row)]);
}

function content(value: CellValue): number | string {
  return typeof value === "boolean" ? String(value) : value;
}
