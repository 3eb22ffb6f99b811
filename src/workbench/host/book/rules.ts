import { HostError } from "../errors";
import type { Area } from "./data";
import { isOnSheet } from "./area";
import { looksLikeReference } from "./formulas/references";

const MAX_SHEET_NAME = 31;
const MAX_NAME = 255;
/** Excel's limit for a list that is written out in a validation. */
export const MAX_INLINE_LIST = 255;

/** @throws HostError InvalidArgument for an area that isn't on a sheet of Excel's size. */
export function requireOnSheet(area: Area): void {
  if (!isOnSheet(area)) {
    throw new HostError("InvalidArgument", "The area reaches beyond the sheet, or is none.");
  }
}

/** Excel's rules for sheet names. @throws HostError InvalidArgument */
export function requireSheetName(name: string): void {
  const reason =
    name === ""
      ? "is empty"
      : name.length > MAX_SHEET_NAME
        ? `has more than ${MAX_SHEET_NAME} characters`
        : /[[\]:*?/\\]/.test(name)
          ? "has one of the characters [ ] : * ? / \\"
          : name.startsWith("'") || name.endsWith("'")
            ? "begins or ends with an apostrophe"
            : name.toLowerCase() === "history"
              ? "is kept by Excel for itself"
              : null;
  if (reason !== null) throw new HostError("InvalidArgument", `The sheet name "${name}" ${reason}.`);
}

/** Excel's rules for defined names, which hold for tables too. @throws HostError InvalidArgument */
export function requireDefinedName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name);
  if (!wellFormed || name.length > MAX_NAME || looksLikeReference(name) || /^(true|false)$/i.test(name)) {
    throw new HostError("InvalidArgument", `"${name}" can't be a name.`);
  }
}

/** The first of `Base1`, `Base2`, … that is not taken, in any case. */
export function numberedName(base: string, first: number, isTaken: (name: string) => boolean): string {
  for (let number = first; ; number++) {
    const name = `${base}${number}`;
    if (!isTaken(name)) return name;
  }
}
