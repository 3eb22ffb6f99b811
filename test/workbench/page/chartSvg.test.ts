import fc from "fast-check";
import { SaxesParser } from "saxes";
import { ChartValues } from "../../../src/workbench/host/book/charts/chartValues";
import { figuresOf, scaleOf } from "../../../src/workbench/page/view/charts/chartFigures";
import { chartSvg } from "../../../src/workbench/page/view/charts/chartSvg";
import { block, sheet } from "../host/xlsx/books";
import { anyChart, chart } from "../host/xlsx/charts";

const values = new ChartValues([
  sheet("Plan", {
    cells: block(0, 0, [
      ["School", "Complete", "Overdue"],
      ["Bates <1>", 3, 1],
      ["Clay", 5, { error: "#N/A" }],
    ]),
  }),
]);
const [series] = chart({}).model!.series;
const model = (type: "barStacked" | "lineMarkers", rest = {}) =>
  chart({
    type,
    title: { text: "By school & year", font: { size: null, bold: null, color: null } },
    legend: "bottom",
    series: [
      {
        ...series!,
        name: "=Plan!$B$1",
        values: "=Plan!$B$2:$B$3",
        categories: "=Plan!$A$2:$A$3",
        fill: "#112040",
      },
      {
        ...series!,
        name: "=Plan!$C$1",
        values: "=Plan!$C$2:$C$3",
        categories: "=Plan!$A$2:$A$3",
        fill: "#904310",
      },
    ],
    ...rest,
  }).model!;

/** The picture's elements by name, with their attributes and texts; fails for what is no XML. */
function elementsOf(svg: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const parser = new SaxesParser();
  const found: ReturnType<typeof elementsOf> = [];
  parser.on("opentag", ({ name, attributes }) => void found.push({ name, attributes, text: "" }));
  parser.on("text", (text) => {
    if (found.length > 0) found.at(-1)!.text += text;
  });
  parser.write(svg).close();
  return found;
}

test("a picture has title, names, legend and a bar for each figure, one after the other", () => {
  const drawn = model("barStacked");
  const elements = elementsOf(chartSvg(drawn, figuresOf(drawn, values), 400, 260));
  const texts = elements.filter(({ name }) => name === "text").map(({ text }) => text);
  for (const text of ["By school & year", "Bates <1>", "Clay", "Complete", "Overdue"])
    expect(texts).toContain(text);
  const bars = (fill: string) =>
    elements
      .filter(({ name, attributes }) => name === "rect" && attributes["fill"] === fill)
      .slice(1)
      .map(({ attributes }) => ({ x: Number(attributes["x"]), width: Number(attributes["width"]) }));
  const [complete, overdue] = [bars("#112040"), bars("#904310")];
  expect([complete.length, overdue.length]).toEqual([2, 1]);
  expect(complete[1]!.width / complete[0]!.width).toBeCloseTo(5 / 3);
  expect(overdue[0]!.x).toBeCloseTo(complete[0]!.x + complete[0]!.width);
});

test("a line is broken where there is nothing", () => {
  const drawn = model("lineMarkers");
  const paths = elementsOf(chartSvg(drawn, figuresOf(drawn, values), 400, 260)).filter(
    ({ name }) => name === "path",
  );
  expect(paths.map(({ attributes }) => attributes["d"]!.replace(/[\d. -]+/g, " "))).toEqual(["M L ", "M "]);
});

test.each([
  [[0, 7], { least: 0, most: 8, step: 2 }],
  [[3, 3], { least: 0, most: 3, step: 0.5 }],
  [[-4, 12], { least: -4, most: 15, step: 5 }],
  [[0, 0], { least: 0, most: 1, step: 1 }],
  [[90, 96], { least: 86, most: 96, step: 2 }],
  [[80, 96], { least: 0, most: 100, step: 20 }],
])("an axis for %j goes in round steps", (figures, expected) => {
  const drawn = model("lineMarkers");
  const names = figures.map(String);
  expect(scaleOf(drawn, { names, series: [{ name: "", values: figures }] })).toEqual(expected);
});

test("whatever a chart says, its picture is sound and within its frame", () => {
  fc.assert(
    fc.property(anyChart, ({ model: drawn }) => {
      const svg = chartSvg(drawn!, figuresOf(drawn!, values), 300, 200);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      for (const { name, attributes } of elementsOf(
        svg.replace(/[^\n\P{Cc}]|[\ufffe\uffff]|\p{Surrogate}/gu, ""),
      ))
        if (name === "rect") {
          expect(Number(attributes["width"])).toBeGreaterThanOrEqual(0);
          expect(Number(attributes["x"]) + Number(attributes["width"])).toBeLessThanOrEqual(301);
        }
    }),
  );
});
