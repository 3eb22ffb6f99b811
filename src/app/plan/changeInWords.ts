import type { MapChange } from "../../plan/maps/mapChange";
import type { TableMap } from "../../plan/maps/tableMap";
import { changeText } from "../../text/changes";
import { fieldText } from "../../text/fields";

/** What became of a table. */
export interface SaidChange {
  readonly said: string;
  /** The question about it; "" where there is none. */
  readonly asked: string;
  /** How it is read until somebody says so. */
  readonly meanwhile: string;
}

/** What became of a table, the question about it, and how it is read meanwhile. */
export function changeInWords(change: MapChange): SaidChange {
  const { before } = change;
  const { isSameTable, goesOn, notRead } = changeText;
  switch (change.kind) {
    case "gone":
      return { said: goneInWords(before), asked: "", meanwhile: notRead };
    case "sheet":
      return {
        said: changeText.sheet(before.sheet, change.after.sheet),
        asked: isSameTable,
        meanwhile: goesOn,
      };
    case "moved":
      return {
        said: `${goneInWords(before)} ${changeText.moved(placeInWords(change.after))}`,
        asked: isSameTable,
        meanwhile: goesOn,
      };
    case "table": {
      const was = before.excelTable ?? "";
      const now = change.after.excelTable;
      const said = now
        ? changeText.table(was, now, change.after.sheet)
        : changeText.range(was, change.after.sheet);
      return { said, asked: isSameTable, meanwhile: goesOn };
    }
    case "several":
      return {
        said: `${goneInWords(before)} ${changeText.several}`,
        asked: changeText.whichIsIt,
        meanwhile: change.after ? changeText.allRead : notRead,
      };
    case "heading": {
      const { column, was } = change;
      return {
        said: changeText.heading(was, column.heading, change.after.sheet),
        asked: changeText.isSameColumn(fieldText[column.field]),
        meanwhile: goesOn,
      };
    }
    case "columns":
      return {
        said: changeText.columns(
          change.after.sheet,
          change.lost.map(({ heading, field }) => ({ heading, field: fieldText[field] })),
        ),
        asked: "",
        meanwhile: "",
      };
  }
}

/** Where a table stands, for somebody who is to tell it from others. */
export function placeInWords({ sheet, excelTable, headerRows }: TableMap): string {
  return excelTable ? changeText.tableOn(excelTable, sheet) : changeText.rowOn(headerRows[1], sheet);
}

function goneInWords({ sheet, excelTable, headerRows }: TableMap): string {
  return excelTable ? changeText.goneTable(excelTable) : changeText.gone(sheet, headerRows[1]);
}
