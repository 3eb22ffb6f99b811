import { type ChartFontData, type ChartTextData, NO_FONT } from "../../book/charts/chartData";
import { child, children, descendants, flag, numeric, type XmlElement, xmlElement, xmlText } from "../xml";

// What charts say and how: texts, fonts, colors and lines in DrawingML.

/** EMUs, in which files measure, in a point. */
export const EMUS_PER_POINT = 12_700;

/** "#RRGGBB" of a fill; null for a theme's color, and for any other fill. */
export function readSolid(properties: XmlElement | undefined): string | null {
  const value = child(child(properties, "solidFill"), "srgbClr")?.attributes.val;
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toUpperCase()}` : null;
}

export function solidXml(color: string): string {
  return `<a:solidFill>${xmlElement("a:srgbClr", { val: color.slice(1) })}</a:solidFill>`;
}

/** The font of a text's properties (`txPr`) or of a rich text. */
export function readFont(text: XmlElement | undefined): ChartFontData {
  const [properties] = [...descendants(text, "rPr"), ...descendants(text, "defRPr")];
  if (!properties) return NO_FONT;
  const size = numeric(properties, "sz");
  return {
    size: size === null ? null : size / 100,
    bold: properties.attributes.b === undefined ? null : flag(properties, "b"),
    color: readSolid(properties),
  };
}

function fontXml(name: string, { size, bold, color }: ChartFontData): string {
  const attributes = { sz: size === null ? null : Math.round(size * 100), b: bold };
  return xmlElement(name, attributes, color === null ? "" : solidXml(color));
}

/** How an element's texts look; nothing where Excel chooses. */
export function textLookXml(font: ChartFontData): string {
  if (font.size === null && font.bold === null && font.color === null) return "";
  return (
    "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>" +
    fontXml("a:defRPr", font) +
    '</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

/** A title; its text is written out or that of a cell, of which the file has a copy. */
export function readTitle(title: XmlElement | undefined): ChartTextData | null {
  const tx = child(title, "tx");
  const rich = child(tx, "rich");
  const lines = rich
    ? children(rich, "p").map((paragraph) =>
        descendants(paragraph, "t")
          .map(({ text }) => text)
          .join(""),
      )
    : descendants(tx, "v").map(({ text }) => text);
  const text = lines.join(" ").trim();
  if (text === "") return null;
  return { text, font: readFont(rich ?? child(title, "txPr")) };
}

/** @param isTurned for an axis from bottom to top, along which its title runs */
export function titleXml({ text, font }: ChartTextData, isTurned = false): string {
  const body = isTurned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : "<a:bodyPr/>";
  return (
    `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${fontXml("a:defRPr", font)}</a:pPr><a:r>` +
    fontXml("a:rPr", font).replace("<a:rPr", '<a:rPr lang="en-US"') +
    `<a:t>${xmlText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** The color of a line: `null` where it is not said. */
export function readLine(properties: XmlElement | undefined): {
  color: string | null;
  weight: number | null;
  isDrawn: boolean;
} {
  const line = child(properties, "ln");
  const width = numeric(line, "w");
  return {
    color: readSolid(line),
    weight: width === null ? null : width / EMUS_PER_POINT,
    isDrawn: child(line, "noFill") === undefined,
  };
}

export function lineXml({ color, weight, isDrawn }: ReturnType<typeof readLine>): string {
  if (!isDrawn) return "<a:ln><a:noFill/></a:ln>";
  if (color === null && weight === null) return "";
  const w = weight === null ? null : Math.round(weight * EMUS_PER_POINT);
  return xmlElement("a:ln", { w }, color === null ? "" : solidXml(color));
}

/** The value of a child such as `<c:gapWidth val="50"/>`. */
export function val(element: XmlElement | undefined, name: string): string | null {
  return child(element, name)?.attributes.val ?? null;
}

export function number(element: XmlElement | undefined, name: string): number | null {
  return numeric(child(element, name), "val");
}
