import { type CellAddress, type RangeAddress, rangeName } from "./cell";

/** "Plan C3:C9, D4; Notes A1" for cells, those below each other taken together. */
export function formatCells(cells: readonly CellAddress[]): string {
  const bySheet = new Map<string, CellAddress[]>();
  for (const cell of cells) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  return [...bySheet].map(([sheet, own]) => `${sheet} ${runsOf(own).map(rangeName).join(", ")}`).join("; ");
}

function runsOf(cells: readonly CellAddress[]): RangeAddress[] {
  const runs: RangeAddress[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.firstColumn === column && last.lastRow >= row - 1)
      runs[runs.length - 1] = { ...last, lastRow: row };
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs;
}
