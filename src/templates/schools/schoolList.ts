import { spellingKey } from "../../plan/parsing/units/unitNames";

/** A school as somebody lists it. */
export interface School {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly cluster?: string;
  readonly leader?: string;
  /** The state's accountability level, 1 to 5. */
  readonly level?: number;
  readonly tier?: string;
}

type Column = keyof School;

const HEADINGS: readonly (readonly [column: Column, heading: RegExp])[] = [
  ["aliases", /alias|also|other name|spelling|short|abbrev/i],
  ["cluster", /cluster|network|feeder|zone|region/i],
  ["leader", /leader|principal|head/i],
  ["level", /level/i],
  ["tier", /tier/i],
  ["name", /school|name|campus|site|building|unit/i],
];

/** What columns hold where no heading says it. */
const ORDER: readonly Column[] = ["name", "cluster", "leader", "level", "tier", "aliases"];

/**
 * Reads a pasted list of schools: one in a line; with tabs, semicolons or commas between, a line has more columns (school,
 * cluster, leader, level, tier, other spellings), in another order where the first line has headings. A school that comes
 * twice is taken once. Never throws.
 */
export function parseSchools(text: string): School[] {
  const lines = text.split(/\r\n|[\n\r\u2028]/).filter((line) => line.trim() !== "");
  const mark = markOf(lines);
  return schoolsOf(lines.map((line) => (mark === undefined ? [line] : splitCells(line, mark))));
}

/**
 * The same for rows of cells, as another workbook or a .csv file has them.
 */
export function schoolsOf(rows: readonly (readonly string[])[]): School[] {
  const filled = rows.map((row) => row.map(clean)).filter((row) => row.some((cell) => cell !== ""));
  const headings = headingsOf(filled[0] ?? []);
  const columns = headings ?? ORDER;
  const found = new Map<string, School>();
  for (const row of headings ? filled.slice(1) : filled) {
    const school = schoolOf(row, columns);
    if (school && !found.has(spellingKey(school.name))) found.set(spellingKey(school.name), school);
  }
  return [...found.values()];
}

/** Titles may stand so many rows above the headings of a list. */
const TITLE_ROWS = 20;
/** No name of a school is longer. */
const LONGEST_NAME = 80;

/**
 * The schools of a sheet that is nothing but a list of them: one that says so above a column, or a single column of names.
 * None for any other sheet, whatever text it holds.
 */
export function schoolsOfPlainList(rows: readonly (readonly string[])[]): School[] {
  const heading = rows
    .slice(0, TITLE_ROWS)
    .findIndex((row) => row.some((cell) => SAYS_SCHOOL.test(clean(cell))));
  if (heading >= 0) return schoolsOf(rows.slice(heading));
  const filled = rows
    .map((row) => row.map(clean).filter((cell) => cell !== ""))
    .filter(({ length }) => length > 0);
  const isNames = filled.every(
    ([name = "", ...more]) =>
      more.length === 0 && name.length <= LONGEST_NAME && /\p{L}{2}.*[^.?!:]$/u.test(name),
  );
  return isNames ? schoolsOf(filled) : [];
}

/** What stands above a column of schools and of nothing else. */
const SAYS_SCHOOL =
  /^(?:schools?|school names?|name of (?:the )?school|campus(?:es)?|school sites?|school buildings?)$/i;

/** True for what stands above a column of schools. */
export function isSchoolHeading(cell: string): boolean {
  return SAYS_SCHOOL.test(cell.trim()) || /^(?:names?|sites?|buildings?|units?)$/i.test(cell.trim());
}

function headingsOf(row: readonly string[]): (Column | null)[] | null {
  const columns = row.map((cell) => HEADINGS.find(([, heading]) => heading.test(cell))?.[0] ?? null);
  const name = row.findIndex(isSchoolHeading);
  if (name < 0) return null;
  return columns.map((column, index) => (index === name ? "name" : column === "name" ? null : column));
}

function schoolOf(row: readonly string[], columns: readonly (Column | null)[]): School | null {
  const cell = (column: Column) => row[columns.indexOf(column)] ?? "";
  const name = cell("name");
  if (spellingKey(name) === "") return null;
  const aliases = cell("aliases")
    .split(/[;|]+/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "");
  const level = /^(?:level\s*)?([1-5])$/i.exec(cell("level"))?.[1];
  const [cluster, leader, tier] = [cell("cluster"), cell("leader"), cell("tier")];
  return {
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(cluster ? { cluster } : {}),
    ...(leader ? { leader } : {}),
    ...(level ? { level: Number(level) } : {}),
    ...(tier ? { tier } : {}),
  };
}

/** What stands between columns: what the first line has, or else any line. What is quoted doesn't count. */
function markOf(lines: readonly string[]): string | undefined {
  const plain = lines.map((line) => line.replace(/"[^"]*"/g, ""));
  const inLines = (some: readonly string[]) =>
    ["\t", ";", ","].find((mark) => some.some((line) => line.includes(mark)));
  return inLines(plain.slice(0, 1)) ?? inLines(plain);
}

/** Splits a line of a .csv file: what stands in quotation marks is one cell, with doubled ones for one. */
function splitCells(line: string, mark: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!;
    if (isQuoted && character === '"' && line[at + 1] === '"') cell += line[++at]!;
    else if (character === '"' && (isQuoted || cell.trim() === "")) isQuoted = !isQuoted;
    else if (character === mark && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else cell += character;
  }
  return [...cells, cell];
}

/** One line, without invisible characters at its ends. */
function clean(cell: string): string {
  return cell.replace(/[\s\u200b-\u200d\ufeff]+/g, " ").trim();
}
