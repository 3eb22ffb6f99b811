import { applyMap } from "../../adopt/applyMap";
import type { SheetProposal } from "../../adopt/proposal";
import { likeliestTables } from "../../adopt/likeliest";
import { bodyUnder, endOf, tableAt, tableUnder } from "../../adopt/underHeading";
import { UserError } from "../../excel/errors";
import { type Job, Steps } from "../../excel/job";
import { READ_REQUESTS } from "../../excel/read";
import { TABLE_REQUESTS, tableValues } from "../../excel/sheets";
import { type MapChange, type SheetMove, sheetOfChange } from "../../plan/maps/mapChange";
import { isOwnSheet, SOURCES_TABLE } from "../../plan/ownTables";
import { isSamePlace } from "../../plan/maps/samePlace";
import type { PlanSettings } from "../../plan/settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../../plan/snapshot";
import type { TableMap } from "../../plan/maps/tableMap";
import type { WorkbookState } from "../../plan/state";
import { dateSerial } from "../../plan/values/date";
import { dueKey } from "../../plan/values/due";
import type { BenchmarkType } from "../../plan/values/benchmarkWords";
import type { Status } from "../../plan/values/status";
import { findExamples, rememberedExamples } from "../../templates/examples/findExamples";
import { appText } from "../../text/app";
import { indexText } from "../../text/planindex";
import { stateText } from "../../text/stateSheet";
import { keepState, type StateTableName } from "../keepState";
import { colorsAfter, hasMovedColors } from "./colorsAfter";
import { freeHeadingRows, type SheetRow } from "./sheetRows";
import { type PartTable, partTable } from "./partTables";
import { type PlanReading, readProposals } from "../readPlan";

export type { ColumnProposal, SheetProposal, TableProposal } from "../../adopt/proposal";
export type { MapChange, SheetMove } from "../../plan/maps/mapChange";
export type { ColumnMap, TableMap } from "../../plan/maps/tableMap";
export type { SheetRow } from "./sheetRows";
export type { PartTable, Choice } from "./partTables";

/** A sheet of the workbook, as the user is asked about it. */
export interface PlanPart {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** The sheet that it looks like a kept copy of; null for all others. */
  readonly copyOf: string | null;
  /**
   * used: the user confirmed it; proposed: it looks like a part of the plan; none: it does not; own: Throughline made it;
   * missing: the user confirmed it once, and no sheet has that name now
   */
  readonly use: "used" | "proposed" | "none" | "own" | "missing";
  readonly tables: readonly PartTable[];
  /** Rows that could head a table which was not found, where the user says that there is one; none on our own sheets. */
  readonly headingRows: readonly SheetRow[];
  /** How many example rows of set-up it holds. */
  readonly examples: number;
  /**
   * What says that it was confirmed otherwise than it is read now. unread: rows of the map that can't be followed; counted: it is
   * not in use while others are, and the rollup, made before, still counts it
   */
  readonly trace: "unread" | "counted" | null;
}

/** What the sheets of a workbook are taken for. */
export interface PlanLook {
  /** In tab order; after them the sheets that are gone. */
  readonly parts: readonly PlanPart[];
  /** What seems to have been renamed, moved or deleted since the user confirmed it, table by table. */
  readonly changes: readonly MapChange[];
  /** The tables whose sheet is another one by now, or called otherwise; of some of them nobody is asked. */
  readonly moves: readonly SheetMove[];
  /** Whether the list of the sheets in use is gone, or nobody can follow it. */
  readonly isMapLost: boolean;
}

/**
 * Says of each sheet what it is taken for: what the user confirmed, or else what it looks like.
 * @throws UserError when Excel refuses; Cancelled
 */
export async function findParts(job?: Job): Promise<PlanLook> {
  const steps = new Steps(job, READ_REQUESTS + TABLE_REQUESTS);
  const reading = await readProposals(steps);
  const { snapshot, state, proposals } = reading;
  const counted = await countedSheets(steps);
  const { changes, moves, isMapLost } = state;
  const unread = new Set(state.unreadMap.map(([sheet]) => sheet));
  const used = new Set(state.map.map(({ sheet }) => sheet));
  const confirmed = applyMap(proposals, state.map, snapshot);
  const examples = findExamples(snapshot, rememberedExamples(snapshot));
  const parts = snapshot.sheets.map((sheet, index): PlanPart => {
    const isUsed = used.has(sheet.name);
    const { hidden, copyOf, tables: looksLike } = proposals[index]!;
    const hasChanged = changes.some((change) => sheetOfChange(change) === sheet.name);
    const inUse = isUsed ? confirmed[index]!.tables : null;
    const tables = tablesOf(sheet, looksLike, inUse, settingsOf(reading));
    const unused = isOwnSheet(sheet) ? "own" : tables.length > 0 ? "proposed" : "none";
    const use = isUsed || hasChanged ? "used" : unused;
    const isUnused = use === "proposed" && state.kept.length > 0;
    return {
      sheet: sheet.name,
      isHidden: hidden,
      copyOf,
      use,
      tables,
      headingRows: unused === "own" ? [] : freeHeadingRows(sheet, tables),
      examples: examples.filter((each) => each.sheet === sheet.name).length,
      trace: unread.has(sheet.name) ? "unread" : isUnused && counted.has(sheet.name) ? "counted" : null,
    };
  });
  return { parts: [...parts, ...missingParts(changes, snapshot)], changes, moves, isMapLost };
}

/** The tables in use, and those besides that the user left out; all that a sheet looks like where none is in use. */
function tablesOf(
  sheet: SheetSnapshot,
  looksLike: SheetProposal["tables"],
  inUse: SheetProposal["tables"] | null,
  settings: PlanSettings,
): PartTable[] {
  const others = inUse ? looksLike.filter((table) => !inUse.some((each) => isSamePlace(each, table))) : [];
  const all = [...(inUse ?? looksLike), ...others];
  return all
    .map((table) => partTable(sheet, table, all, !others.includes(table), settings))
    .sort((a, b) => a.headerRows[0] - b.headerRows[0]);
}

/** Words are read alike on any day. */
function settingsOf({ state }: Pick<PlanReading, "state">): PlanSettings {
  return { ...state.settings, asOf: state.asOf ?? dateSerial(1) };
}

/** Sheets that the user confirmed and that are gone. */
function missingParts(changes: readonly MapChange[], { sheets }: WorkbookSnapshot): PlanPart[] {
  const names = new Set(sheets.map(({ name }) => name));
  const gone = changes.filter(({ before, after }) => after === null && !names.has(before.sheet));
  return [...new Set(gone.map(({ before }) => before.sheet))].map((sheet) => ({
    ...{ sheet, isHidden: false, copyOf: null, use: "missing", tables: [], headingRows: [], examples: 0 },
    trace: null,
  }));
}

/** The sheets that the rollup counts: those that were read when it was made. */
async function countedSheets(steps: Steps): Promise<ReadonlySet<string>> {
  const [headings = [], ...rows] = (await tableValues(SOURCES_TABLE, steps)) ?? [];
  const column = headings.indexOf(indexText.sources.sheet);
  return new Set(column < 0 ? [] : rows.map((row) => String(row[column])));
}

/**
 * The table under a heading that the user pointed at; the workbook is read again for it.
 * @param place the table that was taken to stand under another heading, or the sheet where none was found
 * @param row the lowest row of its heading
 * @param others the other tables of the sheet: it doesn't reach into them
 * @throws UserError when nothing stands under that row, or Excel refuses; Cancelled
 */
export async function tableWithHeading(
  place: TableMap | string,
  row: number,
  others: readonly TableMap[],
  job?: Job,
): Promise<PartTable> {
  const reading = await readProposals(job);
  const { snapshot } = reading;
  const isNew = typeof place === "string";
  const name = isNew ? place : place.sheet;
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const found = isNew ? tableAt(snapshot, name, row, others) : tableUnder(snapshot, place, row, others);
  if (!sheet || !found) throw new UserError(appText.nothingUnderHeading(row), "no rows under the heading");
  return partTable(sheet, found, others, true, settingsOf(reading));
}

/**
 * What a sheet on which no plan table was found would be read as, if it holds one; null where nothing stands under anything
 * like a heading. Every row that may be its heading is offered with it.
 * @throws UserError when Excel refuses; Cancelled
 */
export async function likeliestTable(name: string, job?: Job): Promise<PartTable | null> {
  const reading = await readProposals(job);
  const sheet = reading.snapshot.sheets.find((each) => each.name === name);
  const found = likeliestTables(reading.snapshot, [name]).get(name);
  if (!sheet || !found) return null;
  const table = partTable(sheet, found, [], true, settingsOf(reading));
  return { ...table, headingRows: freeHeadingRows(sheet, []) };
}

/**
 * The table with another last row than it was taken to have; the workbook is read again for it.
 * @param others the other tables of the sheet: it doesn't reach into them
 * @throws UserError when the sheet is gone, nothing stands there, or Excel refuses; Cancelled
 */
export async function tableEndingAt(
  table: PartTable,
  lastRow: number,
  others: readonly TableMap[],
  job?: Job,
): Promise<PartTable> {
  const reading = await readProposals(job);
  const { snapshot } = reading;
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const ended = { ...table, lastRow, endsAbove: endOf(table, lastRow, others, snapshot) };
  const body = bodyUnder(ended, others, snapshot);
  if (!sheet || !body) throw new UserError(appText.nothingUnderHeading(table.headerRows[1]), "no rows");
  return partTable(sheet, { ...ended, ...body }, others, true, settingsOf(reading));
}

/** What the user said about sheets. */
export interface Settled {
  /** Those that are settled; one without a table among `tables` is no longer part of the plan. */
  readonly sheets: readonly string[];
  readonly tables: readonly TableMap[];
  /** What became of tables of the map, and is settled by this: what they were is kept no more. */
  readonly replaced?: readonly (MapChange | SheetMove)[];
  /** Words of statuses, and what each is to be counted as. */
  readonly words?: readonly { readonly word: string; readonly status: Status }[];
  /** Words of types of benchmark, in the same way. */
  readonly typeWords?: readonly { readonly word: string; readonly type: BenchmarkType }[];
}

/**
 * Remembers in the workbook what the user confirmed: on the sheet `Throughline`, which is made when there is none, and
 * nowhere else.
 * @throws UserError when the sheet has no room or is protected, or Excel refuses; Cancelled
 */
export async function confirmTables(
  { sheets, tables, replaced = [], words = [], typeWords = [] }: Settled,
  job?: Job,
): Promise<void> {
  const isOther = (table: TableMap) =>
    !sheets.includes(table.sheet) && !replaced.some(({ before }) => isSamePlace(before, table));
  const others = <Row extends { readonly word: string }>(
    rows: readonly Row[],
    said: Settled["words"] | Settled["typeWords"],
  ) => {
    const keys = new Set(said?.map(({ word }) => dueKey(word)));
    return rows.filter(({ word }) => !keys.has(dueKey(word)));
  };
  const types = typeWords.map(({ word, type }) => ({ word, type: stateText.typeWords.types[type] }));
  const changed = ({ lists }: WorkbookState): StateTableName[] => [
    "map",
    ...(words.length > 0 ? (["words"] as const) : []),
    ...(typeWords.length > 0 ? (["typeWords"] as const) : []),
    ...(hasMovedColors(lists, replaced) ? (["statusColors"] as const) : []),
  ];
  await keepState(
    changed,
    ({ kept, unreadMap, lists }) => ({
      tables: [...kept.filter(isOther), ...tables],
      // What a person mistyped about these sheets is settled by this.
      unreadMap: unreadMap.filter(([sheet]) => !sheets.includes(sheet!)),
      lists: {
        ...colorsAfter(lists, replaced, [...kept.filter(isOther), ...tables]),
        words: [...others(lists.words, words), ...words],
        typeWords: [...others(lists.typeWords, typeWords), ...types],
      },
    }),
    job,
  );
}
