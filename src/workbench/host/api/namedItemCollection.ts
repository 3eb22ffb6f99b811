import type { NameData } from "../book/data";
import type { ApiClass, Session } from "../protocol/declare";
import { invalidArgument, itemNotFound } from "../protocol/refusals";
import { absoluteFormula } from "./address";
import { make, type RangeTarget } from "./targets";

function namesOf(scope: string | null, { book }: Session): NameData[] {
  return book.names.all.filter((name) => name.scope === scope);
}

/** Excel: the names of the workbook (target null) or of the sheet of that name. */
export const namedItemCollection: ApiClass<string | null> = {
  name: "NamedItemCollection",
  items: (scope, session) =>
    namesOf(scope, session).map(({ name }) => make(session, "NamedItem", { name, scope })),
  getItem(scope, key, session) {
    const found = session.book.names.find(key.text(0), scope);
    if (!found) throw itemNotFound();
    return make(session, "NamedItem", { name: found.name, scope });
  },
  methods: {
    /** For a range, or for a formula that begins with "=". */
    add(scope, args, session) {
      const name = args.text(0);
      const range = args.object<RangeTarget>(1, "Range");
      const formula = range ? absoluteFormula(range.sheet.name, range.area) : args.text(1);
      if (!formula.startsWith("=")) throw invalidArgument();
      session.book.names.add({ name, scope, formula, comment: args.optionalText(2) });
      return make(session, "NamedItem", { name, scope });
    },
    getCount: (scope, _args, session) => namesOf(scope, session).length,
    getItemOrNullObject(scope, args, session) {
      const found = session.book.names.find(args.text(0), scope);
      return found && make(session, "NamedItem", { name: found.name, scope });
    },
  },
};
