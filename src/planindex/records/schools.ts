import { STATE_TABLES } from "../../plan/ownTables";
import { indexText } from "../../text/planindex";
import { key, line, sameAsKey, sameKey } from "../formulas/excelText";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import { noItem, unknownSchool } from "../schools/places";
import type { Lists, RecordSource } from "../model";

const { schools: names } = STATE_TABLES;

/**
 * Formula of a record's school no.: by the spelling in its row among the school names. An empty cell is the district's,
 * unless cells are merged there.
 * @param isRecord whether the row holds anything
 */
export function schoolNumberFormula(
  model: Lists,
  { hasMergedSchools }: RecordSource,
  written: string,
  isRecord: string,
): string {
  const [spellings, , numbers] = names.headings.map((heading) => columnOf(names.name, heading)) as [
    string,
    string,
    string,
  ];
  const blank = hasMergedSchools ? unknownSchool(model) : 1;
  const found = `MATCH(INDEX(${numbers},MATCH(${at(written)},${spellings},0)),${columnOf(INDEX_TABLES.schools, indexText.schools.number)},1)`;
  return `IF(${isRecord},IF(${at(written)}="",${blank},IFERROR(${found},${unknownSchool(model)})),${noItem(model)})`;
}

/** The same without a spreadsheet, for many records. */
export function schoolNumbers(model: Lists): (source: RecordSource, written: string) => number {
  const spellings = new Map<string, string>();
  for (const { written, school } of model.spellings)
    if (!spellings.has(sameKey(written))) spellings.set(sameKey(written), school);
  const places = new Map<string, number>();
  [...model.schools, indexText.unknownSchool].forEach((name, index) => {
    if (!places.has(sameKey(name))) places.set(sameKey(name), index + 1);
  });
  return ({ hasMergedSchools }, written) => {
    if (written === "") return hasMergedSchools ? unknownSchool(model) : 1;
    const school = spellings.get(sameAsKey(written));
    return (school === undefined ? undefined : places.get(sameKey(school))) ?? unknownSchool(model);
  };
}

/** Rows with those of each school together, and rows that hold nothing last. */
export function grouped<Row extends { readonly source: RecordSource; readonly n: number }>(
  model: Lists,
  rows: readonly Row[],
): Row[] {
  const placeOf = schoolNumbers(model);
  return rows
    .map((row) => {
      const { source, n } = row;
      const { filled } = source;
      const unit = source.column("unit");
      const isEmpty = source.emptyRows.has(n) || !filled || line(source.cell(filled, n)) === "";
      const written = key(line(unit ? source.cell(unit, n) : source.school));
      return { row, place: isEmpty ? noItem(model) : placeOf(source, written) };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}
