import { cellName } from "../../plan/cell";
import { columnsOf } from "../../plan/maps/tableMap";
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
}

/** Shares and other numbers that were typed as text, where the cell says nothing else. */
export function textNumbers(context: ImproveContext): Improvement | null {
  const { table } = context;
  const columns = columnsOf(table, "percent", "baseline", "target", "actual", "amount");
  const choices = columns.flatMap(({ column }) => choiceFor(context, column) ?? []);
  return choices.length > 0 ? { kind: "numbers", table, choices } : null;
}

function choiceFor(context: ImproveContext, column: number): ImproveChoice | null {
  const { sheet, table } = context;
  const { cells } = sheet;
  const rows = bodyRows(context);
  const texts = rows.flatMap((row) => {
    const text = cells.at(row, column);
    if (typeof text !== "string" || text.trim() === "") return [];
    return [{ row, text, typed: cells.formula(row, column) === "" ? readTyped(text) : null }];
  });
  const numbers = rows.filter((row) => typeof cells.at(row, column) === "number");
  const isShownAsShare = (row: number) => cells.format(row, column).includes("%");
  // Beside shares a bare 75 may be one too, and nobody can tell.
  const areShares = numbers.some(isShownAsShare) || texts.some(({ typed }) => typed?.isShare);
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
    return [{ edit, line: { where: cellName(row, column), before, after: typed.shown } }];
  });
  if (changes.length === 0) return null;
  // 90% becomes 0.9: whether it may stand beside a plain 85 is for people to say.
  const isPlain = (row: number) => !isShownAsShare(row) && Math.abs(Number(cells.at(row, column))) > 1;
  const others = texts.length - changes.length;
  return {
    id: `numbers ${column}`,
    label: improveText.choices.numbers(columnName(table, column), changes.length, areShares, others),
    isAdvised: !areShares || !numbers.some(isPlain),
    edits: changes.map(({ edit }) => edit),
    preview: changes.map(({ line }) => line),
  };
}

const TYPED =
  /^(-?)(\$?)(\d{1,3}(?:,\d{3})+|0|[1-9]\d*)(?:\.(\d{1,6}))?(?:\s*(%|percent|per cent|pct\.?))?$/i;

/** A text that is a number and nothing else; one that begins with 0 may be a code. */
function readTyped(text: string): Typed | null {
  const match = TYPED.exec(text.normalize("NFKC").trim());
  if (!match) return null;
  const [, sign, currency, whole, decimals = "", percent] = match;
  if (currency && percent) return null;
  const digits = `${sign}${whole!.replace(/,/g, "")}${decimals && `.${decimals}`}`;
  const isShare = percent !== undefined;
  const grouped = whole!.includes(",") ? "#,##0" : "0";
  return {
    // 82.3 divided by 100 is not what Excel makes of 82.3%.
    value: isShare ? Number(`${digits}e-2`) : Number(digits),
    format: `${currency}${grouped}${decimals && `.${"0".repeat(decimals.length)}`}${isShare ? "%" : ""}`,
    isShare,
    shown: `${sign}${currency}${whole}${decimals && `.${decimals}`}${isShare ? "%" : ""}`,
  };
}
