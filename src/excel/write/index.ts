import { columnLetter, quoteSheet } from "../../plan/cell";
import type { NamedCell, NamedList, SheetDescription, TextBlock } from "../../sheet/description";
import { jobText } from "../../text/job";
import { writeText } from "../../text/write";
import { Cancelled } from "../job";
import { runBatch } from "../run";
import { loadRoom, requireGrowth, requireRoom, writeAdditions } from "./additions";
import { isFormula, toExcel, toExcelAs } from "./cells";
import { type KeptPlace, queueAltTexts, queueShapes, uncover, writeCharts } from "./charts";
import { lookBytes, queueLook } from "./look";
import { NUMBER_FORMATS, TEXT_STYLES } from "./palette";
import { Payload } from "./payload";
import { writeFormulas, writeTable } from "./table";
import { prepareTargets } from "./prepare";
import type { Target, WriteOptions } from "./target";

/** Requests that writing sheets takes at least. */
export const WRITE_REQUESTS = 5;
/** Requests that sheets with charts take beyond that, at most. */
export const CHART_REQUESTS = 1;

/** What the two lines at a sheet's top come to. */
const BYTES_PER_TITLE = 3000;

/**
 * Writes sheets of ours as they are described, new or in place of what we wrote before. Until all is written each says
 * that it is incomplete, and writing again completes it; cells of the user's are never touched. A fixed number of
 * requests, one more where there are charts, and one more for each 4 MB of constants.
 * @param descriptions in an order in which names and tables can be made; formulas may point to any of them
 * @returns the name of each sheet as it stands in the workbook; the last one is brought to the front
 * @throws UserError when Excel refuses, or a sheet has no room; Cancelled
 */
export function writeSheets(
  descriptions: readonly SheetDescription[],
  { steps, isShown = true, additions, onLost }: WriteOptions = {},
): Promise<string[]> {
  return runBatch(async (context) => {
    if (additions) requireGrowth(additions);
    const rooms = loadRoom(context, additions ?? { columns: [] });
    const targets = await prepareTargets(context, descriptions, { steps, onLost });
    requireRoom(rooms);
    const payload = new Payload(context, steps);
    try {
      return await write(context, targets, payload, { steps, isShown, additions });
    } catch (error) {
      if (error instanceof Cancelled && payload.isSent) throw new Cancelled(jobText.cancelledWhileWriting);
      throw error;
    }
  }, steps);
}

async function write(
  context: Excel.RequestContext,
  targets: readonly Target[],
  payload: Payload,
  { steps, isShown, additions }: WriteOptions,
): Promise<string[]> {
  for (const target of targets) await payload.add(BYTES_PER_TITLE, () => queueTitle(target));
  for (const target of targets)
    for (const { name, row, column } of target.description.namedCells)
      queueName(context, target, name, `=${quoteSheet(target.name)}!$${columnLetter(column)}$${row}`);
  for (const target of targets)
    for (const table of target.description.tables) await writeTable(payload, target, table);
  for (const target of targets)
    for (const table of target.description.tables) await writeFormulas(payload, target.sheet, table);
  for (const target of targets)
    await payload.add(lookBytes(target.description), () => {
      target.description.namedCells.forEach((cell) => queueNamedCell(target, cell));
      target.description.texts.forEach((text) => queueText(target, text));
      target.description.namedLists?.forEach((list) => queueNamedList(context, target, list));
      target.description.charts?.forEach(({ place, description }) =>
        queueText(target, { row: place.row - 1, column: place.column, text: description, style: "note" }),
      );
      queueLook(target);
    });
  const kept: KeptPlace[] = [];
  for (const target of targets) kept.push(...(await writeCharts(payload, context, target)));
  const shapes = queueShapes(targets);
  if (additions) await writeAdditions(context, payload, additions);
  // Formulas of one sheet read tables of others: whoever completes sheets later has to know that all of them were written.
  for (const { sheet } of targets)
    await payload.add(BYTES_PER_TITLE, () => {
      sheet.getRange("A2").values = [[toExcel(writeText.unfinished)]];
    });
  await payload.send();

  uncover(kept);
  const leads = [
    ...targets.map(({ sheet, description }) => ({ sheet, lead: description.lead ?? "" })),
    ...(additions?.leads ?? []).map(({ sheet, lead }) => ({
      sheet: context.workbook.worksheets.getItem(sheet),
      lead,
    })),
  ];
  for (const { sheet, lead } of leads)
    await payload.add(BYTES_PER_TITLE, () => {
      const cell = sheet.getRange("A2");
      cell.values = [[toExcel(lead)]];
      style(cell, "note");
    });
  if (isShown) targets.at(-1)?.sheet.activate();
  await payload.send();
  if (queueAltTexts(shapes)) await payload.sendIfPossible();
  else if (shapes.length > 0) steps?.expect(-CHART_REQUESTS);
  return targets.map(({ name }) => name);
}

function queueTitle({ sheet, description }: Target): void {
  // First of all: from here on the sheet says what it is.
  const mark = sheet.getRange("A2");
  mark.values = [[toExcel(writeText.incomplete)]];
  style(mark, "warning");
  const title = sheet.getRange("A1");
  title.values = [[toExcel(description.title)]];
  style(title, "title");
}

function queueNamedCell({ sheet, daysBehind }: Target, { row, column, content, format }: NamedCell): void {
  const cell = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
  if (format) cell.numberFormat = [[NUMBER_FORMATS[format]]];
  if (isFormula(content)) cell.formulas = [[content.formula]];
  else cell.values = [[toExcelAs(format, content, daysBehind)]];
}

/** Through the last cell that says something: names follow when sheets are renamed, and need no table. */
function queueNamedList(
  context: Excel.RequestContext,
  target: Target,
  { name, row, column, reach }: NamedList,
): void {
  const letter = columnLetter(column);
  const cell = (at: number) => `${quoteSheet(target.name)}!$${letter}$${at}`;
  const whole = `${cell(row)}:$${letter}$${row + reach - 1}`;
  const last = `SUMPRODUCT(MAX((${whole}<>"")*(ROW(${whole})-ROW(${cell(row)})+1)))`;
  queueName(context, target, name, `=${cell(row)}:INDEX(${whole},MAX(1,${last}))`);
}

/** One that is there stays: formulas that use it would say that it is unknown, if only for a while. */
function queueName(
  { workbook }: Excel.RequestContext,
  { names }: Target,
  name: string,
  formula: string,
): void {
  const held = names.get(name);
  if (held) held.formula = formula;
  else workbook.names.add(name, formula);
}

function queueText({ sheet }: Target, { row, column, text, style: look }: TextBlock): void {
  const cell = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
  // First the look, by which a line of ours is known again.
  style(cell, look);
  if (isFormula(text)) cell.formulas = [[text.formula]];
  else cell.values = [[toExcel(text)]];
}

function style(cell: Excel.Range, look: keyof typeof TEXT_STYLES): void {
  const { bold, size, color } = TEXT_STYLES[look];
  cell.format.font.bold = bold;
  cell.format.font.size = size;
  cell.format.font.color = color;
}
