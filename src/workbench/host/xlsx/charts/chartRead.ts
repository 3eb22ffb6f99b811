import {
  type ChartAxisData,
  type ChartModel,
  type ChartSeriesData,
  NEW_AXIS,
} from "../../book/charts/chartData";
import { number, readFont, readLine, readSolid, readTitle, val } from "./chartText";
import { child, children, flag, unescapeText, type XmlElement } from "../xml";

const LEGEND = { t: "top", b: "bottom", l: "left", r: "right", tr: "right" } as const;
const BLANKS = { gap: "gap", zero: "zero", span: "span" } as const;

/** What a chart's part draws; null for what is not one chart of bars, columns or lines over cells of the workbook. */
export function readChartModel(root: XmlElement): ChartModel | null {
  const chart = child(root, "chart");
  const plotArea = child(chart, "plotArea");
  const plots = plotArea?.children.filter(({ name }) => /Chart$/.test(name)) ?? [];
  const [plot] = plots;
  if (!plot || plots.length > 1) return null;
  const type = typeOf(plot);
  const elements = children(plot, "ser");
  const series = elements.map(readSeries).filter((each) => each !== null);
  if (type === null || series.length !== elements.length) return null;
  const [categoryAxis] = children(plotArea, "catAx");
  const [valueAxis] = children(plotArea, "valAx");
  const legend = child(chart, "legend");
  return {
    type,
    title: readTitle(child(chart, "title")),
    legend: legend ? (LEGEND[val(legend, "legendPos") as keyof typeof LEGEND] ?? "right") : null,
    series,
    category: readAxis(categoryAxis, valueAxis),
    value: readAxis(valueAxis, categoryAxis),
    gapWidth: number(plot, "gapWidth"),
    blanks: BLANKS[val(chart, "dispBlanksAs") as keyof typeof BLANKS] ?? "zero",
  };
}

function typeOf(plot: XmlElement): ChartModel["type"] | null {
  const grouping = val(plot, "grouping");
  if (plot.name === "lineChart" && grouping !== "stacked" && grouping !== "percentStacked") {
    const hasMarkers = flag(child(plot, "marker"), "val");
    return hasMarkers ? "lineMarkers" : "line";
  }
  if (plot.name !== "barChart") return null;
  const direction = val(plot, "barDir") === "bar" ? "bar" : "column";
  if (grouping === "stacked") return `${direction}Stacked`;
  return grouping === "percentStacked" ? null : `${direction}Clustered`;
}

function readSeries(element: XmlElement): ChartSeriesData | null {
  const values = formulaIn(child(element, "val"));
  if (values === null) return null;
  const tx = child(element, "tx");
  const properties = child(element, "spPr");
  const marker = child(element, "marker");
  const style = val(marker, "symbol");
  const look = child(marker, "spPr");
  const labels = child(element, "dLbls");
  const format = child(labels, "numFmt");
  return {
    name: formulaIn(tx) ?? unescapeText(child(tx, "v")?.text ?? ""),
    values,
    categories: formulaIn(child(element, "cat")),
    fill: readSolid(properties),
    line: readLine(properties),
    marker:
      style === null || style === "none"
        ? null
        : { style, size: number(marker, "size"), fill: readSolid(look), border: readLine(look).color },
    labels: flag(child(labels, "showVal"), "val")
      ? {
          format: flag(format, "sourceLinked") ? null : (format?.attributes.formatCode ?? null),
          position: val(labels, "dLblPos"),
          font: readFont(child(labels, "txPr")),
        }
      : null,
  };
}

function formulaIn(element: XmlElement | undefined): string | null {
  const reference = element?.children.find(({ name }) => name === "numRef" || name === "strRef");
  const text = child(reference, "f")?.text.trim();
  return text ? `=${text}` : null;
}

/** @param other the axis that crosses it, since that one says where */
function readAxis(element: XmlElement | undefined, other: XmlElement | undefined): ChartAxisData {
  if (!element) return NEW_AXIS;
  const scaling = child(element, "scaling");
  const format = child(element, "numFmt");
  const gridlines = child(element, "majorGridlines");
  const crosses = val(other, "crosses");
  return {
    title: readTitle(child(element, "title")),
    font: readFont(child(element, "txPr")),
    minimum: number(scaling, "min"),
    maximum: number(scaling, "max"),
    majorUnit: number(element, "majorUnit"),
    format: flag(format, "sourceLinked") ? null : (format?.attributes.formatCode ?? null),
    isReversed: val(scaling, "orientation") === "maxMin",
    crossedAt: crosses === "max" || crosses === "min" ? crosses : "auto",
    labelEvery: number(element, "tickLblSkip"),
    gridlines: gridlines ? (readLine(child(gridlines, "spPr")).color ?? "") : null,
  };
}
