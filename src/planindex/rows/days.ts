import { STATE_TABLES } from "../../plan/ownTables";
import type { ColumnMap } from "../../plan/maps/tableMap";
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from "../../plan/values/due";
import { indexText } from "../../text/planindex";
import { cellFormula, textFormula } from "../formulas/cells";
import { keyFormula, lineFormula } from "../formulas/excelText";
import { at, columnOf } from "../formulas/names";
import type { IndexModel, Source } from "../model";

const c = indexText.columns;
const { dueWords } = STATE_TABLES;

/** What the list of due dates in words says of a text, an error where it says nothing. */
function listedDay(text: string): string {
  return `INDEX(${columnOf(dueWords.name, dueWords.headings[1])},MATCH(${text},${columnOf(dueWords.name, dueWords.headings[0])},0))`;
}

function isPlausible(number: string): string {
  return `AND(N(${number})>=${FIRST_PLAUSIBLE_DAY},N(${number})<${LAST_PLAUSIBLE_DAY + 1})`;
}

/** A number as it is, so that it can be a day; anything else as text. Of several columns the first that says a day, or else the first that says anything. */
export function dueCellFormula(model: IndexModel, source: Source): string {
  const { due } = source.columns;
  const written = due.map((column) => {
    const cell = textFormula(source, column);
    return `IF(ISNUMBER(${cell}),${cell},${keyFormula(lineFormula(cell, model.odd))})`;
  });
  if (due.length < 2) return written[0] ?? '""';
  // What is there to choose from is spelled out: the length of a formula has a limit.
  const first = due.reduceRight<string>(
    (otherwise, column, index) =>
      index === due.length - 1
        ? written[index]!
        : `IF(${cellFormula(source, column)}="",${otherwise},${written[index]})`,
    "",
  );
  return due.reduceRight(
    (otherwise, column, index) =>
      `IF(${saysDayFormula(source, column, model)},${written[index]},${otherwise})`,
    first,
  );
}

/** A day; "" for an empty cell; otherwise what the list of due dates in words says, or that we can't read it. */
export function dueFormula(): string {
  const written = at(c.dueWritten);
  return `=IF(${written}="","",IF(${isPlausible(written)},INT(${written}),IFERROR(${listedDay(`${written}&""`)},"${indexText.cantRead}")))`;
}

/** Whether a row is finished by its day of completion or its share, "" for a source that has neither. */
export function doneFormula(model: IndexModel, source: Source): string {
  const { completed, percent } = source.columns;
  const days = completed.map((column) => saysDayFormula(source, column, model));
  const shares = percent.map((column) => {
    const cell = textFormula(source, column);
    return `IFERROR(OR(${cell}=1,${cell}=100,SUBSTITUTE(${cell}," ","")="100%"),FALSE)`;
  });
  const signs = [...days, ...shares];
  return signs.length > 1 ? `OR(${signs.join(",")})` : (signs[0] ?? "");
}

/** Whether a cell says a day, as a date or in words. */
function saysDayFormula(source: Source, column: ColumnMap, { odd }: IndexModel): string {
  const listed = `N(${listedDay(keyFormula(lineFormula(textFormula(source, column), odd)))})>0`;
  return `IFERROR(IF(${isPlausible(cellFormula(source, column))},TRUE,${listed}),FALSE)`;
}
