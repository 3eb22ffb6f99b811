import { indexText } from "../../text/planindex";
import { cellFormula } from "../formulas/cells";
import { keyFormula, line, listed } from "../formulas/excelText";
import type { IndexModel, ListTable, Source } from "../model";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { readColumns } from "../sources/sourceColumns";

const { groups: g, sections: h } = indexText;

/** The text of a section row, as the list has it. */
export interface Heading {
  readonly key: string;
  /** "" for a heading of its own; other rows say more of what holds above them, or beside a label what those below serve. */
  readonly kind: "" | typeof h.goesOn | typeof h.label;
}

/** The texts of section rows, by which they are told from items wherever they are moved: those of each table for itself. */
export function sectionsTable(model: IndexModel): ListTable {
  const list = headingsOf(model);
  const rows: readonly Heading[] = list.length > 0 ? list : [{ key: "", kind: "" }];
  return {
    name: INDEX_TABLES.sections,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: h.text, content: rows.map(({ key }) => key), format: "text" },
      { heading: h.kind, content: rows.map(({ kind }) => kind) },
    ],
  };
}

/** The headings of all sources, each once. */
export function headingsOf({ sources }: Pick<IndexModel, "sources">): Heading[] {
  const headings = new Map<string, Heading>();
  for (const source of sources)
    for (const text of [...source.labels, ...source.sections]) {
      const key = headingKey(source, listed(line(text)));
      const kind = source.labels.has(text) ? h.label : source.goingOn.has(text) ? h.goesOn : "";
      if (!headings.has(key)) headings.set(key, { key, kind });
    }
  return [...headings.values()];
}

/** What a heading is looked up by. */
export function headingKey({ number }: Source, text: string): string {
  return `${number}|${text}`;
}

/** Formula of the row of the list in which a text of the row's source stands, an error for one that is no heading. */
export function headingRowFormula(text: string): string {
  return `MATCH(${at(g.source)}&"|"&${keyFormula(text)},${columnOf(INDEX_TABLES.sections, h.text)},0)`;
}

/** Formula of the kind of the row's heading, "" for an item. */
export function kindFormula(): string {
  return `IFERROR(INDEX(${columnOf(INDEX_TABLES.sections, h.kind)},${headingRowFormula(at(g.heading_))})&"","")`;
}

/** Whether a row fills no more cells than section rows do, where that has to tell them from items. */
export function isSparse(source: Source, n: number): boolean {
  const { sectionFills } = source;
  const filled = readColumns(source).filter((column) => source.cell(column, n) !== "");
  return sectionFills === null || filled.length <= sectionFills;
}

/** What `isSparse` computes, null where nothing has to be told. */
export function sparseFormula(source: Source): string | null {
  const filled = readColumns(source).map((column) => `(${cellFormula(source, column)}<>"")`);
  return source.sectionFills === null ? null : `IFERROR(${filled.join("+")}<=${source.sectionFills},FALSE)`;
}
