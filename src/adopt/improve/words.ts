import type { CellValue } from "../../plan/cell";
import { LIST_TABLES } from "../../plan/ownTables";
import { columnsOf } from "../../plan/maps/tableMap";
import type { Status } from "../../plan/values/status";
import { readStatus, statusKey } from "../../plan/values/statusText";
import type { Edit } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import type { ImproveChoice, ImproveContext, Improvement } from "./improvement";
import { bodyRows, previewOf } from "./rows";
import { rowMarks } from "../../sheet/tablePlace";

/** A spelling with the rows that have it. */
interface Spelling {
  readonly text: string;
  readonly rows: number[];
}

/**
 * Words of the columns for statuses and types. Spellings of one word that differ in case, spaces and marks are brought to
 * the one that is used most. Another word of the same meaning stays unless it is chosen: it is the district's own.
 */
export function standardizeWords(context: ImproveContext): Improvement | null {
  const { table } = context;
  const choices = columnsOf(table, "status", "benchmarkType").flatMap(({ column, field }) =>
    choicesFor(context, column, field === "status"),
  );
  return choices.length > 0 ? { kind: "words", table, choices } : null;
}

function choicesFor(context: ImproveContext, column: number, isStatus: boolean): ImproveChoice[] {
  const spellings = spellingsIn(context, column);
  const byKey = groupBy(spellings, ({ text }) => statusKey(text) || text);
  const sameWord = [...byKey.values()].flatMap((group) => {
    const [most, ...others] = byUse(group);
    return others.map((other) => choice(context, column, other, most!.text, true));
  });
  if (!isStatus) return sameWord;
  const words = [...byKey.values()].map((group) => ({
    text: byUse(group)[0]!.text,
    rows: group.flatMap(({ rows }) => rows),
  }));
  const byStatus = groupBy(words, ({ text }) => statusOf(text, context) ?? "");
  const sameMeaning = [...byStatus].flatMap(([status, group]) => {
    if (status === "") return [];
    const wanted = listedWord(status as Status, context) ?? byUse(group)[0]!.text;
    return group
      .filter(({ text }) => statusKey(text) !== statusKey(wanted))
      .map((word) => choice(context, column, word, wanted, false));
  });
  return [...sameWord, ...sameMeaning];
}

function spellingsIn({ sheet: { cells }, ...context }: ImproveContext, column: number): Spelling[] {
  const found = new Map<CellValue, Spelling>();
  for (const row of bodyRows(context)) {
    const value = cells.at(row, column);
    if (typeof value !== "string" || value.trim() === "") continue;
    const known = found.get(value);
    if (known) known.rows.push(row);
    else found.set(value, { text: value, rows: [row] });
  }
  return [...found.values()];
}

/** The most used first; of equals the one without spaces around it, then the first. */
function byUse<T extends Spelling>(spellings: readonly T[]): T[] {
  const isPlain = ({ text }: T) => Number(text === text.trim() && !/\s\s/.test(text));
  return [...spellings].sort((a, b) => isPlain(b) - isPlain(a) || b.rows.length - a.rows.length);
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The status of a word alone: a remark behind it ("Complete: see minutes") would be lost. */
function statusOf(text: string, { settings }: ImproveContext): Status | null {
  const reading = readStatus(text, settings);
  if (reading.kind !== "status" || /[:;,()\n–—]|\s-\s/.test(text)) return null;
  return reading.status;
}

/** How the district writes a status in a column: as its list has it, or the column itself; null where neither does. */
export function districtWord(status: Status, context: ImproveContext, column: number | null): string | null {
  const listed = listedWord(status, context);
  if (listed !== null || column === null) return listed;
  const own = spellingsIn(context, column).filter(({ text }) => statusOf(text, context) === status);
  return byUse(own)[0]?.text.trim() ?? null;
}

/** The word that the workbook's own list offers for a status. */
function listedWord(status: Status, { snapshot }: ImproveContext): string | null {
  for (const { cells, tables } of snapshot.sheets) {
    const range = tables.find(({ name }) => name === LIST_TABLES.statuses.name)?.range;
    if (!range) continue;
    for (let row = range.firstRow + 1; row <= range.lastRow; row++)
      if (String(cells.at(row, range.firstColumn + 1)).trim() === status)
        return String(cells.at(row, range.firstColumn)).trim() || null;
  }
  return null;
}

function choice(
  context: ImproveContext,
  column: number,
  { text, rows }: Spelling,
  to: string,
  isAdvised: boolean,
): ImproveChoice {
  const mark = rowMarks(context);
  const { sheet } = context;
  const edits = rows.map((row): Edit => {
    const known = mark(row, column);
    return {
      cell: { sheet: sheet.name, row, column },
      before: sheet.cells.at(row, column),
      after: to,
      ...(known && { row: known }),
    };
  });
  return {
    id: `word ${column} ${isAdvised ? "spelling" : "meaning"} ${text}`,
    label: improveText.choices.spelling(text, to, rows.length),
    isAdvised,
    edits,
    preview: edits.map((edit) => previewOf(edit)),
  };
}
