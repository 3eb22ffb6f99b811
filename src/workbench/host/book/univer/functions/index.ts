import type { BaseFunction, IFunctionNames } from "@univerjs/engine-formula";
import { Choose, If, Iferror, Ifna } from "./choices";
import { Compare } from "./compare";
import { Edate } from "./dates";
import { Maxifs, Minifs } from "./extremes";
import { Hyperlink } from "./hyperlink";
import { Match } from "./match";
import { END_IF } from "./names";
import { Search } from "./search";
import { Concatenate, Find, Left, Mid, Rept, Right, Substitute, Trim } from "./text";

type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/** Functions that replace Univer's own where those differ from Excel; each has a test that says how. */
export const FUNCTION_OVERRIDES: [FunctionClass, IFunctionNames][] = [
  [Choose, "CHOOSE"],
  [Compare, "COMPARE"],
  [Concatenate, "CONCATENATE"],
  [Edate, "EDATE"],
  [Find, "FIND"],
  [Hyperlink, "HYPERLINK"],
  [If, "IF"],
  [If, END_IF],
  [Iferror, "IFERROR"],
  [Ifna, "IFNA"],
  [Left, "LEFT"],
  [Match, "MATCH"],
  [Maxifs, "MAXIFS"],
  [Mid, "MID"],
  [Minifs, "MINIFS"],
  [Rept, "REPT"],
  [Right, "RIGHT"],
  [Search, "SEARCH"],
  [Substitute, "SUBSTITUTE"],
  [Trim, "TRIM"],
];
