import type { NamedCell, SheetDescription, TextBlock } from "../../sheet/description";
import { jobText } from "../../text/job";
import { writeText } from "../../text/write";
import { Cancelled, type Steps } from "../job";
import { runBatch } from "../run";
import { isFormula, toExcel } from "./cells";
import { queueLook } from "./look";
import { NUMBER_FORMATS, TEXT_STYLES } from "./palette";
import { Payload } from "./payload";
import { writeFormulas, writeTable } from "./table";
import { type Target, prepareTargets } from "./target";

/** Requests that writing sheets takes at least. */
export const WRITE_REQUESTS = 5;

/** How sheets are written. */
export interface WriteOptions {
  readonly steps?: Steps;
  /** Whether the last sheet is brought to the front. */
  readonly isShown?: boolean;
}

/**
 * Writes sheets of ours as they are described, new or in place of what we wrote before. Until all is written each says
 * that it is incomplete, and writing again completes it; cells of the user's are never touched. A fixed number of
 * requests, and one more for each 4 MB of constants.
 * @param descriptions in an order in which names and tables can be made; formulas may point to any of them
 * @returns the name of each sheet as it stands in the workbook; the last one is brought to the front
 * @throws UserError when Excel refuses, or a sheet has no room; Cancelled
 */
export function writeSheets(
  descriptions: readonly SheetDescription[],
  { steps, isShown = true }: WriteOptions = {},
): Promise<string[]> {
  return runBatch(async (context) => {
    const targets = await prepareTargets(context, descriptions);
    const payload = new Payload(context, steps);
    try {
      return await write(context, targets, payload, isShown);
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
  isShown: boolean,
): Promise<string[]> {
  for (const target of targets) queueTitle(target);
  for (const { sheet, description } of targets)
    for (const cell of description.namedCells)
      context.workbook.names.add(cell.name, sheet.getRangeByIndexes(cell.row - 1, cell.column - 1, 1, 1));
  for (const target of targets)
    for (const table of target.description.tables) await writeTable(payload, target, table);
  for (const target of targets)
    for (const table of target.description.tables) await writeFormulas(payload, target, table);
  for (const target of targets) {
    target.description.namedCells.forEach((cell) => queueNamedCell(target, cell));
    target.description.texts.forEach((text) => queueText(target, text));
    queueLook(target);
  }
  await payload.send();

  for (const { sheet, description } of targets) {
    sheet.getRange("A2").values = [[toExcel(description.lead ?? "")]];
    style(sheet.getRange("A2"), "note");
  }
  if (isShown) targets.at(-1)?.sheet.activate();
  await payload.send();
  return targets.map(({ name }) => name);
}

function queueTitle({ sheet, description }: Target): void {
  const title = sheet.getRange("A1");
  title.values = [[toExcel(description.title)]];
  style(title, "title");
  const mark = sheet.getRange("A2");
  mark.values = [[toExcel(writeText.incomplete)]];
  style(mark, "warning");
}

function queueNamedCell({ sheet }: Target, { row, column, content, format }: NamedCell): void {
  const cell = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
  if (format) cell.numberFormat = [[NUMBER_FORMATS[format]]];
  if (isFormula(content)) cell.formulas = [[content.formula]];
  else cell.values = [[toExcel(content)]];
}

function queueText({ sheet }: Target, { row, column, text, style: look }: TextBlock): void {
  const cell = sheet.getRangeByIndexes(row - 1, column - 1, 1, 1);
  if (isFormula(text)) cell.formulas = [[text.formula]];
  else cell.values = [[toExcel(text)]];
  style(cell, look);
}

function style(cell: Excel.Range, look: keyof typeof TEXT_STYLES): void {
  const { bold, size, color } = TEXT_STYLES[look];
  cell.format.font.bold = bold;
  cell.format.font.size = size;
  cell.format.font.color = color;
}
