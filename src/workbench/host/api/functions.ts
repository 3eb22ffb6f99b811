import type { Book } from "../book/book";
import type { ApiClass } from "../protocol/declare";
import { invalidArgument } from "../protocol/refusals";
import { DAYS_TO_1904 } from "../book/dateSystem";
import { make, type Targets } from "./targets";

/** 30 December 1899, from where dates after February 1900 count one day each. */
const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Excel: worksheet functions that an add-in calls. */
export const functions: ApiClass<Book> = {
  name: "Functions",
  methods: {
    /** Counts in the workbook's date system. Months and days may run over, as in the worksheet function. */
    date(book, args, session) {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      const serial = (Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) - EPOCH) / MS_PER_DAY;
      // 1 and 2 March 1900 and before: Excel counts a 29 February 1900 that never was.
      if (serial < 61) throw invalidArgument();
      const value = book.dateSystem === 1904 ? serial - DAYS_TO_1904 : serial;
      return make(session, "FunctionResult", { value, error: null });
    },
  },
};

/** Excel: what a worksheet function gave. */
export const functionResult: ApiClass<Targets["FunctionResult"]> = {
  name: "FunctionResult",
  properties: {
    error: { get: ({ error }) => error },
    value: { get: ({ value }) => value },
  },
};
