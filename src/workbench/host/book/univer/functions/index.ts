import type { BaseFunction, IFunctionNames } from "@univerjs/engine-formula";
import { Choose, If, Iferror, Ifna } from "./choices";
import { Compare } from "./compare";
import { Averageifs, Countif, Countifs, Maxifs, Minifs, Sumifs } from "./conditional";
import { Edate } from "./dates";
import { Hyperlink } from "./hyperlink";
import { And, Or } from "./logic";
import { Match } from "./match";
import { END_IF } from "./names";
import { Rank } from "./rank";
import { Search } from "./search";
import { Concatenate, Find, Left, Mid, Rept, Right, Substitute, Trim } from "./text";
import { WorkdayIntl } from "./workdays";

type FunctionClass = new (name: IFunctionNames) => BaseFunction;

/** Functions that replace Univer's own where those differ from Excel; each has a test that says how. */
export const FUNCTION_OVERRIDES: [FunctionClass, IFunctionNames][] = [
  [And, "AND"],
  [Averageifs, "AVERAGEIFS"],
  [Choose, "CHOOSE"],
  [Compare, "COMPARE"],
  [Concatenate, "CONCATENATE"],
  [Countif, "COUNTIF"],
  [Countifs, "COUNTIFS"],
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
  [Or, "OR"],
  [Rank, "RANK"],
  [Rept, "REPT"],
  [Right, "RIGHT"],
  [Search, "SEARCH"],
  [Substitute, "SUBSTITUTE"],
  [Sumifs, "SUMIFS"],
  [Trim, "TRIM"],
  [WorkdayIntl, "WORKDAY.INTL"],
];
