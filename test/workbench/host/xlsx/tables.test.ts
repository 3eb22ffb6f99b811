import type { BookData, CellData } from "../../../../src/workbench/host/book/data";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { smallWorkbook, type SmallWorkbook } from "./oddFiles";

const read = async (workbook: SmallWorkbook) => (await readXlsx(await smallWorkbook(workbook))).data;
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const at = (book: BookData, row: number, column: number): CellData | undefined =>
  book.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column);

const part = (columns: string) => ({
  xml: `<table xmlns="m" id="1" name="t" displayName="Plan" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2">${columns}</tableColumns></table>`,
});

test("structured references are as people write them, inside the table and outside", async () => {
  const formula = "Plan[[#This Row],[Line_x000a_break]]+Plan[[#This Row],[It''s '[1']]]+SUM(Plan[Other])";
  const book = await read({
    sheetLinks: [["t", "table", "/xl/tables/odd name.xml"]],
    more: {
      "xl/tables/odd name.xml": part(
        `<tableColumn id="1" name="Line_x000a_break"/><tableColumn id="2" name="It's [1]"><calculatedColumnFormula>Plan[[#This Row],[Line_x000a_break]]*2</calculatedColumnFormula></tableColumn>`,
      ),
    },
    sheet: data(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>Line\nbreak</t></is></c><c r="B1" t="inlineStr"><is><t>It's [1]</t></is></c></row>` +
        `<row r="2"><c r="B2"><f>${formula}</f></c><c r="D2"><f>${formula}</f></c></row>`,
    ),
  });
  expect(book.sheets[0]!.tables[0]!.columns).toMatchObject([
    { name: "Line\nbreak", formula: null },
    { name: "It's [1]", formula: "=[@[Line\nbreak]]*2" },
  ]);
  expect(at(book, 1, 1)!.formula).toBe("=[@[Line\nbreak]]+[@[It''s '[1']]]+SUM(Plan[Other])");
  expect(at(book, 1, 3)!.formula).toBe("=Plan[@[Line\nbreak]]+Plan[@[It''s '[1']]]+SUM(Plan[Other])");
});

test("where a heading's cell says something else than the table, the cell counts, in formulas too", async () => {
  const book = await read({
    sheetLinks: [["t", "table", "../tables/table1.xml"]],
    more: {
      "xl/tables/table1.xml": part(`<tableColumn id="1" name="Old"/><tableColumn id="2" name="2027"/>`),
    },
    sheet: data(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>New</t></is></c><c r="B1"><v>2027</v></c></row>` +
        `<row r="2"><c r="D2"><f>SUM(Plan[Old],Plan[2027])</f></c></row>`,
    ),
  });
  expect(book.sheets[0]!.tables[0]!.columns.map(({ name }) => name)).toEqual(["New", "2027"]);
  expect(at(book, 0, 1)!.value).toBe("2027");
  expect(at(book, 1, 3)!.formula).toBe("=SUM(Plan[New],Plan[2027])");
});
