import { mapAsItStands, type StandingMap } from "../../src/plan/maps/mapAsItStands";
import type { MapChange } from "../../src/plan/maps/mapChange";
import type { SheetSnapshot, TableSnapshot } from "../../src/plan/snapshot";
import type { TableMap } from "../../src/plan/maps/tableMap";
import { gridOfText, sheetOf, type SheetExtras } from "../support/snapshot";

/** A table of actions. */
export const ROWS = `
  No. | Action | Owner | Due
  1 | Train all coaches | M. Ortiz | 9/1/2026
  2 | Visit classes | J. Chen | 10/1/2026`;

/** The map of it on the sheet "Plan". */
export const map: TableMap = {
  sheet: "Plan",
  excelTable: null,
  kind: "actions",
  headerRows: [1, 1],
  firstRow: 2,
  lastRow: 3,
  sectionRows: [],
  notDataRows: [],
  columns: [
    { column: 1, heading: "No.", field: "id" },
    { column: 2, heading: "Action", field: "action" },
    { column: 3, heading: "Owner", field: "lead" },
    { column: 4, heading: "Due", field: "due" },
  ],
};
/** The same as an Excel table. */
export const inTable: TableMap = { ...map, excelTable: "Steps" };

/** A sheet of rows as text. */
export const sheet = (name: string, text: string, extras: SheetExtras = {}): SheetSnapshot =>
  sheetOf(gridOfText(text), { name, ...extras });
/** An Excel table from the first cell on. */
export const excelTable = (name: string, lastRow = 3, lastColumn = 4): TableSnapshot => ({
  name,
  range: { firstRow: 1, firstColumn: 1, lastRow, lastColumn },
  hasHeaderRow: true,
  hasTotalRow: false,
});
/** What becomes of the map of one table. */
export const standing = (table: TableMap, ...sheets: SheetSnapshot[]): StandingMap =>
  mapAsItStands([table], { name: "", sheets });
/** A change in short. */
export const said = (change: MapChange): string => {
  switch (change.kind) {
    case "heading":
      return `${change.was} → ${change.column.heading}`;
    case "columns":
      return `without ${change.lost.map(({ heading }) => heading).join(", ")}`;
    case "several":
      return `one of ${change.choices.map(({ sheet, headerRows }) => `${sheet} ${headerRows[1]}`).join(", ")}`;
    default:
      return change.kind;
  }
};
