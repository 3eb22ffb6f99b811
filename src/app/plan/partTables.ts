import type { TableProposal } from "../../adopt/proposal";
import type { PlanSettings } from "../../plan/settings";
import type { SheetSnapshot } from "../../plan/snapshot";
import { type ColumnMap, itemRows, type TableMap } from "../../plan/maps/tableMap";
import { shownAs } from "../../plan/values/shown";
import { type BenchmarkType, readBenchmarkType } from "../../plan/values/benchmarkWords";
import type { Status } from "../../plan/values/status";
import { readStatus } from "../../plan/values/statusText";
import { type SheetRow, headingRowsAround, lastRowsAround } from "./sheetRows";

/** A plan table with what the user is shown of it. */
export interface PartTable extends TableProposal {
  /** False for a table that is found on a sheet in use and that the user left out. */
  readonly isUsed: boolean;
  /** The first few values, as texts, by column. */
  readonly samples: ReadonlyMap<number, readonly string[]>;
  /** The different words, by column, of columns with few of them. */
  readonly choices: ReadonlyMap<number, readonly Choice[]>;
  /** Rows that could be its heading instead, with what stands in them; none for an Excel table, which says it itself. */
  readonly headingRows: readonly SheetRow[];
  /** Rows that could be its last one, in the same way. */
  readonly lastRows: readonly SheetRow[];
}

/** A word of a column, and what it is counted as, as a status and as a type of benchmark; null where nobody knows. */
export interface Choice {
  readonly word: string;
  readonly status: Status | null;
  readonly type: BenchmarkType | null;
}

/** So many values of a column show what it holds. */
const SAMPLES = 3;
/** They are looked for in so many rows. */
const SAMPLED_ROWS = 200;
/** More different words, or longer ones, are no list to choose from. */
const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/**
 * The table with its first values, the words in it, and the rows around its heading and its end.
 * @param others the other tables of its sheet
 */
export function partTable(
  sheet: SheetSnapshot,
  table: TableProposal,
  others: readonly TableMap[],
  isUsed: boolean,
  settings: PlanSettings,
): PartTable {
  const { cells } = sheet;
  const rows = itemRows(table);
  const choices = table.columns.map(
    ({ column }) => [column, choicesOf(sheet, rows, column, settings)] as const,
  );
  const samplesOf = ({ column }: ColumnMap) =>
    rows
      .slice(0, SAMPLED_ROWS)
      .filter((row) => String(cells.at(row, column)).trim() !== "")
      .slice(0, SAMPLES)
      .map((row) => shownAs(cells.at(row, column), cells.format(row, column)));
  return {
    ...table,
    isUsed,
    samples: new Map(table.columns.map((each) => [each.column, samplesOf(each)])),
    choices: new Map(choices.filter((each): each is [number, Choice[]] => each[1] !== null)),
    headingRows: table.excelTable === null ? headingRowsAround(sheet, table) : [],
    lastRows: table.excelTable === null ? lastRowsAround(sheet, table, others) : [],
  };
}

/** The words of a column of choices; null for a column of other things. */
function choicesOf(
  { cells }: SheetSnapshot,
  rows: readonly number[],
  column: number,
  settings: PlanSettings,
): Choice[] | null {
  const words = new Map<string, Choice>();
  for (const row of rows) {
    const value = cells.at(row, column);
    const text = String(value).trim();
    if (typeof value === "number" || text.length > LONGEST_WORD) return null;
    if (text === "" || words.has(text.toLowerCase())) continue;
    const status = readStatus(value, settings);
    const type = readBenchmarkType(value, settings.typeWords);
    words.set(text.toLowerCase(), {
      word: text,
      status: status.kind === "status" ? status.status : null,
      type: type.kind === "word" ? type.word : null,
    });
    if (words.size > MOST_WORDS) return null;
  }
  return [...words.values()];
}
