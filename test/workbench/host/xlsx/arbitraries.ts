import fc from "fast-check";

import type {
  Area,
  BookData,
  CellData,
  ColorData,
  ConditionalRuleData,
  SheetData,
  StyleData,
  ValidationData,
} from "../../../../src/workbench/host/book/data";
import { book, cell, conditional, sheet, table, tableColumn, validation } from "./books";

/** Text of all kinds: white space, line breaks, control characters, escapes of the file format, formulas that are none. */
export const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    " a ",
    "=1+1",
    "_x0041_",
    "_x000D_",
    "a\r\nb",
    "<&>\"'",
    "00123",
    "#N/A",
    "TRUE",
    "\uD800",
    "\u0000",
  ),
);
const nonEmpty = text.filter((value) => value !== "");
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (value === 0 ? 0 : value));
const value: fc.Arbitrary<CellData["value"]> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#REF!" }),
);
const formula = fc.constantFrom(
  "=A1+1",
  '=IF(A1="a ""b""<","x & y",Sheet1!$B$2)',
  "=SUM(Plan[Score])",
  '=COUNTIFS(Plan[Line\nbreak],"x")',
  "=Plan[[#Totals],[It''s '[1'] '#]]",
  "=IFS(A1>1,2)+XLOOKUP(1,A:A,B:B)",
  "='O''Brien & <Co>'!A1",
  "=[1]One!$A$1+1",
);

const color: fc.Arbitrary<ColorData> = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`),
  fc.record({ theme: fc.integer({ min: 0, max: 11 }), tint: fc.constantFrom(0, -0.25, 0.5999) }),
);
const border = fc.record({
  style: fc.constantFrom("thin", "medium", "double"),
  color: fc.option(color),
});
const font = fc.record({
  name: fc.constantFrom("Calibri", "O'Neill & Sons", null),
  size: fc.constantFrom(10, 11.5, null),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.constantFrom(null, "single", "double"),
  strikethrough: fc.boolean(),
  color: fc.option(color),
});
export const style: fc.Arbitrary<StyleData> = fc.record({
  numberFormat: fc.constantFrom("General", "0.00", "m/d/yyyy", '"a"0 "<&"', "yyyy-mm-dd", "@"),
  font,
  fill: fc.option(color.map((color) => ({ color }))),
  borders: fc.record(
    { left: border, right: border, top: border, bottom: border, diagonalUp: border },
    { requiredKeys: [] },
  ),
  alignment: fc.record({
    horizontal: fc.constantFrom(null, "center", "fill"),
    vertical: fc.constantFrom(null, "top", "center"),
    wrap: fc.boolean(),
    indent: fc.integer({ min: 0, max: 5 }),
    rotation: fc.oneof(fc.integer({ min: -90, max: 90 }), fc.constant(255)),
    shrink: fc.boolean(),
  }),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
});

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.integer({ min: 0, max: 1000 }),
  column: fc.integer({ min: 0, max: 800 }),
  rowCount: fc.integer({ min: 1, max: 50 }),
  columnCount: fc.integer({ min: 1, max: 9 }),
});
const areas = fc.array(area, { minLength: 1, maxLength: 3 });
const wholeColumn: Area = { row: 0, column: 3, rowCount: 1_048_576, columnCount: 1 };

const validations: fc.Arbitrary<ValidationData> = fc.oneof(
  fc
    .record({ areas, formula1: nonEmpty.filter((list) => !/^\s*=|^\s|\s$|[^ -~]/.test(list)) })
    .map((rest) => validation({ ...rest, type: "list" })),
  fc
    .record({ areas, operator: fc.constantFrom("between", "notBetween"), formula1: number, formula2: number })
    .map((rest) => validation({ ...rest, type: "decimal" })),
  fc
    .record({
      areas: fc.constant([wholeColumn]),
      formula1: fc.constantFrom("='My lists'!$A$1:$A$7", "=Words"),
      ignoreBlanks: fc.boolean(),
      inCellDropDown: fc.boolean(),
      prompt: fc.record({ title: nonEmpty, message: text, show: fc.boolean() }),
      error: fc.record({
        title: text,
        message: nonEmpty,
        style: fc.constantFrom("stop", "warning", "information"),
        show: fc.boolean(),
      }),
    })
    .map((rest) => validation({ ...rest, type: "list" })),
);

/** What a conditional format can't say can't come back: plain fonts have no name of their own there. */
const rule: fc.Arbitrary<ConditionalRuleData> = fc.oneof(
  fc.record({ type: fc.constant("custom"), formula: fc.constant('=$A1="x & y"'), style }),
  fc.record({
    type: fc.constant("cellValue"),
    operator: fc.constant("between"),
    formula1: fc.constant("=1"),
    formula2: fc.constant("=$B$1"),
    style,
  }),
  fc.record({
    type: fc.constant("containsText"),
    operator: fc.constantFrom("contains", "notContains", "beginsWith", "endsWith"),
    text: nonEmpty.filter((words) => !/^\s*=/.test(words)),
    style,
  }),
  fc.constant<ConditionalRuleData>({
    type: "colorScale",
    points: [
      { type: "min", value: null, color: "#FF0000" },
      { type: "percentile", value: 50, color: "#00FF00" },
      { type: "formula", value: "=$A$1", color: "#0000FF" },
    ],
  }),
);

const cells = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 10, max: 1_048_575 }),
      column: fc.integer({ min: 0, max: 16_383 }),
      value: fc.option(value),
      formula: fc.option(formula, { freq: 3 }),
      style: fc.integer({ min: 1, max: 3 }),
      arrayRows: fc.integer({ min: 0, max: 3 }),
    }),
    { selector: ({ row, column }) => `${row} ${column}`, maxLength: 12 },
  )
  .map((list) =>
    list
      .map(({ row, column, arrayRows, ...rest }) =>
        cell(row, column, rest.value, {
          ...rest,
          arrayArea:
            rest.formula !== null && arrayRows > 0 ? { row, column, rowCount: 1, columnCount: 1 } : null,
        }),
      )
      .sort((a, b) => a.row - b.row || a.column - b.column),
  );

const sheetContents: fc.Arbitrary<Partial<SheetData>> = fc.record({
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  tabColor: fc.constantFrom(null, "#12AB34"),
  protection: fc.constantFrom(null, {
    options: { allowFormatCells: true, allowSort: false },
    password: { algorithmName: "SHA-512", hashValue: "aGFzaA==", saltValue: "c2FsdA==", spinCount: 100000 },
  }),
  cells,
  columns: fc.constantFrom(
    [],
    [
      { first: 0, last: 2, width: 12.5, hidden: false, style: 0, outlineLevel: 0 },
      { first: 4, last: 16_383, width: null, hidden: true, style: 0, outlineLevel: 2 },
    ],
  ),
  rows: fc.constantFrom([], [{ row: 4, height: 30.5, hidden: true, style: 2, outlineLevel: 1 }]),
  defaultColumnWidth: fc.constantFrom(null, 12),
  defaultRowHeight: fc.constantFrom(null, 20),
  merges: fc.constantFrom([], [{ row: 2, column: 2, rowCount: 2, columnCount: 3 }]),
  validations: fc.array(validations, { maxLength: 3 }),
  conditionalFormats: fc
    .array(fc.tuple(areas, rule), { maxLength: 3 })
    .map((list) => list.map(([where, what], index) => conditional(where, index + 1, what))),
  autoFilter: fc.option(area),
  freeze: fc.constantFrom(null, { rows: 3, columns: 0 }, { rows: 0, columns: 1 }, { rows: 2, columns: 2 }),
  showGridlines: fc.boolean(),
  zoom: fc.constantFrom(null, 85),
  page: fc.record({
    orientation: fc.constantFrom(null, "portrait", "landscape"),
    paperSize: fc.constantFrom(null, 1, 9),
    fitToWidth: fc.constantFrom(null, 1),
    fitToHeight: fc.constantFrom(null, 3),
    scale: fc.constantFrom(null, 80),
    margins: fc.constantFrom(null, { left: 0.5, right: 0.5, top: 1, bottom: 1, header: 0.3, footer: 0.25 }),
    printArea: fc.constantFrom(null, "A1:D20", "A1:B2,D4:E5"),
    titleRows: fc.constantFrom(null, "1:4"),
    titleColumns: fc.constantFrom(null, "A:B"),
    centerHorizontally: fc.boolean(),
    centerVertically: fc.boolean(),
    header: fc.constantFrom(null, '&C&"Arial"R&&D <x>'),
    footer: fc.constantFrom(null, "&RPage &P of &N"),
    rowBreaks: fc.constantFrom([], [12, 40]),
    columnBreaks: fc.constantFrom(undefined, [2], [3, 9]),
  }),
  hyperlinks: fc.constantFrom(
    [],
    [
      {
        area: { row: 1, column: 1, rowCount: 1, columnCount: 1 },
        target: "https://example.org/?a=1&b=2#c",
        tooltip: "x",
      },
      { area: { row: 2, column: 1, rowCount: 1, columnCount: 1 }, target: "#'My lists'!A1", tooltip: null },
    ],
  ),
  notes: fc.constantFrom([], [{ row: 1, column: 3, text: "first\nsecond <b>" }]),
});

/** A table whose headings are hard to write, on the rows that `cells` leaves free. */
const tableParts = fc
  .record({
    totalRow: fc.boolean(),
    filterButtons: fc.boolean(),
    altTitle: fc.option(nonEmpty.filter((words) => /^[ -~\n]*$/.test(words))),
    style: fc.constantFrom(null, "TableStyleLight1"),
    bandedRows: fc.boolean(),
    firstColumn: fc.boolean(),
  })
  .map((rest): Pick<SheetData, "tables" | "cells"> => {
    const names = ["Score", "Line\nbreak", "It's [1] #", 'Say "<&>"', "_x0041_ @"];
    const columns = names.map((name, index) =>
      tableColumn(name, {
        formula: index === 3 ? "=[@Score]*2" : null,
        totalFunction: rest.totalRow && index === 0 ? "sum" : null,
        totalLabel: rest.totalRow && index === 1 ? "Total" : null,
      }),
    );
    return {
      cells: [
        ...names.map((name, index) => cell(6, index, name)),
        cell(7, 3, 4, { formula: "=[@Score]*2+LEN([@[It''s '[1'] '#]])" }),
      ],
      tables: [
        table("Plan", { row: 6, column: 0, rowCount: rest.totalRow ? 3 : 2, columnCount: 5 }, columns, rest),
      ],
    };
  });

/** Workbooks with something of everything, in the form in which `readXlsx` gives them. */
export const anyBook: fc.Arbitrary<BookData> = fc
  .record({
    dateSystem: fc.constantFrom(1900, 1904),
    first: sheetContents,
    planned: tableParts,
    others: fc.array(sheetContents, { maxLength: 2 }),
    styles: fc.array(style, { minLength: 4, maxLength: 4 }),
    theme: fc.constantFrom({}, { theme: '<?xml version="1.0"?>\n<a:theme xmlns:a="a" name="&lt;mine"/>' }),
    linked: fc.constantFrom(
      {},
      { externalBooks: [{ target: "file:///C:/a & b.xlsx", sheets: ["One", "Two <2>"] }] },
    ),
    names: fc.constantFrom(
      [],
      [
        { name: "Words", scope: null, formula: "='My lists'!$A$1:$A$7", visible: true, comment: null },
        {
          name: "Rate",
          scope: 'O\'Brien, <Co> & "x"',
          formula: '="a ""<b>"""',
          visible: false,
          comment: "why & how",
        },
      ],
    ),
  })
  .map(({ first, planned, others, theme, linked, ...rest }) => {
    const front = sheet('O\'Brien, <Co> & "x"', { ...first, visibility: "visible", tables: planned.tables });
    return book(
      [
        { ...front, cells: [...planned.cells, ...front.cells] },
        ...others.map((contents, index) => sheet(`Sheet ${index}`, contents)),
      ],
      { ...rest, ...theme, ...linked },
    );
  });
