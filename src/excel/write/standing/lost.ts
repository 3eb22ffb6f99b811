import { cellName, parseRange } from "../../../plan/cell";
import { type GoneParts, namesGone } from "../../../sheet/tableParts";
import { readBlocks } from "../../read/readBlocks";
import type { Steps } from "../../job";

/** Sheets with more cells are lists that people keep, and take long to look through. */
const MOST_CELLS = 50_000;

/** A formula of the user's that named a table or column of ours which is gone now. */
export interface LostFormula {
  /** Null for a name of the workbook's. */
  readonly sheet: string | null;
  /** The cell, or the name. */
  readonly where: string;
}

/**
 * Which formulas name what will go: Excel makes #REF! of it, and then nobody can tell any more what they named. Two
 * requests, and one more for each block of cells that is as large as Excel sends.
 * @param own names of sheets that are not looked at
 */
export async function formulasNaming(
  context: Excel.RequestContext,
  gone: GoneParts,
  own: readonly string[],
  steps?: Steps,
): Promise<LostFormula[]> {
  const { worksheets, names } = context.workbook;
  const sheets = worksheets.items.filter(({ name }) => !own.includes(name));
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("address,cellCount");
    return range;
  });
  names.load("items/name,items/formula");
  steps?.expect(2);
  await context.sync();
  const blocks = sheets.flatMap((sheet, index) => {
    const at = used[index]!;
    const range = at.isNullObject || at.cellCount > MOST_CELLS ? null : parseRange(at.address);
    return range ? [{ sheet, range, property: "formulas" as const }] : [];
  });
  const found = await readBlocks(context, blocks, steps);
  const lost = names.items
    .filter(({ formula }) => typeof formula === "string" && namesGone(formula, gone))
    .map(({ name }): LostFormula => ({ sheet: null, where: name }));
  blocks.forEach(({ sheet, range }, index) =>
    found[index]!.forEach((row, down) =>
      row.forEach((cell, right) => {
        if (typeof cell === "string" && cell.startsWith("=") && namesGone(cell, gone))
          lost.push({
            sheet: sheet.name,
            where: cellName(range.firstRow + down, range.firstColumn + right),
          });
      }),
    ),
  );
  return lost;
}
