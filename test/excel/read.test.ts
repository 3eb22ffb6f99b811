import { readWorkbook } from "../../src/excel/read";
import { closeExcel, fill, openExcel } from "../support/excel";

afterEach(closeExcel);

test("sheets are read with values, formats, merged areas and tables", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "B2:C4", [
    ["Action", "Due"],
    ["Visit classes", 46_000],
    ["", ""],
  ]);
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C3").numberFormat = [["m/d/yyyy"]];
    sheet.getRange("E1:G1").merge();
    sheet.getRange("E1").values = [["=1/0"]];
    sheet.tables.add("B2:C4", true).name = "Actions";
    const other = context.workbook.worksheets.add("Hidden one");
    other.visibility = "Hidden";
    await context.sync();
  });

  const [first, second] = (await readWorkbook()).sheets;
  expect(first).toMatchObject({
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    merges: [{ firstRow: 1, lastRow: 1, firstColumn: 5, lastColumn: 7 }],
    tables: [
      {
        name: "Actions",
        range: { firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 3 },
        hasHeaderRow: true,
        hasTotalRow: false,
      },
    ],
  });
  expect(first!.cells.at(3, 2)).toBe("Visit classes");
  expect(first!.cells.at(3, 3)).toBe(46_000);
  expect(first!.cells.format(3, 3)).toBe("m/d/yyyy");
  expect(first!.cells.at(1, 5)).toBe("#DIV/0!");
  expect(first!.cells.at(100, 100)).toBe("");
  expect(second).toMatchObject({ name: "Hidden one", visibility: "hidden", merges: [], tables: [] });
  expect(second!.cells.at(1, 1)).toBe("");
});

test("the number of requests does not hang on the number of rows or sheets", async () => {
  const requests = async (sheets: number, rows: number) => {
    const host = await openExcel();
    for (let sheet = 1; sheet <= sheets; sheet++)
      await fill(
        host,
        `Sheet${sheet}`,
        `A1:B${rows}`,
        Array.from({ length: rows }, (_, row) => [`item ${row}`, row]),
      );
    const before = host.stats.requests;
    await readWorkbook();
    return host.stats.requests - before;
  };
  expect(await requests(8, 1000)).toBe(await requests(1, 5));
});

test("cells that are too many for one answer are read in parts, and none is lost", async () => {
  const host = await openExcel();
  const long = "x".repeat(400);
  const rows = Array.from({ length: 16_000 }, (_, row) => [`${row} ${long}`]);
  for (let part = 0; part < 2; part++)
    await fill(
      host,
      "Sheet1",
      `A${part * 8000 + 1}:A${(part + 1) * 8000}`,
      rows.slice(part * 8000, (part + 1) * 8000),
    );
  const { cells } = (await readWorkbook()).sheets[0]!;
  expect(cells.range.lastRow).toBe(16_000);
  expect(rows.every(([text], row) => cells.at(row + 1, 1) === text)).toBe(true);
});

test("formulas are read where they are asked for, in the same requests", async () => {
  const host = await openExcel();
  await fill(host, "Sheet1", "A1:B3", [
    ["Action", "Twice"],
    [2, "=A2*2"],
    [3, 7],
  ]);
  const requests = async (formulas: boolean) => {
    const before = host.stats.requests;
    const [sheet] = (await readWorkbook(undefined, undefined, formulas)).sheets;
    return { count: host.stats.requests - before, cells: sheet!.cells };
  };
  const [without, with_] = [await requests(false), await requests(true)];
  expect(without.cells.formula(2, 2)).toBe("");
  expect(with_.cells.formula(2, 2)).toBe("=A2*2");
  expect([...with_.cells.columnsWithFormulas]).toEqual([2]);
  expect(with_.cells.at(2, 2)).toBe(4);
  expect(with_.count).toBe(without.count);
});

test("of a large sheet only the columns are read for formulas that have some in their first rows", async () => {
  const host = await openExcel();
  const rows = 2000;
  await fill(
    host,
    "Sheet1",
    `A1:A${rows}`,
    Array.from({ length: rows }, (_, row) => [`item ${row}`]),
  );
  await fill(
    host,
    "Sheet1",
    `C1:C${rows}`,
    Array.from({ length: rows }, (_, row) => [`=LEN(A${row + 1})`]),
  );
  await fill(host, "Sheet1", "CZ2000", [["stray"]]);
  const before = host.stats.bytesReceived;
  const { cells } = (await readWorkbook(undefined, undefined, true)).sheets[0]!;
  expect(cells.formula(2000, 3)).toBe("=LEN(A2000)");
  expect(cells.formulasOf(3).size).toBe(rows);
  expect(host.stats.bytesReceived - before).toBeLessThan(1_500_000);
});

test("what is computed from the plan isn't read, but that it is there", async () => {
  const host = await openExcel();
  await host.Excel.run(async (context) => {
    for (const [sheet, name] of [
      ["Figures", "TL_RollupItems"],
      ["Index", "TL_Index"],
      ["Mine", "Rollup"],
    ] as const) {
      const range = context.workbook.worksheets.add(sheet).getRange("A1:A2");
      range.values = [["No."], [1]];
      context.workbook.tables.add(range, true).name = name;
    }
    await context.sync();
  });
  const { sheets } = await readWorkbook();
  expect(sheets.map(({ name, cells, tables }) => [name, cells.at(1, 1), tables.length])).toEqual([
    ["Sheet1", "", 0],
    ["Figures", "", 1],
    ["Index", "", 1],
    ["Mine", "No.", 1],
  ]);
});
