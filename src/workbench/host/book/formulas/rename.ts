import { formatStructured, parseStructured, columnIndex, type TableShape } from "./structured";
import { shortSheetPrefix, splitPrefix, unquote } from "./references";
import { mapTokens } from "./tokens";

/** A formula's text after a sheet was renamed; quotes are written where Excel needs them. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  const old = oldName.toLowerCase();
  return mapTokens(formula, (token) => {
    if (!["range", "range_beam", "range_named", "context"].includes(token.type)) return token.value;
    if (token.type === "context") {
      const isIt = unquote(token.value).toLowerCase() === old;
      return isIt ? shortSheetPrefix(newName).slice(0, -1) : token.value;
    }
    const { prefix, rest } = splitPrefix(token.value);
    const isIt = prefix !== "" && unquote(prefix.slice(0, -1)).toLowerCase() === old;
    return isIt ? shortSheetPrefix(newName) + rest : token.value;
  });
}

/** A formula's text after a table was renamed. */
export function renameTableInFormula(formula: string, oldName: string, newName: string): string {
  const old = oldName.toLowerCase();
  if (!formula.toLowerCase().includes(old)) return formula;
  return mapTokens(formula, (token) => {
    if (token.type === "range_named") return token.value.toLowerCase() === old ? newName : token.value;
    if (token.type !== "structured") return token.value;
    const reference = parseStructured(token.value);
    if (reference === null || reference.table.toLowerCase() !== old) return token.value;
    return newName + token.value.slice(reference.table.length);
  });
}

/** A formula's text after a defined name was renamed or a column: each structured reference to the table is given anew. */
export function mapStructured(
  formula: string,
  tableOf: (tableName: string) => TableShape | null,
  change: (reference: NonNullable<ReturnType<typeof parseStructured>>, table: TableShape) => string | null,
): string {
  if (!formula.includes("[")) return formula;
  return mapTokens(formula, (token) => {
    if (token.type !== "structured") return token.value;
    const reference = parseStructured(token.value);
    const table = reference === null ? null : tableOf(reference.table);
    if (reference === null || table === null) return token.value;
    return change(reference, table) ?? token.value;
  });
}

/**
 * A formula with table and column names as the workbook writes them, and rows of the own table without its name, which
 * is how Excel shows it. `problem` says what Excel would not accept: an unknown table or column.
 */
export function normalizeStructured(
  formula: string,
  ownTable: TableShape | null,
  findTable: (name: string) => TableShape | null,
): { readonly formula: string; readonly problem: string | null } {
  if (!formula.includes("[")) return { formula, problem: null };
  let problem: string | null = null;
  const text = mapTokens(formula, (token) => {
    if (token.type !== "structured") return token.value;
    const reference = parseStructured(token.value);
    if (reference === null) return token.value;
    const table = reference.table === "" ? ownTable : findTable(reference.table);
    if (table === null) {
      problem ??=
        reference.table === "" ? `${token.value} is outside a table` : `no table ${reference.table}`;
      return token.value;
    }
    const columns = reference.columns.map((name) => {
      const index = columnIndex(table, name);
      if (index < 0) problem ??= `no column ${name} in ${table.name}`;
      return table.columns[index]?.name ?? name;
    });
    const ownRow = table === ownTable && reference.sections.includes("this row");
    const name = ownRow || reference.table === "" ? "" : table.name;
    return formatStructured({ table: name, columns, sections: reference.sections });
  });
  return { formula: text, problem };
}
