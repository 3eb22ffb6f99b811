import type { Book } from "../book/book";
import type { NameData } from "../book/data";
import type { ApiClass, Session } from "../protocol/declare";
import { apiNotFound, itemNotFound } from "../protocol/refusals";
import { absoluteFormula } from "./address";
import { rangeOfName } from "./names";
import { make, type NameTarget, type RangeTarget } from "./targets";
import { booleanOf, textOf } from "./values";

function dataOf(book: Book, { name, scope }: NameTarget): NameData {
  const found = book.names.find(name, scope);
  if (!found) throw itemNotFound();
  return found;
}

/** What a name stands for: a range, or a constant. A formula would have to be calculated, which the host can't. */
function contentOf(book: Book, target: NameTarget): { readonly type: string; readonly value: unknown } {
  const data = dataOf(book, target);
  const range = rangeOfName(book, data);
  if (range) return { type: "Range", value: absoluteFormula(range.sheet.name, range.area).slice(1) };
  const text = data.formula.replace(/^=/, "").trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: "String", value: quoted[1]!.replaceAll('""', '"') };
  if (/^(true|false)$/i.test(text)) return { type: "Boolean", value: text.toLowerCase() === "true" };
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) {
    const value = Number(text);
    return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  }
  if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
  throw apiNotFound("NamedItem.value of a formula");
}

function rangeOf({ book }: Session, target: NameTarget): RangeTarget | null {
  return rangeOfName(book, dataOf(book, target));
}

/** Excel: a name of the workbook or of one sheet. */
export const namedItem: ApiClass<NameTarget> = {
  name: "NamedItem",
  id: ({ name }) => name,
  properties: {
    comment: {
      get: (target, { book }) => dataOf(book, target).comment ?? "",
      set: ({ name, scope }, value, { book }) => book.names.update(name, scope, { comment: textOf(value) }),
    },
    formula: {
      get: (target, { book }) => dataOf(book, target).formula,
      set: ({ name, scope }, value, { book }) => book.names.update(name, scope, { formula: textOf(value) }),
    },
    name: { get: (target, { book }) => dataOf(book, target).name },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    type: { get: (target, { book }) => contentOf(book, target).type },
    value: { get: (target, { book }) => contentOf(book, target).value },
    visible: {
      get: (target, { book }) => dataOf(book, target).visible,
      set: ({ name, scope }, value, { book }) =>
        book.names.update(name, scope, { visible: booleanOf(value) }),
    },
  },
  navigation: {
    worksheet(target, session) {
      const sheet = target.scope === null ? null : session.book.findSheet(target.scope);
      if (!sheet) throw itemNotFound();
      return make(session, "Worksheet", sheet);
    },
    worksheetOrNullObject({ scope }, session) {
      const sheet = scope === null ? null : session.book.findSheet(scope);
      return sheet && make(session, "Worksheet", sheet);
    },
  },
  methods: {
    delete: ({ name, scope }, _args, { book }) => book.names.delete(name, scope),
    getRange(target, _args, session) {
      const range = rangeOf(session, target);
      if (!range) throw itemNotFound();
      return make(session, "Range", range);
    },
    getRangeOrNullObject(target, _args, session) {
      const range = rangeOf(session, target);
      return range && make(session, "Range", range);
    },
  },
};
