import type { RangeAddress } from "../plan/cell";
import type { SheetSnapshot, TableSnapshot } from "../plan/snapshot";
import { decide, type Known, weightOf } from "./decide";
import { type Draft, draftInTable, draftUnder } from "./draft";
import { headerAt } from "./find/header/header";
import { headerCandidates } from "./find/header/headerRows";
import type { TableProposal } from "./proposal";
import { SheetView } from "./find/sheet/sheetView";
import { areasAround } from "./find/sheet/surroundings";

/** A draft and what it was taken for. */
export interface Decided {
  readonly draft: Draft;
  readonly proposal: TableProposal;
  readonly weight: number;
}

/** So much heavier the surer of two has to be: of equals the first counts. */
const HEAVIER = 0.01;

/** The surest of drafts for one place; null where none is a plan table. */
export function surestOf(drafts: readonly Draft[], known: Known | null): Decided | null {
  let surest: Decided | null = null;
  for (const draft of drafts) {
    const proposal = decide(draft, known);
    if (!proposal) continue;
    const weight = weightOf(proposal);
    if (weight > (surest?.weight ?? 0) + HEAVIER) surest = { draft, proposal, weight };
  }
  return surest;
}

/**
 * The places of a sheet where plan tables may stand, each with drafts of which one at most is a table: Excel tables, and
 * ranges above, below and beside each other.
 */
export function tablePlaces(sheet: SheetSnapshot): Draft[][] {
  const view = new SheetView(sheet);
  const tables = sheet.tables.filter((table) => !isPiece(table, sheet.tables));
  const inTables = tables.flatMap((table) => draftInTable(view, table, endBefore(sheet, table)) ?? []);
  if (inTables.length === 0) return placesIn(view);
  const taken = [...tables.map(({ range }) => range), ...inTables.map(areaOf)];
  const free = rowsBetween(sheet, taken).map((area) => new SheetView(sheet, area));
  return [...inTables.map((draft) => [draft]), ...free.flatMap(placesIn)];
}

/**
 * True for an Excel table that is a piece of what people see as one: right beside others with its headings in the same row, of
 * which one has a single column. Where all have, they are lists to choose from.
 */
function isPiece(table: TableSnapshot, tables: readonly TableSnapshot[]): boolean {
  const pieces = new Set([table]);
  for (const piece of pieces)
    for (const other of tables) if (adjoin(piece.range, other.range)) pieces.add(other);
  const single = [...pieces].filter(({ range }) => range.firstColumn === range.lastColumn);
  return single.length > 0 && single.length < pieces.size;
}

function adjoin(a: RangeAddress, b: RangeAddress): boolean {
  const isBeside = a.lastColumn + 1 === b.firstColumn || b.lastColumn + 1 === a.firstColumn;
  return isBeside && a.firstRow === b.firstRow;
}

/** The last row before another Excel table that stands below one. */
function endBefore({ cells, tables }: SheetSnapshot, { range }: TableSnapshot): number {
  const below = tables.map((other) => other.range.firstRow).filter((row) => row > range.lastRow);
  return Math.min(cells.range.lastRow, ...below.map((row) => row - 1));
}

/** The rows of a sheet that no Excel table stands in. */
function rowsBetween({ cells: { range } }: SheetSnapshot, taken: readonly RangeAddress[]): RangeAddress[] {
  const areas: RangeAddress[] = [];
  let next = range.firstRow;
  for (const { firstRow, lastRow } of [...taken].sort((a, b) => a.firstRow - b.firstRow)) {
    areas.push({ ...range, firstRow: next, lastRow: firstRow - 1 });
    next = Math.max(next, lastRow + 1);
  }
  areas.push({ ...range, firstRow: next });
  return areas.filter(({ firstRow, lastRow }) => firstRow <= lastRow);
}

/** The surest table of an area with what else it could be, and those that stand around it. */
function placesIn(view: SheetView): Draft[][] {
  const drafts = draftsIn(view);
  const surest = surestOf(drafts, null)?.draft;
  if (!surest) return drafts.length > 0 ? [drafts] : [];
  const others = drafts.filter((draft) => draft !== surest && overlap(draft, surest));
  const around = areasAround(view, areaOf(surest)).map((area) => new SheetView(view.sheet, area));
  return [[surest, ...others], ...around.flatMap(placesIn)];
}

function draftsIn(view: SheetView): Draft[] {
  const seen = new Set<number>();
  return headerCandidates(view).flatMap((row) => {
    const header = headerAt(view, row);
    if (seen.has(header.lastRow)) return [];
    seen.add(header.lastRow);
    return draftUnder(view, header, view.area.lastRow, null) ?? [];
  });
}

/** What a draft covers, heading and body. */
function areaOf({ header, body }: Draft): RangeAddress {
  const { firstRow, firstColumn, lastColumn } = header;
  return { firstRow, lastRow: body.lastRow, firstColumn, lastColumn };
}

function overlap(a: Draft, b: Draft): boolean {
  const [one, other] = [areaOf(a), areaOf(b)];
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}
