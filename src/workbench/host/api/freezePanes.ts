import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from "../book/area";
import type { BookSheet } from "../book/book";
import type { Area } from "../book/data";
import type { ApiClass } from "../protocol/declare";
import { itemNotFound } from "../protocol/refusals";
import { isEntireColumn, isEntireRow } from "./area";
import { rangeArgument } from "./find";
import { makeRange } from "./targets";
import { integerOf } from "./values";

function frozen({ freeze }: BookSheet): Area | null {
  if (!freeze) return null;
  return {
    row: 0,
    column: 0,
    rowCount: freeze.rows || MAX_ROWS,
    columnCount: freeze.columns || MAX_COLUMNS,
  };
}

function setFreeze(sheet: BookSheet, rows: number, columns: number): void {
  sheet.setFreeze(rows + columns === 0 ? null : { rows, columns });
}

/** Excel: the rows and columns that stay in sight. */
export const worksheetFreezePanes: ApiClass<BookSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    /** Freezes everything down to the range's last cell; only rows for whole rows, only columns for whole columns. */
    freezeAt(sheet, args, { book }) {
      const { area } = rangeArgument(book, args, 0, sheet);
      setFreeze(
        sheet,
        isEntireColumn(area) ? 0 : lastRow(area) + 1,
        isEntireRow(area) ? 0 : lastColumn(area) + 1,
      );
    },
    freezeColumns: (sheet, args) => setFreeze(sheet, 0, integerOf(args.value(0) ?? 1, 0, MAX_COLUMNS - 1)),
    freezeRows: (sheet, args) => setFreeze(sheet, integerOf(args.value(0) ?? 1, 0, MAX_ROWS - 1), 0),
    getLocation(sheet, _args, session) {
      const area = frozen(sheet);
      if (!area) throw itemNotFound();
      return makeRange(session, sheet, area);
    },
    getLocationOrNullObject(sheet, _args, session) {
      const area = frozen(sheet);
      return area && makeRange(session, sheet, area);
    },
    unfreeze: (sheet) => sheet.setFreeze(null),
  },
};
