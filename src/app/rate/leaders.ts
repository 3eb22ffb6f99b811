import { UserError } from "../../excel/errors";
import { type Job, Steps } from "../../excel/job";
import { goTo } from "../../excel/navigate";
import { READ_REQUESTS, readWorkbook } from "../../excel/read";
import { WRITE_REQUESTS, writeSheets } from "../../excel/write";
import { LEADER_STANDARDS } from "../../ratings/instruments";
import { describeOwnInstruments, INSTRUMENTS_TABLE } from "../../ratings/own";
import {
  describeQuestions,
  describeReflections,
  type Leader,
  QUESTIONS_TABLE,
  readReflections,
  type Reflection,
  REFLECTION_COLUMNS,
  reflectionRows,
  REFLECTIONS_TABLE,
} from "../../ratings/reflections";
import { isSame, trimmed } from "../../ratings/same";
import { pointOf, readRating } from "../../ratings/scale";
import type { SheetDescription } from "../../sheet/description";
import { addRows, growingTable } from "../../templates/growth/addedRows";
import { rateText } from "../../text/rate";
import { ratingsText } from "../../text/ratings/ratings";
import { writeText } from "../../text/write";
import { writeChanges } from "./answer";

/** What leaders write about one standard, beside who, when and what; in the order in which they are asked. */
export const WRITTEN_COLUMNS = ["rationale", "evidence", "workingOn", "goal", "steps"] as const;
type WrittenColumn = (typeof WRITTEN_COLUMNS)[number];
export type Written = Readonly<Record<WrittenColumn, string>> & {
  /** What figures count; null where no level is chosen. */
  readonly level: number | null;
};

/**
 * Lays out a month's rows for leaders, one for each standard; those that have theirs already keep them as they are.
 * @returns the sheet
 * @throws UserError when nobody or no month is named, everything is there, there is no room, or Excel refuses; Cancelled
 */
export async function startReflections(
  leaders: readonly Leader[],
  month: string,
  job?: Job,
): Promise<string> {
  const named = leaders
    .map(({ name, unit }) => ({ name: trimmed(name), unit: trimmed(unit) }))
    .filter(
      ({ name }, index, all) => name !== "" && all.findIndex((each) => isSame(each.name, name)) === index,
    );
  if (named.length === 0) throw new UserError(rateText.noLeaders, "no leaders");
  if (trimmed(month) === "") throw new UserError(rateText.noMonth, "no month");
  const steps = new Steps(job, READ_REQUESTS + WRITE_REQUESTS);
  const snapshot = await readWorkbook(steps, (tables) => tables.includes(REFLECTIONS_TABLE));
  const rows = reflectionRows(named, trimmed(month), readReflections(snapshot));
  if (rows.length === 0) throw new UserError(rateText.monthOpen(trimmed(month)), "already open");
  const table = growingTable(snapshot.sheets, REFLECTIONS_TABLE);
  const isStanding = table !== null && table.sheet.cells.at(2, 1) !== writeText.incomplete;
  if (!isStanding) {
    const [sheet] = await writeSheets([describeReflections(rows)], { steps });
    return sheet!;
  }
  const { columns } = ratingsText.reflectionSheet;
  const added = addRows(
    table,
    rows.map(
      (row) =>
        new Map(
          REFLECTION_COLUMNS.flatMap((column) =>
            row[column] === undefined ? [] : [[columns[column], row[column]]],
          ),
        ),
    ),
  );
  const { name } = table.sheet;
  if (!added || added === "noRoom") throw new UserError(rateText.noRoom(name), "cells in the way");
  await writeSheets([], {
    steps,
    isShown: false,
    additions: { rows: [added], columns: [], formulas: [], leads: [] },
  });
  // Only a courtesy: the rows are there whether or not Excel brings their sheet to the front.
  await goTo({ sheet: name }).catch(() => undefined);
  return name;
}

/**
 * Writes what a leader says about a standard into its row, which is looked for again first.
 * @returns the reflection as it is now
 * @throws UserError when the row is gone or was changed meanwhile, or Excel refuses; Cancelled
 */
export async function saveReflection(
  reflection: Reflection,
  written: Written,
  job?: Job,
): Promise<Reflection> {
  const steps = new Steps(job, READ_REQUESTS + WRITE_REQUESTS);
  const snapshot = await readWorkbook(steps, (tables) => tables.includes(REFLECTIONS_TABLE));
  const { leader, month, standard } = reflection;
  const now = readReflections(snapshot).find(
    (each) => isSame(each.leader, leader) && isSame(each.month, month) && isSame(each.standard, standard),
  );
  if (!now) throw new UserError(rateText.rowGone(month, leader), "no such row");
  const level = written.level === null ? "" : String(pointOf(LEADER_STANDARDS.scale, written.level) ?? "");
  const changes = [
    { cell: now.cell("level"), before: reflection.level, now: now.level, after: level },
    ...WRITTEN_COLUMNS.map((column) => ({
      cell: now.cell(column),
      before: reflection[column],
      now: now[column],
      after: trimmed(written[column]) === reflection[column] ? reflection[column] : written[column].trim(),
    })),
  ];
  const sheet = now.cell("standard")?.sheet ?? "";
  await writeChanges(sheet, REFLECTIONS_TABLE, changes, steps);
  const texts = Object.fromEntries(
    WRITTEN_COLUMNS.map((column) => [column, written[column].trim()]),
  ) as Record<WrittenColumn, string>;
  return { ...now, ...texts, level, reading: readRating(level, LEADER_STANDARDS.scale) };
}

/** Makes the sheet of questions to talk over, once. @returns its name. @throws UserError when Excel refuses; Cancelled */
export function makeQuestions(job?: Job): Promise<string> {
  return makeOnce(describeQuestions(), QUESTIONS_TABLE, job);
}

/** Makes the sheet for instruments of the district's own, once. @returns its name. @throws UserError when Excel refuses; Cancelled */
export function makeOwnInstruments(job?: Job): Promise<string> {
  return makeOnce(describeOwnInstruments(), INSTRUMENTS_TABLE, job);
}

/** A sheet that people write on is never made anew: it is brought to the front. */
async function makeOnce(description: SheetDescription, table: string, job?: Job): Promise<string> {
  const steps = new Steps(job, READ_REQUESTS + WRITE_REQUESTS);
  const { sheets } = await readWorkbook(steps, (tables) => tables.includes(table));
  const standing = sheets.find(({ cells }) => cells.at(2, 1) !== writeText.incomplete);
  if (!standing) return (await writeSheets([description], { steps }))[0]!;
  await goTo({ sheet: standing.name });
  return standing.name;
}
