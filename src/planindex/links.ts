import { indexText } from "../text/planindex";
import {
  firstWordFormula,
  listedFormula,
  lastPartFormula,
  looseFormula,
  partFormula,
  partsFormula,
  plainFormula,
} from "./excelText";
import { at, columnOf, INDEX_TABLES } from "./names";

/** Links of a row that are read; more are counted and reported. */
export const LINKS = [1, 2, 3] as const;

const { parents: p, aliases: a } = indexText;
const { parents, aliases } = INDEX_TABLES;
const IDS = columnOf(parents, p.id);
const WORDINGS = columnOf(parents, p.wording);

/** Names of the columns that take a cell of links apart; the index and the list of parents have the same. */
export interface LinkColumns {
  readonly linksWritten: string;
  readonly links: string;
  readonly link: (n: number) => string;
  readonly above: (n: number) => string;
}

/** The cell as one line with ";" between its parts, ready to be looked up. @param cell the source's cell, or several joined */
export function linksWrittenFormula(cell: string): string {
  return plainFormula(partsFormula(cell));
}

/**
 * The same with ";" for commas, "/", "&" and "and" too, where the last of such parts begins with a known id: wording has
 * commas of its own ("Teaching, learning and assessment"). Behind it what the rows above say that the row serves.
 * @param groups that, "" where nothing is filled down
 */
export function linksApartFormula({ linksWritten }: LinkColumns, groups: string): string {
  const text = at(linksWritten);
  const apart = looseFormula(text);
  const own = `IF(${text}=${apart},${text},IF(ISNUMBER(MATCH(${firstWordFormula(lastPartFormula(apart))},${IDS},0)),${apart},${text}))`;
  return groups === "" ? own : `${own}&";"&${plainFormula(groups)}`;
}

/** The n-th of the parts. */
export function linkFormula({ links }: LinkColumns, n: number): string {
  const text = at(links);
  const whole = n === 1 ? text : '""';
  return listedFormula(`IF(ISNUMBER(FIND(";",${text})),${partFormula(text, n)},${whole})`);
}

/**
 * The row of the list of parents that a part names, or that there is none. In this order: a parent's
 * id; its wording; a name that the plan's reader understood; the id in front of a wording ("1.2 Reading block"); an
 * item of the same school by id or wording, where there are such.
 * @param school the column of the row's school no., null where no parent is a school's
 */
export function aboveFormula({ link }: LinkColumns, n: number, school: string | null): string {
  const text = at(link(n));
  const inSchool = school === null ? [] : [`${at(school)}&"|"&${text}`];
  const look = (what: string, where: string) => `MATCH(${what},${where},0)`;
  const tries = [
    look(text, IDS),
    look(text, WORDINGS),
    `INDEX(${columnOf(aliases, a.row)},${look(text, columnOf(aliases, a.written))})`,
    look(firstWordFormula(text), IDS),
    ...inSchool.flatMap((scoped) => [look(scoped, IDS), look(scoped, WORDINGS)]),
  ];
  const found = tries.reduceRight(
    (otherwise, attempt) => `IFERROR(${attempt},${otherwise})`,
    `"${indexText.notFound}"`,
  );
  return `IF(${text}="","",${found})`;
}

/** 1 when one of the rows' parents serves an objective. @param serves the parents' column for it */
export function anyAboveFormula({ above }: LinkColumns, serves: string): string {
  return LINKS.map(
    (n) => `N(IF(ISNUMBER(${at(above(n))}),INDEX(${columnOf(parents, serves)},${at(above(n))}),0))`,
  ).join("+");
}
