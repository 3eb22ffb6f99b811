import type {
  Choice,
  PartTable,
  PlanLook,
  PlanPart,
  Settled,
  SheetRow,
  TableMap,
} from "../../app/plan/parts";
import type { Field, TableKind } from "../../plan/fields";
import { sheetOfChange } from "../../plan/maps/mapChange";
import { isSamePlace } from "../../plan/maps/samePlace";

/**
 * What is shown once the user's choice for some sheets is saved: a sheet without a table is no longer in use.
 * @param meant what words of any sheet were said to mean
 */
export function settled(
  { parts, changes, moves }: PlanLook,
  sheets: readonly string[],
  tables: readonly PartTable[],
  meant: Meant = {},
): PlanLook {
  const left = parts.flatMap((part): PlanPart[] => {
    if (!sheets.includes(part.sheet)) return [part];
    const own = tables.filter(({ sheet }) => sheet === part.sheet);
    if (own.some(({ isUsed }) => isUsed)) return [{ ...part, use: "used", tables: own, trace: null }];
    if (part.use === "missing") return [];
    const unused = part.tables.map((table) => ({ ...table, isUsed: true }));
    return [{ ...part, use: unused.length > 0 ? "proposed" : "none", tables: unused, trace: null }];
  });
  return {
    parts: left.map((part) => ({ ...part, tables: part.tables.map((table) => withWords(table, meant)) })),
    changes: changes.filter((change) => !sheets.includes(sheetOfChange(change))),
    moves: moves.filter((move) => !sheets.includes(sheetOfChange(move))),
    isMapLost: false,
  };
}

/** What the user said that words mean. */
export type Meant = Pick<Settled, "words" | "typeWords">;

/** The table with its words counted as it was said. */
function withWords(table: PartTable, { words = [], typeWords = [] }: Meant): PartTable {
  const statuses = new Map(words.map(({ word, status }) => [word.toLowerCase(), status]));
  const types = new Map(typeWords.map(({ word, type }) => [word.toLowerCase(), type]));
  const counted = (choice: Choice): Choice => {
    const key = choice.word.toLowerCase();
    return { ...choice, status: statuses.get(key) ?? choice.status, type: types.get(key) ?? choice.type };
  };
  const choices = [...table.choices].map(([column, all]) => [column, all.map(counted)] as const);
  return { ...table, choices: new Map(choices) };
}

/** The table with another kind, or left out of the plan. */
export function withKind(table: PartTable, kind: TableKind | null): PartTable {
  return kind === null ? { ...table, isUsed: false } : { ...table, kind, isUsed: true };
}

/** The tables of a sheet with one more, from top to bottom. */
export function withTable(tables: readonly PartTable[], table: PartTable): PartTable[] {
  return [...tables, table].sort((a, b) => a.headerRows[0] - b.headerRows[0]);
}

/** True for a sheet on which no table was found and some row may be its heading: it can be used anyway. */
export function canPointOut({ tables, headingRows }: PlanPart): boolean {
  return tables.length === 0 && headingRows.length > 0;
}

/** The rows of a part that could still head a table, where its tables are these by now. */
export function openHeadingRows(part: PlanPart, tables: readonly PartTable[]): SheetRow[] {
  const added = tables.filter((table) => !part.tables.some((each) => isSamePlace(each, table)));
  return part.headingRows.filter(
    ({ row }) => !added.some(({ headerRows, lastRow }) => headerRows[0] <= row && row <= lastRow),
  );
}

/** Words of the columns that hold statuses, or types of benchmark, which nobody has said how to count. */
export function openWords(tables: readonly PartTable[], field: "status" | "benchmarkType"): string[] {
  const words = new Map<string, string>();
  for (const { isUsed, columns, choices } of tables)
    for (const { column } of columns.filter((each) => isUsed && each.field === field))
      for (const choice of choices.get(column) ?? []) {
        const counted = field === "status" ? choice.status : choice.type;
        const key = choice.word.toLowerCase();
        if (counted === null && !words.has(key)) words.set(key, choice.word);
      }
  return [...words.values()];
}

/** What words are to mean, with one of them meaning something else; nothing when `meaning` is null. */
export function withMeaning<Meaning>(
  words: ReadonlyMap<string, Meaning>,
  word: string,
  meaning: Meaning | null,
): ReadonlyMap<string, Meaning> {
  const next = new Map(words);
  if (meaning === null) next.delete(word);
  else next.set(word, meaning);
  return next;
}

/** The table with one of its columns holding something else; the user's word is sure. */
export function withField(table: PartTable, column: number, field: Field, why: string): PartTable {
  const columns = table.columns.map((each) =>
    each.column === column ? { ...each, field, confidence: 1, why } : each,
  );
  return { ...table, columns };
}

/** What is kept of a table: where it stands and what its columns hold. */
export function toMap(table: PartTable): TableMap {
  const { sheet, excelTable, kind, headerRows, firstRow, lastRow, sectionRows, notDataRows } = table;
  const columns = table.columns.map(({ column, heading, field }) => ({ column, heading, field }));
  const place = { sheet, excelTable, kind, headerRows, firstRow, lastRow, sectionRows, notDataRows, columns };
  return table.endsAbove === undefined ? place : { ...place, endsAbove: table.endsAbove };
}

/** How many rows of a table are its own, its headings of sections left out. */
export function rowCount({ firstRow, lastRow, sectionRows }: TableMap): number {
  return lastRow - firstRow + 1 - sectionRows.length;
}

export type Confidence = "sure" | "likely" | "guess" | "unused";

/** In words, how sure it is what a column holds. */
export function confidenceOf({
  field,
  confidence,
}: {
  readonly field: Field;
  readonly confidence: number;
}): Confidence {
  if (field === "other") return "unused";
  if (confidence >= 0.8) return "sure";
  return confidence >= 0.6 ? "likely" : "guess";
}
