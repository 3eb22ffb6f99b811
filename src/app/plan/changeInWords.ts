import type { MapChange } from "../../plan/maps/mapAsItStands";
import { changeText } from "../../text/changes";
import { fieldText } from "../../text/fields";

/** What became of a table, and the question about it; the question is empty where it is gone. */
export function changeInWords({ before, after, renamed }: MapChange): {
  readonly said: string;
  readonly asked: string;
} {
  const { isSameTable, isSameColumn } = changeText;
  if (after === null || renamed === null) {
    const said = before.excelTable
      ? changeText.goneTable(before.excelTable)
      : changeText.gone(before.sheet, changeText.headings(before.headerRows[1]));
    return { said, asked: "" };
  }
  if (renamed === "sheet") return { said: changeText.sheet(before.sheet, after.sheet), asked: isSameTable };
  if (renamed === "table") {
    const was = before.excelTable ?? "";
    const said = after.excelTable
      ? changeText.table(was, after.excelTable, after.sheet)
      : changeText.range(was, after.sheet);
    return { said, asked: isSameTable };
  }
  const { column, was } = renamed;
  return {
    said: changeText.heading(was, column.heading, after.sheet),
    asked: isSameColumn(fieldText[column.field]),
  };
}
