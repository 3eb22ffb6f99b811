import { STATE_TABLES } from "../../plan/ownTables";
import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { hasWildcards, keyFormula } from "../formulas/excelText";
import type { IndexModel, ListTable } from "../model";
import { noItem } from "./places";
import { at, columnOf, INDEX_TABLES, NAMED } from "../formulas/names";

const { schools: f, columns: c } = indexText;

/** What is counted: an index column that is 1 for the items of a group. The groups are all items, each objective, and none. */
export interface FigureGroup {
  /** In the headings of the figures. */
  readonly name: string;
  readonly column: string;
}

/** The groups of the figures, in the order of their columns. */
export function figureGroups({ objectives }: IndexModel): FigureGroup[] {
  return [
    { name: f.all, column: c.counted },
    ...objectives.map((_, index) => ({ name: String(index + 1), column: c.serves(index + 1) })),
    { name: f.none, column: c.noObjective },
  ];
}

/** The rows of the figures: the district, schools, items of no known school, all together. */
export function figureRows({ schools }: IndexModel): string[] {
  return [...schools, indexText.unknownSchool, indexText.total];
}

/**
 * Every figure of the rollup, one row per school. `From` and `To` are the school's run of rows in the index; while the
 * rows are not grouped they span the whole index, so the figures are right always and fast when grouped.
 */
export function schoolsTable(model: IndexModel): ListTable {
  const rows = figureRows(model);
  const figure = (measure: string, formula: (group: FigureGroup) => string, format: "count" | "share") =>
    figureGroups(model).map((group): ColumnDescription => ({
      heading: f.figure(measure, group.name),
      content: { formula: formula(group) },
      format,
    }));
  return {
    name: INDEX_TABLES.schools,
    rowCount: rows.length,
    style: "list",
    columns: [
      ...runColumns(model, INDEX),
      ...figure(f.items, (group) => `=COUNTIFS(${isSchool()},${run(group.column)},1)`, "count"),
      ...figure(
        f.complete,
        (group) =>
          `=IFERROR(COUNTIFS(${isSchool()},${run(group.column)},1,${run(c.status)},"Complete")/${at(f.figure(f.items, group.name))},"")`,
        "share",
      ),
      ...figure(
        f.overdue,
        (group) => `=COUNTIFS(${isSchool()},${run(group.column)},1,${run(c.overdue)},1)`,
        "count",
      ),
      // Of all items also how many there are in each part, as bars show them.
      { heading: f.figure(f.completeItems, f.all), content: { formula: completeFormula() }, format: "count" },
      {
        heading: f.figure(f.cantTell, f.all),
        content: {
          formula: `=COUNTIFS(${isSchool()},${run(c.counted)},1,${run(c.overdue)},"${indexText.cantTell}")`,
        },
        format: "count",
      },
      { heading: f.figure(f.others, f.all), content: { formula: othersFormula() }, format: "count" },
    ],
  };
}

/** Formula, in the list of school names, of a school's row in the figures; an error for one that is not there. */
export function numberOfSchool({ schools }: Pick<IndexModel, "schools">): string {
  const school = at(STATE_TABLES.schools.headings[1]);
  const name = schools.some(hasWildcards) ? keyFormula(school) : school;
  return `MATCH(${name},${columnOf(INDEX_TABLES.schools, f.school)},0)`;
}

/** Out of the share, since counting takes longest. */
function completeFormula(): string {
  const [items, share] = [f.figure(f.items, f.all), f.figure(f.complete, f.all)];
  return `=IFERROR(ROUND(${at(items)}*${at(share)},0),0)`;
}

/** Neither complete nor overdue, for all that one can tell. */
function othersFormula(): string {
  const of = (measure: string) => at(f.figure(measure, f.all));
  return `=${of(f.items)}-${of(f.completeItems)}-${of(f.overdue)}-${of(f.cantTell)}`;
}

/** A table whose rows stand grouped by school no., and the cell that says whether they do. */
export interface GroupedTable {
  readonly table: string;
  readonly grouped: string;
}

export const INDEX: GroupedTable = { table: INDEX_TABLES.index, grouped: NAMED.grouped };

/** The columns of a list of schools that say where each one's rows stand. */
export function runColumns(model: IndexModel, of: GroupedTable): ColumnDescription[] {
  const rows = figureRows(model);
  const numbers = rows.map((_, index) => index + 1);
  return [
    { heading: f.number, content: numbers },
    { heading: f.school, content: rows },
    { heading: f.is, content: numbers.map((no) => (no === noItem(model) ? ">0" : no)) },
    { heading: f.from, content: { formula: fromFormula(of) }, format: "count" },
    { heading: f.to, content: { formula: toFormula(of) }, format: "count" },
  ];
}

/** The last row with a school no. below this one's, and one. A school without rows has a run that holds nothing of it. */
function fromFormula({ table, grouped }: GroupedTable): string {
  const numbers = columnOf(table, c.schoolNo);
  return `=IF(AND(${grouped},ISNUMBER(${at(f.is)})),MIN(ROWS(${numbers}),IFERROR(MATCH(${at(f.is)}-1,${numbers},1),0)+1),1)`;
}

function toFormula({ table, grouped }: GroupedTable): string {
  const numbers = columnOf(table, c.schoolNo);
  return `=IF(AND(${grouped},ISNUMBER(${at(f.is)})),IFERROR(MATCH(${at(f.is)},${numbers},1),1),ROWS(${numbers}))`;
}

/** A column of a grouped table from the school's first row to its last. */
export function run(heading: string, { table }: GroupedTable = INDEX): string {
  const column = columnOf(table, heading);
  return `INDEX(${column},${at(f.from)}):INDEX(${column},${at(f.to)})`;
}

/** The condition that rows are of the school. */
export function isSchool(of: GroupedTable = INDEX): string {
  return `${run(c.schoolNo, of)},${at(f.is)}`;
}

/** TRUE while no row has a smaller school no. than the row above it. */
export function groupedFormula({ table }: GroupedTable): string {
  return `=${outOfOrderFormula(table)}=0`;
}

/** How many rows have a smaller school no. than the row above them. */
export function outOfOrderFormula(table: string = INDEX.table): string {
  const numbers = columnOf(table, c.schoolNo);
  const rows = `ROWS(${numbers})`;
  return `SUMPRODUCT(--(INDEX(${numbers},1):INDEX(${numbers},${rows}-1)>INDEX(${numbers},2):INDEX(${numbers},${rows})))`;
}
