import { STATE_TABLES } from "../plan/ownTables";
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from "../plan/values/due";
import { indexText } from "../text/planindex";
import { firstFilledFormula, textFormula } from "./cells";
import { keyFormula, lineFormula } from "./excelText";
import type { IndexModel } from "./model";
import { at, columnOf } from "./names";
import type { Source } from "./source";

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
  const cells = source.columns.due.map((column) => textFormula(source, column));
  if (cells.length === 0) return '""';
  const chosen = firstFilledFormula(cells);
  const cell =
    cells.length === 1
      ? chosen
      : cells.reduceRight(
          (otherwise, each) => `IF(${saysDayFormula(each, model)},${each},${otherwise})`,
          chosen,
        );
  return `IF(ISNUMBER(${cell}),${cell},${keyFormula(lineFormula(cell, model.odd))})`;
}

/** A day; "" for an empty cell; otherwise what the list of due dates in words says, or that we can't read it. */
export function dueFormula(): string {
  const written = at(c.dueWritten);
  return `=IF(${written}="","",IF(${isPlausible(written)},INT(${written}),IFERROR(${listedDay(`${written}&""`)},"${indexText.cantRead}")))`;
}

/** Whether a row is finished by its day of completion or its share, "" for a source that has neither. */
export function doneFormula(model: IndexModel, source: Source): string {
  const { completed, percent } = source.columns;
  const days = completed.map((column) => saysDayFormula(textFormula(source, column), model));
  const shares = percent.map((column) => {
    const cell = textFormula(source, column);
    return `IFERROR(OR(${cell}=1,${cell}=100,SUBSTITUTE(${cell}," ","")="100%"),FALSE)`;
  });
  const signs = [...days, ...shares];
  return signs.length > 1 ? `OR(${signs.join(",")})` : (signs[0] ?? "");
}

/** Whether a cell says a day, as a date or in words. */
function saysDayFormula(cell: string, { odd }: IndexModel): string {
  const listed = `N(${listedDay(keyFormula(lineFormula(cell, odd)))})>0`;
  return `IFERROR(IF(${isPlausible(cell)},TRUE,${listed}),FALSE)`;
}
