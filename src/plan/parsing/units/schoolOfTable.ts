import { Grid, type WorkbookSnapshot } from "../../snapshot";
import { isAcronym, isDistrictUnit, saysSchool, schoolOfSheet } from "./unitNames";

/** Rows above a heading in which a sheet says what it is about. */
const TITLE_ROWS = 8;
const LONGEST_TITLE = 120;
const LEAST_CELLS = 3;
/** Who leads a school stands above its plan, and above nobody else's. */
const HEAD_OF_SCHOOL =
  /^(?:(?:school|building|campus) )?(?:principal|head ?teacher|head of school|headmaster|headmistress|tumuaki|pennaeth)(?: name|'s name)?\s*(?::.*)?$/i;
const LABEL = /^(?:school|campus|school site|building|(?:school|campus) name|name of (?:the )?school)$/i;

/**
 * The school that a table without a column of schools belongs to, as far as the sheet or the file says that it is one: by the
 * sheet's name ("Bell Creek K-8"), by a title above the heading ("School: Bell Creek", "Bell Creek K-8 · improvement plan"), or
 * by the file's name. Null where none of them names a school, and for offices of the district.
 * @param headerRow the first row of the table's heading
 */
export function schoolOfTable(workbook: WorkbookSnapshot, sheet: string, headerRow: number): string | null {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? Grid.empty;
  const titles = titlesAbove(cells, headerRow);
  const name = schoolOfSheet(sheet);
  const file = schoolOfSheet(workbook.name.replace(/\.\w{3,4}$/, ""));
  const names = [name, ...titles.flatMap(schoolsIn), file];
  const full = (text: string | null): boolean => text !== null && saysSchool(text);
  const labeled = labeledSchool(titles);
  if (full(name)) return name;
  const known = labeled ?? names.find(full) ?? names.find((text) => text !== null && isAcronym(text));
  if (known) return known;
  return name !== null && !isDistrictUnit(name) && titles.some((text) => HEAD_OF_SCHOOL.test(text))
    ? name
    : null;
}

/** The texts of the rows above a heading, cell by cell, as far as the table above. */
function titlesAbove(cells: Grid, headerRow: number): string[] {
  const titles: string[][] = [];
  for (let row = headerRow - 1; row >= Math.max(cells.range.firstRow, headerRow - TITLE_ROWS); row--) {
    const texts = textsOf(cells, row);
    if (isRowOfTable(texts) && isRowOfTable(textsOf(cells, row - 1))) break;
    titles.unshift(texts.filter((text) => text.length <= LONGEST_TITLE));
  }
  return titles.flat();
}

function textsOf(cells: Grid, row: number): string[] {
  const texts: string[] = [];
  if (row < cells.range.firstRow) return texts;
  for (let column = cells.range.firstColumn; column <= cells.lastColumnOf(row); column++) {
    const text = String(cells.at(row, column)).replace(/\s+/g, " ").trim();
    if (text !== "") texts.push(text);
  }
  return texts;
}

/** Titles stand alone or behind their labels; rows of several cells without a label, one under the other, are another table. */
function isRowOfTable(texts: readonly string[]): boolean {
  return texts.length >= LEAST_CELLS && !texts.some((text) => text.includes(":") || LABEL.test(text));
}

/** "School: Bell Creek" in one cell or in two. */
function labeledSchool(titles: readonly string[]): string | null {
  for (const [index, title] of titles.entries()) {
    const [label = "", ...rest] = title.split(":");
    if (!LABEL.test(label.trim())) continue;
    const written = rest.join(":").trim() || (titles[index + 1] ?? "");
    const school = written.split(PARTS)[0]!.trim();
    if (/\p{L}{2}/u.test(school) && !school.includes(":") && !isDistrictUnit(school)) return school;
  }
  return null;
}

const PARTS = /\s*[·•|–—:;,]\s*|\s+-\s+/;

/** What the parts of a title may call a school. */
function schoolsIn(title: string): string[] {
  return title.split(PARTS).flatMap((part) => schoolOfSheet(part) ?? []);
}
