import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import type { IndexModel, ListTable } from "../model";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";

const { schools: f, bars: b } = indexText;

/**
 * The rows of the figures by school that have a bar: the schools that are shown. Beside the district's many items a
 * school's few could not be told apart, so that has one only where there is no school.
 */
export function barRows({ shown, listed }: Pick<IndexModel, "shown" | "listed">): number[] {
  const schools = shown.filter((no) => listed[no - 1]!.isSchool);
  return schools.length > 0 ? schools : [...shown];
}

/** What bars show of each school, one below the other as a chart needs them, whichever are shown. */
export function barsTable(model: IndexModel): ListTable {
  const rows = barRows(model);
  const figure = (heading: string, measure: string): ColumnDescription => ({
    heading,
    content: {
      formula: `=INDEX(${columnOf(INDEX_TABLES.schools, f.figure(measure, f.all))},${at(b.number)})`,
    },
    format: "count",
  });
  return {
    name: INDEX_TABLES.bars,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: b.number, content: rows },
      { heading: b.school, content: rows.map((no) => model.schools[no - 1]!), format: "text" },
      figure(b.complete, f.completeItems),
      figure(b.overdue, f.overdue),
      figure(b.others, f.others),
      figure(b.cantTell, f.cantTell),
    ],
  };
}
