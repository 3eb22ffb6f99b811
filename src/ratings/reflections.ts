import type { CellAddress } from "../plan/cell";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { SheetDescription } from "../sheet/description";
import { reflectionText } from "../text/ratings/instruments";
import { ratingsText } from "../text/ratings/ratings";
import { formsText } from "../text/ratings/forms";
import { heat, pointsOnly } from "./forms/describe";
import { LEADER_STANDARDS } from "./instruments";
import { scaleTable } from "./scaleTable";
import { isSame, trimmed } from "./same";
import { type RatingReading, readRating } from "./scale";
import { ownTable } from "./tables";

const { reflectionSheet: text } = ratingsText;

/** The table in which leaders look at their own month. */
export const REFLECTIONS_TABLE = "TL_Reflections";

export const REFLECTION_COLUMNS = [
  "leader",
  "unit",
  "month",
  "standard",
  "level",
  "rationale",
  "evidence",
  "workingOn",
  "goal",
  "steps",
] as const;
export type ReflectionColumn = (typeof REFLECTION_COLUMNS)[number];

/** Of the table with the levels, and of the table that is filled in. */
const LEVELS_ROW = 4;
const HEADER_ROW = LEVELS_ROW + LEADER_STANDARDS.scale.points.length + 2;
const WIDTHS: Readonly<Record<ReflectionColumn, number>> = {
  leader: 20,
  unit: 22,
  month: 16,
  standard: 20,
  level: 16,
  rationale: 30,
  evidence: 30,
  workingOn: 26,
  goal: 30,
  steps: 26,
};

/** Somebody who looks at their own month. */
export interface Leader {
  readonly name: string;
  readonly unit: string;
}

/** What a leader says about one standard in one month. */
export type Reflection = Readonly<Record<ReflectionColumn, string>> & {
  readonly reading: RatingReading;
  cell(column: ReflectionColumn): CellAddress | null;
};

/** What leaders wrote, in the order of the table; rows that name nobody are left out. Never throws. */
export function readReflections(snapshot: WorkbookSnapshot): Reflection[] {
  const table = ownTable(snapshot, REFLECTIONS_TABLE, REFLECTION_COLUMNS, text.columns);
  return (table?.rows ?? [])
    .map((row): Reflection => {
      const texts = Object.fromEntries(
        REFLECTION_COLUMNS.map((column) => [column, trimmed(row.text(column))]),
      ) as Record<ReflectionColumn, string>;
      return {
        ...texts,
        reading: readRating(row.value("level"), LEADER_STANDARDS.scale),
        cell: row.cell,
      };
    })
    .filter(({ leader }) => leader !== "");
}

/** Cells of the rows that a month begins with, by column: one for each leader and standard that has none yet. */
export function reflectionRows(
  leaders: readonly Leader[],
  month: string,
  standing: readonly Reflection[],
): Partial<Record<ReflectionColumn, string>>[] {
  return leaders.flatMap(({ name, unit }) =>
    LEADER_STANDARDS.items
      .filter(
        ({ title }) =>
          !standing.some(
            (each) => isSame(each.leader, name) && isSame(each.month, month) && isSame(each.standard, title),
          ),
      )
      .map(({ title }) => ({ leader: name, unit, month, standard: title })),
  );
}

/** The sheet with what leaders write each month. */
export function describeReflections(
  rows: readonly Partial<Record<ReflectionColumn, string>>[],
): SheetDescription {
  const { table: levels, lists } = scaleTable(LEADER_STANDARDS, LEVELS_ROW, 1);
  return {
    id: "reflections",
    name: text.sheet,
    title: text.title,
    lead: text.lead,
    texts: [],
    tables: [
      { ...levels, row: LEVELS_ROW, column: 1 },
      {
        name: REFLECTIONS_TABLE,
        row: HEADER_ROW,
        column: 1,
        rowCount: Math.max(1, rows.length),
        style: "plan",
        columns: REFLECTION_COLUMNS.map((column) => ({
          heading: text.columns[column],
          content: rows.length > 0 ? rows.map((row) => row[column] ?? "") : [""],
          ...(column === "month" ? { format: "text" as const } : {}),
          wrap: true,
          ...(column === "level" ? { highlight: heat(LEADER_STANDARDS, `$E${HEADER_ROW + 1}`) } : {}),
          validation: {
            ...(column === "level" ? pointsOnly(LEADER_STANDARDS) : {}),
            prompt: { title: text.columns[column], message: text.prompts[column] },
          },
        })),
      },
    ],
    namedCells: [],
    namedLists: lists,
    columnWidths: REFLECTION_COLUMNS.map((column) => WIDTHS[column]),
    freeze: { rows: 0, columns: 1 },
    print: { orientation: "landscape", titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

/** The questions as a sheet to talk from and to write on. */
export function describeQuestions(): SheetDescription {
  const { title, source, lead, columns, parts } = reflectionText;
  const rows = parts.flatMap(({ part, themes }) =>
    themes.flatMap(({ theme, questions }) => questions.map((question) => ({ part, theme, question }))),
  );
  return {
    id: "questions",
    name: title,
    title,
    lead,
    texts: [{ row: 3, column: 1, text: source, style: "note" }],
    tables: [
      {
        name: QUESTIONS_TABLE,
        row: 5,
        column: 1,
        rowCount: rows.length,
        style: "plan",
        columns: [
          { heading: columns.part, content: rows.map(({ part }) => part), wrap: true },
          { heading: columns.theme, content: rows.map(({ theme }) => theme), wrap: true },
          { heading: columns.question, content: rows.map(({ question }) => question), wrap: true },
          {
            heading: columns.notes,
            content: rows.map(() => ""),
            wrap: true,
            validation: { prompt: { title: columns.notes, message: formsText.prompts.evidence } },
          },
        ],
      },
    ],
    namedCells: [],
    columnWidths: [16, 28, 48, 48],
    freeze: { rows: 5, columns: 0 },
    print: { orientation: "landscape", titleRows: [5, 5] },
  };
}

export const QUESTIONS_TABLE = "TL_Questions";
