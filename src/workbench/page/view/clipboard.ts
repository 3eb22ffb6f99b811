import type { Univer } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import {
  COPY_TYPE,
  IMarkSelectionService,
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME,
} from "@univerjs/sheets-ui";
import { areaOf } from "../../host/book/area";
import type { CopiedPart } from "../../host/book/copy";
import type { Area } from "../../host/book/data";
import { areaOfRange } from "./sheetView";
import { htmlRows, textRows } from "./pastedTable";

/** What the user has asked to be pasted into the sheet in front, and where. */
export type Pasted =
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly from: Area;
      readonly isCut: boolean;
      readonly part: CopiedPart;
      readonly at: Area;
    }
  | { readonly kind: "texts"; readonly rows: readonly (readonly string[])[]; readonly at: Area };

const PARTS: Readonly<Record<string, CopiedPart>> = {
  [PREDEFINED_HOOK_NAME.SPECIAL_PASTE_VALUE]: "values",
  [PREDEFINED_HOOK_NAME.SPECIAL_PASTE_FORMAT]: "formats",
  [PREDEFINED_HOOK_NAME.SPECIAL_PASTE_FORMULA]: "formulas",
};

/**
 * Pasting, in place of Univer's: what comes from this workbook's own cells is copied by the book, with formulas and
 * looks; what comes from elsewhere is written as if it were typed.
 * @returns forgets what was copied, for when cells have moved since
 */
export function takePastes(univer: Univer, onPaste: (pasted: Pasted) => void): () => void {
  const injector = univer.__getInjector();
  const clipboard = injector.get(ISheetClipboardService);
  const selections = injector.get(SheetsSelectionsService);
  const marks = injector.get(IMarkSelectionService);
  const forget = () => {
    clipboard.copyContentCache().clear();
    marks.removeAllShapes();
  };
  const paste = (html: string, text: string, type = ""): boolean => {
    const range = selections.getCurrentLastSelection()?.range;
    if (!range) return false;
    const at = areaOfRange(range);
    const copyId = /data-copy-id="([^"]+)"/.exec(html)?.[1];
    const copied = copyId === undefined ? undefined : clipboard.copyContentCache().get(copyId);
    if (copied?.range) {
      const { rows, cols } = copied.range;
      const from = areaOf(rows[0]!, cols[0]!, rows[rows.length - 1], cols[cols.length - 1]);
      const isCut = copied.copyType === COPY_TYPE.CUT;
      if (isCut) forget();
      onPaste({ kind: "cells", sheetId: copied.subUnitId, from, isCut, part: PARTS[type] ?? "all", at });
      return true;
    }
    const rows = htmlRows(html) ?? textRows(text);
    if (rows.length > 0 && type !== PREDEFINED_HOOK_NAME.SPECIAL_PASTE_FORMAT)
      onPaste({ kind: "texts", rows, at });
    return rows.length > 0;
  };
  clipboard.paste = async (item, type) => {
    const read = async (mime: string) => (item.types.includes(mime) ? (await item.getType(mime)).text() : "");
    return paste(await read("text/html"), await read("text/plain"), type);
  };
  clipboard.legacyPaste = async (html, text) => paste(html ?? "", text ?? "");
  return forget;
}

/** How large an area is that is pasted over a selection: a selection that it fits into several times is filled. */
export function pastedArea(at: Area, rowCount: number, columnCount: number): Area {
  const fits = at.rowCount % rowCount === 0 && at.columnCount % columnCount === 0;
  return fits ? at : { ...at, rowCount, columnCount };
}
