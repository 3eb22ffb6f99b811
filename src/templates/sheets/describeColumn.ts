import type { CellValue } from "../../plan/cell";
import type { ColumnDescription, Highlight } from "../../sheet/description";
import { type PartText, partsText } from "../../text/templates";
import { listName } from "../lists/list";
import type { Naming } from "../names/naming";
import type { PartId, TemplateColumn } from "../types";

/** Excel's limit for the title of a prompt. */
const LONGEST_TITLE = 32;

/** Where a column will stand, and what its cells say before anybody typed. */
export interface ColumnPlace {
  readonly content: readonly CellValue[];
  /** By key, the letter of a column of the same table. */
  readonly letter: (key: string) => string;
  /** The first row of the table's body. */
  readonly firstRow: number;
}

/** A column of a part: heading, formula or cells, list to choose from, guidance and colors. */
export function describeColumn(
  part: PartId,
  column: TemplateColumn,
  naming: Naming,
  { content, letter, firstRow }: ColumnPlace,
): ColumnDescription {
  const heading = naming.heading(part, column.key);
  const text: PartText = partsText[part];
  return {
    heading,
    content: column.computed ? { formula: naming.formula(part, column) } : content,
    format: column.format,
    wrap: column.wrap,
    align: column.align,
    isComputed: column.computed !== undefined,
    highlight: highlightsOf(column, (key) => `$${letter(key)}${firstRow}`),
    validation: {
      ...(column.list ? { list: { formula: `=${listName(column.list)}` }, isOpen: column.isOpen } : {}),
      prompt: { title: heading.slice(0, LONGEST_TITLE), message: naming.words(text.columns[column.key]!) },
    },
  };
}

function highlightsOf({ highlight = [] }: TemplateColumn, cell: (key: string) => string): Highlight[] {
  return highlight.map(({ when, tone }) => ({ kind: "when", formula: `=${when(cell)}`, tone }));
}
