import { intersection, lastColumn, lastRow } from "../book/area";
import { frameOf, gridOf } from "../book/charts/chartPlace";
import type { ApiClass } from "../protocol/declare";
import { invalidArgument } from "../protocol/refusals";
import { formatAddress } from "./address";
import { checkedArea, isEntireColumn, isEntireRow } from "./area";
import { cellProperties } from "./cellProperties";
import { cellFormula, cellText, cellValue, cellValueType, mapCells } from "./cellRead";
import { writeContents, writeNumberFormats } from "./cellWrite";
import { rangeArgument } from "./find";
import { rangeNavigation } from "./rangeNavigation";
import { rangeShifts } from "./rangeShifts";
import { make, type RangeTarget } from "./targets";
import { allAlike, booleanOf } from "./values";

/** Excel: a block of cells. */
export const range: ApiClass<RangeTarget> = {
  name: "Range",
  trackable: true,
  properties: {
    address: { get: ({ sheet, area }) => formatAddress(sheet.name, area) },
    cellCount: { get: ({ area }) => cellCount(area.rowCount * area.columnCount) },
    columnCount: { get: ({ area }) => area.columnCount },
    columnIndex: { get: ({ area }) => area.column },
    rowCount: { get: ({ area }) => area.rowCount },
    rowIndex: { get: ({ area }) => area.row },
    isEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    isEntireRow: { get: ({ area }) => isEntireRow(area) },
    left: { get: (target) => frame(target).left },
    top: { get: (target) => frame(target).top },
    width: { get: (target) => frame(target).width },
    height: { get: (target) => frame(target).height },
    values: {
      calculated: true,
      get: (target) => mapCells(target, cellValue),
      set: (target, value, { book }) => writeContents(book, target, value),
    },
    formulas: {
      get: (target) => mapCells(target, cellFormula),
      set: (target, value, { book }) => writeContents(book, target, value),
    },
    text: {
      calculated: true,
      get: (target, { book }) => mapCells(target, (cell) => cellText(book, cell)),
    },
    valueTypes: { calculated: true, get: (target) => mapCells(target, cellValueType) },
    numberFormat: {
      get: (target) => mapCells(target, (cell) => cell.style.numberFormat),
      set: writeNumberFormats,
    },
    rowHidden: {
      get: (target) => allAlike(hiddenRows(target)),
      set({ sheet, area }, value) {
        sheet.setRows(area.row, lastRow(area), { hidden: booleanOf(value) });
      },
    },
    columnHidden: {
      get: (target) => allAlike(hiddenColumns(target)),
      set({ sheet, area }, value) {
        sheet.setColumns(area.column, lastColumn(area), { hidden: booleanOf(value) });
      },
    },
    hidden: {
      get: (target) => allAlike(hiddenRows(target)) === true || allAlike(hiddenColumns(target)) === true,
    },
  },
  navigation: {
    conditionalFormats: (target, session) => make(session, "ConditionalFormatCollection", [target]),
    dataValidation: (target, session) => make(session, "DataValidation", target),
    format: (target, session) => make(session, "RangeFormat", target),
    worksheet: ({ sheet }, session) => make(session, "Worksheet", sheet),
  },
  methods: {
    ...rangeNavigation,
    ...rangeShifts,
    calculate: (_target, _args, { book }) => book.calculate(),
    clear({ sheet, area }, args) {
      const what = args.word(0, ["All", "Contents", "Formats"], "All");
      sheet.clear(area, ({ All: "all", Contents: "contents", Formats: "formats" } as const)[what]);
      if (what === "All") sheet.setValidation(area, null);
    },
    getCellProperties: cellProperties,
    getMergedAreasOrNullObject(target, _args, session) {
      const areas = target.sheet.merges.filter((merge) => intersection(merge, target.area));
      if (areas.length === 0) return null;
      return make(
        session,
        "RangeAreas",
        areas.map((area) => ({ sheet: target.sheet, area })),
      );
    },
    getTables(target, args, session) {
      return make(session, "TableScopedCollection", {
        range: target,
        fullyContained: args.boolean(0, false),
      });
    },
    /** As cutting and pasting does; of a larger destination only the first cell counts. */
    moveTo({ sheet, area }, args, { book }) {
      const to = rangeArgument(book, args, 0, null);
      const { row, column } = to.area;
      to.sheet.moveFrom(sheet, area, checkedArea(row, column, area.rowCount, area.columnCount));
    },
    merge({ sheet, area }, args) {
      for (const part of args.boolean(0, false) ? rowsOf(area) : [area]) {
        if (part.rowCount * part.columnCount === 1) continue;
        for (const old of sheet.merges) if (intersection(old, part)) sheet.unmerge(old);
        sheet.merge(part);
      }
    },
    unmerge({ sheet, area }) {
      for (const merge of sheet.merges) if (intersection(merge, area)) sheet.unmerge(merge);
    },
    select({ sheet, area }) {
      // Excel can select on a sheet that is seen only, and brings it to the front.
      if (sheet.visibility !== "visible") throw invalidArgument();
      sheet.activate();
      sheet.select(area);
    },
    /** Asked by the client before it splits a large array over several writes. */
    _ValidateArraySize({ area }, args) {
      if (args.integer(0) !== area.rowCount || args.integer(1) !== area.columnCount) throw invalidArgument();
    },
  },
};

/** Excel counts no further than a 32-bit number goes and then gives -1. */
const cellCount = (count: number) => (count > 2_147_483_647 ? -1 : count);

/** In points. */
function frame({ sheet, area }: RangeTarget) {
  const { row, column } = area;
  const end = { row: lastRow(area) + 1, column: lastColumn(area) + 1, x: 0, y: 0 };
  return frameOf(gridOf(sheet), { row, column, x: 0, y: 0 }, end);
}

function rowsOf(area: RangeTarget["area"]) {
  return Array.from({ length: area.rowCount }, (_, index) => ({
    ...area,
    row: area.row + index,
    rowCount: 1,
  }));
}

function* hiddenRows({ sheet, area }: RangeTarget) {
  for (let row = area.row; row <= lastRow(area); row++) yield sheet.rowHeight(row).hidden;
}

function* hiddenColumns({ sheet, area }: RangeTarget) {
  for (let column = area.column; column <= lastColumn(area); column++) yield sheet.columnWidth(column).hidden;
}
