/** Cells that are named; of more it is said how many. */
const NAMED = 8;

/**
 * What became of formulas that named a column or table which is gone, a sentence for each sheet and one for names.
 * @param lost a cell and its sheet, or a name of the workbook's and null
 */
export function lostText(
  lost: readonly { readonly sheet: string | null; readonly where: string }[],
): string[] {
  const sheets = [...new Set(lost.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const all = lost.filter((each) => each.sheet === sheet).map(({ where }) => where);
    const formulas = all.length === 1 ? "1 formula" : `${all.length} formulas`;
    const names = all.length === 1 ? "1 name" : `${all.length} names`;
    const what = sheet === null ? names : `${formulas} on the sheet “${sheet}”`;
    const [says, they] = all.length === 1 ? ["says", "it"] : ["say", "they"];
    return `${what} pointed to a part of the rollup that is gone, and ${says} #REF! where ${they} named it: ${listOf(all)}.`;
  });
}

function listOf(all: readonly string[]): string {
  const more = all.length - NAMED;
  return all.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
