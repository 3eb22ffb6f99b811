import type { StyleData } from "../../book/data";
import { writeColor } from "./colors";
import type { FormatCollector } from "../conditional";
import { MAIN, X14 } from "../namespaces";
import { builtInNumber, FIRST_OWN_FORMAT } from "./numberFormats";
import { DEFAULT_STYLE } from "../../book/empty";
import { escapeText, xmlElement } from "../xml";

/** Items of the styles part that others refer to by number; equal ones are written once. */
class NumberedItems {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const item of first) this.number(item);
  }

  number(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.numbers.set(xml, this.numbers.size);
    return this.numbers.size - 1;
  }

  toXml(name: string): string {
    return this.numbers.size === 0
      ? ""
      : xmlElement(name, { count: this.numbers.size }, [...this.numbers.keys()].join(""));
  }
}

/** Writes the styles part. Conditional formats are collected while the sheets are written. */
export class StyleWriter implements FormatCollector {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new NumberedItems();
  // Excel takes the first two for granted, whatever they say.
  private readonly fills = new NumberedItems([patternFill("none"), patternFill("gray125")]);
  private readonly borders = new NumberedItems();
  private readonly differential = new NumberedItems();
  private readonly cells: string[];

  private readonly styles: readonly StyleData[];

  constructor(styles: readonly StyleData[]) {
    this.styles = styles.length > 0 ? styles : [DEFAULT_STYLE];
    this.cells = this.styles.map((style) => this.cellXml(style));
  }

  /** The look of cells with a style's index. */
  readonly styleOf = (index: number): StyleData => this.styles[index] ?? DEFAULT_STYLE;

  fromStyle(style: StyleData): number {
    return this.fromXml(xmlElement("dxf", {}, this.differentialXml(style)));
  }

  fromXml(xml: string): number {
    return this.differential.number(xml);
  }

  toXml(): string {
    const formats = Array.from(this.formats, ([formatCode, numFmtId]) =>
      xmlElement("numFmt", { numFmtId, formatCode: escapeText(formatCode) }),
    );
    return (
      `<styleSheet xmlns="${MAIN}" xmlns:x14="${X14}">` +
      (formats.length > 0 ? xmlElement("numFmts", { count: formats.length }, formats.join("")) : "") +
      this.fonts.toXml("fonts") +
      this.fills.toXml("fills") +
      this.borders.toXml("borders") +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      xmlElement("cellXfs", { count: this.cells.length }, this.cells.join("")) +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>` +
      this.differential.toXml("dxfs") +
      "</styleSheet>"
    );
  }

  private cellXml(style: StyleData): string {
    const numFmtId = this.formatNumber(style.numberFormat);
    const fontId = this.fonts.number(fontXml(style.font));
    const fillId = style.fill ? this.fills.number(fillXml(style.fill)) : 0;
    const borderId = this.borders.number(borderXml(style.borders));
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: style.quotePrefix ?? null,
      applyNumberFormat: numFmtId !== 0 || null,
      applyFont: fontId !== 0 || null,
      applyFill: fillId !== 0 || null,
      applyBorder: borderId !== 0 || null,
      applyAlignment: alignment !== "" || null,
      applyProtection: protection !== "" || null,
    };
    return xmlElement("xf", attributes, alignment + protection);
  }

  private formatNumber(code: string): number {
    const number = builtInNumber(code) ?? this.formats.get(code);
    if (number !== undefined) return number;
    const own = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, own);
    return own;
  }

  /** Only what the style sets: the rest stays as the cell has it. */
  private differentialXml(style: StyleData): string {
    const formatCode = escapeText(style.numberFormat);
    const numFmtId = this.formatNumber(style.numberFormat);
    const font = fontXml(style.font);
    return (
      (font === "<font/>" ? "" : font) +
      (style.numberFormat === "General" ? "" : xmlElement("numFmt", { numFmtId, formatCode })) +
      (style.fill ? differentialFillXml(style.fill) : "") +
      alignmentXml(style) +
      (Object.keys(style.borders).length > 0 ? borderXml(style.borders) : "") +
      protectionXml(style)
    );
  }
}

function fontXml(font: StyleData["font"]): string {
  const contents =
    (font.bold ? "<b/>" : "") +
    (font.italic ? "<i/>" : "") +
    (font.strikethrough ? "<strike/>" : "") +
    (font.underline === null
      ? ""
      : xmlElement("u", { val: font.underline === "single" ? null : font.underline })) +
    (font.script === undefined ? "" : xmlElement("vertAlign", { val: font.script })) +
    (font.size === null ? "" : xmlElement("sz", { val: font.size })) +
    writeColor("color", font.color) +
    (font.name === null ? "" : xmlElement("name", { val: font.name }));
  return xmlElement("font", {}, contents);
}

function fillXml(fill: NonNullable<StyleData["fill"]>): string {
  return "kept" in fill ? String(fill.kept) : patternFill("solid", writeColor("fgColor", fill.color));
}

/** Here the color stands as the background's. */
function differentialFillXml(fill: NonNullable<StyleData["fill"]>): string {
  return "kept" in fill ? String(fill.kept) : patternFill("solid", writeColor("bgColor", fill.color));
}

function patternFill(patternType: string, contents = ""): string {
  return xmlElement("fill", {}, xmlElement("patternFill", { patternType }, contents));
}

function borderXml(borders: StyleData["borders"]): string {
  const side = (name: string, border: StyleData["borders"]["top"]) =>
    border
      ? xmlElement(name, { style: border.style }, writeColor("color", border.color))
      : xmlElement(name, {});
  const attributes = {
    diagonalUp: borders.diagonalUp ? true : null,
    diagonalDown: borders.diagonalDown ? true : null,
  };
  return xmlElement(
    "border",
    attributes,
    side("left", borders.left) +
      side("right", borders.right) +
      side("top", borders.top) +
      side("bottom", borders.bottom) +
      side("diagonal", borders.diagonalUp ?? borders.diagonalDown),
  );
}

function alignmentXml({ alignment }: StyleData): string {
  const { rotation } = alignment;
  const attributes = {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    textRotation: rotation === 0 ? null : rotation < 0 ? 90 - rotation : rotation,
    wrapText: alignment.wrap || null,
    indent: alignment.indent || null,
    shrinkToFit: alignment.shrink || null,
  };
  return Object.values(attributes).some((value) => value !== null) ? xmlElement("alignment", attributes) : "";
}

function protectionXml({ locked, formulaHidden }: StyleData): string {
  return locked && !formulaHidden
    ? ""
    : xmlElement("protection", { locked: locked ? null : false, hidden: formulaHidden || null });
}
