import { HostError } from "../errors";
import { lastColumn, lastRow } from "./area";
import type { Area } from "./data";
import type { Sheet } from "./sheet";

/** @throws HostError AccessDenied when the sheet is protected. */
export function requireUnprotected(sheet: Sheet, what: string): void {
  if (sheet.protection !== null) {
    throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected: can't ${what}.`);
  }
}

/** @throws HostError AccessDenied when the sheet is protected and has not this permission. */
export function requireOption(sheet: Sheet, option: string): void {
  if (sheet.protection !== null && sheet.protection.options[option] !== true) {
    throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
  }
}

/** @throws HostError AccessDenied when the sheet is protected and a cell of the area is locked. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  const { styles } = sheet.workbook;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (styles.get(sheet.cells.styleIndex(row, column)).locked) {
        throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected and the cell is locked.`);
      }
    }
  }
}
