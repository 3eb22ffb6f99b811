import { all, checkOrder, checkUnique, first, type Node, type Report, within } from "./part";

const ANCHOR = ["xdr:from", "xdr:to", "xdr:pic", "xdr:sp", "xdr:graphicFrame", "xdr:clientData"];
const FRAME = ["xdr:nvGraphicFramePr", "xdr:xfrm", "a:graphic"];
const CORNER = ["xdr:col", "xdr:colOff", "xdr:row", "xdr:rowOff"];

/** The rules of the part with what lies over a sheet's cells. */
export function checkDrawing(root: Node, report: Report): void {
  const properties = within(root).filter(({ name }) => name === "xdr:cNvPr");
  checkUnique(
    "frame",
    properties.map(({ attributes }) => attributes.id ?? ""),
    report,
  );
  for (const { attributes } of properties) {
    if (!(Number(attributes.id) > 0)) report(`a frame with the id "${attributes.id}"`);
    if (!attributes.name) report(`the frame ${attributes.id} has no name`);
  }
  for (const anchor of all(root, "xdr:twoCellAnchor")) {
    checkOrder(anchor, ANCHOR, report);
    if (!first(anchor, "xdr:clientData")) report("an anchor without client data");
    for (const corner of ["xdr:from", "xdr:to"].flatMap((name) => all(anchor, name))) {
      checkOrder(corner, CORNER, report);
      if (corner.children.length !== 4) report("a corner without all of its numbers");
      for (const { name, text } of corner.children) if (!/^\d+$/.test(text)) report(`<${name}> is "${text}"`);
    }
    for (const frame of all(anchor, "xdr:graphicFrame")) checkOrder(frame, FRAME, report);
  }
}

const TEXT_LOOK = ["c:spPr", "c:txPr"];
const LABELS = [
  ...["c:delete", "c:numFmt", ...TEXT_LOOK, "c:dLblPos", "c:showLegendKey", "c:showVal", "c:showCatName"],
  ...["c:showSerName", "c:showPercent", "c:showBubbleSize", "c:separator", "c:showLeaderLines"],
];
const AXIS_START = [
  ...["c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:minorGridlines", "c:title"],
  ...["c:numFmt", "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", ...TEXT_LOOK, "c:crossAx"],
  ...["c:crosses", "c:crossesAt"],
];
/** The children of each element, in their order (ECMA-376 part 1, 21.2). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  "c:chartSpace": [
    ...[
      "c:date1904",
      "c:lang",
      "c:roundedCorners",
      "c:style",
      "c:clrMapOvr",
      "c:pivotSource",
      "c:protection",
    ],
    ...["c:chart", ...TEXT_LOOK, "c:externalData", "c:printSettings", "c:userShapes", "c:extLst"],
  ],
  "c:chart": [
    ...["c:title", "c:autoTitleDeleted", "c:pivotFmts", "c:view3D", "c:floor", "c:sideWall", "c:backWall"],
    ...["c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"],
  ],
  "c:title": ["c:tx", "c:layout", "c:overlay", ...TEXT_LOOK],
  "c:plotArea": ["c:layout", "c:barChart", "c:lineChart", "c:catAx", "c:valAx", "c:dTable", "c:spPr"],
  "c:barChart": [
    ...["c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:gapWidth", "c:overlap"],
    ...["c:serLines", "c:axId"],
  ],
  "c:lineChart": [
    ...["c:grouping", "c:varyColors", "c:ser", "c:dLbls", "c:dropLines", "c:hiLowLines", "c:upDownBars"],
    ...["c:marker", "c:smooth", "c:axId"],
  ],
  "c:dLbls": LABELS,
  "c:marker": ["c:symbol", "c:size", "c:spPr"],
  "c:scaling": ["c:logBase", "c:orientation", "c:max", "c:min"],
  "c:catAx": [
    ...[...AXIS_START, "c:auto", "c:lblAlgn", "c:lblOffset", "c:tickLblSkip", "c:tickMarkSkip"],
    "c:noMultiLvlLbl",
  ],
  "c:valAx": [...AXIS_START, "c:crossBetween", "c:majorUnit", "c:minorUnit", "c:dispUnits"],
  "c:legend": ["c:legendPos", "c:legendEntry", "c:layout", "c:overlay", ...TEXT_LOOK],
  "c:txPr": ["a:bodyPr", "a:lstStyle", "a:p"],
  "c:rich": ["a:bodyPr", "a:lstStyle", "a:p"],
  "c:numRef": ["c:f", "c:numCache"],
  "c:strRef": ["c:f", "c:strCache"],
  "c:numCache": ["c:formatCode", "c:ptCount", "c:pt"],
  "c:strCache": ["c:ptCount", "c:pt"],
};
const SERIES_START = ["c:idx", "c:order", "c:tx", "c:spPr"];
const SERIES: Readonly<Record<string, readonly string[]>> = {
  "c:barChart": [
    ...[...SERIES_START, "c:invertIfNegative", "c:pictureOptions", "c:dPt", "c:dLbls", "c:trendline"],
    ...["c:errBars", "c:cat", "c:val", "c:shape"],
  ],
  "c:lineChart": [
    ...[...SERIES_START, "c:marker", "c:dPt", "c:dLbls", "c:trendline", "c:errBars", "c:cat", "c:val"],
    "c:smooth",
  ],
};

/** The rules of a chart's part. */
export function checkChart(root: Node, report: Report): void {
  for (const node of within(root)) {
    const order = ORDERS[node.name];
    // `<c:marker val="1"/>` of a chart of lines has nothing in it.
    if (order) checkOrder(node, order, report);
  }
  const nodes = within(root);
  const axes = nodes.filter(({ name }) => name === "c:catAx" || name === "c:valAx");
  const idOf = (node: Node, name: string) => first(node, name)?.attributes.val ?? "";
  const ids = axes.map((axis) => idOf(axis, "c:axId"));
  checkUnique("axis", ids, report);
  for (const axis of axes)
    if (!ids.includes(idOf(axis, "c:crossAx"))) report("an axis crosses one that is not there");
  for (const [plotName, order] of Object.entries(SERIES))
    for (const plot of nodes.filter(({ name }) => name === plotName)) {
      for (const id of all(plot, "c:axId"))
        if (!ids.includes(id.attributes.val ?? "")) report("a plot over an axis that is not there");
      if (all(plot, "c:axId").length !== 2) report("a plot without two axes");
      const series = all(plot, "c:ser");
      series.forEach((each) => checkOrder(each, order, report));
      for (const name of ["c:idx", "c:order"])
        checkUnique(
          name,
          series.map((each) => idOf(each, name)),
          report,
        );
      checkLabels(plot, report);
    }
  for (const cache of nodes.filter(({ name }) => /Cache$/.test(name))) checkCache(cache, report);
}

/** In a place that a kind of chart has no room for numbers in, Excel takes the file for damaged. */
function checkLabels(plot: Node, report: Report): void {
  const isStacked = /stacked/i.test(first(plot, "c:grouping")?.attributes.val ?? "");
  const bars = isStacked ? ["ctr", "inEnd", "inBase"] : ["ctr", "inEnd", "inBase", "outEnd"];
  const places = plot.name === "c:barChart" ? bars : ["ctr", "l", "r", "t", "b"];
  for (const { name, attributes } of within(plot))
    if (name === "c:dLblPos" && !places.includes(attributes.val ?? ""))
      report(`numbers at "${attributes.val}" in a <${plot.name}>`);
}

function checkCache(cache: Node, report: Report): void {
  const count = Number(first(cache, "c:ptCount")?.attributes.val);
  const points = all(cache, "c:pt").map(({ attributes }) => Number(attributes.idx));
  if (!(count >= points.length) || points.some((index) => !(index < count)))
    report(`a copy of ${count} cells holds the cells ${points.join(", ")}`);
  if (cache.name === "c:numCache")
    for (const point of all(cache, "c:pt"))
      if (!Number.isFinite(Number(first(point, "c:v")?.text || "x"))) report("a figure that is no number");
}
