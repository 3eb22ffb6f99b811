import { groupCell } from "./groups";
import { hasGroups, itemColumns, type Source } from "./source";
import { AS_OF_NAME, STATE_TABLES } from "../plan/ownTables";
import type { ColumnDescription } from "../sheet/description";
import { indexText } from "../text/planindex";
import { bySource, cellFormula, joinedFormula, valueFormula } from "./bySource";
import { FIRST_DAY, LAST_DAY } from "./due";
import { keyFormula, lineFormula, partFormula } from "./excelText";
import {
  aboveFormula,
  anyAboveFormula,
  linkFormula,
  LINKS,
  linksApartFormula,
  linksWrittenFormula,
} from "./links";
import type { IndexModel } from "./model";
import { noItem, placeOfBlank, unknownSchool } from "./places";
import { at, columnOf, INDEX_TABLES } from "./names";

const c = indexText.columns;
const { words, statuses, dueWords, schools: names } = STATE_TABLES;

/**
 * The columns of the index, one formula each. Constants are only the source and the row of it; everything that figures
 * count by is computed from what the plan's cells and the lists say now.
 */
export function indexColumns(model: IndexModel): ColumnDescription[] {
  const { rows } = model;
  const hasSchools = model.parents.some((parent) => parent.isSchools);
  return [
    { heading: c.source, content: rows.map(({ source }) => source.number) },
    { heading: c.row, content: rows.map(({ n }) => n) },
    { heading: c.schoolWritten, content: schoolWritten(model) },
    { heading: c.schoolNo, content: schoolNo(model) },
    { heading: c.item, content: item(model) },
    {
      heading: c.statusWritten,
      content: bySource(rows, statusCell, lineFormula),
    },
    { heading: c.status, content: { formula: statusFormula() } },
    {
      heading: c.dueWritten,
      content: bySource(
        rows,
        (source) => valueFormula(source, source.columns.due[0]),
        (value) => `IFERROR(${value},"${indexText.errorValue}")`,
      ),
    },
    { heading: c.dueDigits, content: { formula: digitsFormula() } },
    { heading: c.due, content: { formula: dueFormula() }, format: "date" },
    {
      heading: c.linksWritten,
      content: bySource(
        rows,
        (source) =>
          hasGroups(source)
            ? groupCell(model, source, indexText.groups.parent)
            : joinedFormula(source, source.columns.parents, ";"),
        linksWrittenFormula,
      ),
    },
    {
      heading: c.links,
      content: bySource(rows, (source) =>
        linksApartFormula(c, hasGroups(source) ? groupCell(model, source, indexText.groups.links) : ""),
      ),
    },
    ...LINKS.map((n) => ({ heading: c.link(n), content: { formula: `=${linkFormula(c, n)}` } })),
    ...LINKS.map((n) => ({
      heading: c.above(n),
      content: { formula: `=${aboveFormula(c, n, hasSchools ? c.schoolNo : null)}` },
    })),
    { heading: c.counted, content: { formula: `=IF(${at(c.item)}="",0,1)` } },
    { heading: c.complete, content: { formula: `=IF(${at(c.status)}="Complete",${at(c.counted)},0)` } },
    {
      heading: c.open,
      content: {
        formula: `=IF(OR(${at(c.status)}="Complete",${at(c.status)}="Discontinued"),0,${at(c.counted)})`,
      },
    },
    { heading: c.overdue, content: { formula: overdueFormula() } },
    { heading: c.noObjective, content: { formula: noObjectiveFormula(model) } },
    ...model.objectives.map((_, index) => ({
      heading: c.serves(index + 1),
      content: { formula: servesFormula(index + 1) },
    })),
  ];
}

/** The school's spelling in the row, or the school that all rows of the source belong to. */
function schoolWritten(model: IndexModel): ColumnDescription["content"] {
  const { sources: s } = indexText;
  return bySource(
    model.rows,
    (source) => {
      if (hasGroups(source)) return groupCell(model, source, indexText.groups.school);
      const [unit] = source.columns.unit;
      return unit
        ? cellFormula(source, unit)
        : `INDEX(${columnOf(INDEX_TABLES.sources, s.school)},${at(c.source)})`;
    },
    lineFormula,
  );
}

/** The school's place in the figures by school: by its spelling in the list of school names. */
function schoolNo(model: IndexModel): ColumnDescription["content"] {
  const written = at(c.schoolWritten);
  const spelled = `INDEX(${columnOf(names.name, names.headings[1])},MATCH(${keyFormula(written)},${columnOf(names.name, names.headings[0])},0))`;
  const place = `MATCH(${keyFormula(spelled)},${columnOf(INDEX_TABLES.schools, indexText.schools.school)},0)`;
  return bySource(
    model.rows,
    (source) => String(placeOfBlank(source, model)),
    (blank) =>
      `IF(${written}="",IF(${at(c.item)}="",${noItem(model)},${blank}),IFERROR(${place},${unknownSchool(model)}))`,
  );
}

/** Id and wording, for people to find the row by; empty where the row holds no item: blank rows and headings. */
function item(model: IndexModel): ColumnDescription["content"] {
  return bySource(
    model.rows,
    (source) => {
      const own = joinedFormula(source, itemColumns(source), " ");
      const [id] = source.columns.id;
      const withId = id && !itemColumns(source).includes(id) ? `${cellFormula(source, id)}&" "&${own}` : own;
      const isNone = `${lineFormula(own)}=""`;
      const heading = groupCell.bind(null, model, source, indexText.groups.heading_);
      return `IF(${source.sections.length > 0 ? `OR(${heading()}<>"",${isNone})` : isNone},"",${withId})`;
    },
    (text) => `LEFT(${lineFormula(text)},80)`,
  );
}

/** Of several status columns (one a quarter) the last that is filled in. */
function statusCell(source: Source): string {
  const cells = source.columns.status.map((column) => cellFormula(source, column));
  return cells.length === 0 ? '""' : cells.reduce((before, cell) => `IF(${cell}="",${before},${cell})`);
}

/** One of our six statuses by the list of status words, "" for an empty cell. */
function statusFormula(): string {
  const word = `INDEX(${columnOf(words.name, words.headings[1])},MATCH(${keyFormula(at(c.statusWritten))},${columnOf(words.name, words.headings[0])},0))`;
  const list = columnOf(statuses.name, statuses.headings[0]);
  return `=IF(${at(c.statusWritten)}="","",IFERROR(INDEX(${list},MATCH(${word},${list},0)),"${indexText.cantRead}"))`;
}

/** 9/30/2026 and 2026-09-30, typed as text, as 20260930: by their parts, since DATEVALUE depends on where the PC stands. */
function digitsFormula(): string {
  const written = at(c.dueWritten);
  const digits = (mark: string, order: readonly number[]) =>
    order
      .map((n, index) => `VALUE(${partFormula(written, n, mark)})${["*10000", "*100", ""][index]}`)
      .join("+");
  return `=IF(OR(${written}="",ISNUMBER(${written})),"",IFERROR(IF(ISNUMBER(FIND("/",${written})),${digits("/", [3, 1, 2])},${digits("-", [1, 2, 3])}),""))`;
}

/** A day; "" for an empty cell; otherwise what the list of due dates in words says, a date typed as text, or that we can't read it. */
function dueFormula(): string {
  const written = at(c.dueWritten);
  const digits = at(c.dueDigits);
  const date = `DATE(INT(${digits}/10000),INT(MOD(${digits},10000)/100),MOD(${digits},100))`;
  const isDay = `AND(${digits}>=19900101,${digits}<21000000,MONTH(${date})*100+DAY(${date})=MOD(${digits},10000))`;
  const listed = `INDEX(${columnOf(dueWords.name, dueWords.headings[1])},MATCH(${keyFormula(lineFormula(written))},${columnOf(dueWords.name, dueWords.headings[0])},0))`;
  return (
    `=IF(${written}="","",IF(AND(ISNUMBER(${written}),N(${written})>=${FIRST_DAY},N(${written})<${LAST_DAY + 1}),INT(${written}),` +
    `IFERROR(${listed},IFERROR(IF(${isDay},${date},"${indexText.cantRead}"),"${indexText.cantRead}"))))`
  );
}

/** Due before the as-of date and still open. */
function overdueFormula(): string {
  return `=IF(AND(${at(c.open)}=1,N(${at(c.due)})>0),IF(${at(c.due)}<${AS_OF_NAME},1,0),0)`;
}

/** 1 when a link of the row leads to the objective: once, however many do. */
function servesFormula(objective: number): string {
  return `=IF(${at(c.counted)}=0,0,MIN(1,${anyAboveFormula(c, indexText.parents.serves(objective))}))`;
}

/** 1 for an item that serves no strategic objective. */
function noObjectiveFormula(model: IndexModel): string {
  if (model.objectives.length === 0) return `=${at(c.counted)}`;
  const served = model.objectives.map((_, index) => at(c.serves(index + 1))).join("+");
  return `=IF(${served}=0,${at(c.counted)},0)`;
}
