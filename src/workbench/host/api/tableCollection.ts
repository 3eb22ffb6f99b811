import { containsArea, intersection } from "../book/area";
import type { BookSheet, BookTable } from "../book/book";
import type { Arguments } from "../protocol/arguments";
import type { ApiClass, Session } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/refusals";
import { rangeArgument } from "./find";
import { findById } from "./ids";
import { make, type Targets } from "./targets";

/** By name in any case of letters, or by id. */
function find(tables: readonly BookTable[], key: Arguments): BookTable | null {
  const name = key.text(0).toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === name) ?? findById(tables, key.text(0));
}

function existing(tables: readonly BookTable[], session: Session, key: Arguments) {
  const table = find(tables, key);
  if (!table) throw itemNotFound();
  return make(session, "Table", table);
}

function tablesOf(sheet: BookSheet | null, { book }: Session): readonly BookTable[] {
  return book.tables.all.filter((table) => !sheet || table.sheet === sheet);
}

/** Excel: the tables of a workbook (target null) or of one sheet. */
export const tableCollection: ApiClass<BookSheet | null> = {
  name: "TableCollection",
  properties: { count: { get: (sheet, session) => tablesOf(sheet, session).length } },
  items: (sheet, session) => tablesOf(sheet, session).map((table) => make(session, "Table", table)),
  getItem: (sheet, key, session) => existing(tablesOf(sheet, session), session, key),
  methods: {
    add(home, args, session) {
      const { sheet, area } = rangeArgument(session.book, args, 0, home);
      if (args.isMissing(1)) throw invalidArgument();
      return make(session, "Table", session.book.tables.add(sheet, area, args.boolean(1, false)));
    },
    getCount: (sheet, _args, session) => tablesOf(sheet, session).length,
    getItemAt(sheet, args, session) {
      const table = tablesOf(sheet, session)[args.integer(0)];
      if (!table) throw invalidArgument();
      return make(session, "Table", table);
    },
    getItemOrNullObject(sheet, args, session) {
      const table = find(tablesOf(sheet, session), args);
      return table && make(session, "Table", table);
    },
  },
};

type Scoped = Targets["TableScopedCollection"];

function scopedTables({ range, fullyContained }: Scoped, session: Session): BookTable[] {
  return tablesOf(range.sheet, session).filter((table) =>
    fullyContained ? containsArea(range.area, table.area) : intersection(range.area, table.area) !== null,
  );
}

/** Excel: the tables that a range meets. */
export const tableScopedCollection: ApiClass<Scoped> = {
  name: "TableScopedCollection",
  items: (scope, session) => scopedTables(scope, session).map((table) => make(session, "Table", table)),
  getItem: (scope, key, session) => existing(scopedTables(scope, session), session, key),
  methods: {
    getCount: (scope, _args, session) => scopedTables(scope, session).length,
    getFirst(scope, _args, session) {
      const table = scopedTables(scope, session)[0];
      if (!table) throw itemNotFound();
      return make(session, "Table", table);
    },
    getItemOrNullObject(scope, args, session) {
      const table = find(scopedTables(scope, session), args);
      return table && make(session, "Table", table);
    },
  },
};
