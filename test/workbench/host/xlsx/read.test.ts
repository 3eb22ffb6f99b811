import type { BookData, CellData } from "../../../../src/workbench/host/book/data";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { smallWorkbook, zipOf, type SmallWorkbook } from "./oddFiles";

const read = async (workbook: SmallWorkbook) => (await readXlsx(await smallWorkbook(workbook))).data;
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const contents = (book: BookData) =>
  book.sheets[0]!.cells.map(({ row, column, value, formula }) => [row, column, formula ?? value]);
const at = (book: BookData, row: number, column: number): CellData | undefined =>
  book.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column);

describe("packaging", () => {
  const cells = `<x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>`;

  test("namespace prefixes, absolute targets, unusual names and strict namespaces", async () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = await zipOf(
      {
        "": { xml: "", links: [["a", "officeDocument", "/Book/Main.XML"]] },
        "book/main.xml": {
          xml: `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="Only" sheetId="9" q:id="b"/></x:sheets></x:workbook>`,
          links: [["b", "worksheet", "/book/a%20b/first.xml"]],
        },
        "book/a b/first.xml": { xml: `<x:worksheet xmlns:x="${main}">${cells}</x:worksheet>` },
      },
      office,
    );
    const book = (await readXlsx(bytes)).data;
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Only"]);
    expect(contents(book)).toEqual([[0, 0, 7]]);
  });

  test("chart sheets are left out and named; scopes and the sheet in front still mean the same sheets", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const bytes = await zipOf({
      "": { xml: "", links: [["a", "officeDocument", "xl/workbook.xml"]] },
      "xl/workbook.xml": {
        xml:
          `<workbook xmlns="${main}" xmlns:r="r"><bookViews><workbookView activeTab="2"/></bookViews><sheets>` +
          `<sheet name="One" sheetId="1" r:id="s1"/><sheet name="Chart" sheetId="2" r:id="s2"/><sheet name="Two" sheetId="3" r:id="s3"/>` +
          `<sheet name="Deep" sheetId="4" r:id="s4" state="veryHidden"/></sheets>` +
          `<definedNames><definedName name="Here" localSheetId="2" hidden="1" comment="why">Two!$A$1</definedName>` +
          `<definedName name="There" localSheetId="1">Two!$A$1</definedName></definedNames></workbook>`,
        links: [
          ["s1", "worksheet", "worksheets/sheet1.xml"],
          ["s2", "chartsheet", "chartsheets/sheet1.xml"],
          ["s3", "worksheet", "worksheets/sheet2.xml"],
          ["s4", "worksheet", "worksheets/sheet3.xml"],
        ],
      },
      "xl/worksheets/sheet1.xml": { xml: `<worksheet xmlns="${main}"/>` },
      "xl/worksheets/sheet2.xml": { xml: `<worksheet xmlns="${main}"/>` },
      "xl/worksheets/sheet3.xml": { xml: `<worksheet xmlns="${main}"/>` },
      "xl/chartsheets/sheet1.xml": { xml: `<chartsheet xmlns="${main}"/>` },
    });
    const { data: book, notKept } = await readXlsx(bytes);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["One", "visible"],
      ["Two", "visible"],
      ["Deep", "veryHidden"],
    ]);
    expect(book.activeSheet).toBe(1);
    expect(book.names).toEqual([
      { name: "Here", scope: "Two", formula: "=Two!$A$1", visible: false, comment: "why" },
    ]);
    expect(notKept).toEqual(["chart sheet 'Chart'"]);
  });
});

describe("cells", () => {
  test("rows and cells without an address follow the one before", async () => {
    const rows = `<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>`;
    expect(contents(await read({ sheet: data(rows) }))).toEqual([
      [0, 0, 1],
      [0, 3, 2],
      [0, 4, 3],
      [4, 0, 4],
      [5, 0, 5],
    ]);
  });

  test("text: shared, inline, rich, with readings, with escapes and with white space", async () => {
    const book = await read({
      strings:
        `<si><t xml:space="preserve"> a </t></si>` +
        `<si><r><rPr><b/></rPr><t>Bold</t></r><r><t xml:space="preserve"> and not</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si>` +
        `<si><t>_x005F_x0041_ _x000D_&amp;</t></si>`,
      sheet: data(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>` +
          `<c r="D1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>`,
      ),
    });
    expect(contents(book).map(([, , value]) => value)).toEqual([
      " a ",
      "Bold and not",
      "_x0041_ \r&",
      "inline",
    ]);
  });

  test("numbers in date formats stay the number that the file has, to the last digit", async () => {
    const serial = 45123.123456789013;
    const book = await read({
      styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
      sheet: data(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`),
    });
    expect(at(book, 0, 0)).toMatchObject({ value: serial, style: 1 });
    expect(book.styles[1]!.numberFormat).toBe("m/d/yyyy");
  });

  test.each([
    ["1900-01-01", "", 1],
    ["1900-02-28", "", 59],
    ["1900-03-01", "", 61],
    ["2024-02-29T12:00:00.000", "", 45351.5],
    ["2024-02-29T18:00:00Z", '<workbookPr date1904="1"/>', 43889.75],
    ["06:00:00", "", 0.25],
  ])("the date %s of a strict file", async (iso, before, serial) => {
    const book = await read({ before, sheet: data(`<row r="1"><c r="A1" t="d"><v>${iso}</v></c></row>`) });
    expect(at(book, 0, 0)!.value).toBeCloseTo(serial, 9);
    expect(book.dateSystem).toBe(before === "" ? 1900 : 1904);
  });

  test("results of formulas of every type, and formulas without one", async () => {
    const book = await read({
      sheet: data(
        `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"x"</f><v>x</v></c><c r="C1" t="b"><f>TRUE</f><v>1</v></c>` +
          `<c r="D1" t="e"><f>NA()</f><v>#N/A</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><f>A1</f></c>` +
          `<c r="G1" t="e"><v>#REF!</v></c><c r="H1" t="b"><v>0</v></c></row>`,
      ),
    });
    expect(book.sheets[0]!.cells.map(({ value }) => value)).toEqual([
      2,
      "x",
      true,
      { error: "#N/A" },
      "",
      null,
      { error: "#REF!" },
      false,
    ]);
  });

  test("shared formulas are written out for each cell; text, names and fixed parts stay", async () => {
    const master = `A2&amp;"A2 [@x]"&amp;$A2&amp;A$2&amp;SUM(Other!B2:C3)&amp;Plan[A]&amp;Rate2`;
    const book = await read({
      sheet: data(
        `<row r="2"><c r="D2"><f t="shared" ref="D2:E3" si="0">${master}</f></c><c r="E2"><f t="shared" si="0"/></c></row>` +
          `<row r="3"><c r="D3"><f t="shared" si="0"/></c></row>`,
      ),
    });
    expect(contents(book)).toEqual([
      [1, 3, `=A2&"A2 [@x]"&$A2&A$2&SUM(Other!B2:C3)&Plan[A]&Rate2`],
      [1, 4, `=B2&"A2 [@x]"&$A2&B$2&SUM(Other!C2:D3)&Plan[A]&Rate2`],
      [2, 3, `=A3&"A2 [@x]"&$A3&A$2&SUM(Other!B3:C4)&Plan[A]&Rate2`],
    ]);
  });

  test("array formulas have their area on the first cell", async () => {
    const book = await read({
      sheet: data(
        `<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>`,
      ),
    });
    expect(at(book, 0, 0)).toMatchObject({
      formula: "=C1:C2*2",
      arrayArea: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    });
    expect(at(book, 1, 0)).toMatchObject({ value: 6, formula: null, arrayArea: null });
  });

  test("empty cells that look like their row or column are left out, others are kept", async () => {
    const book = await read({
      styles: `<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>`,
      sheet:
        `<cols><col min="1" max="1" width="9.140625" style="1"/></cols>` +
        data(
          `<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row><row r="2" s="2" customFormat="1"><c r="A2" s="2"/><c r="B2"/></row>`,
        ),
    });
    expect(book.sheets[0]!.cells.map(({ row, column, style }) => [row, column, style])).toEqual([
      [0, 1, 1],
      [1, 1, 0],
    ]);
    expect(book.sheets[0]!.columns).toEqual([
      { first: 0, last: 0, width: null, hidden: false, style: 1, outlineLevel: 0 },
    ]);
  });
});

test("the width of columns that have none of their own, however the file says it", async () => {
  const widthOf = async (format: string) =>
    (await readXlsx(await smallWorkbook({ sheet: `<sheetFormatPr ${format}/><sheetData/>` }))).data.sheets[0]!
      .defaultColumnWidth;
  expect(await widthOf(`defaultRowHeight="15"`)).toBeNull();
  expect(await widthOf(`baseColWidth="8" defaultRowHeight="15"`)).toBeNull();
  expect(await widthOf(`baseColWidth="10" defaultColWidth="12.5"`)).toBe(12.5);
  expect(await widthOf(`baseColWidth="10" defaultRowHeight="16"`)).toBeCloseTo(10.83, 2);
});

test("validations of both kinds, also those that stand among extensions", async () => {
  const book = await read({
    sheet:
      data("") +
      `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showDropDown="1" sqref="A2:A1048576 C2"><formula1>"Yes,""No"""</formula1></dataValidation>` +
      `<dataValidation type="whole" operator="greaterThan" errorStyle="warning" showErrorMessage="1" error="a_x000a_b" sqref="B2"><formula1>3</formula1></dataValidation></dataValidations>` +
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x"><x14:dataValidations xmlns:xm="y"><x14:dataValidation type="list" showInputMessage="1">` +
      `<x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  });
  expect(book.sheets[0]!.validations).toEqual([
    {
      areas: [
        { row: 1, column: 0, rowCount: 1_048_575, columnCount: 1 },
        { row: 1, column: 2, rowCount: 1, columnCount: 1 },
      ],
      type: "list",
      operator: null,
      formula1: 'Yes,"No"',
      formula2: null,
      ignoreBlanks: true,
      inCellDropDown: false,
      prompt: null,
      error: null,
    },
    {
      areas: [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }],
      type: "whole",
      operator: "greaterThan",
      formula1: 3,
      formula2: null,
      ignoreBlanks: false,
      inCellDropDown: true,
      prompt: null,
      error: { title: "", message: "a\nb", style: "warning", show: true },
    },
    {
      areas: [{ row: 1, column: 3, rowCount: 8, columnCount: 1 }],
      type: "list",
      operator: null,
      formula1: "=Lists!$A$1:$A$3",
      formula2: null,
      ignoreBlanks: false,
      inCellDropDown: true,
      prompt: { title: "", message: "", show: true },
      error: null,
    },
  ]);
});

test("print areas and titles, also of sheets whose names need quotes", async () => {
  const names =
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'A, B''s'!$A$1:$C$9,'A, B''s'!$E$1</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'A, B''s'!$A:$B,'A, B''s'!$1:$4</definedName>` +
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$B$2</definedName>`;
  const book = await read({ sheet: data(""), after: `<definedNames>${names}</definedNames>` });
  expect(book.sheets[0]!.page).toMatchObject({
    printArea: "A1:C9,E1",
    titleColumns: "A:B",
    titleRows: "1:4",
  });
  expect(book.names).toEqual([]);
});

test.each([
  ["#REF!", null],
  ["Data!#REF!", null],
  ["Data!$A$1:$C$9,#REF!", "A1:C9"],
])("of a print area %s what is left is kept", async (formula, printArea) => {
  const name = `<definedName name="_xlnm.Print_Area" localSheetId="0">${formula}</definedName>`;
  const book = await read({ sheet: data(""), after: `<definedNames>${name}</definedNames>` });
  expect(book.sheets[0]!.page.printArea).toBe(printArea);
  expect(book.names).toEqual([]);
});

test("a print area that is worked out stays a name", async () => {
  const name = `<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(Data!$A$1,0,0,9,9)</definedName>`;
  const book = await read({ sheet: data(""), after: `<definedNames>${name}</definedNames>` });
  expect(book.sheets[0]!.page.printArea).toBeNull();
  expect(book.names).toMatchObject([{ scope: "Data", formula: "=OFFSET(Data!$A$1,0,0,9,9)" }]);
});

test("colors: indexed, of the file's own palette, of the theme, automatic", async () => {
  const fill = (color: string) =>
    `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;
  const fills = ['indexed="2"', 'rgb="80123456"', 'theme="4" tint="-0.25"', 'auto="1"'].map(fill).join("");
  const book = await read({
    styles:
      `<fills>${fills}<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill></fill></fills>` +
      `<cellXfs><xf fillId="0"/><xf fillId="1"/><xf fillId="2"/><xf fillId="4"/></cellXfs>` +
      `<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00FFFFFF"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>`,
    sheet: `<sheetPr><tabColor theme="0" tint="-0.249977111117893"/></sheetPr>${data("")}`,
  });
  expect(book.styles.map((style) => style.fill)).toEqual([
    { color: "#ABCDEF" },
    { color: "#123456" },
    { color: { theme: 4, tint: -0.25 } },
    { kept: expect.stringContaining("gradientFill") },
  ]);
  // What Excel shows as "White, darker 25%".
  expect(book.sheets[0]!.tabColor).toBe("#BFBFBF");
});

test("what can't be kept is listed with its sheet", async () => {
  const drawing = {
    xml: `<d:wsDr xmlns:d="d" xmlns:c="c"><d:a><c:chart/></d:a><d:a><c:chart/></d:a><d:pic/></d:wsDr>`,
  };
  const bytes = await smallWorkbook({
    sheet: data(
      `<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c></row>`,
    ),
    sheetLinks: [
      ["d", "drawing", "../drawings/drawing1.xml"],
      ["p", "pivotTable", "../pivotTables/pivotTable1.xml"],
    ],
    workbookLinks: [["v", "vbaProject", "vbaProject.bin"]],
    more: { "xl/drawings/drawing1.xml": drawing },
  });
  expect((await readXlsx(bytes)).notKept).toEqual([
    "2 charts on 'Data'",
    "1 picture on 'Data'",
    "1 pivot table on 'Data'",
    "1 cell with formats inside its text on 'Data'",
    "macros",
  ]);
});
