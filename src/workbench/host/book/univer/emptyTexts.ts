import { CellValueType, type ICellData } from "@univerjs/core";
import { BaseReferenceObject } from "@univerjs/engine-formula";

/** With a formula in it Univer takes it for a text, and not for a blank cell. */
const EMPTY_TEXT: ICellData = { v: "", t: CellValueType.STRING, f: "=" };

let isInstalled = false;

/** Lets formulas find a text in cells whose formulas give "": to Univer they are blank, in Excel they are not. */
export function installEmptyTexts(): void {
  if (isInstalled) return;
  isInstalled = true;
  const { prototype } = BaseReferenceObject;
  const getCellData = Reflect.get(prototype, "getCellData");
  prototype.getCellData = function (row, column) {
    const cell = getCellData.call(this, row, column);
    return cell?.v === "" && !cell.f ? EMPTY_TEXT : cell;
  };
}
