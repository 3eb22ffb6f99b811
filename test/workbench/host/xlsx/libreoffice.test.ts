import type { BookData, CellData } from "../../../../src/workbench/host/book/data";
import { readXlsx } from "../../../../src/workbench/host/xlsx/read";
import { writeXlsx } from "../../../../src/workbench/host/xlsx/write";
import { changed, recalculated, toPdf } from "../../../support/libreoffice";
import { block, book, cell, conditional, plainStyle, sheet, table, tableColumn, validation } from "./books";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const valueAt = (data: BookData, name: string, row: number, column: number) =>
  data.sheets
    .find((candidate) => candidate.name === name)
    ?.cells.find((candidate) => candidate.row === row && candidate.column === column)?.value ?? null;

/** Formulas without stored results: LibreOffice has to work them out, and people say what must come out. */
const formulas: readonly (readonly [formula: string, expected: CellData["value"]])[] = [
  ["=SUM(Plan[Score])", 6],
  ['=COUNTIFS(Plan[Due\nby],"soon")', 2],
  ["=SUM(Plan[It''s '[1'] '#])", 60],
  ["=Plan[[#Totals],[Score]]", 6],
  ["=ROWS(Plan[[#Data],[Score]])", 3],
  ['=IF(1<2,"a & ""b""","no")', 'a & "b"'],
  ["=Rate*2", 0.5],
  ["='It''s, <here> & now'!B2", 1],
  ['=IFS(1>2,"x",TRUE,"y")', "y"],
  ["=1/0", { error: "#DIV/0!" }],
  ["=2>1", true],
];

const headings = ["Score", "Due\nby", "It's [1] #", 'Say "<&>"'];
const sample = book(
  [
    sheet("It's, <here> & now", {
      cells: [
        ...headings.map((heading, index) => cell(0, 1 + index, heading)),
        ...block(1, 1, [
          [1, "soon", 10],
          [2, "late", 20],
          [3, "soon", 30],
        ]),
        ...[1, 2, 3].map((row) => cell(row, 4, null, { formula: "=[@Score]*[@[It''s '[1'] '#]]" })),
        cell(4, 1, null, { formula: "=SUBTOTAL(109,Plan[Score])" }),
      ],
      tables: [
        table(
          "Plan",
          area(0, 1, 5, 4),
          headings.map((name, index) =>
            tableColumn(name, {
              formula: index === 3 ? "=[@Score]*[@[It''s '[1'] '#]]" : null,
              totalFunction: index === 0 ? "sum" : null,
            }),
          ),
          { totalRow: true, altText: "the plan" },
        ),
      ],
      validations: [validation({ areas: [area(1, 2, 3)], type: "list", formula1: "=Words!$A$1:$A$2" })],
      conditionalFormats: [
        conditional([area(1, 1, 3)], 1, {
          type: "custom",
          formula: "=$B2>2",
          style: { ...plainStyle, fill: { color: "#FFC7CE" } },
        }),
        conditional([area(1, 3, 3)], 2, {
          type: "colorScale",
          points: [
            { type: "min", value: null, color: "#FFFFFF" },
            { type: "max", value: null, color: "#00B050" },
          ],
        }),
      ],
      merges: [area(8, 1, 1, 3)],
      freeze: { rows: 1, columns: 1 },
      page: { ...sheet("x").page, orientation: "landscape", titleRows: "1:1", fitToWidth: 1 },
      hyperlinks: [{ area: area(9, 0), target: "https://example.org/?a&b", tooltip: null }],
      notes: [{ row: 1, column: 1, text: "see\nbelow" }],
    }),
    sheet("Results", { cells: formulas.map(([formula], row) => cell(row, 0, null, { formula })) }),
    sheet("Words", {
      visibility: "hidden",
      cells: [
        ...block(0, 0, [["soon"], ["late"], ["=1+1"], ["_x0041_"], [" 00123 "]]),
        cell(5, 0, 45_000.25, { style: 1 }),
      ],
    }),
  ],
  {
    names: [{ name: "Rate", scope: null, formula: "=0.25", visible: true, comment: null }],
    styles: [plainStyle, { ...plainStyle, numberFormat: "m/d/yyyy" }],
  },
);

test("LibreOffice opens what is written, with the same values and parts, and works out every formula", async () => {
  const data = await recalculated(await writeXlsx(sample));
  expect(formulas.map((_, row) => valueAt(data, "Results", row, 0))).toEqual(
    formulas.map(([, expected]) => expected),
  );
  expect([1, 2, 3].map((row) => valueAt(data, "It's, <here> & now", row, 4))).toEqual([10, 40, 90]);
  for (const { name, cells } of sample.sheets)
    for (const { row, column, value, formula } of cells)
      if (formula === null) expect(valueAt(data, name, row, column)).toEqual(value);

  const [plan, , words] = data.sheets;
  expect(words!.visibility).toBe("hidden");
  expect(plan!.tables.map(({ name, area, totalRow }) => ({ name, area, totalRow }))).toEqual([
    { name: "Plan", area: area(0, 1, 5, 4), totalRow: true },
  ]);
  expect(plan!.tables[0]!.columns.map(({ name }) => name)).toEqual(headings);
  expect(plan!.validations).toMatchObject([
    { areas: [area(1, 2, 3)], type: "list", formula1: "=Words!$A$1:$A$2" },
  ]);
  expect(plan!.conditionalFormats.map(({ areas, rule }) => [areas[0], rule.type])).toEqual([
    [area(1, 1, 3), "custom"],
    [area(1, 3, 3), "colorScale"],
  ]);
  expect(plan!.merges).toEqual([area(8, 1, 1, 3)]);
  expect(plan!.freeze).toEqual({ rows: 1, columns: 1 });
  expect(plan!.page).toMatchObject({ orientation: "landscape", titleRows: "1:1", fitToWidth: 1 });
  expect(plan!.notes).toEqual([{ row: 1, column: 1, text: "see\nbelow" }]);
  expect(data.names.map(({ name }) => name)).toContain("Rate");
});

test("cells changed in LibreOffice: text, number, truth, nothing, formula; what hangs on them follows", async () => {
  const name = "It's, <here> & now";
  const bytes = await changed(await writeXlsx(sample), [
    { sheet: name, cell: "B2", value: 100 },
    { sheet: name, cell: "C2", value: "=late" },
    { sheet: "Words", cell: "A1", value: true },
    { sheet: "Words", cell: "A2", value: null },
    { sheet: "Words", cell: "A3", formula: "=SUM(Results.A1;1)" },
  ]);
  const { data } = await readXlsx(bytes);
  expect(valueAt(data, "Results", 0, 0)).toBe(105);
  expect(valueAt(data, "Results", 1, 0)).toBe(1);
  expect(valueAt(data, name, 1, 2)).toBe("=late");
  expect([0, 1, 2].map((row) => valueAt(data, "Words", row, 0))).toEqual([true, null, 106]);
});

test("a file that LibreOffice can't open ends in an error, not in an empty workbook", async () => {
  await expect(changed(new TextEncoder().encode("PK nonsense"), [])).rejects.toThrow(/ended with|can't open/);
});

test("the printed form is a PDF", async () => {
  expect(new TextDecoder("latin1").decode((await toPdf(await writeXlsx(sample))).slice(0, 5))).toBe("%PDF-");
});
