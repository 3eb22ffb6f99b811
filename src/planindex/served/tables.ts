import { STATE_TABLES } from "../../plan/ownTables";
import type { CellContent, ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { cellFormula, joinedFormula, textFormula } from "../formulas/cells";
import {
  beforeLastFormula,
  key,
  keyFormula,
  lineFormula,
  listedFormula,
  spreadFormula,
} from "../formulas/excelText";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { rangeOf } from "../formulas/ranges";
import type { IndexModel, ListTable, NameRow, Source } from "../model";
import { whoseFormula } from "../rows/whose";
import { placeOfBlank, unknownSchool } from "../schools/places";
import { foundFormula, LINKS, NAMES, partsFormula, servesCellFormula } from "./links";
import { namesOrOne } from "./nameRows";

const { objectives: o, parents: p } = indexText;

/** The objectives that there are columns for; an objective is found again by its id, or by its wording without one. */
export function objectivesTable({ objectives }: IndexModel): ListTable {
  const rows = objectives.length > 0 ? objectives : [{ key: "", label: "" }];
  return {
    name: INDEX_TABLES.objectives,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: o.number, content: rows.map((_, index) => (objectives.length > 0 ? index + 1 : "")) },
      { heading: o.key, content: rows.map(({ key: known }) => known), format: "text" },
      { heading: o.wording, content: rows.map(({ label }) => label), format: "text" },
    ],
  };
}

/**
 * The names by which items call what they serve. A name of an objective is its number; any other leads to names of its
 * own, which are followed upwards one step per column: a column can't look at other rows of itself.
 */
export function parentsTable(model: IndexModel): ListTable {
  const rows = namesOrOne(model);
  const school = model.hasSchoolNames ? p.school : null;
  const schoolColumn: ColumnDescription = {
    heading: p.school,
    content: rows.map((row) =>
      row.isSchools && row.at ? { formula: `=${schoolOfName(model, row.at.source)}` } : "",
    ),
  };
  return {
    name: INDEX_TABLES.parents,
    rowCount: rows.length,
    style: "list",
    columns: [
      { heading: p.source, content: rows.map(({ at: place }) => place?.source.number ?? "") },
      { heading: p.row, content: rows.map(rowContent) },
      ...(school === null ? [] : [schoolColumn]),
      { heading: p.name, content: rows.map((row) => nameContent(model, row)) },
      { heading: p.servesCell, content: rows.map((row) => servesContent(model, row)) },
      {
        heading: p.parts,
        content: rows.map(({ serves }) => ({
          // What we wrote has nothing but ";" between its parts.
          formula: `=${typeof serves === "object" ? spreadFormula(at(p.servesCell), [";"]) : partsFormula(p, model)}`,
        })),
      },
      ...LINKS.map((n) => ({ heading: p.found(n), content: { formula: `=${foundFormula(p, n, school)}` } })),
      ...(hasParts(rows)
        ? [{ heading: p.partOf, content: rows.map((row) => partOfContent(row, rows)) }]
        : []),
      ...stepColumns(model, rows),
    ],
  };
}

/** The row that a name stands in: found by its content where rows of the table that have no name can take its place. */
function rowContent({ at: place, found }: NameRow): CellContent {
  if (!place || !found) return place?.n ?? "";
  const value = typeof found.value === "number" ? found.value : `"${key(found.value).replaceAll('"', '""')}"`;
  const range = rangeOf(place.source, found.column);
  // A word in place of a number: the name's formula says then that it has none.
  return { formula: `=IFERROR(MATCH(${value},${range},0),"${indexText.none}")` };
}

/** What is looked up; a name that has become empty is one that no cell can say. */
function nameContent({ odd }: IndexModel, { at: place, name, isSchools }: NameRow): CellContent {
  if (typeof name === "object" || !place) return typeof name === "object" ? name.text : indexText.noName;
  const { columns } = place.source;
  const cells = {
    id: columns.id.slice(0, 1),
    title: columns.title.slice(0, 1),
    both: [...columns.id.slice(0, 1), ...columns.title.slice(0, 1)],
  }[name];
  const text = listedFormula(lineFormula(joinedFormula(place.source, cells, " "), odd));
  const full = isSchools ? `${at(p.school)}&"|"&${text}` : text;
  const isNamed = `${cellFormula(place.source, cells[0]!)}=""`;
  return { formula: `=IFERROR(IF(${isNamed},"${indexText.noName}",${full}),"${indexText.noName}")` };
}

/** What a name leads to: what its row says that it serves, or the thing's first name. */
function servesContent(model: IndexModel, { at: place, serves }: NameRow): CellContent {
  if (typeof serves === "object") return key(serves.text);
  if (!place) return "";
  const { source } = place;
  const [id] = source.columns.id;
  const cell =
    serves === "first"
      ? keyFormula(listedFormula(lineFormula(id ? textFormula(source, id) : '""', model.odd)))
      : servesCellFormula(model, source);
  return cell === '""' ? "" : { formula: `=IFERROR(${cell},"${indexText.errorValue}")` };
}

/** Whether some objectives are parts of others. */
function hasParts(rows: readonly NameRow[]): boolean {
  return rows.some(({ partOf }) => partOf);
}

/** The row of the name of what an objective is a part of: found by its id where that tells. A word of none: an empty cell is row 0. */
function partOfContent({ partOf }: NameRow, rows: readonly NameRow[]): CellContent {
  if (!partOf) return indexText.none;
  if (!partOf.marks) return rows.findIndex(({ isObjective }) => isObjective) + partOf.place + 1;
  const id = partOf.marks.reduce(beforeLastFormula, at(p.name));
  return { formula: `=IFERROR(MATCH(${keyFormula(id)},${NAMES},0),"${indexText.none}")` };
}

/** Numbers of the objectives behind a name (";1;"): its own first, then those behind its links and what it is a part of, one step higher each time. */
function stepColumns({ steps }: IndexModel, rows: readonly NameRow[]): ColumnDescription[] {
  const heading = (step: number) => (step === steps ? p.serves : p.step(step));
  const own = `=IFERROR(";"&MATCH(${keyFormula(at(p.name))},${columnOf(INDEX_TABLES.objectives, o.key)},0)&";","")`;
  return [
    {
      heading: heading(0),
      content: rows.map((row) => (row.isObjective ? { formula: own } : "")),
    },
    ...Array.from({ length: steps }, (_, index): ColumnDescription => {
      const before = columnOf(INDEX_TABLES.parents, heading(index));
      const behind = [...LINKS.map((n) => p.found(n)), ...(hasParts(rows) ? [p.partOf] : [])]
        .map((above) => `IFERROR(INDEX(${before},${at(above)}),"")`)
        .join("&");
      return { heading: heading(index + 1), content: { formula: `=${at(heading(0))}&${behind}` } };
    }),
  ];
}

/** The place of a school item's school, as the index finds it. */
function schoolOfName(model: IndexModel, source: Source): string {
  const { schools: names } = STATE_TABLES;
  const written = whoseFormula(model, source);
  const spelled = `INDEX(${columnOf(names.name, names.headings[1])},MATCH(${keyFormula(written)},${columnOf(names.name, names.headings[0])},0))`;
  const place = `MATCH(${keyFormula(spelled)},${columnOf(INDEX_TABLES.schools, indexText.schools.school)},0)`;
  return `IFERROR(IF(${written}="",${placeOfBlank(source, model)},IFERROR(${place},${unknownSchool(model)})),${unknownSchool(model)})`;
}
