import { columnsOf } from "../../plan/maps/tableMap";
import { dateCustomOf, readDate, showMonthFirst } from "../../plan/values/due";
import { isDateFormat } from "../../plan/values/numberFormat";
import type { Edit } from "../../sheet/edit";
import { improveText } from "../../text/improve";
import type { ImproveChoice, ImproveContext, Improvement } from "./improvement";
import { bodyRows, columnName, previewOf } from "./rows";
import { rowMarks } from "../../sheet/tablePlace";

const STANDARD_FORMAT = "m/d/yyyy";

/** Dates that were typed as text, where nothing else can be meant and nothing else is said. */
export function textDates(context: ImproveContext): Improvement | null {
  const { table } = context;
  const columns = columnsOf(table, "start", "due", "completed");
  const { cells } = context.sheet;
  // One column shows how all of them are written.
  const isMonthFirst = showMonthFirst(
    bodyRows(context).flatMap((row) => columns.map(({ column }) => cells.at(row, column))),
  );
  const choices = columns.flatMap(({ column }) => {
    const choice = choiceFor(context, column, isMonthFirst);
    return choice ? [choice] : [];
  });
  return choices.length > 0 ? { kind: "dates", table, choices } : null;
}

/** @param isMonthFirst whether the table's dates show that months come first */
function choiceFor(context: ImproveContext, column: number, isMonthFirst: boolean): ImproveChoice | null {
  const { sheet, table, settings } = context;
  const { cells } = sheet;
  const rows = bodyRows(context);
  const values = rows.map((row) => cells.at(row, column));
  const custom = dateCustomOf(values);
  const isProven = isMonthFirst || values.some(provesOrder);
  const format = formatIn(context, column, rows);
  const mark = rowMarks(context);
  const edits = rows.flatMap((row): Edit[] => {
    const before = cells.at(row, column);
    if (typeof before !== "string" || !isNothingButADate(before) || (isEither(before) && !isProven))
      return [];
    const reading = readDate(before, "General", settings, custom);
    if (reading.kind !== "date") return [];
    const known = mark(row, column);
    const cell = { sheet: sheet.name, row, column };
    return [{ cell, before, after: reading.date, format, ...(known && { row: known }) }];
  });
  if (edits.length === 0) return null;
  return {
    id: `dates ${column}`,
    label: improveText.choices.dates(columnName(table, column), edits.length),
    isAdvised: true,
    edits,
    preview: edits.map((edit) => previewOf(edit)),
  };
}

/** How the column shows its real dates. */
function formatIn({ sheet: { cells } }: ImproveContext, column: number, rows: readonly number[]): string {
  for (const row of rows) {
    const format = cells.format(row, column);
    if (typeof cells.at(row, column) === "number" && isDateFormat(format)) return format;
  }
  return STANDARD_FORMAT;
}

const NUMBERS = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(?:\d{4}|\d{2})\s*$/;

/** "3/4/2027": day and month may be either. */
function isEither(text: string): boolean {
  const [, first, second] = NUMBERS.exec(text) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** True for a date whose numbers say which is the month. */
function provesOrder(value: unknown): boolean {
  const [, first, second] = NUMBERS.exec(String(value)) ?? [];
  return first !== undefined && (Number(first) > 12 || Number(second) > 12);
}

/** Digits, marks, and names of months and days of the week: a time of day or a remark would be lost. */
function isNothingButADate(text: string): boolean {
  const rest = text
    .toLowerCase()
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/g, "")
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, "")
    .replace(
      /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)/,
      "",
    );
  return /^[\d\s/.,'’-]+$/.test(rest);
}
