import type { BaseFunction, BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import { DAYS_TO_1904 } from "../dateSystem";
import { broadcast, contentsOf, plainOf, type Argument, type Plain } from "./functions/values";

/** Functions of dates: which of their arguments are dates (from 0), and whether they give one. */
const FUNCTIONS: Readonly<Record<string, { readonly takes: readonly number[]; readonly gives?: true }>> = {
  DATE: { takes: [], gives: true },
  DATEDIF: { takes: [0, 1] },
  DATEVALUE: { takes: [], gives: true },
  DAY: { takes: [0] },
  DAYS360: { takes: [0, 1] },
  EDATE: { takes: [0], gives: true },
  EOMONTH: { takes: [0], gives: true },
  ISOWEEKNUM: { takes: [0] },
  MONTH: { takes: [0] },
  NETWORKDAYS: { takes: [0, 1, 2] },
  "NETWORKDAYS.INTL": { takes: [0, 1, 3] },
  NOW: { takes: [], gives: true },
  TEXT: { takes: [0] },
  TODAY: { takes: [], gives: true },
  WEEKDAY: { takes: [0] },
  WEEKNUM: { takes: [0] },
  WORKDAY: { takes: [0, 2], gives: true },
  "WORKDAY.INTL": { takes: [0, 3], gives: true },
  YEAR: { takes: [0] },
  YEARFRAC: { takes: [0, 1] },
};

/** Lets Univer, which counts days from 1900, work in a workbook that counts them from 1904. */
export function countFrom1904(functions: IFunctionService): void {
  for (const [name, { takes, gives }] of Object.entries(FUNCTIONS)) {
    const own = functions.getExecutor(name);
    if (!own) continue;
    const calculate = own.calculate.bind(own) as (...args: Argument[]) => BaseValueObject;
    own.calculate = ((...args: Argument[]) => {
      const isDate = name === "TEXT" ? showsDate(args[1]) : true;
      const result = calculate(
        ...args.map((arg, index) =>
          isDate && takes.includes(index) ? moved(contentsOf(arg), DAYS_TO_1904) : arg,
        ),
      );
      return gives ? moved(result, -DAYS_TO_1904) : result;
    }) as BaseFunction["calculate"];
  }
}

/** Numbers so many days on; a blank is day 0, text stays, since what it says is no number of days. */
function moved(dates: BaseValueObject, days: number): BaseValueObject {
  return broadcast([dates], (date): Plain => {
    if (date === null) return days;
    return typeof date === "number" ? date + days : date;
  });
}

/** Whether a format for TEXT shows a day, month or year. */
function showsDate(format: Argument | undefined): boolean {
  const code = format === undefined ? null : plainOf(contentsOf(format));
  return typeof code === "string" && /[dmy]/i.test(code.replace(/"[^"]*"|\\./g, ""));
}
