import type { CellValue } from "../../plan/cell";
import type { PlanItem } from "../../plan/item";
import type { StateLists } from "../../plan/state";
import type { DateReading } from "../../plan/values/dateReading";
import { isPlausibleDay } from "../../plan/values/due";
import { stateText } from "../../text/stateSheet";
import { line, listed, rawText, sameKey } from "../formulas/excelText";
import type { Source } from "../model";

const { ongoing, cantRead } = stateText.dueWords;

/** Every date that is not a plain day, with what the plan's reader makes of it: due dates, and those days of completion that can be read. */
export function dueWordsOf(
  own: StateLists["dueWords"],
  items: readonly PlanItem[],
  sources: readonly Source[],
): StateLists["dueWords"] {
  const edited = new Map(own.map((word) => [sameKey(line(word.written)), word]));
  const list = new Map<string, { written: string; due: number | string; read: number | string }>();
  const add = (text: string, read: number | string) => {
    const written = listed(text);
    const known = list.get(sameKey(written));
    // The same words in two columns that mean different days: nobody can tell.
    const meant = known && known.read !== read ? cantRead : read;
    if (!edited.has(sameKey(written))) list.set(sameKey(written), { written, due: meant, read: meant });
  };
  add(ongoing, ongoing);
  const byTable = new Map(sources.map((source) => [source.tableIndex, source]));
  for (const item of items) {
    if (item.isNamedOnly) continue;
    const source = byTable.get(item.table);
    const values = (field: "due" | "completed") =>
      source
        ? source.columns[field].map((column) => source.cell(column, item.place.row - source.firstRow + 1))
        : [item.place.value(field)];
    const due = writtenAs(item.due, values("due"));
    if (due !== null) add(due, meaning(item.due));
    const completed = "date" in item.completed ? writtenAs(item.completed, values("completed")) : null;
    if (completed !== null) add(completed, meaning(item.completed));
  }
  return [...edited.values(), ...list.values()];
}

function meaning(reading: DateReading): number | string {
  return "date" in reading ? reading.date : reading.kind === "ongoing" ? ongoing : cantRead;
}

/** Which of some cells a reading comes from, as one line of text; null for a plain day, which needs no list, and where that can't be told. */
function writtenAs(reading: DateReading, values: readonly CellValue[]): string | null {
  if (reading.kind === "empty") return null;
  const filled = values.filter((value) => line(value) !== "");
  const isDay = (value: CellValue) => typeof value === "number" && isPlausibleDay(value);
  const texts = filled.filter((value) => !isDay(value));
  if (filled.length > 1 && "text" in reading) {
    const own = texts.find((value) => rawText(value).trim() === reading.text);
    return own === undefined ? null : line(own);
  }
  const isOfDay =
    "date" in reading && filled.some((value) => isDay(value) && Math.floor(Number(value)) === reading.date);
  if (isOfDay) return null;
  // The first that says a day was read; a day that is typed as text has figures in it.
  const own = texts.length > 1 ? texts.find((value) => /\d/.test(rawText(value))) : texts[0];
  return own === undefined ? null : line(own);
}
