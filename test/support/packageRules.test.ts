import JSZip from "jszip";
import { newSeries, NO_FONT } from "../../src/workbench/host/book/charts/chartData";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import {
  block,
  book,
  cell,
  conditional,
  plainStyle,
  sheet,
  table,
  tableColumn,
  validation,
} from "../workbench/host/xlsx/books";
import { chart } from "../workbench/host/xlsx/charts";
import { brokenRules } from "./packageRules";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const sample = book(
  [
    sheet("Plan", {
      cells: [
        ...block(0, 0, [
          ["Action", "Due"],
          ["Visit", 46_000],
        ]),
        cell(5, 0, null, { formula: "=COUNTA(Actions[Action])" }),
      ],
      tables: [table("Actions", area(0, 0, 2, 2), [tableColumn("Action"), tableColumn("Due")])],
      merges: [area(8, 0, 1, 2)],
      columns: [{ first: 0, last: 1, width: 20, hidden: false, style: 0, outlineLevel: 0 }],
      validations: [validation({ areas: [area(1, 1)], type: "list", formula1: "Yes,No" })],
      conditionalFormats: [
        conditional([area(1, 1)], 1, {
          type: "custom",
          formula: "=$B2>2",
          style: { ...plainStyle, fill: { color: "#FFC7CE" } },
        }),
      ],
      hyperlinks: [{ area: area(9, 0), target: "https://example.org", tooltip: null }],
      notes: [{ row: 1, column: 1, text: "see" }],
      charts: [
        chart({
          title: { text: "Due", font: { size: 12, bold: true, color: null } },
          series: [
            {
              ...newSeries("Due", "=Plan!$B$2:$B$2"),
              labels: { format: null, position: "ctr", font: NO_FONT },
            },
          ],
        }),
      ],
    }),
    sheet("Words", { visibility: "hidden" }),
  ],
  { names: [{ name: "Rate", scope: null, formula: "=0.25", visible: true, comment: null }] },
);

async function damaged(path: string, from: string | RegExp, to: string): Promise<string[]> {
  const zip = await JSZip.loadAsync(await writeXlsx(sample));
  const text = await zip.file(path)!.async("string");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change in ${path}`);
  zip.file(path, changed);
  return brokenRules(await zip.generateAsync({ type: "uint8array" }));
}

test("a sound file breaks no rule", async () => {
  expect(await brokenRules(await writeXlsx(sample))).toEqual([]);
});

const SHEET = "xl/worksheets/sheet1.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const CHART = "xl/charts/chart1.xml";
const TABLE = "xl/tables/table1.xml";
const WORKBOOK = "xl/workbook.xml";
const TYPES = "[Content_Types].xml";

test.each([
  ["broken XML", SHEET, "</sheetData>", ""],
  ["a part without type", TYPES, /<Override[^>]*table1[^>]*>/, ""],
  ["a type for no part", TYPES, "table1.xml", "table9.xml"],
  ["a relationship to nothing", "xl/worksheets/_rels/sheet1.xml.rels", "table1.xml", "table9.xml"],
  ["an id that no relationship has", SHEET, /<tablePart r:id="[^"]*"/, '<tablePart r:id="rId99"'],
  ["elements in another order", SHEET, /(<mergeCells.*<\/mergeCells>)(.*)(<legacyDrawing)/, "$2$1$3"],
  ["a wrong count", SHEET, 'mergeCells count="1"', 'mergeCells count="2"'],
  ["cells in another order", SHEET, /(<c r="A1".*?<\/c>)(<c r="B1".*?<\/c>)/, "$2$1"],
  ["a cell in another's row", SHEET, 'r="A2"', 'r="A3"'],
  ["a string that is not there", SHEET, 't="s"><v>0<', 't="s"><v>99<'],
  ["a style that is not there", SHEET, 'r="B2"', 'r="B2" s="99"'],
  ["a number that is none", SHEET, "<v>46000</v>", "<v>soon</v>"],
  ["a formula with =", SHEET, "<f>", "<f>="],
  ["merged cells in a table", SHEET, 'mergeCell ref="A9:B9"', 'mergeCell ref="A2:B2"'],
  ["a rule's style that is not there", SHEET, 'dxfId="0"', 'dxfId="7"'],
  ["a validation on nothing", SHEET, /(<dataValidation [^>]*sqref=")[^"]*/, "$1B0"],
  ["overlapping columns", SHEET, /(<col [^>]*>)/, "$1$1"],
  ["a heading that differs", TABLE, 'name="Due"', 'name="When"'],
  ["two columns of one name", TABLE, 'name="Due"', 'name="action"'],
  ["a table wider than its columns", TABLE, /ref="A1:B2"/g, 'ref="A1:C2"'],
  ["a filter beside its table", TABLE, 'autoFilter ref="A1:B2"', 'autoFilter ref="A1:B3"'],
  ["a table named like a cell", TABLE, 'displayName="Actions"', 'displayName="ACT12"'],
  ["a table named like a name", TABLE, 'displayName="Actions"', 'displayName="rate"'],
  ["a name that is none", WORKBOOK, 'name="Rate"', 'name="My rate"'],
  ["a name of a sheet that is not there", WORKBOOK, 'name="Rate"', 'name="Rate" localSheetId="2"'],
  ["two sheets of one name", WORKBOOK, 'name="Words"', 'name="PLAN"'],
  ["a sheet's name that is too long", WORKBOOK, 'name="Words"', `name="${"x".repeat(32)}"`],
  ["a hidden sheet in front", WORKBOOK, 'activeTab="0"', 'activeTab="1"'],
  ["a font that is not there", "xl/styles.xml", /(<cellXfs.*?)fontId="0"/, '$1fontId="9"'],
  ["a chart of another type", "[Content_Types].xml", "drawingml.chart+xml", "drawingml.chartshapes+xml"],
  ["a frame without a name", DRAWING, 'name="Chart 1"', 'name=""'],
  ["a corner beside its cell", DRAWING, "<xdr:rowOff>0<", "<xdr:rowOff>1.5<"],
  [
    "a chart's elements in another order",
    CHART,
    /(<c:title>.*?<\/c:title>)(<c:autoTitleDeleted[^>]*>)/,
    "$2$1",
  ],
  ["a series' elements in another order", CHART, /(<c:dLbls>.*?<\/c:dLbls>)(<c:val>.*?<\/c:val>)/, "$2$1"],
  ["numbers where stacked bars have no room", CHART, 'dLblPos val="ctr"', 'dLblPos val="outEnd"'],
  ["an axis that is not there", CHART, /crossAx val="\d+"/, 'crossAx val="7"'],
  ["a copy that is miscounted", CHART, 'ptCount val="1"', 'ptCount val="0"'],
  ["strings that are miscounted", "xl/sharedStrings.xml", /uniqueCount="\d+"/, 'uniqueCount="99"'],
])("%s", async (_, path, from, to) => {
  const problems = await damaged(path, from, to);
  expect(problems.length).toBeGreaterThan(0);
});
