import type { WorkbookSnapshot } from "../plan/snapshot";
import { wordings } from "./copies";
import type { TableProposal } from "./proposal";

/** What people call a sheet that shows some of what other sheets keep. */
const SHOWS_OTHERS = /\bdash ?boards?\b/i;
/** A table of which one shows some rows has so many times as many. */
const TIMES = 2;

/**
 * The tables without those that only show some rows of another: a dashboard lists what is late or next, and the work is kept
 * on the sheet that it looks at.
 * @param tables by sheet, in the workbook's order
 */
export function withoutExcerpts(
  { sheets }: WorkbookSnapshot,
  tables: readonly (readonly TableProposal[])[],
): (readonly TableProposal[])[] {
  if (!sheets.some(({ name }, index) => SHOWS_OTHERS.test(name) && tables[index]!.length > 0))
    return [...tables];
  const kept = sheets.flatMap(({ name, cells }, index) =>
    SHOWS_OTHERS.test(name) ? [] : tables[index]!.map((table) => wordings(cells, [table])),
  );
  return tables.map((ofSheet, index) => {
    const { name, cells } = sheets[index]!;
    if (!SHOWS_OTHERS.test(name)) return ofSheet;
    return ofSheet.filter((table) => {
      const own = [...wordings(cells, [table])];
      return !kept.some(
        (all) => own.length > 0 && all.size >= own.length * TIMES && own.every((text) => all.has(text)),
      );
    });
  });
}
