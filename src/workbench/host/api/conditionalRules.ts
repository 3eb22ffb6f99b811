import type { ConditionalRuleData, ScalePointData, StyleData } from "../book/data";
import { wordOf } from "../protocol/arguments";
import type { ApiClass, ApiProperty } from "../protocol/declare";
import { invalidArgument, invalidOperation } from "../protocol/refusals";
import { colorOf, hexOf } from "./colors";
import { formatOf } from "./conditionalFormats";
import { ruleFormula } from "./formulaArgument";
import { withFont } from "./styleProperty";
import { type FormatRuleTarget, make } from "./targets";
import { booleanOf, recordOf, textOf } from "./values";

type RuleType = ConditionalRuleData["type"];
type Rule<T extends RuleType> = Extract<ConditionalRuleData, { type: T }>;

function ruleOf<T extends RuleType>(target: FormatRuleTarget, type: T): Rule<T> {
  const { rule } = formatOf(target);
  if (rule.type !== type) throw invalidOperation();
  return rule as Rule<T>;
}

function setRule(target: FormatRuleTarget, rule: ConditionalRuleData): void {
  target.sheet.updateConditionalFormat(target.id, { rule });
}

/** What a cell looks like when its rule is met. */
function styleOf(target: FormatRuleTarget): StyleData {
  const { rule } = formatOf(target);
  if (!("style" in rule)) throw invalidOperation();
  return rule.style;
}

function restyle(target: FormatRuleTarget, change: (style: StyleData) => StyleData): void {
  const { rule } = formatOf(target);
  if (!("style" in rule)) throw invalidOperation();
  setRule(target, { ...rule, style: change(rule.style) });
}

function look(
  read: (style: StyleData) => unknown,
  change: (style: StyleData, value: unknown) => StyleData,
): ApiProperty<FormatRuleTarget> {
  return {
    get: (target) => read(styleOf(target)),
    set: (target, value) => restyle(target, (style) => change(style, value)),
  };
}

/** A formula as Excel keeps it: with "=" before it. */
function formula(value: unknown): string {
  const text = String(ruleFormula(value));
  return text.startsWith("=") ? text : `=${text}`;
}

/** Excel: a rule with a formula of its own. */
export const customConditionalFormat: ApiClass<FormatRuleTarget> = {
  name: "CustomConditionalFormat",
  navigation: {
    format: (target, session) => make(session, "ConditionalRangeFormat", target),
    rule: (target, session) => make(session, "ConditionalFormatRule", target),
  },
};

export const conditionalFormatRule: ApiClass<FormatRuleTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    /** Relative to the first cell of the range. */
    formula: {
      get: (target) => ruleOf(target, "custom").formula,
      set: (target, value) =>
        setRule(target, { ...ruleOf(target, "custom"), formula: formula(textOf(value)) }),
    },
  },
};

/** Office.js' word, and the one that files use. */
const VALUE_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
const VALUE_WORDS = Object.keys(VALUE_OPERATORS) as (keyof typeof VALUE_OPERATORS)[];

/** Excel: a rule that compares the cell's value. */
export const cellValueConditionalFormat: ApiClass<FormatRuleTarget> = {
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get(target) {
        const { operator, formula1, formula2 } = ruleOf(target, "cellValue");
        const word = VALUE_WORDS.find((name) => VALUE_OPERATORS[name] === operator);
        return { formula1, formula2: formula2 ?? undefined, operator: word };
      },
      set(target, value) {
        const given = recordOf(value);
        const operator = VALUE_OPERATORS[wordOf(given["operator"], VALUE_WORDS)];
        const two = operator === "between" || operator === "notBetween";
        setRule(target, {
          ...ruleOf(target, "cellValue"),
          operator,
          formula1: formula(given["formula1"]),
          formula2: two ? formula(given["formula2"]) : null,
        });
      },
    },
  },
  navigation: { format: (target, session) => make(session, "ConditionalRangeFormat", target) },
};

const TEXT_OPERATORS = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;
const TEXT_WORDS = Object.keys(TEXT_OPERATORS) as (keyof typeof TEXT_OPERATORS)[];

/** Excel: a rule that looks for text in the cell. */
export const textConditionalFormat: ApiClass<FormatRuleTarget> = {
  name: "TextConditionalFormat",
  properties: {
    rule: {
      get(target) {
        const { operator, text } = ruleOf(target, "containsText");
        return { operator: TEXT_WORDS.find((word) => TEXT_OPERATORS[word] === operator), text };
      },
      set(target, value) {
        const given = recordOf(value);
        const operator = TEXT_OPERATORS[wordOf(given["operator"], TEXT_WORDS)];
        setRule(target, { ...ruleOf(target, "containsText"), operator, text: textOf(given["text"]) });
      },
    },
  },
  navigation: { format: (target, session) => make(session, "ConditionalRangeFormat", target) },
};

const POINTS = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
} as const;
const POINT_WORDS = Object.keys(POINTS) as (keyof typeof POINTS)[];

function pointAnswer({ type, value, color }: ScalePointData): Record<string, unknown> {
  return {
    color: hexOf(color),
    formula: value === null ? undefined : String(value),
    type: POINT_WORDS.find((word) => POINTS[word] === type),
  };
}

function parsedPoint(value: unknown): ScalePointData {
  const given = recordOf(value);
  const type = POINTS[wordOf(given["type"], POINT_WORDS)];
  const needsValue = type !== "min" && type !== "max";
  return { type, color: colorOf(given["color"]), value: needsValue ? ruleFormula(given["formula"]) : null };
}

/** Excel: a rule that colors cells from low to high over two or three colors. */
export const colorScaleConditionalFormat: ApiClass<FormatRuleTarget> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    criteria: {
      get(target) {
        const points = ruleOf(target, "colorScale").points.map(pointAnswer);
        return {
          minimum: points[0],
          midpoint: points.length > 2 ? points[1] : undefined,
          maximum: points.at(-1),
        };
      },
      set(target, value) {
        const { minimum, midpoint, maximum } = recordOf(value);
        if (minimum == null || maximum == null) throw invalidArgument();
        const points = [minimum, midpoint, maximum].filter((point) => point != null).map(parsedPoint);
        setRule(target, { type: "colorScale", points });
      },
    },
    threeColorScale: { get: (target) => ruleOf(target, "colorScale").points.length > 2 },
  },
};

/** Excel: what a met rule does to a cell's look. */
export const conditionalRangeFormat: ApiClass<FormatRuleTarget> = {
  name: "ConditionalRangeFormat",
  navigation: {
    fill: (target, session) => make(session, "ConditionalRangeFill", target),
    font: (target, session) => make(session, "ConditionalRangeFont", target),
  },
};

export const conditionalRangeFill: ApiClass<FormatRuleTarget> = {
  name: "ConditionalRangeFill",
  properties: {
    color: look(
      ({ fill }) => (fill && "color" in fill ? hexOf(fill.color) : ""),
      (style, value) => ({ ...style, fill: { color: colorOf(value) } }),
    ),
  },
  methods: { clear: (target) => restyle(target, (style) => ({ ...style, fill: null })) },
};

export const conditionalRangeFont: ApiClass<FormatRuleTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    bold: look(
      ({ font }) => font.bold,
      (style, value) => withFont(style, { bold: booleanOf(value) }),
    ),
    color: look(
      ({ font }) => (font.color === null ? "" : hexOf(font.color)),
      (style, value) => withFont(style, { color: colorOf(value) }),
    ),
    italic: look(
      ({ font }) => font.italic,
      (style, value) => withFont(style, { italic: booleanOf(value) }),
    ),
    strikethrough: look(
      ({ font }) => font.strikethrough,
      (style, value) => withFont(style, { strikethrough: booleanOf(value) }),
    ),
  },
};
