import type { WorkbookSnapshot } from "../plan/snapshot";
import { itemRows } from "../plan/maps/tableMap";
import { isCalledKept } from "../plan/words/keptSheet";
import { wordingKey } from "../plan/values/ids";
import type { TableProposal } from "./proposal";

/** Rows that say the same word for word, of those of the copy: more than a template would leave. */
const LEAST_SHARE = 0.6;
/** A few rows can be alike by chance, or be the beginning of a school's plan. */
const LEAST_ROWS = 3;
const ROWS_TO_COMPARE = 400;

/**
 * Sheets that look like kept copies of another: hidden, or called so, and most of their rows say what a sheet in use says;
 * or hidden and called so, with its headings, or with others that say the same of the rows: last year's.
 * @param tables by sheet, in the workbook's order
 * @returns by sheet, the one that it is a copy of
 */
export function copiesIn(
  { sheets }: WorkbookSnapshot,
  tables: readonly (readonly TableProposal[])[],
): Map<string, string> {
  const copies = new Map<string, string>();
  const isHidden = (index: number): boolean => sheets[index]!.visibility !== "visible";
  const isKept = (index: number): boolean => isHidden(index) || isCalledKept(sheets[index]!.name);
  const headings = tables.map((ofSheet) => new Set(ofSheet.flatMap(knownHeadings)));
  const fields = tables.map((ofSheet) => new Set(ofSheet.flatMap(knownFields)));
  const rows = sheets.map((sheet, index) =>
    tables[index]!.length === 0 ? new Set<string>() : wordings(sheet.cells, tables[index]!),
  );
  sheets.forEach((sheet, index) => {
    const isPutAway = isHidden(index) && isCalledKept(sheet.name);
    if (!isKept(index) || rows[index]!.size < (isPutAway ? 1 : LEAST_ROWS)) return;
    const likeIn = (says: readonly ReadonlySet<string>[]): number =>
      sheets.findIndex(
        (other, at) => other !== sheet && !isKept(at) && shared(says[index]!, says[at]!) >= LEAST_SHARE,
      );
    const sameRows = likeIn(rows);
    const places = isPutAway ? [sameRows, likeIn(headings), likeIn(fields)] : [sameRows];
    const original = places.find((at) => at >= 0);
    if (original !== undefined) copies.set(sheet.name, sheets[original]!.name);
  });
  return copies;
}

function knownHeadings({ columns }: TableProposal): string[] {
  return columns.filter(({ field }) => field !== "other").map(({ heading }) => wordingKey(heading));
}

function knownFields({ columns }: TableProposal): string[] {
  return columns.filter(({ field }) => field !== "other").map(({ field }) => field);
}

/** What the rows of tables say: the wording of each, ids and names left out. */
export function wordings(
  cells: WorkbookSnapshot["sheets"][number]["cells"],
  tables: readonly TableProposal[],
): Set<string> {
  const found = new Set<string>();
  for (const table of tables) {
    const worded = table.columns.filter(({ field }) => WORDED.test(field));
    for (const row of itemRows(table).slice(0, ROWS_TO_COMPARE)) {
      const text = worded
        .map(({ column }) => wordingKey(String(cells.at(row, column))))
        .join(" ")
        .trim();
      if (text !== "") found.add(text);
    }
  }
  return found;
}

const WORDED = /^(?:objective|initiative|action|benchmark.*|measure|item|unit)$/;

function shared(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...own].filter((text) => other.has(text)).length / own.size;
}
