import type { BookTable } from "../book/book";
import type { Area } from "../book/data";
import type { Arguments } from "../protocol/arguments";
import type { ApiClass, ApiMethod, Session } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/refusals";
import { cellValue, mapCells } from "./cellRead";
import { writeContents } from "./cellWrite";
import { bodyOf, headerOf, totalOf } from "./table";
import { type ColumnTarget, make, makeRange } from "./targets";
import { textOf } from "./values";

/** By name in any case of letters, or by id, which counts from 1. */
function find(table: BookTable, key: Arguments): ColumnTarget | null {
  const wanted = key.value(0);
  const name = typeof wanted === "string" ? wanted.toLowerCase() : null;
  const index =
    name === null
      ? key.integer(0) - 1
      : table.columns.findIndex((column) => column.name.toLowerCase() === name);
  return table.columns[index] ? { table, index } : null;
}

/** Excel: the columns of a table, from left to right. */
export const tableColumnCollection: ApiClass<BookTable> = {
  name: "TableColumnCollection",
  properties: { count: { get: ({ columns }) => columns.length } },
  items: (table, session) =>
    table.columns.map((_column, index) => make(session, "TableColumn", { table, index })),
  getItem(table, key, session) {
    const column = find(table, key);
    if (!column) throw itemNotFound();
    return make(session, "TableColumn", column);
  },
  methods: {
    /** What stands right of the table moves on, as in Excel. */
    add(table, args, session) {
      const index = args.optionalInteger(0) ?? table.columns.length;
      if (index < 0 || index > table.columns.length || !args.isMissing(1)) throw invalidArgument();
      table.addColumn(index, args.optionalText(2));
      return make(session, "TableColumn", { table, index });
    },
    getCount: ({ columns }) => columns.length,
    getItemAt(table, args, session) {
      const index = args.integer(0);
      if (!table.columns[index]) throw invalidArgument();
      return make(session, "TableColumn", { table, index });
    },
    getItemOrNullObject(table, args, session) {
      const column = find(table, args);
      return column && make(session, "TableColumn", column);
    },
  },
};

function oneColumn(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columnCount: 1 };
}

function part(rows: (table: BookTable) => Area): ApiMethod<ColumnTarget> {
  return ({ table, index }, _args, session: Session) =>
    makeRange(session, table.sheet, oneColumn(rows(table), index));
}

const whole = ({ table, index }: ColumnTarget) => ({
  sheet: table.sheet,
  area: oneColumn(table.area, index),
});

/** Excel: one column of a table. */
export const tableColumn: ApiClass<ColumnTarget> = {
  name: "TableColumn",
  id: ({ index }) => index + 1,
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.columns[index]!.name,
      set: ({ table, index }, value) => table.renameColumn(index, textOf(value)),
    },
    /** With header and total row. */
    values: {
      calculated: true,
      get: (target) => mapCells(whole(target), cellValue),
      set: (target, value, { book }) => writeContents(book, whole(target), value),
    },
  },
  methods: {
    /** What stands right of the table moves up. */
    delete({ table, index }) {
      table.deleteColumn(index);
    },
    getDataBodyRange: part(bodyOf),
    getHeaderRowRange: part(headerOf),
    getRange: part(({ area }) => area),
    getTotalRowRange: part(totalOf),
  },
};

/** Excel: the rows of a table's body. */
export const tableRowCollection: ApiClass<BookTable> = {
  name: "TableRowCollection",
  properties: { count: { get: (table) => bodyOf(table).rowCount } },
  methods: { getCount: (table) => bodyOf(table).rowCount },
};
