import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { broadcast, isError, type Plain } from "./values";

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/**
 * The operators = <> < <= > >=. Univer's take 0 for "", "5" for 5, wildcards for matches and errors in cells for unequal;
 * in Excel numbers come before text and text before booleans, blank equals 0, "" and FALSE, and errors stay errors.
 */
export class Compare extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator = "=";

  /** Called by the engine before each use. */
  setCompareType(operator: string): void {
    this.operator = operator;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const { operator } = this;
    return broadcast([left, right], (a, b) => {
      if (isError(a)) return a;
      if (isError(b)) return b;
      const order = compareValues(a, b);
      switch (operator) {
        case "=":
          return order === 0;
        case "<>":
          return order !== 0;
        case "<":
          return order < 0;
        case "<=":
          return order <= 0;
        case ">":
          return order > 0;
        default:
          return order >= 0;
      }
    });
  }
}

type Comparable = Exclude<Plain, { readonly error: unknown }>;

/** Excel's order of values: negative, 0 or positive. */
export function compareValues(a: Comparable, b: Comparable): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const leftRank = RANK[typeof left as keyof typeof RANK];
  const rightRank = RANK[typeof right as keyof typeof RANK];
  if (leftRank !== rightRank) return leftRank - rightRank;
  if (typeof left === "string" && typeof right === "string") {
    const x = left.toLowerCase();
    const y = right.toLowerCase();
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(left) - Number(right);
}

function blankLike(other: Comparable): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}
