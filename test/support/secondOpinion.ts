import { readXlsx } from "../../src/workbench/host/xlsx/read";
import { recalculated } from "./libreoffice";

/**
 * Recalculates a workbook in LibreOffice and compares every formula's value with the one that the file came with.
 * @param isCounted which sheets to look at, all by default
 * @returns how many formulas were compared, and the cells that differ
 */
export async function secondOpinion(
  xlsx: Uint8Array,
  isCounted: (sheet: string) => boolean = () => true,
): Promise<{ formulas: number; differences: unknown[] }> {
  const { data } = await readXlsx(xlsx);
  const opinion = await recalculated(xlsx);
  let formulas = 0;
  const differences: unknown[] = [];
  for (const [index, { name, cells }] of data.sheets.entries()) {
    if (!isCounted(name)) continue;
    const there = new Map(
      opinion.sheets[index]!.cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]),
    );
    for (const { row, column, formula, value } of cells) {
      if (formula === null) continue;
      formulas++;
      const ours = plain(value);
      const theirs = plain(there.get(`${row},${column}`) ?? null);
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        differences.push({ name, row, column, formula, ours, theirs });
    }
  }
  return { formulas, differences };
}

/** A value to compare: LibreOffice saves 15 digits of a number, and nothing where a formula gives an empty text. */
function plain(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value || null;
}
