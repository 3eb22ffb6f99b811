import { saysWhatIsFinished } from "../../plan/overdue";
import { AS_OF_NAME, STATE_TABLES } from "../../plan/ownTables";
import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import {
  bySource,
  firstFilledFormula,
  groupCell,
  isBeyondFormula,
  textFormula,
  lastFilledFormula,
} from "../formulas/cells";
import { doneFormula, dueCellFormula, dueFormula } from "./days";
import { hasWildcards, keyFormula, lineFormula } from "../formulas/excelText";
import { allLinks, linkFormula, LINKS, partsFormula, servesCellFormula } from "../served/links";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { noItem, placeOfBlank, unknownSchool } from "../schools/places";
import { hasGroups, itemColumns } from "../sources/source";
import type { IndexModel, Source } from "../model";
import { whoseFormula } from "./whose";

const c = indexText.columns;

/** A power of two, so that a day and a part of it are exact. */
const ROWS_OF_A_SHEET = 1_048_576;
const AFTER_ALL_DAYS = 4_000_000;
const { words, statuses, schools: names } = STATE_TABLES;

/**
 * The columns of the index, one formula each. Constants are only the source and the row of it; everything that figures
 * count by is computed from what the plan's cells and the lists say now. The pure code that computes the same is
 * `lookUps` (its function in brackets) and, for what is counted, `indexFigures`.
 *
 * | column | says | read by |
 * | --- | --- | --- |
 * | Source, Row | which row of which table of the plan | the formulas of the row |
 * | Item | the row's wording, "" where the row holds no item (`item`) | the row, Counted |
 * | School cell, School no. | the school as written, its row in the figures (`schoolWritten`, `schoolNo`) | figures |
 * | Counted | 1 for an item | figures |
 * | Status cell, Status | the status as written, as one of ours (`statusWritten`, `status`) | figures, notice |
 * | Due cell, Due | the date as written, as a day (`dueWritten`, `due`) | Overdue, notice |
 * | Overdue | 1 when it is past and the item is open, "Can't tell" when it may be finished (`overdue`) | figures, notice |
 * | Late | orders what is overdue by its day, and what is off track behind it | what needs attention |
 * | Serves cell, Parts | links as written, with room between them (`servesCell`, `parts`) | Link 1 to 3, notice |
 * | Link 1 to 3 | numbers of the objectives that a part leads to (`links`) | Serves, No objective |
 * | Serves 1 … n, No objective | 1 for an item that serves the objective, or none | figures |
 */
export function indexColumns(model: IndexModel): ColumnDescription[] {
  const { rows } = model;
  return [
    ...placeColumns(model, rows),
    { heading: c.counted, content: { formula: `=IF(${at(c.item)}="",0,1)` } },
    ...statusAndDueColumns(model, rows),
    { heading: c.overdue, content: bySource(rows, overdueFormula) },
    { heading: c.late, content: { formula: lateFormula() } },
    ...linkColumns(model, rows),
  ];
}

type Rows = IndexModel["rows"];

/** Which row it is, what it says, and its school. */
export function placeColumns(model: IndexModel, rows: Rows): ColumnDescription[] {
  return [
    { heading: c.source, content: rows.map(({ source }) => source.number) },
    { heading: c.row, content: rows.map(({ n }) => n) },
    { heading: c.item, content: bySource(rows, (source) => itemFormula(model, source)) },
    { heading: c.schoolWritten, content: bySource(rows, (source) => schoolFormula(model, source)) },
    { heading: c.schoolNo, content: bySource(rows, (source) => schoolNoFormula(model, source)) },
  ];
}

/** How a row stands and by when it is due: as written, and as read. */
export function statusAndDueColumns(model: IndexModel, rows: Rows): ColumnDescription[] {
  return [
    {
      heading: c.statusWritten,
      content: written(rows, (source) =>
        source.columns.status.length === 0
          ? '""'
          : keyFormula(lineFormula(lastStatusFormula(model, source), model.odd)),
      ),
    },
    { heading: c.status, content: bySource(rows, (source) => statusFormula(model, source)) },
    { heading: c.dueWritten, content: written(rows, (source) => dueCellFormula(model, source)) },
    { heading: c.due, content: { formula: dueFormula() }, format: "date" },
  ];
}

/** What a row serves. */
export function linkColumns(model: IndexModel, rows: Rows): ColumnDescription[] {
  const school = model.hasSchoolNames ? c.schoolNo : null;
  return [
    { heading: c.servesCell, content: written(rows, (source) => servesCellFormula(model, source)) },
    { heading: c.parts, content: { formula: `=${partsFormula(c, model)}` } },
    ...LINKS.map((n) => ({ heading: c.link(n), content: { formula: `=${linkFormula(c, n, school)}` } })),
    ...model.objectives.map((_, index) => ({
      heading: c.serves(index + 1),
      content: { formula: `=IF(ISNUMBER(FIND(";${index + 1};",${allLinks()})),1,0)` },
    })),
    { heading: c.noObjective, content: { formula: `=IF(${allLinks()}="",${at(c.counted)},0)` } },
  ];
}

/** A cell of an item, as it stands there but ready to be looked up. */
function written(rows: Rows, expression: (source: Source) => string): ColumnDescription["content"] {
  return bySource(rows, (source) => {
    const inner = expression(source);
    return inner === '""' ? inner : `IF(${at(c.item)}="","",IFERROR(${inner},"${indexText.errorValue}"))`;
  });
}

/** The wording, for people to find the row by; empty where the row holds no item: blank rows and headings. */
function itemFormula(model: IndexModel, source: Source): string {
  const [first] = itemColumns(source);
  if (!first) return '""';
  const cells = itemColumns(source).map((column) => textFormula(source, column));
  const ofType = source.columns.ofType.map((column) => textFormula(source, column));
  // A benchmark without a wording goes by the first of its columns of a type, a school's row without an action by its goal.
  const all =
    ofType.length > 0
      ? firstFilledFormula([...cells, ...ofType])
      : firstFilledFormula(cells, (cell) => lineFormula(cell, model.odd));
  const wording = lineFormula(all, model.odd);
  const own =
    source.benchmarkType === null
      ? `IFERROR(LEFT(${wording},80),"${indexText.errorValue}")`
      : `IF(ISNUMBER(MATCH(${keyFormula(wording)},${columnOf(INDEX_TABLES.noBenchmark, indexText.noBenchmark.text)},0)),"",LEFT(${wording},80))`;
  const isHeading =
    source.sections.length > 0 ? `IF(${groupCell(source, indexText.groups.heading_)}<>"","",${own})` : own;
  // Where the column itself is gone there are no items, and a notice says so.
  return `IFERROR(IF(${isBeyondFormula(source, first)},"",${isHeading}),"")`;
}

/** The spelling in the row of whose it is, or the school that all rows of the source belong to. */
function schoolFormula(model: IndexModel, source: Source): string {
  const { unit, cluster } = source.columns;
  const whose = whoseFormula(model, source);
  if (hasGroups(source)) return keyFormula(whose);
  if (unit.length + cluster.length === 0)
    return hasWildcards(model.schoolOf.get(source.number)!) ? keyFormula(whose) : whose;
  return `IF(${at(c.item)}="","",IFERROR(${keyFormula(whose)},"${indexText.errorValue}"))`;
}

/**
 * The school's place in the figures by school: by its spelling in the list of school names. The list is long and sorted
 * when it is made, so it is looked up by halves; where that finds another spelling, from top to bottom. A
 * spelling that somebody added without a number is of no known school, not of none.
 */
function schoolNoFormula(model: IndexModel, source: Source): string {
  const written = at(c.schoolWritten);
  const [spellings, , numbers] = names.headings.map((heading) => columnOf(names.name, heading)) as [
    string,
    string,
    string,
  ];
  const isSorted = `IFERROR(INDEX(${spellings},MATCH(${written},${spellings},1))=${written},FALSE)`;
  const row = `IF(${isSorted},MATCH(${written},${spellings},1),MATCH(${written},${spellings},0))`;
  const blank = `IF(${at(c.item)}="",${noItem(model)},${placeOfBlank(source, model)})`;
  return `IF(${written}="",${blank},IFERROR(MATCH(INDEX(${numbers},${row}),${columnOf(INDEX_TABLES.schools, indexText.schools.number)},1),${unknownSchool(model)}))`;
}

/** Of several columns of statuses, one a quarter, the last that says anything. */
function lastStatusFormula({ odd }: IndexModel, source: Source): string {
  return lastFilledFormula(source, source.columns.status, (cell) => lineFormula(cell, odd));
}

/** One of our six statuses by the list of status words, "" for an empty cell. Where that says nothing, a row may be finished by other signs. */
function statusFormula(model: IndexModel, source: Source): string {
  const written = at(c.statusWritten);
  const word = `INDEX(${columnOf(words.name, words.headings[1])},MATCH(${written},${columnOf(words.name, words.headings[0])},0))`;
  const list = columnOf(statuses.name, statuses.headings[0]);
  const read = `IFERROR(INDEX(${list},MATCH(${word},${list},0)),"${indexText.cantRead}")`;
  const done = doneFormula(model, source);
  if (done === "") return `IF(${written}="","",${read})`;
  const otherwise = `IF(${written}="","","${indexText.cantRead}")`;
  const isRead = `ISNUMBER(MATCH(${word},${list},0))`;
  return `IF(${isRead},${read},IF(${at(c.item)}="","",IF(${done},"Complete",${otherwise})))`;
}

/** Due before the as-of date and still open, as `latenessOf` decides of an item. */
function overdueFormula({ table, layout }: Source): string {
  if (layout.kind === "benchmark") return "0";
  const isPast = `N(${at(c.due)})>0,N(${at(c.due)})<${AS_OF_NAME}`;
  if (!saysWhatIsFinished(table)) return `IFERROR(IF(AND(${isPast}),"${indexText.cantTell}",0),0)`;
  const isOpen = `${at(c.status)}<>"Complete",${at(c.status)}<>"Discontinued"`;
  const late = `IF(${at(c.status)}="${indexText.cantRead}","${indexText.cantTell}",1)`;
  return `IFERROR(IF(AND(${isOpen},${isPast}),${late},0),0)`;
}

/** Days stand before a number that is larger than any; rows of one day follow each other as they stand. */
function lateFormula(): string {
  const row = `ROW()/${ROWS_OF_A_SHEET}`;
  return `=IF(${at(c.overdue)}=1,${at(c.due)}+${row},IF(${at(c.status)}="Off track",${AFTER_ALL_DAYS}+${row},""))`;
}
