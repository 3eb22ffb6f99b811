import type { Book, BookSheet } from "../book/book";
import type { Arguments } from "../protocol/arguments";
import { invalidArgument } from "../protocol/refusals";
import { parseArea, splitAddress } from "./address";
import { nameFor, rangeOfName } from "./names";
import type { RangeTarget } from "./targets";

/**
 * The range that an address or the name of a range stands for.
 * @param home the sheet whose `getRange` was called, null where any sheet will do
 * @throws HostError InvalidArgument for anything else, and for another sheet than home
 */
export function rangeAt(book: Book, address: string, home: BookSheet | null): RangeTarget {
  const { sheet: sheetName, rest } = splitAddress(address);
  const named = sheetName === null ? null : book.findSheet(sheetName);
  if (sheetName !== null && !named) throw invalidArgument();
  if (named && home && named !== home) throw invalidArgument();
  const sheet = named ?? home ?? book.activeSheet;
  const area = parseArea(rest);
  if (area) return { sheet, area };
  const name = nameFor(book, rest, sheet);
  const range = name && rangeOfName(book, name);
  if (!range || (home && range.sheet !== home)) throw invalidArgument();
  return range;
}

/** An argument that is a Range or an address. @throws HostError InvalidArgument */
export function rangeArgument(
  book: Book,
  args: Arguments,
  index: number,
  home: BookSheet | null,
): RangeTarget {
  return args.object<RangeTarget>(index, "Range") ?? rangeAt(book, args.text(index), home);
}
