import { cellName, isCovered } from "../../plan/cell";
import { TITLE_FIELDS } from "../../plan/parsing/table/layout";
import { columnsOf } from "../../plan/maps/tableMap";
import type { Status } from "../../plan/values/status";
import { readStatus } from "../../plan/values/statusText";
import type { AnyEdit, Edit, NewCell } from "../../sheet/edit";
import { placeOf, rowMarks } from "../../sheet/tablePlace";
import { improveText } from "../../text/improve";
import { hasStatus, isHeading, newColumn } from "./columns";
import type { ImproveContext, PreviewLine } from "./improvement";
import { bodyRows, previewOf } from "./rows";
import { districtWord } from "./words";

/** A table with the fill colors of its rows, "#RRGGBB"; rows without one are left out. */
export interface ColoredTable {
  readonly context: ImproveContext;
  readonly colors: ReadonlyMap<number, string>;
}

/** What comes of saying what colors mean. */
export interface ColorOffer {
  readonly edits: readonly AnyEdit[];
  readonly preview: readonly PreviewLine[];
  /** Whether a table gets a column for statuses first. */
  readonly isColumnAdded: boolean;
  /** Cells that say something else than their color, and stay. */
  readonly contradictions: readonly {
    readonly where: string;
    readonly said: string;
    readonly meant: string;
  }[];
}

const WHITE = "#FFFFFF";

/**
 * The columns whose fills may tell a status, the likeliest first: that of the status, that of the wording, the first.
 * None for a table whose rows have no status, or where a column with our heading holds something else.
 */
export function colorColumns(context: ImproveContext): number[] {
  const { table } = context;
  const status = columnsOf(table, "status");
  if (!hasStatus(table) || (status.length === 0 && isHeading(improveText.headings.status, context)))
    return [];
  const wording = columnsOf(table, ...Object.values(TITLE_FIELDS).flat());
  const first = Math.min(...table.columns.map(({ column }) => column));
  return [...new Set([...[...status.slice(0, 1), ...wording].map(({ column }) => column), first])];
}

/**
 * The colors of a table's rows: by the first column where fills differ, or else the first that has any.
 * @param fills of `colorColumns`, each from the table's first row on
 */
export function coloredTable(context: ImproveContext, fills: readonly (readonly string[])[]): ColoredTable {
  const rows = bodyRows(context);
  const columns = fills.map((colors) => rows.map((row) => colors[row - context.table.firstRow] ?? WHITE));
  const chosen =
    columns.find((colors) => new Set(colors).size > 1) ??
    columns.find((colors) => colors.some((color) => color !== WHITE)) ??
    [];
  const colored = rows.flatMap((row, index): [number, string][] => {
    const color = chosen[index] ?? WHITE;
    return color === WHITE ? [] : [[row, color]];
  });
  return { context, colors: new Map(colored) };
}

/**
 * Statuses as the colors of rows say them, in cells that are empty. A color without a meaning says nothing.
 * @param words the district's words, as it was said what they are counted as
 */
export function statusesFromColors(
  tables: readonly ColoredTable[],
  meanings: ReadonlyMap<string, Status>,
  words: readonly { readonly word: string; readonly status: string }[],
): ColorOffer {
  const offers = tables.map((table) => offerOf(table, meanings, words));
  return {
    edits: offers.flatMap(({ edits }) => edits),
    preview: offers.flatMap(({ preview }) => preview),
    isColumnAdded: offers.some(({ isColumnAdded }) => isColumnAdded),
    contradictions: offers.flatMap(({ contradictions }) => contradictions),
  };
}

function offerOf(
  { context, colors }: ColoredTable,
  meanings: ReadonlyMap<string, Status>,
  words: Parameters<typeof statusesFromColors>[2],
): ColorOffer {
  const { sheet, table, settings } = context;
  const column = columnsOf(table, "status")[0]?.column ?? null;
  const meant = [...colors].flatMap(([row, color]) => {
    const status = meanings.get(color);
    return status ? [{ row, status, word: wordFor(status, context, words) }] : [];
  });
  const mark = rowMarks(context);
  if (column === null) {
    const cells = meant.map(({ row, word }): NewCell => {
      const known = mark(row, 0);
      return { row, value: word, ...(known && { mark: known }) };
    });
    const added = { ...newColumn("status", context), cells };
    return {
      edits: cells.length > 0 ? [{ kind: "addColumns", at: placeOf(context), columns: [added] }] : [],
      preview: meant.map(({ row, word }) => ({
        where: improveText.row(row),
        before: improveText.empty,
        after: word,
      })),
      isColumnAdded: cells.length > 0,
      contradictions: [],
    };
  }
  const edits = meant
    .filter(({ row }) => sheet.cells.at(row, column) === "" && !isCovered(sheet.merges, { row, column }))
    .map(({ row, word }): Edit => {
      const known = mark(row, column);
      const cell = { sheet: sheet.name, row, column };
      return { cell, before: "", after: word, ...(known && { row: known }) };
    });
  const contradictions = meant.flatMap(({ row, status, word }) => {
    const said = sheet.cells.at(row, column);
    const reading = readStatus(said, settings);
    if (reading.kind !== "status" || reading.status === status) return [];
    return [{ where: cellName(row, column), said: String(said).trim(), meant: word }];
  });
  return { edits, preview: edits.map((edit) => previewOf(edit)), isColumnAdded: false, contradictions };
}

/** How a status is written in a table: in the district's word where there is one. */
export function wordFor(
  status: Status,
  context: ImproveContext,
  words: Parameters<typeof statusesFromColors>[2],
): string {
  const column = columnsOf(context.table, "status")[0]?.column ?? null;
  return (
    districtWord(status, context, column) ?? words.find((each) => each.status === status)?.word ?? status
  );
}
