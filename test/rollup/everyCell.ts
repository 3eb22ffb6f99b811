import type { BookData } from "../../src/workbench/host/book/data";
import { writeXlsx } from "../../src/workbench/host/xlsx/write";
import { differences, errorsIn } from "../planindex/columns";
import type { Made } from "../planindex/workbook";
import { recalculatedAll } from "../support/libreoffice";

/** LibreOffice takes a second or two to start, and other tests run beside this one. */
const TIMEOUT = 120_000;

/**
 * Tests that every cell of some workbooks' index and rollup is what the pure code computes, all of them in one LibreOffice.
 * @returns what LibreOffice computed, once the tests run
 */
export function everyCell(workbooks: Readonly<Record<string, Made>>): ReadonlyMap<string, BookData> {
  const computed = new Map<string, BookData>();
  const names = Object.keys(workbooks);
  beforeAll(async () => {
    const files = await Promise.all(names.map((name) => writeXlsx(workbooks[name]!.book)));
    (await recalculatedAll(files)).forEach((book, at) => computed.set(names[at]!, book));
  }, TIMEOUT);
  test.each(names)("every cell is what the pure code computes, in LibreOffice: %s", (name) => {
    const book = computed.get(name)!;
    expect([...errorsIn(book), ...differences(book, workbooks[name]!.model)]).toEqual([]);
  });
  return computed;
}
