import {
  parseA1Range,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  stringifyTokens,
  tokenize,
  tokenTypes,
  type RangeA1,
  type Token,
} from "@borgar/fx/xlsx";

import { MAX_COLUMNS, MAX_ROWS } from "./address";
import { fileFunction, writtenFunction } from "./newFunctions";
import { unescapeText } from "./xml";

/**
 * A formula as people write it in Excel, with "=" in front: structured references in the short form, functions without
 * the prefixes of files.
 * @param text as the file holds it
 * @param tableHere the table that the formula's cell stands in; references to its own row go without its name
 */
export function writtenFormula(text: string, tableHere: string | null): string {
  const formula = text.startsWith("=") ? text.slice(1) : text;
  if (!/\[|_xlfn\./i.test(formula)) return `=${formula}`;
  return `=${written(formula, tableHere)}`;
}

const written = remembering((formula, tableHere) =>
  stringifyTokens(tokenize(formula).map((token) => ({ ...token, value: writtenToken(token, tableHere) }))),
);

function writtenToken(token: Token, tableHere: string | null): string {
  if (token.type === tokenTypes.FUNCTION) return writtenFunction(token.value);
  if (token.type !== tokenTypes.REF_STRUCT) return token.value;
  const text = unescapeText(token.value);
  const reference = parseStructRef(text);
  if (!reference || reference.sections?.join() !== "this row") return text;
  const own = reference.table !== undefined && reference.table.toLowerCase() === tableHere?.toLowerCase();
  const short = { ...reference, table: own ? "" : reference.table };
  return short.columns?.length ? stringifyStructRef(short) : `${short.table}[@]`;
}

/**
 * The opposite of `writtenFormula`: as files hold it, without "=".
 * @param tableHere the table that the formula's cell stands in: references without a table's name mean it
 */
export function fileFormula(formula: string, tableHere: string | null): string {
  const text = formula.replace(/^=/, "");
  return /[[(]/.test(text) ? filed(text, tableHere) : text;
}

const filed = remembering((text, tableHere) =>
  stringifyTokens(tokenize(text).map((token) => ({ ...token, value: fileToken(token, tableHere) }))),
);

function fileToken(token: Token, tableHere: string | null): string {
  if (token.type === tokenTypes.FUNCTION) return fileFunction(token.value);
  if (token.type !== tokenTypes.REF_STRUCT) return token.value;
  const reference = parseStructRef(token.value);
  if (!reference) return token.value;
  return stringifyStructRef({ ...reference, table: reference.table || (tableHere ?? "") }, { thisRow: true });
}

/** Columns of tables hold the same formula thousands of times: the last few hundred are worked out only once. */
function remembering(
  convert: (text: string, tableHere: string | null) => string,
): (text: string, tableHere: string | null) => string {
  const known = new Map<string, string>();
  return (text, tableHere) => {
    const key = `${tableHere ?? ""}\n${text}`;
    let result = known.get(key);
    if (result === undefined) {
      if (known.size >= 500) known.clear();
      known.set(key, (result = convert(text, tableHere)));
    }
    return result;
  };
}

/** New names of table columns: by the table's and the old column's name, both in lower case. */
export type ColumnNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The formula with table columns under their new names. @param tableHere as for `writtenFormula` */
export function renamedColumns(formula: string, tableHere: string | null, names: ColumnNames): string {
  if (!formula.includes("[")) return formula;
  const tokens = tokenize(formula).map((token) => {
    const reference = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
    const renamed = names.get((reference?.table || (tableHere ?? "")).toLowerCase());
    if (!reference?.columns || !renamed) return token;
    const columns = reference.columns.map((column) => renamed.get(column.toLowerCase()) ?? column);
    const isSame = columns.every((column, index) => column === reference.columns![index]);
    return isSame ? token : { ...token, value: stringifyStructRef({ ...reference, columns }) };
  });
  return stringifyTokens(tokens);
}

/**
 * A shared formula stands once in the file, for its first cell; other cells have it with relative references moved
 * along, which come round at the edges of the sheet.
 * @param text the formula of the first cell
 * @returns the formula of the cell that is so many rows and columns away
 */
export function sharedFormula(text: string): (rows: number, columns: number) => string {
  const pieces = tokenize(text).map((token) => {
    const isRange =
      token.type === tokenTypes.REF_RANGE ||
      token.type === tokenTypes.REF_BEAM ||
      token.type === tokenTypes.REF_TERNARY;
    const start = token.value.lastIndexOf("!") + 1;
    const range = isRange ? parseA1Range(token.value.slice(start)) : undefined;
    return range ? { sheet: token.value.slice(0, start), range } : token.value;
  });
  return (rows, columns) =>
    pieces
      .map((piece) =>
        typeof piece === "string" ? piece : piece.sheet + movedRange(piece.range, rows, columns),
      )
      .join("");
}

function movedRange(range: RangeA1, rows: number, columns: number): string {
  const moved = (
    at: number | null | undefined,
    fixed: boolean | null | undefined,
    by: number,
    size: number,
  ) => (at == null || fixed ? at : (at + by + size) % size);
  return stringifyA1Ref({
    range: {
      ...range,
      top: moved(range.top, range.$top, rows, MAX_ROWS) ?? null,
      bottom: moved(range.bottom, range.$bottom, rows, MAX_ROWS) ?? null,
      left: moved(range.left, range.$left, columns, MAX_COLUMNS) ?? null,
      right: moved(range.right, range.$right, columns, MAX_COLUMNS) ?? null,
    },
  });
}
