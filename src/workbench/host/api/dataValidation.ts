import { containsArea, intersection } from "../book/area";
import type { ValidationData } from "../book/data";
import { wordOf } from "../protocol/arguments";
import { ApiObject, type ApiClass } from "../protocol/declare";
import { invalidArgument } from "../protocol/refusals";
import { ruleFormula } from "./formulaArgument";
import type { RangeTarget } from "./targets";
import { booleanOf, recordOf, textOf } from "./values";

type Rule = Omit<ValidationData, "areas">;

/** Excel's limits for a list written out in the rule, for a title and for a message. */
const LIST_LIMIT = 255;
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

/** Office.js' word, and the book's. */
const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
const OPERATOR_WORDS = Object.keys(OPERATORS) as (keyof typeof OPERATORS)[];

/** The rule's name in Office.js, the type that the API answers, and the book's type. */
const KINDS = [
  { name: "wholeNumber", type: "WholeNumber", stored: "whole" },
  { name: "decimal", type: "Decimal", stored: "decimal" },
  { name: "textLength", type: "TextLength", stored: "textLength" },
  { name: "date", type: "Date", stored: "date" },
  { name: "time", type: "Time", stored: "time" },
  { name: "list", type: "List", stored: "list" },
  { name: "custom", type: "Custom", stored: "custom" },
] as const;

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
const STYLE_WORDS = Object.keys(STYLES) as (keyof typeof STYLES)[];

const ANY: Rule = {
  type: "any",
  operator: null,
  formula1: null,
  formula2: null,
  ignoreBlanks: true,
  inCellDropDown: true,
  prompt: null,
  error: null,
};

/** The one rule that all cells of a range have; null when they have none, undefined when they differ. */
function ruleOf({ sheet, area }: RangeTarget): Rule | null | undefined {
  const met = sheet.validations.filter(({ areas }) => areas.some((part) => intersection(part, area)));
  const [only] = met;
  if (!only) return null;
  return met.length === 1 && only.areas.some((part) => containsArea(part, area)) ? only : undefined;
}

function change(range: RangeTarget, changes: Partial<Rule>): void {
  range.sheet.setValidation(range.area, { ...ANY, ...ruleOf(range), ...changes });
}

/** Excel gives every formula with "=" before it. */
function answered(formula: string | number | null): string | undefined {
  if (formula === null) return undefined;
  const text = String(formula);
  return text.startsWith("=") ? text : `=${text}`;
}

function ruleAnswer({ type, operator, formula1, formula2, inCellDropDown }: Rule): Record<string, unknown> {
  const kind = KINDS.find(({ stored }) => stored === type);
  if (!kind) return {};
  if (type === "list") return { list: { inCellDropDown, source: String(formula1 ?? "") } };
  if (type === "custom") return { custom: { formula: answered(formula1) } };
  const word = OPERATOR_WORDS.find((name) => OPERATORS[name] === operator) ?? "Between";
  return { [kind.name]: { operator: word, formula1: answered(formula1), formula2: answered(formula2) } };
}

function parsedRule(value: unknown): Partial<Rule> {
  const given = Object.entries(recordOf(value)).filter(([, part]) => part != null);
  const [entry] = given;
  const kind = KINDS.find(({ name }) => name === entry?.[0]);
  if (!kind || !entry || given.length > 1) throw invalidArgument();
  const part = recordOf(entry[1]);
  const cleared = { type: kind.stored, operator: null, formula1: null, formula2: null };
  if (kind.stored === "list") return { ...cleared, ...parsedList(part) };
  if (kind.stored === "custom") {
    const formula = textOf(part["formula"]);
    if (!formula.startsWith("=")) throw invalidArgument();
    return { ...cleared, formula1: formula };
  }
  const operator = OPERATORS[wordOf(part["operator"], OPERATOR_WORDS)];
  const two = operator === "between" || operator === "notBetween";
  return {
    ...cleared,
    operator,
    formula1: ruleFormula(part["formula1"]),
    formula2: two ? ruleFormula(part["formula2"]) : null,
  };
}

function parsedList(part: Readonly<Record<string, unknown>>): Partial<Rule> {
  const source = part["source"];
  if (!(source instanceof ApiObject) && typeof source !== "string") throw invalidArgument();
  const formula1 = ruleFormula(source);
  if (typeof formula1 === "string" && !formula1.startsWith("=") && formula1.length > LIST_LIMIT) {
    throw invalidArgument();
  }
  return { formula1, inCellDropDown: booleanOf(part["inCellDropDown"] ?? true) };
}

/** A text of at most so many characters. */
function limited(value: unknown, limit: number): string {
  const text = textOf(value ?? "");
  if (text.length > limit) throw invalidArgument();
  return text;
}

/** Excel: what may be entered in a range. */
export const dataValidation: ApiClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    errorAlert: {
      get(range) {
        const error = ruleOf(range)?.error;
        if (!error) return { message: "", showAlert: true, style: "Stop", title: "" };
        const style = STYLE_WORDS.find((word) => STYLES[word] === error.style);
        return { message: error.message, showAlert: error.show, style, title: error.title };
      },
      set(range, value) {
        const { title, message, showAlert, style } = recordOf(value);
        change(range, {
          error: {
            title: limited(title, TITLE_LIMIT),
            message: limited(message, MESSAGE_LIMIT),
            show: booleanOf(showAlert ?? true),
            style: STYLES[wordOf(style ?? "Stop", STYLE_WORDS)],
          },
        });
      },
    },
    ignoreBlanks: {
      get: (range) => ruleOf(range)?.ignoreBlanks ?? true,
      set: (range, value) => change(range, { ignoreBlanks: booleanOf(value) }),
    },
    prompt: {
      get(range) {
        const prompt = ruleOf(range)?.prompt;
        return prompt
          ? { message: prompt.message, showPrompt: prompt.show, title: prompt.title }
          : { message: "", showPrompt: true, title: "" };
      },
      set(range, value) {
        const { title, message, showPrompt } = recordOf(value);
        change(range, {
          prompt: {
            title: limited(title, TITLE_LIMIT),
            message: limited(message, MESSAGE_LIMIT),
            show: booleanOf(showPrompt ?? true),
          },
        });
      },
    },
    rule: {
      get(range) {
        const rule = ruleOf(range);
        return rule ? ruleAnswer(rule) : {};
      },
      set: (range, value) => change(range, parsedRule(value)),
    },
    type: {
      get(range) {
        const rule = ruleOf(range);
        if (rule === undefined) return "Inconsistent";
        return KINDS.find(({ stored }) => stored === rule?.type)?.type ?? "None";
      },
    },
  },
  methods: {
    clear: ({ sheet, area }) => sheet.setValidation(area, null),
  },
};
