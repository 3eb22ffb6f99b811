import type { CellValue } from "../../../src/plan/cell";
import type { TableMap } from "../../../src/plan/maps/tableMap";
import { actionRows } from "../../support/district";
import { type SheetFixture } from "../../support/plan";
import type { Case } from "./case";
import { withOther } from "./withOther";

export const G5: readonly Case[] = [
  {
    name: "a blank row, three of them together, and merged cells",
    sheets: {
      Actions: {
        ...actionRows(["1", "a"], [], ["2", "b"], [], [], [], ["3", "c", "", 46_500]),
        merges: [{ firstRow: 8, lastRow: 8, firstColumn: 4, lastColumn: 5 }],
      },
    },
    finds: ["blank Actions!A3", "blankRows Actions!A5", "merged Actions!D8"],
  },
  {
    name: "many of them",
    sheets: {
      Actions: {
        ...actionRows(...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? [`${at}`, "a"] : []))),
        merges: Array.from({ length: 6 }, (_, at) => ({
          ...{ firstRow: 2 * at + 2, lastRow: 2 * at + 2 },
          ...{ firstColumn: 3, lastColumn: 4 },
        })),
      },
    },
    finds: ["blankRows Actions!A3", "mergedAreas Actions!C2"],
  },
  {
    name: "rows that a merged cell reaches over",
    sheets: {
      Actions: {
        ...actionRows(["1", "a"], [], ["2", "b"]),
        merges: [{ firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 2 }],
      },
    },
    finds: ["merged Actions!B2"],
  },
  {
    name: "rows ready to be filled in at the end, section rows and merges in titles",
    sheets: {
      Actions: {
        ...actionRows(["GOAL 1: Reading"], ["1", "a"], [], []),
        sectionRows: [2],
        merges: [
          { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 4 },
          { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 },
        ],
      },
    },
    finds: [],
  },
];

export const G6: readonly Case[] = [
  {
    name: "two cells that read one other file, and one that reads another",
    sheets: {
      Actions: {
        ...withOther(["1", "a", 3], ["2", "b", 4], ["3", "c", 5]),
        formulas: {
          C2: "='[Budget 26.xlsx]Sheet1'!A1",
          C3: "='C:\\Plans\\[Budget 26.xlsx]Sheet1'!A2",
          C4: "=[1]Data!$A$1+2",
        },
      },
    },
    finds: ["linked Actions!C2", "linked Actions!C4"],
  },
  {
    name: "names of columns, other sheets of this workbook, and text that looks like a file",
    sheets: {
      Actions: {
        ...withOther(["1", "a", 3], ["2", "b", 4], ["3", "c", 5]),
        formulas: {
          C2: "=SUM(Plan[Cost])+Sheet2!A1",
          C3: '="[Old.xlsx]Sheet1!A1"',
          C4: "=Plan[@[To do]]&'Sheet 2'!A1",
        },
      },
    },
    finds: [],
  },
  { name: "no formulas", sheets: { Actions: withOther(["1", "a", 3]) }, finds: "inapplicable" },
];

const computed = (count: number, ...typed: CellValue[]): SheetFixture => ({
  ...withOther(
    ...Array.from({ length: count }, (_, at) => [`${at}`, `Do ${at}`, at]),
    ...typed.map((value, at) => [`t${at}`, `Typed ${at}`, value]),
  ),
  formulas: Object.fromEntries(Array.from({ length: count }, (_, at) => [`C${at + 2}`, "=[@ID]*2"])),
});

export const G7: readonly Case[] = [
  {
    name: "a figure typed over a formula",
    sheets: { Actions: computed(9, 12) },
    finds: ["constant Actions!C11"],
  },
  {
    name: "too few cells, an empty one, and a column in which many are typed",
    sheets: { Actions: computed(3, 1), More: computed(9, ""), Mixed: computed(5, 1, 2, 3) },
    finds: [],
  },
  { name: "no formulas", sheets: { Actions: withOther(["1", "a", 3]) }, finds: "inapplicable" },
];

export const G8: readonly Case[] = [
  {
    name: "a cell that can't be followed, rules and limits that there are none of",
    sheets: { Actions: withOther(["1", "a", "blorp"]) },
    check: {
      ...{ unclear: [{ sheet: "Actions", row: 2, column: 3 }], off: ["Z9", "A2"] },
      limits: { A1: { most: "many", highest: 3 }, A2: { most: 7 }, Y1: { most: 3 } },
    },
    finds: ["unclear Actions!C2", "unknownRule", "unknownRule", "unknownLimit", "unreadableLimit"],
  },
  {
    name: "a map that names a sheet and a heading that are gone",
    sheets: { Actions: withOther(["1", "a", 3]) },
    check: {
      map: [mapOf("Actions", "Action", "Owner"), mapOf("Old plan", "Action"), mapOf("Old plan", "Goal")],
    },
    finds: ["missingSheet", "missingColumn Actions!B1"],
  },
  {
    name: "a map of a table of which no heading is left, and of columns that nobody reads",
    sheets: { Actions: withOther(["1", "a", 3]) },
    check: { map: [mapOf("Actions", "Step", "Owner", "When"), unread(mapOf("Actions", "Mar 3", "Mar 4"))] },
    finds: ["missingTable Actions!A1"],
  },
  {
    name: "a map with an empty cell, a heading renamed and another deleted",
    sheets: {
      Actions: withOther(["1", "a", 3]),
      Throughline: {
        kind: "log",
        columns: {
          ...{ Sheet: "other", "Excel table": "other", Sort: "other", "Header rows": "other", Rows: "other" },
          ...{ "Section rows": "other", Column: "other", Heading: "other", "Ends above": "other" },
        },
        rows: [["", "", "actions", "A1:B1", "2-3", "", "A", "Action", ""]],
        excelTable: "TL_Map",
      },
    },
    check: { unclear: [{ sheet: "Throughline", row: 2, column: 1 }] },
    finds: ["lostHeading Throughline!C1", "lostHeading Throughline!I1", "empty Throughline!A2"],
  },
  {
    name: "settings that can be followed",
    sheets: { Actions: withOther(["1", "a", 3]) },
    check: { off: ["A1"], limits: { A2: { most: 7 } }, map: [mapOf("Actions", "Action")] },
    finds: [],
  },
];

function unread(table: TableMap): TableMap {
  return { ...table, columns: table.columns.map((column) => ({ ...column, field: "other" as const })) };
}

function mapOf(sheet: string, ...headings: string[]): TableMap {
  const rows = { headerRows: [1, 1], firstRow: 2, lastRow: 3, sectionRows: [], notDataRows: [] } as const;
  const columns = headings.map((heading, at) => ({ column: at + 1, heading, field: "note" as const }));
  return { sheet, excelTable: null, kind: "actions", ...rows, columns };
}
