import { OWN_SHEETS } from "../../plan/ownTables";
import type { NamedList, SheetDescription, TableBlock, TextBlock } from "../../sheet/description";
import { listsText } from "../../text/templates/lists";
import type { Naming } from "../names/naming";
import type { School } from "../schools/schoolList";
import type { ListId, WordListId } from "../types";
import { listName } from "./list";
import { parentsList } from "./parents";
import { peopleList } from "./people";
import { type Remembered, rememberedLists } from "./remembered";
import { typedUnitsList, unitsList } from "./units";
import { moreStatusWords, statusList, wordList } from "./words";

const HEADER_ROW = 5;
/** Names reach further than the tables, since people add rows. */
const REACH = 1000;
/** Of the blank columns between tables, in characters. */
const GAP = 3;

/** The sheet "Lists": what cells on the plan's sheets offer, in tables that people can change and add to. */
export function describeLists(
  naming: Naming,
  schools: readonly School[],
  remembered: Remembered,
): SheetDescription {
  const words = Object.keys(listsText.words) as WordListId[];
  const lists = [
    statusList(naming),
    unitsList(naming, schools),
    typedUnitsList(naming, schools),
    peopleList(naming, schools),
    parentsList(naming),
    ...words.map(wordList),
    moreStatusWords(naming),
    ...rememberedLists(remembered),
  ];
  const tables: TableBlock[] = [];
  const headings: TextBlock[] = [];
  const namedLists: NamedList[] = [];
  const columnWidths: number[] = [];
  for (const { heading, table, lists: of, widths } of lists) {
    if (tables.length > 0) columnWidths.push(GAP);
    const column = columnWidths.length + 1;
    headings.push({ row: HEADER_ROW - 1, column, text: heading, style: "heading" });
    tables.push({ ...table, row: HEADER_ROW, column });
    for (const [index, id] of Object.entries(of) as [string, ListId][])
      namedLists.push({
        name: listName(id),
        row: HEADER_ROW + 1,
        column: column + Number(index),
        reach: REACH,
      });
    columnWidths.push(...widths);
  }
  return {
    id: "lists",
    name: OWN_SHEETS.lists,
    title: OWN_SHEETS.lists,
    lead: listsText.lead,
    texts: headings,
    tables,
    namedCells: [],
    namedLists,
    columnWidths,
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW], isSeveralPagesWide: true },
  };
}
