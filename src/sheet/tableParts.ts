import { escaped } from "./references";

/** Tables of a workbook that go, and columns that go from others. */
export interface GoneParts {
  readonly tables: readonly string[];
  readonly columns: readonly { readonly table: string; readonly heading: string }[];
}

/**
 * Tells whether a formula names something that goes: a table by its name, or a column of one in brackets behind it. Texts in
 * quotes are not looked into.
 */
export function namesGone(formula: string, { tables, columns }: GoneParts): boolean {
  const text = formula.replace(/"[^"]*"/g, '""').toLowerCase();
  return (
    tables.some((table) => placesOf(text, table).length > 0) ||
    columns.some(({ table, heading }) =>
      placesOf(text, table).some((end) =>
        bracketed(text, end).includes(`[${escaped(heading).toLowerCase()}]`),
      ),
    )
  );
}

/** Where the name of a table ends, wherever it stands as a whole. */
function placesOf(text: string, table: string): number[] {
  const name = table.toLowerCase();
  const ends: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + name.length]];
    if (!/[\w.\\]/.test(before) && !/[\w.\\!]/.test(after)) ends.push(at + name.length);
  }
  return ends;
}

/** The text in brackets that begins there, brackets included; "" where none does. */
function bracketed(text: string, from: number): string {
  if (text[from] !== "[") return "";
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return text.slice(from, at + 1);
  }
  return text.slice(from);
}
