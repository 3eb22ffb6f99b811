import type { ConditionalFormatData, ConditionalRuleData, ScalePointData } from "../book/data";
import { areaNames, cellName, parseAreas } from "./address";
import { plainColor, readColor, writeColor, type Palette } from "./styles/colors";
import { fileFormula, writtenFormula } from "./formula";
import type { FileStyles } from "./styles/styles";
import {
  child,
  children,
  descendants,
  escapeText,
  flag,
  numeric,
  serialize,
  unescapeText,
  xmlAttributes,
  xmlElement,
  xmlText,
  type XmlElement,
} from "./xml";

/** A rule that isn't understood, as XML: written back as it was. */
interface KeptRule {
  /** Without what the format around it says: priority, stopping, and the number of the format on cells. */
  readonly xml: string;
  /** The format it puts on cells, "" for none. */
  readonly format: string;
  /** It stands among what Excel 2010 added. */
  readonly isNewer: boolean;
}

const TEXT_RULES = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

const POINT_TYPES = {
  min: "min",
  max: "max",
  num: "number",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
} as const;

/** A sheet's conditional formats, in the order of the file. */
export function readConditionalFormats(
  sheet: XmlElement,
  styles: FileStyles,
  palette: Palette,
): ConditionalFormatData[] {
  const own = children(sheet, "conditionalFormatting").flatMap((block) =>
    children(block, "cfRule").map((rule): ConditionalFormatData => ({
      areas: parseAreas(block.attributes.sqref ?? ""),
      priority: numeric(rule, "priority") ?? 1,
      stopIfTrue: flag(rule, "stopIfTrue"),
      rule: readRule(rule, styles, palette) ?? keptRule(rule, styles, sheet.prefix),
    })),
  );
  const newer = descendants(child(sheet, "extLst"), "conditionalFormatting").flatMap((block) =>
    children(block, "cfRule").map((rule): ConditionalFormatData => ({
      areas: parseAreas(child(block, "sqref")?.text ?? ""),
      priority: numeric(rule, "priority") ?? 1,
      stopIfTrue: flag(rule, "stopIfTrue"),
      rule: {
        type: "kept",
        model: { xml: serialize(rule, sheet.prefix), format: "", isNewer: true } satisfies KeptRule,
      },
    })),
  );
  return [...own, ...newer].filter((format) => format.areas.length > 0);
}

function readRule(rule: XmlElement, styles: FileStyles, palette: Palette): ConditionalRuleData | null {
  const { type, operator, text } = rule.attributes;
  if (type === "colorScale") return readColorScale(rule, palette);
  const style = styles.differential[numeric(rule, "dxfId") ?? -1]?.style;
  const [formula1, formula2] = children(rule, "formula").map((element) => element.text);
  if (!style || child(rule, "extLst")) return null;
  if (type === "expression" && formula1 !== undefined)
    return { type: "custom", formula: writtenFormula(formula1, null), style };
  if (type === "cellIs" && formula1 !== undefined && operator !== undefined)
    return {
      type: "cellValue",
      operator,
      formula1: writtenFormula(formula1, null),
      formula2: formula2 === undefined ? null : writtenFormula(formula2, null),
      style,
    };
  const textRule = TEXT_RULES[type as keyof typeof TEXT_RULES] as
    (typeof TEXT_RULES)[keyof typeof TEXT_RULES] | undefined;
  // What is looked for may stand in a cell: then there is a formula and no text.
  if (textRule && text !== undefined && !/^\s*=/.test(text))
    return { type: "containsText", operator: textRule, text: unescapeText(text), style };
  return null;
}

function readColorScale(rule: XmlElement, palette: Palette): ConditionalRuleData | null {
  const scale = child(rule, "colorScale");
  const colors = children(scale, "color").map((color) => plainColor(readColor(color, palette), palette));
  const points = children(scale, "cfvo").map((point, index): ScalePointData | null => {
    const type = POINT_TYPES[point.attributes.type as keyof typeof POINT_TYPES];
    const value = point.attributes.val;
    const color = colors[index];
    if (type === undefined || color == null) return null;
    const number = Number(value);
    const read = Number.isFinite(number) ? number : writtenFormula(value ?? "", null);
    return { type, value: value === undefined || type === "min" || type === "max" ? null : read, color };
  });
  const complete = points.filter((point) => point !== null);
  return complete.length === points.length && points.length > 1
    ? { type: "colorScale", points: complete }
    : null;
}

function keptRule(rule: XmlElement, styles: FileStyles, prefix: string): ConditionalRuleData {
  const format = styles.differential[numeric(rule, "dxfId") ?? -1]?.xml ?? "";
  const attributes = { ...rule.attributes, priority: undefined, stopIfTrue: undefined, dxfId: undefined };
  const model: KeptRule = { xml: serialize({ ...rule, attributes }, prefix), format, isNewer: false };
  return { type: "kept", model };
}

/** Where the formats that rules put on cells are collected; each gets a number. */
export interface FormatCollector {
  fromStyle(style: Extract<ConditionalRuleData, { style: unknown }>["style"]): number;
  fromXml(xml: string): number;
}

/** The elements with a sheet's conditional formats, and those that belong to the sheet's extensions. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatData[],
  collector: FormatCollector,
): { own: string; newer: string } {
  let own = "";
  let newer = "";
  for (const format of formats) {
    const sqref = areaNames(format.areas);
    if (format.rule.type === "kept" && (format.rule.model as KeptRule).isNewer) {
      const rule = (format.rule.model as KeptRule).xml;
      newer += `<x14:conditionalFormatting>${rule}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
    } else {
      own += xmlElement("conditionalFormatting", { sqref }, ruleXml(format, collector));
    }
  }
  const uri = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
  const extension = `<x14:conditionalFormattings>${newer}</x14:conditionalFormattings>`;
  return { own, newer: newer && xmlElement("ext", { uri }, extension) };
}

function ruleXml(format: ConditionalFormatData, collector: FormatCollector): string {
  const { rule, priority } = format;
  const common = { priority, stopIfTrue: format.stopIfTrue || null };
  const formula = (text: string | null) =>
    text === null ? "" : xmlElement("formula", {}, xmlText(fileFormula(text, null)));
  switch (rule.type) {
    case "custom":
      return xmlElement(
        "cfRule",
        { type: "expression", dxfId: collector.fromStyle(rule.style), ...common },
        formula(rule.formula),
      );
    case "cellValue":
      return xmlElement(
        "cfRule",
        { type: "cellIs", dxfId: collector.fromStyle(rule.style), ...common, operator: rule.operator },
        formula(rule.formula1) + formula(rule.formula2),
      );
    case "containsText": {
      const type = Object.entries(TEXT_RULES).find(([, operator]) => operator === rule.operator)![0];
      const operator = rule.operator === "contains" ? "containsText" : rule.operator;
      const text = escapeText(rule.text);
      return xmlElement(
        "cfRule",
        { type, dxfId: collector.fromStyle(rule.style), ...common, operator, text },
        formula(textTest(format, rule.operator, rule.text)),
      );
    }
    case "colorScale":
      return xmlElement("cfRule", { type: "colorScale", ...common }, colorScaleXml(rule.points));
    case "kept": {
      const model = rule.model as KeptRule;
      const dxfId = model.format === "" ? null : collector.fromXml(model.format);
      return model.xml.replace("<cfRule", `<cfRule${xmlAttributes({ dxfId, ...common })}`);
    }
  }
}

/** The formula that Excel keeps beside a text rule, about the first cell of its areas. */
function textTest(
  format: ConditionalFormatData,
  operator: "contains" | "notContains" | "beginsWith" | "endsWith",
  text: string,
): string {
  const cell = cellName(format.areas[0]?.row ?? 0, format.areas[0]?.column ?? 0);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "contains") return `=NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  if (operator === "notContains") return `=ISERROR(SEARCH(${quoted},${cell}))`;
  const end = operator === "beginsWith" ? "LEFT" : "RIGHT";
  return `=${end}(${cell},LEN(${quoted}))=${quoted}`;
}

function colorScaleXml(points: readonly ScalePointData[]): string {
  const limits = points.map((point) => {
    const type = Object.entries(POINT_TYPES).find(([, name]) => name === point.type)![0];
    const value = point.value === null ? null : fileFormula(String(point.value), null);
    return xmlElement("cfvo", { type, val: value });
  });
  const colors = points.map((point) => writeColor("color", point.color));
  return xmlElement("colorScale", {}, limits.join("") + colors.join(""));
}
