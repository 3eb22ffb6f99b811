import { HostError } from "../errors";
import type { Area, ConditionalFormatData, ConditionalRuleData, ValidationData } from "./data";
import { intersection, subtract } from "./area";
import { requireFormula } from "./formulas/tokens";
import { MAX_INLINE_LIST, requireOnSheet } from "./rules";
import { shiftArea, type Shift } from "./shift";
import type { FormulaChange } from "./workbook";

type KeyedFormat = ConditionalFormatData & { readonly id: string };

/** A sheet's validations and conditional formats: what Univer neither keeps as files do nor moves without a page. */
export class SheetRules {
  validations: readonly ValidationData[];
  formats: readonly KeyedFormat[];
  private formatCount = 0;

  constructor(validations: readonly ValidationData[], formats: readonly ConditionalFormatData[]) {
    this.validations = validations;
    this.formats = formats.map((format) => ({ ...format, id: this.nextId() }));
  }

  /** @throws HostError InvalidArgument for a list of over 255 characters or a formula that is none. */
  setValidation(area: Area, validation: Omit<ValidationData, "areas"> | null): void {
    requireOnSheet(area);
    if (validation !== null) requireValidation(validation);
    const rest = this.validations.flatMap((old) => {
      const areas = old.areas.flatMap((part) => subtract(part, area));
      return areas.length === 0 ? [] : [{ ...old, areas }];
    });
    this.validations = validation === null ? rest : [...rest, { ...validation, areas: [area] }];
  }

  /** A new format goes before all others, as in Excel. */
  addFormat(format: Omit<ConditionalFormatData, "priority">): string {
    format.areas.forEach(requireOnSheet);
    ruleFormulas(format.rule).forEach(requireFormula);
    const id = this.nextId();
    const others = this.formats.map((other) => ({ ...other, priority: other.priority + 1 }));
    this.formats = [{ ...format, priority: 1, id }, ...others];
    return id;
  }

  updateFormat(id: string, change: Partial<ConditionalFormatData>): void {
    this.requireFormat(id);
    change.areas?.forEach(requireOnSheet);
    if (change.rule) ruleFormulas(change.rule).forEach(requireFormula);
    this.formats = this.formats.map((format) => (format.id === id ? { ...format, ...change, id } : format));
  }

  /** Those behind it move up, as in Excel. */
  removeFormat(id: string): void {
    const { priority: gone } = this.requireFormat(id);
    this.formats = this.formats
      .filter((format) => format.id !== id)
      .map((format) => (format.priority > gone ? { ...format, priority: format.priority - 1 } : format));
  }

  shift(shift: Shift): void {
    this.validations = moveAreas(this.validations, shift);
    this.formats = moveAreas(this.formats, shift);
  }

  /** Cells were cut and pasted, and what holds for them with them. */
  move(from: Area, to: Area, moved: (area: Area) => Area): void {
    const place = <T extends { readonly areas: readonly Area[] }>(rules: readonly T[]) =>
      rules.flatMap((rule) => {
        const areas = rule.areas.flatMap((area) => {
          const part = intersection(area, from);
          const rest = subtract(area, from).flatMap((each) => subtract(each, to));
          return part ? [...rest, moved(part)] : rest;
        });
        return areas.length === 0 ? [] : [{ ...rule, areas }];
      });
    this.validations = place(this.validations);
    this.formats = place(this.formats);
  }

  rewrite(sheetName: string, change: FormulaChange): void {
    const rewrite = (formula: string) => change(formula, { sheetName, cell: null });
    const value = <T>(formula: T) =>
      typeof formula === "string" && formula.startsWith("=") ? rewrite(formula) : formula;
    this.validations = this.validations.map((validation) => ({
      ...validation,
      formula1: value(validation.formula1),
      formula2: value(validation.formula2),
    }));
    this.formats = this.formats.map((format) => ({ ...format, rule: rewriteRule(format.rule, value) }));
  }

  /** The conditional formats as files hold them. */
  get data(): readonly ConditionalFormatData[] {
    return this.formats.map(({ areas, priority, stopIfTrue, rule }) => ({
      areas,
      priority,
      stopIfTrue,
      rule,
    }));
  }

  private requireFormat(id: string): KeyedFormat {
    const found = this.formats.find((format) => format.id === id);
    if (!found) throw new HostError("ItemNotFound", `There is no conditional format ${id}.`);
    return found;
  }

  private nextId(): string {
    this.formatCount += 1;
    return `cf${this.formatCount}`;
  }
}

function moveAreas<T extends { readonly areas: readonly Area[] }>(rules: readonly T[], shift: Shift): T[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => {
      const moved = shiftArea(shift, area);
      return moved === null ? [] : [moved];
    });
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
}

function requireValidation(validation: Omit<ValidationData, "areas">): void {
  const { type, formula1, formula2 } = validation;
  for (const formula of [formula1, formula2]) {
    if (typeof formula === "string" && formula.startsWith("=")) requireFormula(formula);
  }
  if (type !== "list" || typeof formula1 !== "string" || formula1.startsWith("=")) return;
  if (formula1 === "" || formula1.length > MAX_INLINE_LIST) {
    throw new HostError(
      "InvalidArgument",
      `A list that is written out must have 1 to ${MAX_INLINE_LIST} characters; this one has ${formula1.length}.`,
    );
  }
}

function ruleFormulas(rule: ConditionalRuleData): string[] {
  const formulas =
    rule.type === "custom"
      ? [rule.formula]
      : rule.type === "cellValue"
        ? [rule.formula1, rule.formula2 ?? ""]
        : [];
  return formulas.filter((formula) => formula.startsWith("="));
}

function rewriteRule(rule: ConditionalRuleData, value: <T>(formula: T) => T | string): ConditionalRuleData {
  if (rule.type === "custom") return { ...rule, formula: String(value(rule.formula)) };
  if (rule.type === "cellValue") {
    const formula2 = value(rule.formula2);
    return { ...rule, formula1: String(value(rule.formula1)), formula2 };
  }
  if (rule.type !== "colorScale") return rule;
  return { ...rule, points: rule.points.map((point) => ({ ...point, value: value(point.value) })) };
}
