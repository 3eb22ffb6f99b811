import { ApiObject } from "../protocol/declare";
import { invalidArgument } from "../protocol/refusals";
import { absoluteFormula } from "./address";
import type { RangeTarget } from "./targets";

/**
 * The formula of a rule: a Range, a formula that begins with "=", or a constant, which is taken as it is.
 * @throws HostError InvalidArgument for anything else
 */
export function ruleFormula(value: unknown): string | number {
  if (value instanceof ApiObject && value.type.name === "Range") {
    const { sheet, area } = value.target as RangeTarget;
    return absoluteFormula(sheet.name, area);
  }
  if ((typeof value !== "string" && typeof value !== "number") || value === "") throw invalidArgument();
  return value;
}
