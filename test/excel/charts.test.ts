import type { ChartBlock } from "../../src/sheet/chart";
import type { SheetDescription } from "../../src/sheet/description";
import { writeSheets } from "../../src/excel/write";
import { CHART_TEXT, MARKERS, SERIES_COLORS } from "../../src/excel/write/chartLook";
import { removeSheets } from "../../src/excel/write/remove";
import type { Host } from "../../src/workbench/host";
import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { closeExcel, openExcel, valuesOf } from "../support/excel";
import { brokenRules } from "../support/packageRules";

afterEach(closeExcel);

const status = (rows: number, rest: Partial<ChartBlock> = {}): ChartBlock => ({
  name: "TL_ChartStatus",
  kind: "stackedBars",
  title: "Status by school",
  description: "A bar for each school: items complete, overdue and other. The table above has the figures.",
  source: {
    table: "TL_Status",
    categories: "School",
    series: [{ heading: "Complete" }, { heading: "Overdue" }, { heading: "Other", name: "Neither" }],
    rows: [1, rows],
  },
  place: { row: 7 + rows, column: 1, rowCount: 12, columnCount: 4 },
  categoryTitle: "School",
  valueTitle: "Items",
  format: "count",
  ...rest,
});

const sheet = (schools: readonly string[], charts = [status(schools.length)]): SheetDescription => ({
  id: "status",
  name: "Status",
  title: "Status",
  texts: [],
  tables: [
    {
      name: "TL_Status",
      row: 4,
      column: 1,
      rowCount: schools.length + 1,
      style: "figures",
      hasTotal: true,
      columns: [
        { heading: "School", content: [...schools, "All"] },
        { heading: "Complete", content: [...schools, "All"].map((_, index) => index + 1), format: "count" },
        { heading: "Overdue", content: { formula: "=[@Complete]*2" }, format: "count" },
        { heading: "Other", content: { formula: "=[@Complete]*3" }, format: "count" },
      ],
    },
  ],
  charts,
  namedCells: [],
  columnWidths: [30, 12, 12, 12],
  freeze: null,
  print: { orientation: "landscape", titleRows: null },
});

const chartsOf = (host: Host, name = "Status") =>
  host.Excel.run(async (context) => {
    const { charts, shapes } = context.workbook.worksheets.getItem(name);
    charts.load("items/name,items/left,items/top,items/width,items/height,items/chartType,items/title/text");
    shapes.load("items/name,items/altTextDescription");
    await context.sync();
    return charts.items.map(({ name, left, top, width, height, chartType, title }, index) => ({
      name,
      frame: { left, top, width, height },
      chartType,
      title: title.text,
      alt: shapes.items[index]!.altTextDescription,
    }));
  });

const SCHOOLS = ["Bates", "Clay", "Dunn"];
/** Three schools: a heading, three rows, a total, and the line above the chart. */
const PLACE = { left: 0, top: 141, width: 361.5, height: 180 };

test("a chart draws columns of a table, under its name, with title and alternative text", async () => {
  const host = await openExcel();
  await writeSheets([sheet(SCHOOLS)]);
  const { description } = status(3);
  expect(await chartsOf(host)).toEqual([
    {
      name: "TL_ChartStatus",
      frame: PLACE,
      chartType: "BarStacked",
      title: "Status by school",
      alt: description,
    },
  ]);
  // For everybody, and where an Excel does not let add-ins set the alternative text.
  expect(await valuesOf(host, "Status", "A9")).toEqual([[description]]);
  const { data } = await readXlsx(await host.save());
  expect(data.sheets.at(-1)!.charts[0]!.model!.series).toMatchObject([
    { name: "Complete", values: "=Status!$B$5:$B$7", categories: "=Status!$A$5:$A$7" },
    { name: "Overdue", values: "=Status!$C$5:$C$7", categories: "=Status!$A$5:$A$7" },
    { name: "Neither", values: "=Status!$D$5:$D$7", categories: "=Status!$A$5:$A$7" },
  ]);
});

test.each(["columns", "line", "marks"] as const)(
  "%s are drawn in a file that breaks no rule",
  async (kind) => {
    const host = await openExcel();
    const chart = status(3, { kind, scale: { least: 1, most: 7, step: 1 } });
    await writeSheets([sheet(SCHOOLS, [chart])]);
    const file = await host.save();
    expect(await brokenRules(file)).toEqual([]);
    const { model } = (await readXlsx(file)).data.sheets.at(-1)!.charts[0]!;
    expect(model).toMatchObject({
      type: kind === "columns" ? "columnClustered" : "lineMarkers",
      value: { minimum: 1, maximum: 7, majorUnit: 1 },
    });
    const lines = model!.series.map(({ line, marker }) => [line.isDrawn, marker?.style]);
    const drawn = kind !== "marks";
    expect(lines).toEqual(
      kind === "columns"
        ? Array(3).fill([true, undefined])
        : [
            [drawn, "triangle"],
            [drawn, "diamond"],
            [drawn, "square"],
          ],
    );
  },
);

test("lines are not held to 0 and bear no numbers; bars are, and do", async () => {
  for (const [kind, minimum, hasLabels] of [
    ["line", null, false],
    ["marks", 0, true],
    ["columns", 0, true],
  ] as const) {
    const host = await openExcel();
    await writeSheets([sheet(SCHOOLS, [status(3, { kind })])]);
    const { model } = (await readXlsx(await host.save())).data.sheets.at(-1)!.charts[0]!;
    expect([kind, model!.value.minimum, model!.series.map(({ labels }) => labels !== null)]).toEqual([
      kind,
      minimum,
      Array(3).fill(hasLabels),
    ]);
    closeExcel();
  }
});

async function change(host: Host, edit: (sheet: Excel.Worksheet) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem("Status"));
    await context.sync();
  });
}

test("made again, the sheet has the one chart, and what others put there stays", async () => {
  const host = await openExcel();
  await writeSheets([sheet(SCHOOLS)]);
  await change(host, (own) => {
    own.charts.add("LineMarkers" as Excel.ChartType, own.getRange("B5:B7")).name = "Mine";
    // A copy of ours goes by the same name.
    own.charts.add("LineMarkers" as Excel.ChartType, own.getRange("B5:B7")).name = "TL_ChartStatus";
  });
  await writeSheets([sheet([...SCHOOLS, "Eliot"])]);
  const charts = await chartsOf(host);
  expect(charts.map(({ name, chartType }) => [name, chartType])).toEqual([
    ["Mine", "LineMarkers"],
    ["TL_ChartStatus", "LineMarkers"],
    ["TL_ChartStatus", "BarStacked"],
  ]);
  // Nobody had moved it: it makes way for the longer table.
  expect(charts.at(-1)!.frame).toEqual({ ...PLACE, top: PLACE.top + 15 });
});

test("a chart that is not described any more is gone, with the name of its cells", async () => {
  const host = await openExcel();
  await writeSheets([sheet(SCHOOLS)]);
  await writeSheets([sheet(SCHOOLS, [])]);
  expect(await chartsOf(host)).toEqual([]);
  await host.Excel.run(async (context) => {
    const name = context.workbook.names.getItemOrNullObject("TL_ChartStatus");
    await context.sync();
    expect(name.isNullObject).toBe(true);
  });
});

test("a chart keeps the place and size that the user has given it, unless it would hide something there", async () => {
  const host = await openExcel();
  await writeSheets([sheet(SCHOOLS)]);
  const beside = { left: 400, top: 60, width: 300, height: 200 };
  await change(host, ({ charts }) => void Object.assign(charts.getItem("TL_ChartStatus"), beside));
  await writeSheets([sheet([...SCHOOLS, "Eliot"])]);
  expect((await chartsOf(host)).map(({ frame }) => frame)).toEqual([beside]);
  // And again: it is still the user's place, not ours.
  await writeSheets([sheet(SCHOOLS)]);
  expect((await chartsOf(host)).map(({ frame }) => frame)).toEqual([beside]);

  const below = { left: 0, top: 141, width: 300, height: 300 };
  await change(host, ({ charts }) => void Object.assign(charts.getItem("TL_ChartStatus"), below));
  await writeSheets([sheet(SCHOOLS)]);
  expect((await chartsOf(host)).map(({ frame }) => frame)).toEqual([below]);
  await writeSheets([sheet([...SCHOOLS, "Eliot", "Fox"])]);
  expect((await chartsOf(host)).map(({ frame }) => frame)).toEqual([{ ...PLACE, top: PLACE.top + 30 }]);
});

test("with wider columns and rows inserted above it nobody has moved it", async () => {
  const host = await openExcel();
  await writeSheets([sheet(SCHOOLS)]);
  await change(host, (own) => {
    own.getRange("A:A").format.columnWidth = 300;
    own.getRange("3:3").insert("Down" as Excel.InsertShiftDirection);
  });
  await writeSheets([sheet(SCHOOLS)]);
  // Six points come of a height that the row with the old headings still has; columns are as wide as the user made them.
  expect((await chartsOf(host)).map(({ frame }) => frame)).toEqual([
    { ...PLACE, top: PLACE.top + 6, width: 500.25 },
  ]);
});

test("charts take one more request, however many there are", async () => {
  const requests = async (charts: number) => {
    const host = await openExcel();
    const blocks = Array.from({ length: charts }, (_, index) =>
      status(3, {
        name: `TL_Chart${index}`,
        place: { row: 10 + index * 14, column: 1, rowCount: 12, columnCount: 4 },
      }),
    );
    await writeSheets([sheet(SCHOOLS, blocks)]);
    const first = host.stats.requests;
    await writeSheets([sheet(SCHOOLS, blocks)]);
    return [first, host.stats.requests - first];
  };
  const [none, one, many] = [await requests(0), await requests(1), await requests(9)];
  expect(one).toEqual(none.map((count) => count + 1));
  expect(many).toEqual(one);
});

test("wherever Excel breaks off, making the sheet again completes it with one chart", async () => {
  const counting = await openExcel();
  await writeSheets([sheet(SCHOOLS)]);
  const total = counting.stats.actions;
  for (let action = 3; action <= total; action += 5) {
    const host = await openExcel();
    host.failAt(action);
    await writeSheets([sheet(SCHOOLS)]).catch(() => undefined);
    await writeSheets([sheet(SCHOOLS)]);
    const own = (await chartsOf(host)).filter(({ name }) => name === "TL_ChartStatus");
    expect([action, own.map(({ frame }) => frame)]).toEqual([action, [PLACE]]);
    closeExcel();
  }
});

test("a sheet is complete also where Excel takes no alternative text", async () => {
  const counting = await openExcel();
  await writeSheets([sheet(SCHOOLS)]);
  const total = counting.stats.actions;
  const texts: string[] = [];
  for (let fromEnd = 0; fromEnd < 3; fromEnd++) {
    const host = await openExcel();
    host.failAt(total - fromEnd);
    expect(await writeSheets([sheet(SCHOOLS)])).toEqual(["Status"]);
    expect(await valuesOf(host, "Status", "A2")).toEqual([[""]]);
    texts.push((await chartsOf(host))[0]!.alt);
  }
  expect(texts).toContain("");
});

test("sheets that are taken back leave no chart behind", async () => {
  const host = await openExcel();
  await writeSheets([sheet(SCHOOLS)]);
  await change(host, (own) => {
    own.charts.add("LineMarkers" as Excel.ChartType, own.getRange("B5:B7")).name = "Mine";
  });
  await removeSheets([sheet(SCHOOLS)], ["Status"]);
  expect((await chartsOf(host)).map(({ name }) => name)).toEqual(["Mine"]);
});

/** Luminance by WCAG 2.1. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test("colors of series differ from each other in grey, from the paper, and from the numbers on them", () => {
  for (const [index, { fill, label }] of SERIES_COLORS.entries()) {
    expect(contrast(fill, "#FFFFFF")).toBeGreaterThanOrEqual(3);
    expect(contrast(fill, label)).toBeGreaterThanOrEqual(4.5);
    for (const other of SERIES_COLORS.slice(index + 1))
      expect([fill, other.fill, contrast(fill, other.fill) >= 1.5]).toEqual([fill, other.fill, true]);
  }
  for (const color of [CHART_TEXT.color, CHART_TEXT.titleColor])
    expect(contrast(color, "#FFFFFF")).toBeGreaterThanOrEqual(4.5);
  expect(new Set(MARKERS).size).toBe(SERIES_COLORS.length);
});
