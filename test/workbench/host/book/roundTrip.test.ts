import fc from "fast-check";
import { areaOf } from "../../../../src/workbench/host/book/area";
import type { BookData, CellData, StyleData } from "../../../../src/workbench/host/book/data";
import { DEFAULT_PAGE, DEFAULT_STYLE, newSheetData } from "../../../../src/workbench/host/book/empty";
import { openBook } from "../../../../src/workbench/host/book/open";

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("00123", "#N/A", "TRUE", "=1+1", " x ", "5%"),
);
const color = fc.constantFrom<StyleData["font"]["color"]>(null, "#FF0000", { theme: 4, tint: -0.25 });
const style: fc.Arbitrary<StyleData> = fc.record({
  numberFormat: fc.constantFrom("General", "@", "0.00", "yyyy-mm-dd", ";;;"),
  font: fc.record({
    name: fc.constantFrom(null, "Calibri"),
    size: fc.constantFrom(null, 11, 14.5),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom(null, "single", "double"),
    strikethrough: fc.boolean(),
    color,
  }),
  fill: fc.constantFrom<StyleData["fill"]>(null, { color: "#00FF00" }, { kept: { pattern: "gray125" } }),
  borders: fc.constantFrom<StyleData["borders"]>({}, { top: { style: "thin", color: null } }),
  alignment: fc.record({
    horizontal: fc.constantFrom(null, "center"),
    vertical: fc.constantFrom(null, "top"),
    wrap: fc.boolean(),
    indent: fc.nat(3),
    rotation: fc.constantFrom(0, 45),
    shrink: fc.boolean(),
  }),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
});

const content = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
);

/** Cells below row 10: what is above belongs to the table and the array formula. */
const cells = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 10, max: 40 }),
      column: fc.nat(12),
      value: content,
      style: fc.nat(3),
    }),
    { selector: (cell) => `${cell.row},${cell.column}`, maxLength: 30 },
  )
  .map((list) =>
    list
      .map((cell): CellData => ({ ...cell, formula: null, arrayArea: null }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
  );

const cell = (
  row: number,
  column: number,
  value: CellData["value"],
  formula: string | null = null,
): CellData => ({
  row,
  column,
  value,
  formula,
  arrayArea: null,
  style: 0,
});

const column = (name: string, formula: string | null = null) => ({
  name,
  formula,
  totalFunction: null,
  totalLabel: null,
  totalFormula: null,
});

const area = fc
  .record({ row: fc.integer({ min: 50, max: 90 }), column: fc.nat(20), rows: fc.nat(4), columns: fc.nat(4) })
  .map((at) => areaOf(at.row, at.column, at.row + at.rows, at.column + at.columns));

const book: fc.Arbitrary<BookData> = fc
  .record({
    styles: fc.array(style, { minLength: 3, maxLength: 3 }),
    cells,
    dateSystem: fc.constantFrom<1900 | 1904>(1900, 1904),
    visibility: fc.constantFrom<"visible" | "hidden" | "veryHidden">("visible", "hidden", "veryHidden"),
    tabColor: fc.constantFrom(null, "#123456"),
    merge: area,
    linked: area,
    freeze: fc.constantFrom(null, { rows: 2, columns: 1 }),
    width: fc.constantFrom(null, 8.43, 20),
    zoom: fc.constantFrom(null, 85),
    grid: fc.boolean(),
    kept: fc.jsonValue(),
  })
  .map((parts): BookData => ({
    dateSystem: parts.dateSystem,
    activeSheet: 0,
    theme: "<theme/>",
    styles: [DEFAULT_STYLE, ...parts.styles],
    names: [
      { name: "Rate", scope: null, formula: "=Sheet1!$A$1", visible: true, comment: "why" },
      { name: "Rate", scope: "O'Brien 2", formula: "='O''Brien 2'!$B$1", visible: false, comment: null },
    ],
    sheets: [
      {
        ...newSheetData("Sheet1"),
        cells: [
          cell(0, 0, "Name"),
          cell(0, 1, "Double it"),
          cell(1, 0, 5),
          cell(1, 1, 10, "=[@Name]*2"),
          cell(2, 0, 6),
          cell(2, 1, 12, "=[@Name]*2"),
          cell(4, 0, 11, "=SUM(Plan[Name])"),
          { ...cell(5, 0, 5, "=A2:A3*1"), arrayArea: areaOf(5, 0, 6, 0) },
          cell(6, 0, 6),
          cell(7, 0, "kept", "=NOSUCH(1)+[1]Book!A1"),
          ...parts.cells,
        ],
        tables: [
          {
            name: "Plan",
            area: areaOf(0, 0, 2, 1),
            headerRow: true,
            totalRow: false,
            columns: [column("Name"), column("Double it", "=[@Name]*2")],
            style: "TableStyleLight1",
            bandedRows: true,
            bandedColumns: true,
            firstColumn: false,
            lastColumn: true,
            filterButtons: false,
            altTitle: "t",
            altText: "a",
          },
        ],
        merges: [parts.merge],
        columns: [{ first: 1, last: 3, width: parts.width, hidden: true, style: 1, outlineLevel: 2 }],
        rows: [{ row: 12, height: 30, hidden: true, style: 2, outlineLevel: 1 }],
        defaultColumnWidth: 9,
        freeze: parts.freeze,
        zoom: parts.zoom,
        showGridlines: parts.grid,
        tabColor: parts.tabColor,
        autoFilter: areaOf(30, 0, 40, 3),
        page: { ...DEFAULT_PAGE, printArea: "A1:F20", titleRows: "1:4", orientation: "landscape" },
        hyperlinks: [{ area: parts.linked, target: "https://example.org", tooltip: "tip" }],
        notes: [{ row: 3, column: 3, text: "note" }],
        validations: [
          {
            areas: [parts.merge, parts.linked],
            type: "list",
            operator: null,
            formula1: "='O''Brien 2'!$A$1:$A$3",
            formula2: null,
            ignoreBlanks: true,
            inCellDropDown: true,
            prompt: { title: "p", message: "m", show: true },
            error: null,
          },
        ],
        conditionalFormats: [
          { areas: [parts.linked], priority: 2, stopIfTrue: true, rule: { type: "kept", model: parts.kept } },
          {
            areas: [parts.merge],
            priority: 1,
            stopIfTrue: false,
            rule: { type: "custom", formula: "=$A1=1", style: parts.styles[0]! },
          },
        ],
      },
      {
        ...newSheetData("O'Brien 2"),
        visibility: parts.visibility,
        protection: { options: { allowSort: true }, password: { algorithm: "SHA-512", spinCount: 100000 } },
      },
    ],
  }));

test("a book that nobody changes is written as it was read", async () => {
  await fc.assert(
    fc.asyncProperty(book, async (data) => {
      const opened = await openBook(data);
      try {
        expect(await opened.toData()).toEqual(data);
      } finally {
        opened.close();
      }
    }),
    { numRuns: 40 },
  );
});

test("a style travels with its cell", async () => {
  const styled = { ...DEFAULT_STYLE, fill: { kept: { pattern: "gray125" } } };
  const opened = await openBook({
    dateSystem: 1900,
    activeSheet: 0,
    names: [],
    styles: [DEFAULT_STYLE, styled],
    sheets: [{ ...newSheetData("S"), cells: [{ ...cell(3, 1, "x"), style: 1 }] }],
  });
  const sheet = opened.sheets[0]!;
  sheet.insertCells({ row: 0, column: 0, rowCount: 2, columnCount: 16384 }, "down");
  expect(sheet.read(areaOf(5, 1))[0]![0]).toEqual({ value: "x", formula: null, style: styled });
  expect(sheet.read(areaOf(3, 1))[0]![0]).toEqual({ value: null, formula: null, style: DEFAULT_STYLE });
  opened.close();
});
