import type { ValidationData } from "../book/data";
import { areaNames, parseAreas } from "./address";
import { fileFormula, writtenFormula } from "./formula";
import {
  child,
  children,
  descendants,
  escapeText,
  flag,
  unescapeText,
  xmlElement,
  xmlText,
  type XmlElement,
} from "./xml";

const TYPES = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
const OPERATORS = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
const ERROR_STYLES = ["stop", "warning", "information"] as const;

/** A sheet's validations, those too that Excel 2010 keeps apart since they refer to other sheets. */
export function readValidations(sheet: XmlElement): ValidationData[] {
  const own = children(child(sheet, "dataValidations"), "dataValidation");
  const newer = descendants(child(sheet, "extLst"), "dataValidation");
  return [...own, ...newer].map(readValidation).filter((validation) => validation.areas.length > 0);
}

function readValidation(element: XmlElement): ValidationData {
  const { attributes } = element;
  const type = TYPES.find((candidate) => candidate === attributes.type) ?? "any";
  const compares = type !== "any" && type !== "list" && type !== "custom";
  const operator = OPERATORS.find((candidate) => candidate === attributes.operator) ?? "between";
  const errorStyle = ERROR_STYLES.find((candidate) => candidate === attributes.errorStyle) ?? "stop";
  const text = (name: string) => unescapeText(attributes[name] ?? "");
  const prompt = {
    title: text("promptTitle"),
    message: text("prompt"),
    show: flag(element, "showInputMessage"),
  };
  const error = {
    title: text("errorTitle"),
    message: text("error"),
    style: errorStyle,
    show: flag(element, "showErrorMessage"),
  };
  return {
    areas: parseAreas(attributes.sqref ?? child(element, "sqref")?.text ?? ""),
    type,
    operator: compares ? operator : null,
    formula1: readFormula(child(element, "formula1"), type),
    formula2: readFormula(child(element, "formula2"), type),
    ignoreBlanks: flag(element, "allowBlank"),
    // The attribute says the opposite of its name.
    inCellDropDown: !flag(element, "showDropDown"),
    prompt: prompt.title !== "" || prompt.message !== "" || prompt.show ? prompt : null,
    error: error.title !== "" || error.message !== "" || error.show || errorStyle !== "stop" ? error : null,
  };
}

function readFormula(
  element: XmlElement | undefined,
  type: ValidationData["type"],
): ValidationData["formula1"] {
  const text = (child(element, "f")?.text ?? element?.text ?? "").trim();
  if (text === "") return null;
  const inline = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (type === "list" && inline !== undefined) return inline.replaceAll('""', '"');
  const number = Number(text);
  return Number.isFinite(number) ? number : writtenFormula(text, null);
}

/** The element with all validations of a sheet, "" without any. */
export function validationsXml(validations: readonly ValidationData[]): string {
  if (validations.length === 0) return "";
  return xmlElement(
    "dataValidations",
    { count: validations.length },
    validations.map(validationXml).join(""),
  );
}

function validationXml(validation: ValidationData): string {
  const { prompt, error } = validation;
  const text = (value: string | undefined) => (value ? escapeText(value) : null);
  return xmlElement(
    "dataValidation",
    {
      type: validation.type === "any" ? null : validation.type,
      errorStyle: error && error.style !== "stop" ? error.style : null,
      operator: validation.operator === "between" ? null : validation.operator,
      allowBlank: validation.ignoreBlanks || null,
      showDropDown: !validation.inCellDropDown || null,
      showInputMessage: prompt?.show || null,
      showErrorMessage: error?.show || null,
      errorTitle: text(error?.title),
      error: text(error?.message),
      promptTitle: text(prompt?.title),
      prompt: text(prompt?.message),
      sqref: areaNames(validation.areas),
    },
    formulaXml("formula1", validation.formula1) + formulaXml("formula2", validation.formula2),
  );
}

function formulaXml(name: string, formula: ValidationData["formula1"]): string {
  if (formula === null) return "";
  const text =
    typeof formula === "string" && !formula.startsWith("=")
      ? `"${formula.replaceAll('"', '""')}"`
      : fileFormula(String(formula), null);
  return xmlElement(name, {}, xmlText(text));
}
