import { sheetOf } from "../support/snapshot";
import type { CellValue } from "../../src/plan/cell";
import { STATE_TABLES } from "../../src/plan/ownTables";
import { Grid, type SheetSnapshot, type WorkbookSnapshot } from "../../src/plan/snapshot";
import { NO_CHECK_NOTES, NO_LISTS, NO_NOTES, readState } from "../../src/plan/state";
import { stateText } from "../../src/text/stateSheet";
import fc from "fast-check";
import { day } from "../support/plan";

type Tables = Partial<Record<keyof typeof STATE_TABLES, readonly (readonly CellValue[])[]>>;

/** A sheet with state tables below one another. */
function stateWith(tables: Tables): WorkbookSnapshot {
  const width = Math.max(...Object.values(STATE_TABLES).map(({ headings }) => headings.length));
  const pad = (row: readonly CellValue[]) => [...row, ...Array<CellValue>(width).fill("")].slice(0, width);
  const rows: CellValue[][] = [];
  const placed = Object.entries(tables).map(([key, body]): SheetSnapshot["tables"][number] => {
    const { name, headings } = STATE_TABLES[key as keyof typeof STATE_TABLES];
    const firstRow = rows.length + 1;
    rows.push(pad(headings), ...body.map(pad));
    const range = { firstRow, lastRow: rows.length, firstColumn: 1, lastColumn: headings.length };
    rows.push(pad([]));
    return { name, range, hasHeaderRow: true, hasTotalRow: false };
  });
  const range = { firstRow: 1, lastRow: rows.length, firstColumn: 1, lastColumn: width };
  const sheet = { name: "Throughline", visibility: "visible", isProtected: false, merges: [] } as const;
  return { name: "plan.xlsx", sheets: [{ ...sheet, cells: new Grid(range, rows), tables: placed }] };
}

test("a workbook without state has the defaults, and nobody has confirmed anything", () => {
  expect(readState({ name: "", sheets: [] })).toEqual({
    asOf: null,
    settings: {
      schoolYearStart: 7,
      statusWords: new Map(),
      typeWords: new Map(),
      dueWords: new Map(),
      schoolNames: new Map(),
      personNames: new Map(),
      window: null,
    },
    plan: NO_NOTES,
    lists: NO_LISTS,
    check: NO_CHECK_NOTES,
    rollup: { period: "", sections: [], schools: [] },
    map: [],
    unreadMap: [],
    moves: [],
    isMapLost: false,
    kept: [],
    changes: [],
    unclear: [],
  });
});

test("settings and lists are read, whatever the case of a word", () => {
  const state = readState(
    stateWith({
      settings: [
        [stateText.settings.schoolYearStart, 8, ""],
        [stateText.settings.heldAsOf, day("2026-11-15"), ""],
      ],
      words: [
        ["Rolling", "on track"],
        ["", "Complete"],
      ],
      schools: [["BATES ES", "Bates Elementary School"]],
      people: [
        ["A. Ruiz", "Ana Ruiz"],
        ["B. Lee", ""],
      ],
    }),
  );
  expect(state.asOf).toBe(day("2026-11-15"));
  expect(state.settings.schoolYearStart).toBe(8);
  expect([...state.settings.statusWords]).toEqual([["rolling", "On track"]]);
  expect([...state.settings.schoolNames]).toEqual([["bates es", "Bates Elementary School"]]);
  expect([...state.settings.personNames]).toEqual([["a. ruiz", "Ana Ruiz"]]);
  expect(state.unclear).toEqual([]);
});

test("due dates count as the user's only where they say something else than we read", () => {
  const { settings, lists } = readState(
    stateWith({
      dueWords: [
        ["Fall 2026", day("2026-12-31"), day("2026-12-31")],
        ["when the  money comes", day("2027-01-31"), "Can't read"],
        ["EOY", "", day("2027-06-30")],
        ["each  Spring", "ongoing", ""],
      ],
    }),
  );
  expect([...settings.dueWords]).toEqual([
    ["when the money comes", day("2027-01-31")],
    ["eoy", null],
    ["each spring", "ongoing"],
  ]);
  expect(lists.dueWords.map(({ written }) => written)).toEqual([
    "when the  money comes",
    "EOY",
    "each  Spring",
  ]);
});

test("a status word that the user left open stays open", () => {
  const { settings, lists } = readState(stateWith({ words: [["Done", ""]] }));
  expect([...settings.statusWords]).toEqual([["done", null]]);
  expect(lists.words).toEqual([{ word: "Done", status: "" }]);
});

test("the rules' settings are read as they stand, with their cells", () => {
  const { check, unclear } = readState(
    stateWith({
      rules: [
        ["B3", "", "no", ""],
        ["A1", "most", 7, "At most"],
        ["", "most", 3, ""],
      ],
    }),
  );
  expect(check.rules).toEqual([
    { rule: "B3", limit: "", value: "no", help: "", cell: { sheet: "Throughline", row: 2, column: 3 } },
    {
      rule: "A1",
      limit: "most",
      value: 7,
      help: "At most",
      cell: { sheet: "Throughline", row: 3, column: 3 },
    },
  ]);
  expect(unclear).toEqual([]);
});

test("accepted findings are read as they stand", () => {
  const row = [
    "B2",
    "S1-3 serves no objective.",
    "Plans",
    "D4",
    "Garden",
    "Ours",
    "R. Diaz",
    "2026-11-22",
    "k1",
  ];
  const { check } = readState(stateWith({ accepted: [row, ["", "", "", "", "", "no rule", "", "", ""]] }));
  expect(check.accepted.map((each) => Object.values(each))).toEqual([row]);
});

test("rows of the map are gathered by table", () => {
  const place = ["Plans", "", "actions", "3-4", "5–20", "7, 12-13"];
  const { kept } = readState(
    stateWith({
      map: [
        [...place, "B", "Step", "action"],
        [...place, "D", "Who", "lead"],
        ["Goals", "tblGoals", "objectives", "1", "2-5", "", "A", "Goal", "objective"],
      ],
    }),
  );
  expect(kept).toEqual([
    {
      sheet: "Plans",
      excelTable: null,
      kind: "actions",
      headerRows: [3, 4],
      firstRow: 5,
      lastRow: 20,
      sectionRows: [7, 12, 13],
      notDataRows: [],
      columns: [
        { column: 2, heading: "Step", field: "action" },
        { column: 4, heading: "Who", field: "lead" },
      ],
    },
    expect.objectContaining({ sheet: "Goals", excelTable: "tblGoals", headerRows: [1, 1] }),
  ]);
});

test("tables side by side are told by the columns of their headings", () => {
  const row = (header: string, column: string, field: string) => [
    ...["Plan", "", "actions", header, "3-9", "", column, "", field],
  ];
  const { kept } = readState(
    stateWith({
      map: [row("A2:B2", "A", "action"), row("A2:B2", "B", "lead"), row("D2:D2", "D", "action")],
    }),
  );
  expect(kept.map(({ headerRows, columns }) => [headerRows, columns.map(({ column }) => column)])).toEqual([
    [
      [2, 2],
      [1, 2],
    ],
    [[2, 2], [4]],
  ]);
});

test("what can't be followed is left out and named", () => {
  const state = readState(
    stateWith({
      settings: [[stateText.settings.schoolYearStart, "July", ""]],
      words: [["Rolling", "sort of fine"]],
      map: [["Plans", "", "actions", "three", "5-20", "", "B", "Step", "deed"]],
    }),
  );
  expect(state.settings.schoolYearStart).toBe(7);
  expect([...state.settings.statusWords]).toEqual([["rolling", null]]);
  expect(state.map).toEqual([]);
  expect(state.unclear).toEqual([
    { sheet: "Throughline", row: 2, column: 2 },
    { sheet: "Throughline", row: 5, column: 2 },
    { sheet: "Throughline", row: 8, column: 4 },
    { sheet: "Throughline", row: 8, column: 9 },
  ]);
});

test("a row of the map that names no sheet, and rows that are none, are named", () => {
  const place = ["actions", "1", "2-5"];
  const { kept, unclear } = readState(
    stateWith({
      map: [
        ["Plans", "", ...place, "", "A", "Step", "action"],
        ["Plans", "", ...place, "three", "B", "Who", "lead"],
        ["", "", ...place, "", "C", "When", "due"],
      ],
    }),
  );
  expect(kept.map(({ sheet, columns }) => [sheet, columns.length])).toEqual([["Plans", 2]]);
  const first = unclear[0]!.row;
  expect(unclear.map(({ row, column }) => [row - first, column])).toEqual([
    [0, 6],
    [1, 1],
  ]);
});

test("under a heading that was renamed the map is read on", () => {
  const row = ["Plans", "", "actions", "1", "2-5", "", "A", "Step", "action"];
  const snapshot = stateWith({ map: [row] });
  const sheets = snapshot.sheets.map((sheet) => {
    const cells = sheet.cells;
    return {
      ...sheet,
      cells: Object.assign(Object.create(cells) as typeof cells, {
        at: (at: number, column: number) => (cells.at(at, column) === "Kind" ? "Sort" : cells.at(at, column)),
      }),
    };
  });
  expect(readState({ ...snapshot, sheets }).kept).toEqual([
    expect.objectContaining({ sheet: "Plans", kind: "actions" }),
  ]);
});

test("any content whatever gives a state", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("#REF!", "5-4", "XFE", "actions", "id"),
  );
  const body = fc.array(fc.array(cell as fc.Arbitrary<CellValue>, { maxLength: 9 }), { maxLength: 4 });
  fc.assert(
    fc.property(body, body, body, (settings, words, map) => {
      const state = readState(
        stateWith({ settings: [[stateText.settings.heldAsOf, ...(settings[0] ?? [])]], words, map }),
      );
      expect(state.settings.schoolYearStart).toBe(7);
    }),
  );
});

test("the map follows Excel tables: renamed sheets, more rows, columns that moved", () => {
  const cells = [
    ["Status", "Action"],
    ["Done", "Hire"],
    ["", "Train"],
  ];
  const table = (name: string, lastRow: number, lastColumn: number) => ({
    name,
    range: { firstRow: 1, firstColumn: 1, lastRow, lastColumn },
    hasHeaderRow: true,
    hasTotalRow: false,
  });
  const row = (column: string, heading: string, field: string) => [
    ...["Old name", "Steps", "actions", "1-1", "2-2", "", column, heading, field],
  ];
  const map = [[...STATE_TABLES.map.headings], row("A", "Action", "action"), row("B", "Status", "status")];
  const { map: read } = readState({
    name: "",
    sheets: [
      sheetOf(cells, { name: "New name", tables: [table("Steps", 3, 2)] }),
      sheetOf(map, { name: "Throughline", tables: [table("TL_Map", 3, 9)] }),
    ],
  });
  expect(read).toMatchObject([
    {
      sheet: "New name",
      firstRow: 2,
      lastRow: 3,
      columns: [
        { column: 2, heading: "Action", field: "action" },
        { column: 1, heading: "Status", field: "status" },
      ],
    },
  ]);
});

test("the words that a status is chosen from are read as the list says, unless the district's own list says otherwise", () => {
  const rows = [
    ["Status", "Counted as"],
    ["Rolling", "On track"],
    ["Parked", "At risk"],
  ];
  const own = [
    ["Word in the plan", "Counted as"],
    ["Parked", "Off track"],
  ];
  const table = (name: string, lastRow: number) => ({
    name,
    range: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: 2 },
    hasHeaderRow: true,
    hasTotalRow: false,
  });
  const { settings } = readState({
    name: "",
    sheets: [
      sheetOf(rows, { name: "Lists", tables: [table("TL_StatusList", 3)] }),
      sheetOf(own, { name: "Throughline", tables: [table("TL_Words", 2)] }),
    ],
  });
  expect(settings.statusWords).toEqual(
    new Map([
      ["rolling", "On track"],
      ["parked", "Off track"],
    ]),
  );
});
