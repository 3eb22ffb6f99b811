import type { BookEvent, CellChange } from "../book/book";
import type { ApiMethod } from "../protocol/declare";
import type { EventName } from "../protocol/events";
import { formatArea } from "./address";
import { excelId } from "./ids";

/** Office.js' words. */
const CHANGE_TYPES: Readonly<Record<CellChange, string>> = {
  edited: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
  inserted: "CellInserted",
  deleted: "CellDeleted",
};

/** An event of the workbook as Excel tells it to its clients. @param byClient whether it is the client's own doing */
export function excelEvent(
  event: BookEvent,
  byClient: boolean,
): {
  name: EventName;
  args: Readonly<Record<string, unknown>>;
} {
  const worksheetId = excelId(event.sheet.id);
  if (event.kind === "activated") return { name: "Activated", args: { worksheetId } };
  const place = { worksheetId, address: formatArea(event.area) };
  if (event.kind === "selected") return { name: "SelectionChanged", args: place };
  return {
    name: "DataChanged",
    args: {
      ...place,
      changeType: CHANGE_TYPES[event.change],
      source: "Local",
      shiftDirection: "None",
      triggerSource: byClient ? "ThisLocalAddin" : "Unknown",
    },
  };
}

/** The two methods by which the client says that it has handlers for an event, or none any more. */
export function registration(name: EventName): Readonly<Record<string, ApiMethod<unknown>>> {
  return {
    [`_Register${name}Event`]: (_target, _args, { events }) => events.register(name),
    [`_Unregister${name}Event`]: (_target, _args, { events }) => events.unregister(name),
  };
}
