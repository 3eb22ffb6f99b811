import { lastRow } from "../book/area";
import type { BookTable } from "../book/book";
import type { Area } from "../book/data";
import type { ApiClass } from "../protocol/declare";
import { itemNotFound } from "../protocol/refusals";
import { rangeArgument } from "./find";
import { excelId } from "./ids";
import { make, makeRange } from "./targets";
import { booleanOf, textOf } from "./values";

/** The rows between header and total row. */
export function bodyOf({ area, headerRow, totalRow }: BookTable): Area {
  return {
    ...area,
    row: area.row + Number(headerRow),
    rowCount: area.rowCount - Number(headerRow) - Number(totalRow),
  };
}

/** @throws HostError ItemNotFound for a table without header row */
export function headerOf({ area, headerRow }: BookTable): Area {
  if (!headerRow) throw itemNotFound();
  return { ...area, rowCount: 1 };
}

/** @throws HostError ItemNotFound for a table without total row */
export function totalOf({ area, totalRow }: BookTable): Area {
  if (!totalRow) throw itemNotFound();
  return { ...area, row: lastRow(area), rowCount: 1 };
}

/** Excel: a table. Header and total row can't be switched on or off here. */
export const table: ApiClass<BookTable> = {
  name: "Table",
  id: ({ id }) => excelId(id),
  properties: {
    id: { get: ({ id }) => excelId(id) },
    name: {
      get: ({ name }) => name,
      set: (target, value) => target.rename(textOf(value)),
    },
    showBandedRows: {
      get: ({ bandedRows }) => bandedRows,
      set: (target, value) => target.update({ bandedRows: booleanOf(value) }),
    },
    showFilterButton: {
      get: ({ filterButtons }) => filterButtons,
      set: (target, value) => target.update({ filterButtons: booleanOf(value) }),
    },
    showHeaders: { get: ({ headerRow }) => headerRow },
    showTotals: { get: ({ totalRow }) => totalRow },
    style: {
      get: ({ style }) => style ?? "",
      set: (target, value) => target.update({ style: textOf(value) || null }),
    },
  },
  navigation: {
    columns: (target, session) => make(session, "TableColumnCollection", target),
    rows: (target, session) => make(session, "TableRowCollection", target),
    worksheet: ({ sheet }, session) => make(session, "Worksheet", sheet),
  },
  methods: {
    /** The book keeps no criteria of filters: there is nothing that could hide a row. */
    clearFilters: () => undefined,
    convertToRange(target, _args, session) {
      const { sheet, area } = target;
      target.convertToRange();
      return makeRange(session, sheet, area);
    },
    delete: (target) => target.delete(),
    getDataBodyRange: (target, _args, session) => makeRange(session, target.sheet, bodyOf(target)),
    getHeaderRowRange: (target, _args, session) => makeRange(session, target.sheet, headerOf(target)),
    getRange: ({ sheet, area }, _args, session) => makeRange(session, sheet, area),
    getTotalRowRange: (target, _args, session) => makeRange(session, target.sheet, totalOf(target)),
    resize(target, args, { book }) {
      target.resize(rangeArgument(book, args, 0, target.sheet).area);
    },
  },
};
