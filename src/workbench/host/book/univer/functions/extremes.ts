import {
  functionStatistical,
  type BaseFunction,
  type BaseValueObject,
  type IFunctionNames,
} from "@univerjs/engine-formula";
import { broadcast } from "./values";

type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/** MAXIFS. Univer's gives "" when nothing matches; Excel 0. */
export const Maxifs = zeroWithoutMatch("MAXIFS");
/** MINIFS. Univer's gives "" when nothing matches; Excel 0. */
export const Minifs = zeroWithoutMatch("MINIFS");

function zeroWithoutMatch(name: string): FunctionClass {
  const found = functionStatistical.find((entry) => entry[1] === name);
  if (found === undefined) throw new Error(`Univer has no ${name} to correct.`);
  const Original = found[0] as FunctionClass;
  return class extends Original {
    override calculate(...args: BaseValueObject[]): BaseValueObject {
      return broadcast([super.calculate(...args) as BaseValueObject], (value) => (value === "" ? 0 : value));
    }
  };
}
