import type { ColorData, StyleData } from "../../book/data";
import { DEFAULT_STYLE } from "../../book/empty";
import { readColor, type Palette } from "./colors";
import { builtInFormat } from "./numberFormats";
import { child, children, flag, numeric, serialize, unescapeText, type XmlElement } from "../xml";

const SIDES = ["left", "right", "top", "bottom"] as const;

/** A file's styles: those of cells by their number, and those that conditional formats and the like put on top. */
export interface FileStyles {
  /** At least one. */
  readonly cells: readonly StyleData[];
  readonly differential: readonly { readonly style: StyleData; readonly xml: string }[];
  /** What the part says beyond that, in plain words. */
  readonly notKept: readonly string[];
}

/** Reads a file's styles part; without one everything is plain. */
export function readStyles(root: XmlElement | undefined, palette: Palette): FileStyles {
  const formats = new Map(
    children(child(root, "numFmts"), "numFmt").map((format) => [
      numeric(format, "numFmtId"),
      unescapeText(format.attributes.formatCode ?? "General"),
    ]),
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = children(child(root, "fills"), "fill").map((fill) => readFill(fill, palette, root!.prefix));
  const borders = children(child(root, "borders"), "border").map((border) => readBorders(border, palette));
  const cells = children(child(root, "cellXfs"), "xf").map((xf): StyleData => {
    const format = numeric(xf, "numFmtId") ?? 0;
    return {
      numberFormat: formats.get(format) ?? builtInFormat(format) ?? "General",
      font: fonts[numeric(xf, "fontId") ?? 0] ?? DEFAULT_STYLE.font,
      fill: fills[numeric(xf, "fillId") ?? 0] ?? null,
      borders: borders[numeric(xf, "borderId") ?? 0] ?? {},
      alignment: readAlignment(child(xf, "alignment")),
      ...readProtection(child(xf, "protection")),
      ...(flag(xf, "quotePrefix") ? { quotePrefix: true } : {}),
    };
  });
  const differential = children(child(root, "dxfs"), "dxf").map((dxf) => ({
    style: readDifferential(dxf, palette, root!.prefix),
    xml: serialize(dxf, root!.prefix),
  }));
  return { cells: cells.length > 0 ? cells : [DEFAULT_STYLE], differential, notKept: listNotKept(root) };
}

function listNotKept(root: XmlElement | undefined): string[] {
  const named = new Set(
    children(child(root, "cellStyles"), "cellStyle")
      .filter((style) => style.attributes.builtinId !== "0")
      .map((style) => style.attributes.xfId),
  );
  const isNamed = (xf: XmlElement) => named.has(xf.attributes.xfId ?? "0");
  return [
    ...(children(child(root, "cellXfs"), "xf").some(isNamed)
      ? ["names of cell styles (how cells look is kept)"]
      : []),
    ...(children(child(root, "tableStyles"), "tableStyle").length > 0 ? ["table styles of its own"] : []),
  ];
}

function readDifferential(dxf: XmlElement, palette: Palette, prefix: string): StyleData {
  const font = child(dxf, "font");
  const fill = child(dxf, "fill");
  const border = child(dxf, "border");
  return {
    numberFormat: unescapeText(child(dxf, "numFmt")?.attributes.formatCode ?? "General"),
    font: font ? readFont(font, palette) : DEFAULT_STYLE.font,
    fill: fill ? readDifferentialFill(fill, palette, prefix) : null,
    borders: border ? readBorders(border, palette) : {},
    alignment: readAlignment(child(dxf, "alignment")),
    ...readProtection(child(dxf, "protection")),
  };
}

function readFont(font: XmlElement, palette: Palette): StyleData["font"] {
  const on = (name: string) => {
    const element = child(font, name);
    return element !== undefined && flag(element, "val", true);
  };
  const underline = child(font, "u");
  const style = underline?.attributes.val ?? (underline ? "single" : "none");
  const script = child(font, "vertAlign")?.attributes.val;
  return {
    name: child(font, "name")?.attributes.val ?? null,
    size: numeric(child(font, "sz"), "val"),
    bold: on("b"),
    italic: on("i"),
    underline: style === "none" ? null : style,
    strikethrough: on("strike"),
    color: readColor(child(font, "color"), palette),
    ...(script === "superscript" || script === "subscript" ? { script } : {}),
  };
}

function readFill(fill: XmlElement, palette: Palette, prefix: string): StyleData["fill"] {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (pattern && type === "none") return null;
  const color = type === "solid" ? readColor(child(pattern, "fgColor"), palette) : null;
  return color === null ? kept(fill, prefix) : { color };
}

/** In these the color of a solid fill stands where others have the background's. */
function readDifferentialFill(fill: XmlElement, palette: Palette, prefix: string): StyleData["fill"] {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "solid";
  if (pattern && type === "none") return null;
  const color: ColorData | null =
    type === "solid"
      ? (readColor(child(pattern, "bgColor"), palette) ?? readColor(child(pattern, "fgColor"), palette))
      : null;
  return color === null ? kept(fill, prefix) : { color };
}

function kept(fill: XmlElement, prefix: string): StyleData["fill"] {
  return fill.children.length === 0 ? null : { kept: serialize(fill, prefix) };
}

function readBorders(border: XmlElement, palette: Palette): StyleData["borders"] {
  const borders: Record<string, { style: string; color: ColorData | null }> = {};
  const add = (name: string, element: XmlElement | undefined) => {
    const style = element?.attributes.style ?? "none";
    if (style !== "none") borders[name] = { style, color: readColor(child(element, "color"), palette) };
  };
  // Strict files may say "start" and "end".
  const sides = { left: "start", right: "end", top: "top", bottom: "bottom" } as const;
  for (const side of SIDES) add(side, child(border, side) ?? child(border, sides[side]));
  if (flag(border, "diagonalUp")) add("diagonalUp", child(border, "diagonal"));
  if (flag(border, "diagonalDown")) add("diagonalDown", child(border, "diagonal"));
  return borders;
}

/** Files count angles below the horizontal from 91 on; 255 is letters one below the other. */
function readAlignment(alignment: XmlElement | undefined): StyleData["alignment"] {
  const horizontal = alignment?.attributes.horizontal ?? "general";
  const rotation = numeric(alignment, "textRotation") ?? 0;
  return {
    horizontal: horizontal === "general" ? null : horizontal,
    vertical: alignment?.attributes.vertical ?? null,
    wrap: flag(alignment, "wrapText"),
    indent: numeric(alignment, "indent") ?? 0,
    rotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
    shrink: flag(alignment, "shrinkToFit"),
  };
}

function readProtection(protection: XmlElement | undefined): Pick<StyleData, "locked" | "formulaHidden"> {
  return { locked: flag(protection, "locked", true), formulaHidden: flag(protection, "hidden") };
}
