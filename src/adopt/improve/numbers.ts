import { cellName } from "../../plan/cell";
import { type ColumnMap, columnsOf } from "../../plan/maps/tableMap";
import type { Edit } from "../../sheet/edit";
import { rowMarks } from "../../sheet/tablePlace";
import { improveText } from "../../text/improve";
import type { ImproveChoice, ImproveContext, Improvement } from "./improvement";
import { bodyRows, columnName } from "./rows";

/** A number as somebody typed it, and the format that goes on showing it so. */
interface Typed {
  readonly value: number;
  readonly format: string;
  readonly isShare: boolean;
  readonly shown: string;
  /** "1,250" and "1.250": which of the marks stands before decimals is a matter of custom. */
  readonly isEither: boolean;
}

/** Those of a benchmark that are compared with each other. */
const COMPARED = ["baseline", "target", "actual"] as const;

/**
 * Shares and other numbers that were typed as text, where the cell says nothing else; none in a table that writes its numbers
 * by another custom than 1,250.50.
 */
export function textNumbers(context: ImproveContext): Improvement | null {
  const { sheet, table } = context;
  const columns = columnsOf(table, "percent", "amount", ...COMPARED);
  const texts = bodyRows(context).flatMap((row) =>
    columns.map(({ column }) => String(sheet.cells.at(row, column)).trim()),
  );
  if (texts.some((text) => OTHER_CUSTOM.test(text))) return null;
  const isProven = texts.some((text) => PROOF.test(text));
  const choices = columns.flatMap((column) => choiceFor(context, column, isProven) ?? []);
  return choices.length > 0 ? { kind: "numbers", table, choices } : null;
}

/** @param isProven whether the table shows that its commas stand between thousands */
function choiceFor(
  context: ImproveContext,
  { column, field }: ColumnMap,
  isProven: boolean,
): ImproveChoice | null {
  const { sheet, table } = context;
  const { cells } = sheet;
  const rows = bodyRows(context);
  const texts = rows.flatMap((row) => {
    const text = cells.at(row, column);
    if (typeof text !== "string" || text.trim() === "") return [];
    return [{ row, text, typed: cells.formula(row, column) === "" ? readTyped(text) : null }];
  });
  const isShownAsShare = (row: number) => cells.format(row, column).includes("%");
  const numbers = rows.filter((row) => typeof cells.at(row, column) === "number");
  // Beside shares a bare 75 may be one too, and nobody can tell; nor whether a 1 is 1% of the work or all of it.
  const areShares =
    field === "percent" || numbers.some(isShownAsShare) || texts.some(({ typed }) => typed?.isShare);
  const mark = rowMarks(context);
  const changes = texts.flatMap(({ row, text, typed }) => {
    if (typed?.isShare !== areShares) return [];
    const known = mark(row, column);
    const edit: Edit = {
      cell: { sheet: sheet.name, row, column },
      before: text,
      after: typed.value,
      format: typed.format,
      ...(known && { row: known }),
    };
    const before = improveText.asText(text.trim());
    return [{ edit, typed, line: { where: cellName(row, column), before, after: typed.shown } }];
  });
  if (changes.length === 0) return null;
  // 90% becomes 0.9: whether it may stand beside a plain 85 is for people to say.
  const isBesidePlain = () =>
    numbers.some((row) => isPlain(context, row, column)) ||
    changes.some(({ edit: { cell } }) =>
      columnsOf(table, ...COMPARED).some((each) => isPlain(context, cell.row, each.column)),
    );
  const isSure = isProven || !changes.some(({ typed }) => typed.isEither);
  return {
    id: `numbers ${column}`,
    label: improveText.choices.numbers(
      columnName(table, column),
      changes.length,
      areShares,
      texts.length - changes.length,
    ),
    isAdvised: isSure && !(areShares && isBesidePlain()),
    edits: changes.map(({ edit }) => edit),
    preview: changes.map(({ line }) => line),
  };
}

/** True for a number, or a text that is one, that can be no share. */
function isPlain({ sheet: { cells } }: ImproveContext, row: number, column: number): boolean {
  const value = cells.at(row, column);
  const typed = typeof value === "string" ? readTyped(value) : null;
  const number = typeof value === "number" && !cells.format(row, column).includes("%") ? value : typed?.value;
  return number !== undefined && !typed?.isShare && Math.abs(number) > 1;
}

const UNIT = String.raw`(?:\s*(%|percent|per cent|pct\.?))?`;
/** One that begins with 0 may be a code. */
const TYPED = new RegExp(
  String.raw`^(-?)(\$?)([1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.(\d{1,6}))?${UNIT}$`,
  "i",
);
/** A comma before decimals; periods, spaces or apostrophes between thousands. */
const OTHER_CUSTOM = new RegExp(
  String.raw`^\D{0,2}(?:\d+(?:[.\s'’]\d{3})*,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:[\s'’]\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+,\d+)${UNIT}$`,
  "i",
);
/** Decimals that are no three after a period, or several commas. */
const PROOF = new RegExp(
  String.raw`^\D{0,2}(?:\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})${UNIT}$`,
  "i",
);
/** Excel keeps no more. */
const MOST_DIGITS = 15;

/** A text that is a number and nothing else. */
function readTyped(text: string): Typed | null {
  const match = TYPED.exec(text.trim());
  if (!match) return null;
  const [, sign, currency, whole, decimals = "", percent] = match;
  const plain = whole!.replace(/,/g, "");
  if ((currency && percent) || plain.length + decimals.length > MOST_DIGITS) return null;
  const digits = `${sign}${plain}${decimals && `.${decimals}`}`;
  const isShare = percent !== undefined;
  const isGrouped = whole!.includes(",");
  return {
    // 82.3 divided by 100 is not what Excel makes of 82.3%.
    value: isShare ? Number(`${digits}e-2`) : Number(digits),
    format: `${currency}${isGrouped ? "#,##0" : "0"}${decimals && `.${"0".repeat(decimals.length)}`}${isShare ? "%" : ""}`,
    isShare,
    shown: `${sign}${currency}${whole}${decimals && `.${decimals}`}${isShare ? "%" : ""}`,
    isEither: isGrouped ? plain.length <= 6 && decimals === "" : decimals.length === 3 && plain.length <= 3,
  };
}
