import { MAX_ROWS } from "./cell";

/** "3, 7–9, 12" for row numbers in ascending order. */
export function formatRows(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}

/** The row numbers of "3, 7–9, 12", in ascending order; null for anything else. A plain hyphen will do. */
export function parseRows(text: string): number[] | null {
  const rows = new Set<number>();
  for (const part of text.split(",").map((each) => each.trim())) {
    if (part === "" && text.trim() === "") continue;
    const match = /^(\d{1,7})(?:\s*[–-]\s*(\d{1,7}))?$/.exec(part);
    const first = Number(match?.[1]);
    const last = Number(match?.[2] ?? match?.[1]);
    if (!match || first < 1 || last < first || last > MAX_ROWS) return null;
    for (let row = first; row <= last; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}
