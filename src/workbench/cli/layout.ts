/** No column of a listing is wider than this, except the last. */
const WIDEST = 36;

/** Lays rows of cells out in columns for a terminal; cells are cut to one line, the last column is left whole. */
export function tabulate(rows: readonly (readonly string[])[]): string[] {
  const cells = rows.map((row) =>
    row.map((cell, index) => {
      const line = cell.replace(/\s+/g, " ").trim();
      return index < row.length - 1 && line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line;
    }),
  );
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
}
