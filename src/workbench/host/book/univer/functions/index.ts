import type { BaseFunction, IFunctionNames } from "@univerjs/engine-formula";
import { Compare } from "./compare";
import { Edate } from "./dates";
import { Maxifs, Minifs } from "./extremes";
import { Hyperlink } from "./hyperlink";
import { Match } from "./match";
import { Search } from "./search";

type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/** Functions that replace Univer's own where those differ from Excel; each has a test that says how. */
export const FUNCTION_OVERRIDES: [FunctionClass, IFunctionNames][] = [
  [Compare, "COMPARE"],
  [Edate, "EDATE"],
  [Hyperlink, "HYPERLINK"],
  [Match, "MATCH"],
  [Maxifs, "MAXIFS"],
  [Minifs, "MINIFS"],
  [Search, "SEARCH"],
];
