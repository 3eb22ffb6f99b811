import type { CellValue } from "../../plan/cell";
import type { DateSerial } from "../../plan/values/date";
import { listsText } from "../../text/templates/lists";
import { partsText } from "../../text/templates";
import type { Naming } from "../names/naming";
import { PARTS } from "../parts";
import type { ExampleValue, PartId, TemplateColumn } from "../types";

/** An example row as it was written, by which it is known again: its table, its id, and what else was typed in it. */
export interface ExampleRow {
  readonly table: string;
  readonly id: string;
  readonly row: string;
}

/** What examples depend on. */
export interface ExampleContext {
  readonly naming: Naming;
  readonly firstDay: DateSerial;
  /** "" where there are no schools. */
  readonly school: string;
  /** Which parts are there, so that examples can serve each other's. */
  readonly hasPart: (part: PartId) => boolean;
}

/** What the example row of a part says in a column; "" for one that is computed, or left to the user. */
export function exampleValue(part: PartId, column: TemplateColumn, context: ExampleContext): CellValue {
  if (column.computed) return "";
  if (column.example) return valueOf(column.example, context);
  return context.naming.words(text(part, column.key));
}

/** True for a part with an example; schools are the user's own. */
export function hasExample(part: PartId): boolean {
  return Object.keys(partsText[part].example).length > 0;
}

/** What of a row is remembered: its values from left to right, without the id. */
export function rowText(values: readonly CellValue[]): string {
  return values
    .map((value) => String(value).trim())
    .filter((value) => value !== "")
    .join(" | ");
}

function valueOf(example: ExampleValue, context: ExampleContext): CellValue {
  if ("day" in example) return context.firstDay + example.day;
  if ("number" in example) return example.number;
  if ("serves" in example)
    return context.hasPart(example.serves) ? shownInLists(example.serves, context) : "";
  if (example.kind === "school") return context.school || listsText.district;
  if (example.kind === "status")
    return context.naming.vocabulary.statuses.find(({ status }) => status === example.counted)?.word ?? "";
  return listsText.words[example.list][example.index] ?? "";
}

/** How lists show the example of a part: its id and the beginning of its wording. */
function shownInLists(part: PartId, { naming }: ExampleContext): string {
  const { ids, title } = PARTS[part];
  return `${ids!(1, "")} ${naming.words(text(part, title)).slice(0, 60)}`.trim();
}

function text(part: PartId, key: string): string {
  return (partsText[part].example as Readonly<Record<string, string>>)[key] ?? "";
}
