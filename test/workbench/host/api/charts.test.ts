import { codeOf, onSheet, refusal } from "../withHost";

const FIGURES = [
  ["School", "Complete", "Overdue"],
  ["Bates", 3, 1],
  ["Clay", 4, 0],
];

/** A chart of a block with headings above and names beside the figures. */
function add(sheet: Excel.Worksheet, type: Excel.ChartType | "BarStacked" | "LineMarkers" = "BarStacked") {
  const range = sheet.getRange("A1:C3");
  range.values = FIGURES;
  return sheet.charts.add(type as Excel.ChartType, range, "Columns" as Excel.ChartSeriesBy);
}

test("a chart of a block takes headings for names of series, and has a title, a legend and a size", () =>
  onSheet(async (sheet, context) => {
    const chart = add(sheet);
    chart.load("name,chartType,width,height,title/text,legend/visible,series/items/name");
    await context.sync();
    expect(chart).toMatchObject({ name: "Chart 1", chartType: "BarStacked", width: 360, height: 216 });
    expect(chart.title.text).toBe("Chart Title");
    expect(chart.legend.visible).toBe(true);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["=Sheet1!$B$1", "=Sheet1!$C$1"]);
  }));

test("what is set is read again, also after the request", () =>
  onSheet(async (sheet, context) => {
    const made = add(sheet);
    made.name = "Status";
    made.title.text = "By school";
    made.title.format.font.size = 13;
    made.legend.position = "Top";
    made.displayBlanksAs = "Zero";
    made.axes.categoryAxis.reversePlotOrder = true;
    made.axes.categoryAxis.position = "Maximum";
    made.axes.valueAxis.title.text = "Items";
    made.axes.valueAxis.minimum = 1;
    made.axes.valueAxis.numberFormat = "0";
    made.axes.valueAxis.majorGridlines.format.line.color = "#d9d9d9";
    const second = made.series.getItemAt(1);
    second.name = "Late";
    second.format.fill.setSolidColor("#112040");
    second.gapWidth = 45;
    second.hasDataLabels = true;
    second.dataLabels.position = "Center";
    second.dataLabels.format.font.color = "white";
    await context.sync();

    const chart = sheet.charts.getItem("status");
    chart.load("title/text,title/format/font/size,legend/position,displayBlanksAs");
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.load("reversePlotOrder,position,title/visible");
    valueAxis.load(
      "minimum,maximum,numberFormat,linkNumberFormat,title/text,majorGridlines/format/line/color",
    );
    const series = chart.series.getItemAt(1);
    series.load("name,gapWidth,hasDataLabels,dataLabels/position,dataLabels/format/font/color");
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      title: { text: "By school", format: { font: { size: 13 } } },
      legend: { position: "Top" },
      displayBlanksAs: "Zero",
    });
    expect(categoryAxis.toJSON()).toMatchObject({
      reversePlotOrder: true,
      position: "Maximum",
      title: { visible: false },
    });
    expect(valueAxis.toJSON()).toMatchObject({
      minimum: 1,
      maximum: "",
      numberFormat: "0",
      linkNumberFormat: false,
      title: { text: "Items" },
      majorGridlines: { format: { line: { color: "#D9D9D9" } } },
    });
    expect(series.toJSON()).toMatchObject({
      name: "Late",
      gapWidth: 45,
      hasDataLabels: true,
      dataLabels: { position: "Center", format: { font: { color: "#FFFFFF" } } },
    });
  }));

test("a chart lies over the cells that it is put over, and moves by points", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.columnWidth = 100.5;
    const cells = sheet.getRange("B3:C7");
    cells.load("left,top,width,height");
    const chart = add(sheet);
    chart.setPosition("B3", "C7");
    chart.load("left,top,width,height");
    await context.sync();
    const place = { left: 48, top: 30, width: 148.5, height: 75 };
    expect(cells).toMatchObject(place);
    expect(chart).toMatchObject(place);
    chart.left = 60;
    chart.height = 90;
    chart.load("left,top,width,height");
    await context.sync();
    expect(chart).toMatchObject({ ...place, left: 60, height: 90 });
    chart.setPosition("A1");
    chart.load("left,top,width,height");
    await context.sync();
    expect(chart).toMatchObject({ left: 0, top: 0, width: 148.5, height: 90 });
  }));

test("series are added, and draw other cells, also of another sheet", () =>
  onSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add("Other data");
    const chart = add(sheet, "LineMarkers");
    const series = chart.series.add("Third");
    series.setValues(other.getRange("A2:A4"));
    series.setXAxisValues(sheet.getRange("A2:A3"));
    series.markerStyle = "Diamond";
    series.markerSize = 9;
    series.markerBackgroundColor = "#112040";
    series.format.line.lineStyle = "None";
    series.load("name,markerStyle,markerSize,markerBackgroundColor,format/line/lineStyle");
    chart.series.load("count");
    await context.sync();
    expect(chart.series.count).toBe(3);
    expect(series).toMatchObject({ name: "Third", markerStyle: "Diamond", markerSize: 9 });
    expect(series.format.line.lineStyle).toBe("None");
  }));

test("charts are found by name, counted and deleted; two may have one name, of which the first is meant", () =>
  onSheet(async (sheet, context) => {
    const [first, second] = [add(sheet), add(sheet, "LineMarkers")];
    first.name = second.name = "Twin";
    await context.sync();
    sheet.charts.getItem("Twin").delete();
    const count = sheet.charts.getCount();
    const none = sheet.charts.getItemOrNullObject("Chart 1");
    const left = sheet.charts.getItem("Twin");
    left.load("chartType");
    await context.sync();
    expect([count.value, none.isNullObject, left.chartType]).toEqual([1, true, "LineMarkers"]);
  }));

test("what lies over a sheet has alternative texts", () =>
  onSheet(async (sheet, context) => {
    add(sheet).name = "Status";
    sheet.shapes.load("items/name,items/type");
    await context.sync();
    const [shape] = sheet.shapes.items;
    expect(shape).toMatchObject({ name: "Status", type: "Unsupported" });
    shape!.altTextDescription = "A bar for each school";
    await context.sync();
    sheet.shapes.load("items/altTextDescription");
    await context.sync();
    expect(sheet.shapes.items[0]!.altTextDescription).toBe("A bar for each school");
  }));

const refused: readonly [what: string, code: string, attempt: (sheet: Excel.Worksheet) => unknown][] = [
  ["a chart that is not there", "ItemNotFound", (sheet) => sheet.charts.getItem("None").load("name")],
  ["a chart beyond the last", "InvalidArgument", (sheet) => sheet.charts.getItemAt(3).load("name")],
  ["a chart of a kind that the host lacks", "ApiNotFound", (sheet) => add(sheet, "Pie" as never)],
  ["a color that is none", "InvalidArgument", (sheet) => (add(sheet).title.format.font.color = "blueish")],
  ["a size that is none", "InvalidArgument", (sheet) => (add(sheet).width = -1)],
  ["a place beyond the sheet", "InvalidArgument", (sheet) => add(sheet).setPosition("XFE1")],
  ["an end before the start", "InvalidArgument", (sheet) => add(sheet).setPosition("C5", "B2")],
  ["a series beyond the last", "InvalidArgument", (sheet) => add(sheet).series.getItemAt(2).load("name")],
  [
    "figures from a block",
    "InvalidArgument",
    (sheet) => add(sheet).series.getItemAt(0).setValues(sheet.getRange("A1:B3")),
  ],
  ["marks on bars", "InvalidOperation", (sheet) => (add(sheet).series.getItemAt(0).markerSize = 5)],
  [
    "gaps between lines",
    "InvalidOperation",
    (sheet) => (add(sheet, "LineMarkers").series.getItemAt(0).gapWidth = 50),
  ],
  [
    "a look of numbers that are not shown",
    "InvalidOperation",
    (sheet) => (add(sheet).series.getItemAt(0).dataLabels.position = "Center"),
  ],
  [
    "numbers above stacked bars",
    "InvalidArgument",
    (sheet) => {
      const series = add(sheet).series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.position = "OutsideEnd";
    },
  ],
  ["a legend nowhere", "InvalidArgument", (sheet) => (add(sheet).legend.position = "Middle" as never)],
  ["what the host lacks of a chart", "ApiNotFound", (sheet) => (add(sheet).style = 3)],
  ["a picture", "ApiNotFound", (sheet) => add(sheet).getImage()],
];
test.each(refused)("%s: %s", async (_, code, attempt) => expect(await codeOf(attempt)).toBe(code));

test("a chart on a protected sheet", async () => {
  const error = await refusal(
    onSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.charts.add("BarStacked" as Excel.ChartType, sheet.getRange("A1:B2"));
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
});

test("what is no range is refused before it is sent", () =>
  onSheet(async (sheet) => {
    expect(() => sheet.charts.add("BarStacked" as Excel.ChartType, "A1:B2" as never)).toThrow();
  }));
