import { indexText } from "../../text/planindex";
import {
  beforeLastFormula,
  keyFormula,
  lineFormula,
  linesFormula,
  listedFormula,
  partFormula,
  spreadFormula,
} from "../formulas/excelText";
import { groupCell, joinedFormula, textFormula } from "../formulas/cells";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { hasGroups } from "../sources/source";
import type { IndexModel, Source } from "../model";

/** Links of a row that are read; rows with more are reported. */
export const LINKS = [1, 2, 3] as const;

const { parents: p, columns: c } = indexText;
/** The names by which items call what they serve. */
export const NAMES = columnOf(INDEX_TABLES.parents, p.name);
const SERVES = columnOf(INDEX_TABLES.parents, p.serves);

/** The columns that take a cell of links apart; the index and the list of parents have the same. */
export interface LinkColumns {
  readonly servesCell: string;
  readonly parts: string;
}

/** What a row of a source says that it serves: its cells, what is filled down, or what its id implies. */
export function servesCellFormula(model: IndexModel, source: Source): string {
  const { parents, id, beside } = source.columns;
  if (beside[0]) {
    const [own, wording] = [id[0] ? textFormula(source, id[0]) : '""', textFormula(source, beside[0])];
    const name = own === '""' ? wording : `IF(${own}="",${wording},${own})`;
    return keyFormula(listedFormula(lineFormula(name, model.odd)));
  }
  const written = hasGroups(source)
    ? groupCell(source, indexText.groups.serves)
    : joinedFormula(source, parents, ";");
  const mark = model.idMarks.get(source.number);
  if (mark === undefined || !id[0]) return written === "" ? '""' : keyOf(written, model);
  const own = textFormula(source, id[0]);
  const implied = mark === "" ? own : `IFERROR(${beforeLastFormula(own, mark)},"")`;
  return keyOf(written === "" ? implied : `IF(${written}="",${implied},${written})`, model);
}

function keyOf(cell: string, { odd }: IndexModel): string {
  return keyFormula(linesFormula(cell, odd));
}

/** A cell with room between its parts; the cell as it is where the whole of it is a name, which may have commas of its own. */
export function partsFormula(columns: LinkColumns, { marks }: IndexModel): string {
  const text = at(columns.servesCell);
  return `IF(ISNUMBER(MATCH(${text},${NAMES},0)),${text},${spreadFormula(text, marks)})`;
}

/** The row of the list of names that the n-th part is found in; of the school's own names where schools have such. */
export function foundFormula(columns: LinkColumns, n: number, school: string | null): string {
  return byNames(columns, n, school, (row) => row, `"${indexText.none}"`);
}

/** The numbers of the objectives that the n-th part leads to (";1;"), "" where it leads to none. */
export function linkFormula(columns: LinkColumns, n: number, school: string | null): string {
  return byNames(columns, n, school, (row) => `INDEX(${SERVES},${row})`, '""');
}

/** What is made of the row of the n-th part's name, a name of anybody's before one of the school's. */
function byNames(
  columns: LinkColumns,
  n: number,
  school: string | null,
  make: (row: string) => string,
  otherwise: string,
): string {
  const text = partFormula(at(columns.parts), n);
  const inSchool = school === null ? [] : [`${at(school)}&"|"&${text}`];
  return [text, ...inSchool].reduceRight(
    (other, name) => `IFERROR(${make(`MATCH(${name},${NAMES},0)`)},${other})`,
    otherwise,
  );
}

/** All that a row's links lead to, as one text. */
export function allLinks(): string {
  return LINKS.map((n) => at(c.link(n))).join("&");
}
