import { cornersOf, type Grid, pointOf } from "../../book/charts/chartPlace";
import type { ChartData, ChartModel, CornerData, KeptPart } from "../../book/charts/chartData";
import { ChartValues } from "../../book/charts/chartValues";
import { readChartModel } from "./chartRead";
import { chartXml } from "./chartXml";
import { EMUS_PER_POINT } from "./chartText";
import { readKeptPart } from "./keptParts";
import { CHART, DRAWING, OFFICE_RELATIONSHIPS, SHEET_DRAWING } from "../namespaces";
import type { Package, Relationship } from "../package";
import { child, numeric, type XmlElement, xmlElement } from "../xml";

/** The charts that lie over a sheet's cells. Other things on the drawing, and charts inside groups, are left out. */
export async function readCharts(
  links: readonly Relationship[],
  parts: Package,
  grid: Grid,
): Promise<ChartData[]> {
  const charts: ChartData[] = [];
  for (const { type, target } of links) {
    if (type !== "drawing" || !parts.has(target)) continue;
    const drawing = await parts.xml(target);
    const own = await parts.relationships(target);
    for (const anchor of drawing.children) {
      const frame = child(anchor, "graphicFrame");
      const reference = child(child(child(frame, "graphic"), "graphicData"), "chart");
      const path = own.find(({ id }) => id === reference?.attributes[":id"])?.target;
      const corners = readCorners(anchor, grid);
      if (!corners || path === undefined || !parts.has(path)) continue;
      const root = await parts.xml(path);
      if (root.name !== "chartSpace") continue;
      const model = readChartModel(root);
      const part = await readKeptPart(parts, path);
      charts.push({
        ...readName(frame),
        ...corners,
        placement: placementOf(anchor),
        model,
        original: model && saysNoMore(part, model) ? null : part,
      });
    }
  }
  return charts;
}

/** Whether a part holds just what is read from it: then it is made anew, with today's figures in it. */
function saysNoMore({ content, links }: KeptPart, model: ChartModel): boolean {
  const bare = (xml: string) =>
    xml
      .replace(/^<\?xml[^>]*>\s*/, "")
      .replace(/<c:(num|str)Cache>.*?<\/c:\1Cache>/gs, "")
      .replace(/<(\/?)c:(num|str)Ref>/g, "<$1c:ref>");
  return (
    links.length === 0 &&
    typeof content === "string" &&
    bare(content) === bare(chartXml(model, new ChartValues([])))
  );
}

function readName(frame: XmlElement | undefined): Pick<ChartData, "name" | "altTitle" | "altText"> {
  const attributes = child(child(frame, "nvGraphicFramePr"), "cNvPr")?.attributes;
  const text = (name: string) => attributes?.[name] ?? "";
  return { name: text("name"), altTitle: text("title"), altText: text("descr") };
}

function placementOf({ name, attributes }: XmlElement): ChartData["placement"] {
  if (name === "absoluteAnchor" || attributes.editAs === "absolute") return "absolute";
  return name === "oneCellAnchor" || attributes.editAs === "oneCell" ? "oneCell" : "twoCell";
}

function readCorners(anchor: XmlElement, grid: Grid): Pick<ChartData, "from" | "to"> | null {
  const from = child(anchor, "from");
  const extent = child(anchor, "ext");
  const size = { width: points(numeric(extent, "cx")), height: points(numeric(extent, "cy")) };
  if (anchor.name === "twoCellAnchor") return { from: readCorner(from), to: readCorner(child(anchor, "to")) };
  if (anchor.name === "oneCellAnchor") {
    const start = readCorner(from);
    const { x: left, y: top } = pointOf(grid, start);
    return { from: start, to: cornersOf(grid, { left, top, ...size }).to };
  }
  if (anchor.name !== "absoluteAnchor") return null;
  const position = child(anchor, "pos");
  const left = points(numeric(position, "x"));
  const top = points(numeric(position, "y"));
  return cornersOf(grid, { left, top, ...size });
}

function readCorner(corner: XmlElement | undefined): CornerData {
  const value = (name: string) => Number(child(corner, name)?.text.trim() ?? 0) || 0;
  return {
    row: value("row"),
    column: value("col"),
    x: value("colOff") / EMUS_PER_POINT,
    y: value("rowOff") / EMUS_PER_POINT,
  };
}

function points(emus: number | null): number {
  return (emus ?? 0) / EMUS_PER_POINT;
}

/** The part of a sheet's drawing. @param ids the relationships of the charts */
export function drawingXml(charts: readonly ChartData[], ids: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index + 2, ids[index]!));
  return `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join("")}</xdr:wsDr>`;
}

/** @param number of the frame; 1 is the drawing's own */
function anchorXml(chart: ChartData, number: number, id: string): string {
  const name = xmlElement("xdr:cNvPr", {
    id: number,
    name: chart.name || `Chart ${number - 1}`,
    descr: chart.altText || null,
    title: chart.altTitle || null,
  });
  const reference = `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${id}"/>`;
  return xmlElement(
    "xdr:twoCellAnchor",
    { editAs: chart.placement === "twoCell" ? null : chart.placement },
    cornerXml("from", chart.from) +
      cornerXml("to", chart.to) +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${CHART}">${reference}</a:graphicData></a:graphic></xdr:graphicFrame>` +
      "<xdr:clientData/>",
  );
}

function cornerXml(name: string, { row, column, x, y }: CornerData): string {
  const emus = (size: number) => Math.round(size * EMUS_PER_POINT);
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emus(x)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emus(y)}</xdr:rowOff></xdr:${name}>`;
}
