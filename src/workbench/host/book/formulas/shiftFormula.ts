import type { Token } from "@borgar/fx";
import { shiftArea, type Shift } from "../shift";
import { formatReference, parseReference } from "./references";
import { mapTokens } from "./tokens";

const REFERENCE_TYPES = new Set(["range", "range_beam"]);

/**
 * A formula's text after cells of a sheet have moved. Excel's rules: references follow their cells, grow when cells are
 * inserted inside them, shrink with deleted ones, and become #REF! when all of them is deleted. Structured references
 * and everything else in the text stay as they are. Univer's own rewriting is not used: it corrupts text.
 *
 * @param formulaSheet name of the sheet that the formula is on
 * @param shiftedSheet name of the sheet whose cells move
 */
export function shiftFormula(
  formula: string,
  formulaSheet: string,
  shiftedSheet: string,
  shift: Shift,
): string {
  return mapPlainReferences(formula, formulaSheet, (reference, sheet) => {
    if (sheet.toLowerCase() !== shiftedSheet.toLowerCase()) return null;
    const moved = shiftArea(shift, reference.area);
    return moved === null ? "#REF!" : moved === reference.area ? null : formatReference(reference, moved);
  });
}

/** A formula's text after a sheet was deleted: what pointed to it is #REF!. */
export function dropSheet(formula: string, deletedSheet: string): string {
  const deleted = deletedSheet.toLowerCase();
  return mapPlainReferences(formula, null, (_reference, sheet) =>
    sheet.toLowerCase() === deleted ? "#REF!" : null,
  );
}

/**
 * Replaces plain references; the change gets each with the name of its sheet and gives its new text, or null to leave
 * it. References to other workbooks are left out, and so are those to the own sheet when that is null.
 */
export function mapPlainReferences(
  formula: string,
  ownSheet: string | null,
  change: (reference: NonNullable<ReturnType<typeof parseReference>>, sheet: string) => string | null,
): string {
  return mapTokens(formula, (token: Token) => {
    if (!REFERENCE_TYPES.has(token.type)) return token.value;
    const reference = parseReference(token.value);
    if (reference === null || reference.foreign) return token.value;
    const sheet = reference.sheet ?? ownSheet;
    return sheet === null ? token.value : (change(reference, sheet) ?? token.value);
  });
}
