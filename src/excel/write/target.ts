import { columnLetter, type RangeAddress, parseRange, quoteSheet, rangeName } from "../../plan/cell";
import type { SheetDescription } from "../../sheet/description";
import { writeText } from "../../text/write";
import { daysBehind1900 } from "../dateSystem";
import { UserError } from "../errors";
import { areaOf, strips, unionOf } from "./area";
import { chartNames, deleteCharts, type Frame, isMoved, loadCharts } from "./charts";

/** Excel's limit for the name of a sheet. */
const MAX_SHEET_NAME = 31;

export const MARKER_PREFIX = "TL_Area_";
/** Charts of ours are called so. */
const CHART_PREFIX = "TL_";

/** A sheet that is ready to be written: a new one, or ours from an earlier time with our own content taken out. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly description: SheetDescription;
  /** See `daysBehind1900`. */
  readonly daysBehind: number;
  /** Charts of ours that the user has moved or resized, by name. */
  readonly moved: ReadonlyMap<string, Frame>;
}

/** What the workbook has of a sheet that is to be written, as proxies. */
interface Found {
  readonly description: SheetDescription;
  /** The area that we wrote, as a name of the workbook: what stands beside it on the sheet is the user's. */
  readonly marker: Excel.NamedItem;
  readonly tables: readonly Excel.Table[];
  /** Those of its cells and lists. */
  readonly names: readonly Excel.NamedItem[];
  /** Those of the cells that its charts were put over. */
  readonly places: readonly Excel.NamedItem[];
}

/**
 * Finds our sheets wherever the user moved or renamed them, empties what we wrote, and adds those that are missing
 * under a name that is free. Three requests; the changes are only queued, behind the last.
 * @throws UserError when a sheet of ours is protected, or would grow over cells that the user filled
 */
export async function prepareTargets(
  context: Excel.RequestContext,
  descriptions: readonly SheetDescription[],
): Promise<Target[]> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load("items/name,items/protection/protected");
  const found = descriptions.map((description) => find(workbook, description));
  const daysBehind = daysBehind1900(workbook);
  await context.sync();

  const held = found.map(queueHeldRanges);
  const covered = found.map(queueCovered);
  const blanks = found.map((_, index) => queueNamesake(worksheets, descriptions[index]!.name));
  await context.sync();

  const places = held.map((ranges, index) => placeOf(ranges) ?? blankPlace(blanks[index]!));
  const inTheWay = places.map((place, index) =>
    place === null ? [] : queueInTheWay(worksheets.getItem(place.sheet), descriptions[index]!, place.area),
  );
  const inside = places.map((place) => {
    if (place === null) return null;
    const tables = worksheets.getItem(place.sheet).getRange(rangeName(place.area)).getTables(true);
    tables.load("items/name");
    return tables;
  });
  const charts = places.map(
    (place) => place && loadCharts(worksheets.getItem(place.sheet).getRange(rangeName(place.area))),
  );
  await context.sync();

  const taken = worksheets.items.map((sheet) => sheet.name.toLowerCase());
  const names = places.map((place, index) => {
    if (place === null) return freeName(descriptions[index]!.name, taken);
    const sheet = worksheets.items.find(({ name }) => name === place.sheet)!;
    if (sheet.protection.protected) throw new UserError(writeText.protectedSheet(place.sheet), "protected");
    const filled = inTheWay[index]!.find((range) => !range.isNullObject);
    if (filled)
      throw new UserError(writeText.noRoom(place.sheet, localPart(filled.address)), "cells in the way");
    return place.sheet;
  });

  return found.map((sheet, index): Target => {
    const place = places[index]!;
    const name = names[index]!;
    const target = place === null ? worksheets.add(name) : worksheets.getItem(name);
    const { description, marker } = sheet;
    const area = areaOf(description);
    const formula = (range: RangeAddress) => `=${quoteSheet(name)}!${absoluteName(range)}`;
    // Marked at every moment, or what is broken off here would be nobody's: first all that was held and will be.
    const all = place === null ? area : unionOf([place.area, area]);
    if (marker.isNullObject) workbook.names.add(markerName(description), formula(all));
    else marker.formula = formula(all);
    if (place !== null) empty(inside[index]!.items, target.getRange(rangeName(place.area)));
    const moved = movedCharts(charts[index]?.items ?? [], covered[index]!);
    // Charts that are not described any more go too, with the names of their cells.
    for (const chart of deleteCharts(charts[index]?.items ?? [], (each) => each.startsWith(CHART_PREFIX)))
      if (!covered[index]!.has(chart)) workbook.names.getItemOrNullObject(chart).delete();
    // Of a sheet that somebody deleted the names are still there.
    for (const item of [...sheet.names, ...sheet.places]) if (!item.isNullObject) item.delete();
    workbook.names.getItem(markerName(description)).formula = formula(area);
    return { sheet: target, name, description, daysBehind: daysBehind(), moved };
  });
}

function absoluteName({ firstRow, firstColumn, lastRow, lastColumn }: RangeAddress): string {
  return `$${columnLetter(firstColumn)}$${firstRow}:$${columnLetter(lastColumn)}$${lastRow}`;
}

/** By which the area that we wrote is found again. */
export function markerName({ id }: Pick<SheetDescription, "id">): string {
  return MARKER_PREFIX + id;
}

function find(workbook: Excel.Workbook, description: SheetDescription): Found {
  const marker = workbook.names.getItemOrNullObject(markerName(description));
  marker.load("value");
  const tables = description.tables.map(({ name }) => {
    const table = workbook.tables.getItemOrNullObject(name);
    table.load("name");
    return table;
  });
  const named = (name: string) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load("name");
    return item;
  };
  const cells = [...description.namedCells, ...(description.namedLists ?? [])];
  return {
    description,
    marker,
    tables,
    names: cells.map(({ name }) => named(name)),
    places: chartNames(description).map(named),
  };
}

/** The ranges that are ours: the marked area, and our tables, which the user may have made longer. */
function queueHeldRanges({ marker, tables }: Found): Excel.Range[] {
  const ranges = tables.filter((table) => !table.isNullObject).map((table) => table.getRange());
  if (!marker.isNullObject) ranges.unshift(marker.getRangeOrNullObject());
  ranges.forEach((range) => range.load("address,worksheet/name"));
  return ranges;
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

/** The sheet that stands for the description and the area on it that is ours; null when there is none yet. */
function placeOf(ranges: readonly Excel.Range[]): { sheet: string; area: RangeAddress } | null {
  const existing = ranges.filter((range) => !range.isNullObject);
  const sheet = existing[0]?.worksheet.name;
  if (sheet === undefined) return null;
  const own = existing.filter((range) => range.worksheet.name === sheet);
  return { sheet, area: unionOf(own.flatMap((range) => parseRange(range.address) ?? [])) };
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

/** An empty sheet of the wanted name can be had: it may be left over from a time when Excel broke off. */
function blankPlace(namesake: Namesake | null): ReturnType<typeof placeOf> {
  return namesake?.used.isNullObject ? { sheet: namesake.name, area: unionOf([]) } : null;
}

function queueInTheWay(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  held: RangeAddress,
): Excel.Range[] {
  return strips(areaOf(description), held).map((strip) => {
    const used = sheet.getRange(rangeName(strip)).getUsedRangeOrNullObject(true);
    used.load("address");
    return used;
  });
}

/** @param tables those in the area: also one that had not got its name yet when Excel broke off */
function empty(tables: readonly Excel.Table[], area: Excel.Range): void {
  for (const table of tables) table.delete();
  area.clear();
  area.conditionalFormats.clearAll();
  area.dataValidation.clear();
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
