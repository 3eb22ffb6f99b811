import type { CellValue } from "../../../plan/cell";
import { isDateFormat } from "../../../plan/values/numberFormat";

/** Letters without digits, which Excel takes for nothing but text, whatever the format of the cell. */
const PLAIN_TEXT = /^\p{L}[\p{L}\p{M} ,;:&()'’-]*$/u;
const MEANS_MORE = /^(?:true|false)$/i;

/** What is handed to Excel for a value, so that it stays what it is: an apostrophe only where text would become something else. */
function toUserCell(value: CellValue): CellValue {
  if (typeof value !== "string" || value === "") return value;
  return PLAIN_TEXT.test(value) && !MEANS_MORE.test(value) ? value : `'${value}`;
}

/** A cell's new content, and how it is shown. */
export interface Content {
  readonly value: CellValue;
  /** The number format that it gets; its own where absent. */
  readonly format?: string;
  /** The number format that it has. */
  readonly held: string;
}

/**
 * Queues contents for cells below one another.
 * @param daysBehind see `daysBehind1900`
 */
export function queueContents(cells: Excel.Range, contents: readonly Content[], daysBehind: number): void {
  const formats = contents.map(({ format, held }) => format ?? held);
  // In a cell of text format a number would become text: it is formatted once it is there.
  const isTyped = contents.map(({ value }, index) => typeof value !== "string" && formats[index] === "@");
  if (isTyped.some(Boolean) || contents.some(({ format, held }) => format !== undefined && format !== held))
    cells.numberFormat = formats.map((format, index) => [isTyped[index] ? "General" : format]);
  cells.values = contents.map(({ value }, index) => [
    toUserCell(typeof value === "number" && isDateFormat(formats[index]!) ? value - daysBehind : value),
  ]);
  if (isTyped.some(Boolean)) cells.numberFormat = formats.map((format) => [format]);
}
