import {
  type ChartAxisData,
  type ChartModel,
  type ChartSeriesData,
  isLines,
  isSideways,
  isStacked,
} from "../../book/charts/chartData";
import { type ChartValues, textOf } from "../../book/charts/chartValues";
import type { CellContentData } from "../../book/data";
import { lineXml, solidXml, textLookXml, titleXml } from "./chartText";
import { CHART, DRAWING, OFFICE_RELATIONSHIPS } from "../namespaces";
import { escapeText, xmlElement, xmlText } from "../xml";

const AXIS_IDS = { category: 100_000_001, value: 100_000_002 } as const;
const LEGEND = { top: "t", bottom: "b", left: "l", right: "r" } as const;
/** Around the whole chart. */
const FRAME =
  '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

const item = (name: string, val: string | number | boolean | null) =>
  val === null ? "" : xmlElement(`c:${name}`, { val });

/** The part of a chart, with copies of the figures that it draws for programs that don't calculate. */
export function chartXml(model: ChartModel, values: ChartValues): string {
  const title = model.title ? titleXml(model.title) : "";
  const legend = model.legend
    ? `<c:legend>${item("legendPos", LEGEND[model.legend])}${item("overlay", false)}</c:legend>`
    : "";
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    item("roundedCorners", false) +
    `<c:chart>${title}${item("autoTitleDeleted", model.title === null)}<c:plotArea><c:layout/>` +
    plotXml(model, values) +
    axesXml(model) +
    `</c:plotArea>${legend}${item("plotVisOnly", true)}${item("dispBlanksAs", model.blanks)}</c:chart>` +
    FRAME +
    "</c:chartSpace>"
  );
}

function plotXml(model: ChartModel, values: ChartValues): string {
  const series = model.series.map((each, index) => seriesXml(model, each, index, values)).join("");
  const ids = item("axId", AXIS_IDS.category) + item("axId", AXIS_IDS.value);
  if (isLines(model)) {
    const start = item("grouping", "standard") + item("varyColors", false);
    return `<c:lineChart>${start}${series}${item("marker", model.type === "lineMarkers" || null)}${ids}</c:lineChart>`;
  }
  const start =
    item("barDir", isSideways(model) ? "bar" : "col") +
    item("grouping", isStacked(model) ? "stacked" : "clustered") +
    item("varyColors", false);
  const gaps = item("gapWidth", model.gapWidth ?? 150) + item("overlap", isStacked(model) ? 100 : null);
  return `<c:barChart>${start}${series}${gaps}${ids}</c:barChart>`;
}

function seriesXml(model: ChartModel, series: ChartSeriesData, index: number, values: ChartValues): string {
  const lines = isLines(model);
  const look = (series.fill === null || lines ? "" : solidXml(series.fill)) + lineXml(series.line);
  return (
    `<c:ser>${item("idx", index)}${item("order", index)}` +
    nameXml(series.name, values) +
    (look && `<c:spPr>${look}</c:spPr>`) +
    (lines ? markerXml(model, series) : item("invertIfNegative", false)) +
    labelsXml(series) +
    categoriesXml(series, values) +
    `<c:val>${valuesXml(series, values)}</c:val>` +
    (lines ? item("smooth", false) : "") +
    "</c:ser>"
  );
}

function nameXml(name: string, values: ChartValues): string {
  if (name === "") return "";
  if (name.startsWith("=")) return `<c:tx>${referenceXml("str", name, values.at(name))}</c:tx>`;
  return `<c:tx><c:v>${xmlText(escapeText(name))}</c:v></c:tx>`;
}

function markerXml(model: ChartModel, { marker }: ChartSeriesData): string {
  if (!marker) return model.type === "line" ? `<c:marker>${item("symbol", "none")}</c:marker>` : "";
  const look =
    (marker.fill === null ? "" : solidXml(marker.fill)) +
    (marker.border === null ? "" : lineXml({ color: marker.border, weight: null, isDrawn: true }));
  return (
    `<c:marker>${item("symbol", marker.style)}${item("size", marker.size)}` +
    (look && `<c:spPr>${look}</c:spPr>`) +
    "</c:marker>"
  );
}

function labelsXml({ labels }: ChartSeriesData): string {
  if (!labels) return "";
  const shown = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return (
    "<c:dLbls>" +
    (labels.format === null
      ? ""
      : xmlElement("c:numFmt", { formatCode: labels.format, sourceLinked: false })) +
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" +
    textLookXml(labels.font) +
    item("dLblPos", labels.position) +
    shown.map((name) => item(name, name === "showVal")).join("") +
    "</c:dLbls>"
  );
}

function categoriesXml({ categories }: ChartSeriesData, values: ChartValues): string {
  if (categories === null) return "";
  const cells = values.at(categories);
  // Years and other numbers stand below columns as they are.
  const kind = cells.length > 0 && cells.every((cell) => typeof cell === "number") ? "num" : "str";
  return `<c:cat>${referenceXml(kind, categories, cells)}</c:cat>`;
}

function valuesXml({ values: formula }: ChartSeriesData, values: ChartValues): string {
  if (formula === "") return `<c:numLit>${item("ptCount", 0)}</c:numLit>`;
  return referenceXml("num", formula, values.at(formula));
}

function referenceXml(kind: "num" | "str", formula: string, cells: readonly CellContentData[]): string {
  const points = cells.flatMap((cell, idx) => {
    if (kind === "num" ? typeof cell !== "number" : cell === null) return [];
    return [xmlElement("c:pt", { idx }, `<c:v>${xmlText(escapeText(textOf(cell)))}</c:v>`)];
  });
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  const cache = `<c:${kind}Cache>${format}${item("ptCount", cells.length)}${points.join("")}</c:${kind}Cache>`;
  return `<c:${kind}Ref><c:f>${xmlText(formula.slice(1))}</c:f>${cache}</c:${kind}Ref>`;
}

function axesXml(model: ChartModel): string {
  const { category, value } = model;
  const sideways = isSideways(model);
  // An axis says where it crosses the other one, and on which side of the chart that is.
  const categoryAxis =
    axisStart("category", category, sideways ? "l" : "b", sideways) +
    axisEnd("category", value) +
    item("auto", true) +
    item("lblAlgn", "ctr") +
    item("lblOffset", 100) +
    item("tickLblSkip", category.labelEvery) +
    item("noMultiLvlLbl", false);
  const valueAxis =
    axisStart("value", value, sideways ? "b" : "l", !sideways) +
    axisEnd("value", category) +
    item("crossBetween", "between") +
    item("majorUnit", value.majorUnit);
  return `<c:catAx>${categoryAxis}</c:catAx><c:valAx>${valueAxis}</c:valAx>`;
}

function axisStart(
  name: keyof typeof AXIS_IDS,
  axis: ChartAxisData,
  side: string,
  isUpright: boolean,
): string {
  const { gridlines } = axis;
  const grid = gridlines
    ? `<c:spPr>${lineXml({ color: gridlines, weight: 0.75, isDrawn: true })}</c:spPr>`
    : "";
  return (
    item("axId", AXIS_IDS[name]) +
    `<c:scaling>${item("orientation", axis.isReversed ? "maxMin" : "minMax")}${item("max", axis.maximum)}${item("min", axis.minimum)}</c:scaling>` +
    item("delete", false) +
    item("axPos", side) +
    (gridlines === null ? "" : `<c:majorGridlines>${grid}</c:majorGridlines>`) +
    (axis.title ? titleXml(axis.title, isUpright) : "") +
    xmlElement("c:numFmt", { formatCode: axis.format ?? "General", sourceLinked: axis.format === null }) +
    item("majorTickMark", "none") +
    item("minorTickMark", "none") +
    item("tickLblPos", "nextTo") +
    textLookXml(axis.font)
  );
}

function axisEnd(name: keyof typeof AXIS_IDS, other: ChartAxisData): string {
  const { crossedAt } = other;
  return (
    item("crossAx", name === "category" ? AXIS_IDS.value : AXIS_IDS.category) +
    item("crosses", crossedAt === "auto" ? "autoZero" : crossedAt)
  );
}
