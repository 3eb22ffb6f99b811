import { isErrorValue } from "../../plan/cell";
import { indexText } from "../../text/planindex";
import { groupCell, textFormula } from "../formulas/cells";
import { line, lineFormula } from "../formulas/excelText";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { hasGroups } from "../sources/source";
import type { IndexModel, Source } from "../model";

type Named = Pick<IndexModel, "odd" | "schoolOf" | "schools">;

/**
 * Formula of whose row `[@Row]` of a source is, as it is written: its school, or where it names none its cluster; "" where it
 * names neither. An error where its cell is one.
 */
export function whoseFormula(model: Named, source: Source): string {
  const [unit] = source.columns.unit;
  const ofAll = `INDEX(${columnOf(INDEX_TABLES.sources, indexText.sources.school)},${at(indexText.columns.source)})`;
  const school = hasGroups(source)
    ? groupCell(source, indexText.groups.school)
    : unit
      ? lineFormula(textFormula(source, unit), model.odd)
      : ofAll;
  const [cluster] = source.columns.cluster;
  if (!cluster || !mayBeClusters(model, source)) return school;
  const own = `IFERROR(${lineFormula(textFormula(source, cluster), model.odd)},"")`;
  return `IF(AND(${school}=${unit ? '""' : ofAll},${own}<>""),${own},${school})`;
}

/** The same without a spreadsheet. @param filledDown the school of the row, where sources fill it down */
export function whose(model: Named, source: Source, n: number, filledDown: string | null): string {
  const [unit] = source.columns.unit;
  const ofAll = model.schoolOf.get(source.number)!;
  const school = filledDown ?? (unit ? line(source.cell(unit, n)) : ofAll);
  const [cluster] = source.columns.cluster;
  if (!cluster || !mayBeClusters(model, source) || school !== (unit ? "" : ofAll)) return school;
  const own = source.cell(cluster, n);
  return isErrorValue(own) ? school : line(own) || school;
}

/** Whether rows that name no school can be a cluster's: not those of a school's own plan. */
function mayBeClusters({ schoolOf, schools }: Named, { table, columns, number }: Source): boolean {
  return columns.unit.length > 0 || (table.kind !== "schoolPlan" && schoolOf.get(number) === schools[0]);
}
