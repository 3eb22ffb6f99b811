import type { Field } from "../../plan/fields";
import { indexText } from "../../text/planindex";
import { textFormula } from "../formulas/cells";
import { keyFormula, lineFormula, sameKey } from "../formulas/excelText";
import { meansFormula } from "../formulas/wordLists";
import type { Meaning, RecordSource } from "../model";

/** Formulas read texts of tables that people fill in: any space may stand there, now or later. */
export const ODD = { lineBreaks: true, noBreakSpaces: true } as const;

/** More than there are periods or points of a scale: a key is the number of a thing and that of a period in one, or more of them. */
export const KEY_STEP = 1000;

/** The first of each text: what MATCH finds. */
export function unique(list: readonly Meaning[]): Meaning[] {
  const found = new Map<string, Meaning>();
  for (const each of list) if (!found.has(sameKey(each.written))) found.set(sameKey(each.written), each);
  return [...found.values()];
}

/** A field's cell in the row of a source, as text; "" where it has no such column. */
export function cellOf(source: RecordSource, field: Field): string {
  const column = source.column(field);
  return column ? textFormula(source, column) : quoted(source.fixed(field) ?? "");
}

/** The number of a period, 0 for one that is not known. @param isRecord whether the row holds anything */
export function periodFormula(text: string, list: string, isRecord: string): string {
  return `IF(${isRecord},IFERROR(${meansFormula(text, list)},0),0)`;
}

/** The school's spelling in the row, or the school of all rows of the source. */
export function schoolCellFormula(source: RecordSource, isRecord: string): string {
  const column = source.column("unit");
  const text = column ? lineFormula(textFormula(source, column), ODD) : quoted(source.school);
  return `IF(${isRecord},IFERROR(${keyFormula(text)},"${indexText.errorValue}"),"")`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
