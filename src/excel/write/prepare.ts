import { columnLetter, type RangeAddress, quoteSheet, rangeName } from "../../plan/cell";
import type { SheetDescription } from "../../sheet/description";
import type { GoneParts } from "../../sheet/tableParts";
import { writeText } from "../../text/write";
import { daysBehind1900 } from "../dateSystem";
import { UserError } from "../errors";
import { areaOf, contentCells, unionOf } from "./area";
import { toExcel } from "./cells";
import { chartNames, deleteCharts, isMoved, loadCharts } from "./charts";
import {
  type Found,
  type Held,
  markerName,
  type Ours,
  oursOn,
  queueHeld,
  queueNames,
  sheetOf,
} from "./standing/find";
import { type Keeping, keeping, queueEmptied, queueRearranged } from "./standing/keep";
import { filledCells, type FoundLines, inTheWay, queueLines } from "./standing/lines";
import { formulasNaming } from "./standing/lost";
import { keptHeadings } from "./standing/rearrange";
import { without } from "./standing/rectangles";
import type { Frame, Target, WriteOptions } from "./target";

/** Excel's limit for the name of a sheet. */
const MAX_SHEET_NAME = 31;

/** Charts of ours are called so. */
const CHART_PREFIX = "TL_";

/** What a sheet says while it is not complete. */
const MARKS: readonly string[] = [writeText.incomplete, writeText.unfinished];

/** What is known of a sheet before anything is changed. */
interface Known {
  readonly found: Found;
  readonly ours: Ours | null;
  readonly keep: Keeping | null;
  readonly blank: Namesake | null;
  readonly covered: ReadonlyMap<string, Excel.Range | null>;
  readonly lines: readonly FoundLines[];
  readonly filled: readonly Excel.Range[];
  readonly charts: Excel.ChartCollection | null;
}

/**
 * Finds our sheets wherever the user moved or renamed them, empties what we wrote, and adds those that are missing
 * under a name that is free. Tables that stay are moved and resized, so that formulas that name them, or cells of them,
 * go on. Three requests, and some more where columns go that formulas may name; the changes are only queued, behind the
 * last.
 * @throws UserError when a sheet of ours is protected, or would grow over cells that the user filled
 */
export async function prepareTargets(
  context: Excel.RequestContext,
  descriptions: readonly SheetDescription[],
  { steps, onLost }: Pick<WriteOptions, "steps" | "onLost"> = {},
): Promise<Target[]> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  const found = descriptions.map((description) => queueNames(workbook, description));
  const daysBehind = daysBehind1900(workbook);
  await context.sync();

  const asked = found.map((each) => {
    const name = sheetOf(each, tables.items);
    const sheet = worksheets.items.find((item) => item.name === name);
    return {
      found: each,
      held: sheet ? queueHeld(each, sheet, tables.items) : null,
      blank: sheet ? null : queueNamesake(worksheets, each.description.name),
      covered: queueCovered(each),
    };
  });
  await context.sync();

  const isDescribed = (table: string) =>
    descriptions.some((each) => each.tables.some(({ name }) => name === table));
  const known = asked.map((each) => queueContents(worksheets, each, isDescribed));
  await context.sync();

  known.forEach((each) => requireRoom(worksheets, each));
  const gone = goneFrom(known);
  if (onLost && gone.tables.length + gone.columns.length > 0) {
    const own = known.flatMap(({ ours }) => ours?.sheet ?? []);
    onLost(await formulasNaming(context, gone, own, steps));
  }
  const taken = worksheets.items.map((sheet) => sheet.name.toLowerCase());
  const marked = known.map((each) => queueMarked(context, each, taken));
  // Sheets read those before them: emptied from the last one on, none shows what comes of empty cells.
  for (const each of [...marked].reverse()) queueOwnEmptied(workbook, each);
  return marked.map((each) => queueTarget(workbook, each, daysBehind()));
}

/** Asks what stands where something is to be written. */
function queueContents(
  worksheets: Excel.WorksheetCollection,
  { found, held, blank, covered }: { found: Found; held: Held | null } & Pick<Known, "blank" | "covered">,
  isDescribed: (table: string) => boolean,
): Known {
  const none = { found, ours: null, keep: null, blank, covered, lines: [], filled: [], charts: null };
  if (!held) return none;
  const ours = oursOn(found, held, isDescribed, MARKS);
  const sheet = worksheets.getItem(ours.sheet);
  const known = [...ours.tables.map(({ range }) => range), ...ours.lines];
  return {
    ...none,
    ours,
    keep: keeping(ours, found.description),
    lines: queueLines(sheet, ours),
    filled: contentCells(found.description)
      .flatMap((range) => without(range, known))
      .map((range) => {
        const used = sheet.getRange(rangeName(range)).getUsedRangeOrNullObject(true);
        used.load("address");
        return used;
      }),
    charts: loadCharts(sheet.getRange("A1")),
  };
}

/** @throws UserError when the sheet is protected, or something of the user's stands where something is to be written */
function requireRoom(
  worksheets: Excel.WorksheetCollection,
  { found: { description }, ours, lines, filled }: Known,
): void {
  if (!ours) return;
  const sheet = worksheets.items.find(({ name }) => name === ours.sheet)!;
  if (sheet.protection.protected) throw new UserError(writeText.protectedSheet(ours.sheet), "protected");
  const range = filled.find((each) => !each.isNullObject);
  const cells =
    (range && localPart(range.address)) ??
    inTheWay(filledCells(lines, ours, description), contentCells(description));
  if (cells) throw new UserError(writeText.noRoom(ours.sheet, cells), "cells in the way");
}

/** The tables that go, and the columns that go from those that stay. */
function goneFrom(known: readonly Known[]): GoneParts {
  const all = known.flatMap(({ keep }) => keep ?? []);
  return {
    tables: all.flatMap(({ gone }) => gone.map(({ table }) => table.name)),
    columns: all.flatMap(({ kept }) =>
      kept.flatMap(({ name, headings, wanted }) => {
        const stay = keptHeadings(headings, wanted.headings);
        return headings.flatMap((heading) => (stay.includes(heading) ? [] : [{ table: name, heading }]));
      }),
    ),
  };
}

/** A sheet that says that it is not complete. */
interface Marked extends Known {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** Queues that a sheet is there and says that it is not complete. @param taken names of sheets in lower case, to which that of a new one is added */
function queueMarked({ workbook }: Excel.RequestContext, known: Known, taken: string[]): Marked {
  const { worksheets } = workbook;
  const { found, ours, keep, blank } = known;
  const { description, marker } = found;
  // An empty sheet of the wanted name can be had: it may be left over from a time when Excel broke off.
  const place = ours?.sheet ?? (blank?.used.isNullObject ? blank.name : null);
  const name = place ?? freeName(description.name, taken);
  const sheet = place === null ? worksheets.add(name) : worksheets.getItem(name);
  // Marked at every moment, or what is broken off here would be nobody's: first all that was held and will be.
  const moves = keep?.steps.flatMap((step) => (step.kind === "move" ? [step.to] : [])) ?? [];
  const all = areaFormula(name, unionOf([...(ours ? [ours.area] : []), ...moves, areaOf(description)]));
  if (marker.isNullObject) workbook.names.add(markerName(description), all);
  else marker.formula = all;
  if (ours) sheet.getRange("A2").values = [[toExcel(writeText.incomplete)]];
  return { ...known, sheet, name };
}

function queueOwnEmptied(
  workbook: Excel.Workbook,
  { found: { description }, ours, keep, lines, sheet }: Marked,
): void {
  if (ours && keep) queueEmptied(workbook, sheet, keep, filledCells(lines, ours, description));
}

/** Queues what makes a sheet ready. */
function queueTarget(
  workbook: Excel.Workbook,
  { found, ours, covered, charts, sheet, name, keep }: Marked,
  daysBehind: number,
): Target {
  const { description, names, places } = found;
  const area = areaOf(description);
  if (keep) queueRearranged(workbook, sheet, keep.steps);
  const moved = movedCharts(charts?.items ?? [], covered);
  // Charts that are not described any more go too, with the names of their cells.
  for (const chart of deleteCharts(charts?.items ?? [], (each) => each.startsWith(CHART_PREFIX)))
    if (!covered.has(chart)) workbook.names.getItemOrNullObject(chart).delete();
  // Of a sheet that somebody deleted the names are still there.
  for (const item of places) if (!item.isNullObject) item.delete();
  workbook.names.getItem(markerName(description)).formula = areaFormula(name, area);
  return {
    ...{ sheet, name, description, daysBehind, moved },
    kept: new Set(keep?.kept.map((table) => table.name)),
    names: new Map([...names].filter(([, item]) => !item.isNullObject)),
    hasLook: ours !== null && ours.isComplete && ours.area.lastColumn === area.lastColumn,
  };
}

function areaFormula(sheet: string, range: RangeAddress): string {
  return `=${quoteSheet(sheet)}!${absoluteName(range)}`;
}

function absoluteName({ firstRow, firstColumn, lastRow, lastColumn }: RangeAddress): string {
  return `$${columnLetter(firstColumn)}$${firstRow}:$${columnLetter(lastColumn)}$${lastRow}`;
}

/** By a chart's name, the cells that it was put over; without them, and in an Excel that can't measure cells, null. */
function queueCovered({ description, places }: Found): Map<string, Excel.Range | null> {
  const canMeasure = Office.context.requirements.isSetSupported("ExcelApi", "1.10");
  return new Map(
    chartNames(description).map((name, index) => {
      const item = places[index]!;
      if (item.isNullObject || !canMeasure) return [name, null];
      const range = item.getRangeOrNullObject();
      range.load("left,top,width,height");
      return [name, range];
    }),
  );
}

/** Charts that don't lie over the cells any more that they were put over. */
function movedCharts(
  charts: readonly Excel.Chart[],
  covered: ReadonlyMap<string, Excel.Range | null>,
): Map<string, Frame> {
  const moved = new Map<string, Frame>();
  for (const [name, cells] of covered) {
    // The first of a name is ours: another is a copy.
    const chart = charts.find((each) => each.name === name);
    if (!chart || !cells || cells.isNullObject) continue;
    const { left, top, width, height } = chart;
    const frame = { left, top, width, height };
    if (isMoved(frame, cells)) moved.set(name, frame);
  }
  return moved;
}

/** A sheet of the wanted name, and what it holds. */
interface Namesake {
  readonly name: string;
  readonly used: Excel.Range;
}

function queueNamesake(worksheets: Excel.WorksheetCollection, wanted: string): Namesake | null {
  const sheet = worksheets.items.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (!sheet) return null;
  const used = sheet.getUsedRangeOrNullObject();
  used.load("address");
  return { name: sheet.name, used };
}

/** The wanted name, or the first with a number behind it that no sheet has. */
function freeName(wanted: string, taken: string[]): string {
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? "" : ` ${count}`;
    const name = wanted.slice(0, MAX_SHEET_NAME - suffix.length) + suffix;
    if (taken.includes(name.toLowerCase())) continue;
    taken.push(name.toLowerCase());
    return name;
  }
}

function localPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
