import type { Book } from "../book/book";
import { wordOf } from "../protocol/arguments";
import type { ApiClass } from "../protocol/declare";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Excel: the program, as far as calculation goes. */
export const application: ApiClass<Book> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: (_book, session) => session.calculationMode,
      set(_book, value, session) {
        session.calculationMode = wordOf(value, MODES);
      },
    },
    /** A request is only answered when its calculation is done. */
    calculationState: { get: () => "Done" },
  },
  methods: {
    calculate(book, args) {
      args.word(0, ["Recalculate", "Full", "FullRebuild"]);
      return book.calculate();
    },
    suspendApiCalculationUntilNextSync(_book, _args, session) {
      session.calculationSuspended = true;
    },
    /** Nothing is shown, so nothing is held back. */
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
