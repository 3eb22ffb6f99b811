import type { CellValue } from "../../../src/plan/cell";
import type { TableMap } from "../../../src/plan/tablemap";
import { GOALS, actionRows, benchmark, benchmarkRows, schoolRows } from "../../support/district";
import type { SheetFixture } from "../../support/plan";
import type { Case } from "./case";

export const G1: readonly Case[] = [
  {
    name: "an id used twice, as text and as a number",
    sheets: { Actions: actionRows(["1.1", "a"], [1.1, "b"], ["1.2", "c"]) },
    finds: ["duplicate Actions!A3"],
  },
  {
    name: "1.1 and 1.10, which both are the number 1.1",
    sheets: {
      Actions: { ...actionRows([1.1, "a"], [1.1, "b"], [1.1, "c"]), formats: [[], ["0.00"], []] },
    },
    finds: ["duplicate Actions!A4"],
  },
  {
    name: "a missing id where the others have one",
    sheets: { Actions: actionRows(["A1", "a"], ["", "b"], ["A3", "c"], [], ["n/a", "d"]) },
    finds: ["missing Actions!A3", "missing Actions!A6"],
  },
  {
    name: "ids of their own; where hardly any row has one, none is missing",
    sheets: {
      Actions: actionRows(["1.2", "a"], ["11.2", "b"], ["1.20", "c"]),
      More: actionRows(["1", "a"], ["", "b"], ["", "c"]),
    },
    finds: [],
  },
  {
    name: "schools number their own rows, and so does each objective",
    sheets: {
      Plans: schoolRows(["Bates", "1", "a"], ["Bates", "2", "b"], ["Clay", "1", "c"], ["Clay", "2", "d"]),
      Plan: {
        kind: "plan",
        columns: { Goal: "objective", Step: "id", Action: "action" },
        rows: [
          ["Reading", "1", "a"],
          ["", "2", "b"],
          ["Attendance", "1", "c"],
          ["", "2", "d"],
        ],
      },
      Steps: actionRows(["1", "a"], ["2", "b"], ["3", "c"], ["1", "d"], ["2", "e"]),
    },
    finds: [],
  },
  {
    name: "a number used twice in one run",
    sheets: { Actions: actionRows(["1", "a"], ["2", "b"], ["2", "c"], ["3", "d"]) },
    finds: ["duplicate Actions!A4"],
  },
  {
    name: "an id that is merged over its rows, and one that is an error value",
    sheets: {
      Actions: {
        ...actionRows(["A1", "a"], ["", "b"], ["#REF!", "c"]),
        merges: [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }],
      },
    },
    finds: [],
  },
  {
    name: "no column for ids",
    sheets: { Actions: { kind: "actions", columns: { Action: "action" }, rows: [["1.1 a"], ["1.1 b"]] } },
    finds: "inapplicable",
  },
];

export const G2: readonly Case[] = [
  {
    name: "a status nobody knows, once for all its rows, and one with a slip",
    sheets: {
      Actions: actionRows(
        ...["Waiting on survey", "waiting on survey", "Compelte", "Done", "Done", "On track"].map(
          (status, at) => [...[`${at}`, `Do ${at}`, "J. Ortiz", 46_500], status],
        ),
      ),
    },
    finds: ["status Actions!E2", "misspelt Actions!E4"],
  },
  {
    name: "a status that means different things, asked about once",
    sheets: {
      Actions: actionRows(
        ["1", "a", "", "", "Ongoing"],
        ["2", "b", "", "", "ongoing"],
        ["3", "c", "", "", "Done"],
      ),
    },
    finds: ["askStatus Actions!E2"],
  },
  {
    name: "days as text, one of which may be two, and prose",
    sheets: {
      Actions: actionRows(
        ["1", "a", "", "12/18/2026", ""],
        ["2", "b", "", "within two weeks of hire", ""],
        ["3", "c", "", "March 3, 2027", ""],
        ["4", "d", "", "Fall 2026", ""],
        ["5", "e", "", "EOY", ""],
      ),
      More: actionRows(["1", "a", "", "3/4/2027", ""]),
    },
    finds: ["textDate Actions!D2", "date Actions!D3", "textDate Actions!D4", "eitherDate More!D2"],
  },
  {
    name: "a type of benchmark nobody knows",
    sheets: {
      Benchmarks: benchmarkRows(
        benchmark({ id: "1", for: "", type: "Milestone?" }),
        benchmark({ id: "2", for: "", type: "Final" }),
      ),
    },
    finds: ["type Benchmarks!C2"],
  },
  {
    name: "words that are read, a benchmark's yes and no, empty cells, days, periods and error values",
    sheets: {
      Actions: actionRows(
        ["1", "a", "", 46_500, "Green - on track"],
        ["2", "b", "", "", ""],
        ["3", "c", "", "#REF!", "#N/A"],
        ["4", "d", "", "June 2027", "Stalled"],
      ),
      Benchmarks: benchmarkRows(benchmark({ id: "1", for: "", type: "early", met: "not yet" })),
    },
    finds: [],
  },
  {
    name: "a column of notes that was taken for statuses",
    sheets: {
      Actions: actionRows(
        ...["Met twice", "Call Ann", "See mail", "Room moved", "Ask again", "Done"].map((status, at) => [
          `${at}`,
          "a",
          "",
          "",
          status,
        ]),
      ),
    },
    finds: ["column Actions!E1"],
  },
  { name: "nothing of a plan", sheets: { Empty: actionRows() }, finds: "inapplicable" },
];

export const G3: readonly Case[] = [
  {
    name: "an error in a column that nobody reads",
    sheets: { Actions: withOther(["1", "a", "#REF!"], ["2", "b", 4]) },
    finds: ["error Actions!C2"],
  },
  {
    name: "a column full of them",
    sheets: { Actions: withOther(...["1", "2", "3", "4", "5", "6"].map((id) => [id, "a", "#N/A"])) },
    finds: ["column Actions!C2"],
  },
  {
    name: "words that begin like one",
    sheets: { Actions: withOther(["#1", "a", "#N/A is what it showed"], ["#REF", "b", "#2"]) },
    finds: [],
  },
];

function withOther(...rows: CellValue[][]): SheetFixture {
  return { kind: "actions", columns: { ID: "id", Action: "action", "To go": "other" }, rows };
}

export const G4: readonly Case[] = [
  {
    name: "a space behind an id, hard and invisible spaces in names",
    sheets: {
      ...GOALS,
      Plans: schoolRows(
        ["Bates\u00a0K–8", "1 ", "a", "1.1"],
        ["Bates", "2", "b", "1.1\u200b"],
        ["Clay  Middle", "3", "c", "1.1"],
      ),
    },
    finds: ["cell Plans!A2", "cell Plans!B2", "cell Plans!D3", "cell Plans!A4"],
  },
  {
    name: "a column full of them",
    sheets: { Actions: actionRows(...Array.from({ length: 10 }, (_, at) => [`${at} `, "a"])) },
    finds: ["column Actions!A2"],
  },
  {
    name: "spaces in wording, line breaks between names, and single spaces",
    sheets: { Actions: actionRows(["1", " Train  all ", "A. Moss\nB. Hart"], ["2", "b", "Ann Moss"]) },
    finds: [],
  },
];

export const G5: readonly Case[] = [
  {
    name: "a blank row, three of them together, and merged cells",
    sheets: {
      Actions: {
        ...actionRows(["1", "a"], [], ["2", "b"], [], [], [], ["3", "c", "", 46_500]),
        merges: [{ firstRow: 2, lastRow: 3, firstColumn: 4, lastColumn: 4 }],
      },
    },
    finds: ["blank Actions!A3", "blankRows Actions!A5", "merged Actions!D2"],
  },
  {
    name: "many of them",
    sheets: {
      Actions: {
        ...actionRows(...Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? [`${at}`, "a"] : []))),
        merges: Array.from({ length: 6 }, (_, at) => ({
          firstRow: 2 * at + 2,
          lastRow: 2 * at + 3,
          firstColumn: 3,
          lastColumn: 3,
        })),
      },
    },
    finds: ["blankRows Actions!A3", "mergedAreas Actions!C2"],
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
    name: "settings that can be followed",
    sheets: { Actions: withOther(["1", "a", 3]) },
    check: { off: ["A1"], limits: { A2: { most: 7 } }, map: [mapOf("Actions", "Action")] },
    finds: [],
  },
];

function mapOf(sheet: string, ...headings: string[]): TableMap {
  const rows = { headerRows: [1, 1], firstRow: 2, lastRow: 3, sectionRows: [], notDataRows: [] } as const;
  const columns = headings.map((heading, at) => ({ column: at + 1, heading, field: "other" as const }));
  return { sheet, excelTable: null, kind: "actions", ...rows, columns };
}
