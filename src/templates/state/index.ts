import { columnLetter } from "../../plan/cell";
import { OWN_SHEETS } from "../../plan/ownTables";
import type { CheckNotes, StateLists } from "../../plan/state";
import type { TableMap } from "../../plan/maps/tableMap";
import { STATUSES } from "../../plan/values/status";
import type { SheetDescription, TableBlock, TextBlock } from "../../sheet/description";
import { stateText } from "../../text/stateSheet";
import type { StateBlock } from "./block";
import {
  dueWordsBlock,
  peopleBlock,
  spellingsBlock,
  statusColorsBlock,
  statusesBlock,
  typeWordsBlock,
  wordsBlock,
} from "./lists";
import { acceptedBlock, rulesBlock } from "./check";
import { mapBlock, type MapRest } from "./map";
import { namedSettings, type Settings, settingsBlock } from "./settings";

export { mapRows } from "./map";

/** What the sheet "Throughline" says. */
export interface State extends Settings, MapRest {
  readonly tables: readonly TableMap[];
  readonly lists: StateLists;
  /** What the user said about the alignment check. */
  readonly check: CheckNotes;
  /** Formula, without "=", of the row in the figures of the school that a spelling stands for; null while there are no figures. */
  readonly numberOfSchool: string | null;
}

const HEADER_ROW = 5;
/** Of the blank columns between tables, in characters. */
const GAP = 3;

/** The sheet "Throughline": settings, map and lists as tables that people can read and change, side by side. */
export function describeState(state: State): SheetDescription {
  const settings = settingsBlock(state);
  // The statuses to choose from stand behind the settings and the two columns of words, each with a blank column after it.
  const letter = columnLetter(settings.widths.length + 1 + 2 + 1 + 1);
  const statuses = `$${letter}$${HEADER_ROW + 1}:$${letter}$${HEADER_ROW + STATUSES.length}`;
  const { tables, headings, columnWidths } = sideBySide([
    settings,
    wordsBlock(state.lists, statuses),
    statusesBlock(),
    dueWordsBlock(state.lists),
    spellingsBlock(state.lists, state.numberOfSchool),
    mapBlock(state.tables, state),
    peopleBlock(state.lists),
    rulesBlock(state.check),
    acceptedBlock(state.check),
    typeWordsBlock(state.lists),
    statusColorsBlock(state.lists, statuses),
  ]);
  return {
    id: "state",
    name: OWN_SHEETS.state,
    title: stateText.title,
    lead: stateText.lead,
    texts: headings,
    tables,
    namedCells: namedSettings(state, HEADER_ROW),
    columnWidths,
    freeze: { rows: HEADER_ROW, columns: 0 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW], isSeveralPagesWide: true },
  };
}

function sideBySide(blocks: readonly StateBlock[]) {
  const tables: TableBlock[] = [];
  const headings: TextBlock[] = [];
  const columnWidths: number[] = [];
  for (const { heading, table, widths } of blocks) {
    if (tables.length > 0) columnWidths.push(GAP);
    const column = columnWidths.length + 1;
    headings.push({ row: HEADER_ROW - 1, column, text: heading, style: "heading" });
    tables.push({ ...table, row: HEADER_ROW, column });
    columnWidths.push(...widths);
  }
  return { tables, headings, columnWidths };
}
