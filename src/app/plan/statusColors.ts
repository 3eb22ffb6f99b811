import {
  coloredTable,
  type ColoredTable,
  type ColorOffer,
  statusesFromColors,
  wordFor,
} from "../../adopt/improve/colors";
import { type Job, Steps } from "../../excel/job";
import { READ_REQUESTS } from "../../excel/read";
import { TITLE_FIELDS } from "../../plan/parsing/table/layout";
import type { StateLists } from "../../plan/state";
import { columnsOf } from "../../plan/maps/tableMap";
import { STATUSES, type Status } from "../../plan/values/status";
import { contextsOf, readFillsOf } from "./contexts";
import { keepState } from "../keepState";
import { type Clock, readPlan } from "../readPlan";

export type { ColorOffer } from "../../adopt/improve/colors";
export { STATUSES, type Status } from "../../plan/values/status";

/** What each color means, by "#RRGGBB"; one that means nothing isn't there. */
export type ColorMeanings = ReadonlyMap<string, Status>;

/** A color that rows of a sheet have. */
export interface FoundColor {
  readonly color: string;
  readonly count: number;
  /** The wording of the first rows. */
  readonly examples: readonly string[];
}

/** The colors of a sheet's plan tables, the most used first, and what was said before that they mean. */
export interface StatusColors {
  readonly sheet: string;
  /** What it was called when its tables were confirmed, where that is another name. */
  readonly formerNames: readonly string[];
  readonly colors: readonly FoundColor[];
  readonly remembered: ColorMeanings;
  readonly tables: readonly ColoredTable[];
  readonly words: StateLists["words"];
  /** How each status is written in the first of the tables that have colors. */
  readonly written: ReadonlyMap<Status, string>;
}

/** So many rows are named for a color. */
const MOST_EXAMPLES = 2;

/**
 * Looks at the fill colors of a sheet's plan tables; nothing is changed, and no color is taken for a status.
 * @throws UserError when there is no plan table, or Excel refuses; Cancelled
 */
export async function findStatusColors(sheet: string, clock: Clock, job?: Job): Promise<StatusColors> {
  const steps = new Steps(job, READ_REQUESTS);
  const reading = await readPlan(clock, steps);
  const { words, statusColors } = reading.state.lists;
  const filled = await readFillsOf(contextsOf(reading, [sheet]), steps);
  const tables = (filled ?? []).map(({ context, fills }) => coloredTable(context, fills));
  const colored = tables.find(({ colors }) => colors.size > 0);
  const written = new Map(
    STATUSES.map((status) => [status, colored ? wordFor(status, colored.context, words) : status]),
  );
  const remembered = meaningsOf(statusColors, sheet);
  const formerNames = reading.state.moves
    .filter(({ after }) => after.sheet === sheet)
    .map(({ before }) => before.sheet);
  return { sheet, formerNames, colors: colorsOf(tables), remembered, tables, words, written };
}

function colorsOf(tables: readonly ColoredTable[]): FoundColor[] {
  const found = new Map<string, { color: string; count: number; examples: string[] }>();
  for (const { context, colors } of tables) {
    const titles = columnsOf(context.table, ...Object.values(TITLE_FIELDS).flat());
    for (const [row, color] of colors) {
      const known = found.get(color) ?? { color, count: 0, examples: [] };
      found.set(color, known);
      known.count++;
      const title = titles
        .map(({ column }) => String(context.sheet.cells.at(row, column)).replace(/\s+/g, " ").trim())
        .filter((text) => text !== "")
        .at(-1);
      if (title && known.examples.length < MOST_EXAMPLES) known.examples.push(title);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function meaningsOf(rows: StateLists["statusColors"], name: string): ColorMeanings {
  return new Map(
    rows.flatMap(({ sheet, color, status }): [string, Status][] => {
      const meant = STATUSES.find((each) => each.toLowerCase() === status.toLowerCase());
      return meant && sheet.toLowerCase() === name.toLowerCase() ? [[color, meant]] : [];
    }),
  );
}

/** The statuses that colors say, as edits of cells that are empty. */
export function statusColorEdits({ tables, words }: StatusColors, meanings: ColorMeanings): ColorOffer {
  return statusesFromColors(tables, meanings, words);
}

/**
 * Remembers what the colors of a sheet mean. Colors that weren't met this time stay as they are.
 * @throws UserError when the sheet `Throughline` can't be written; Cancelled
 */
export function keepStatusColors(
  { sheet, formerNames, colors }: StatusColors,
  meanings: ColorMeanings,
  job?: Job,
): Promise<void> {
  const names = [sheet, ...formerNames].map((name) => name.toLowerCase());
  const isMet = (row: StateLists["statusColors"][number]) =>
    names.includes(row.sheet.toLowerCase()) && colors.some(({ color }) => color === row.color);
  return keepState(
    ["statusColors"],
    ({ lists }) => ({
      lists: {
        ...lists,
        statusColors: [
          ...lists.statusColors.filter((row) => !isMet(row)),
          ...[...meanings].map(([color, status]) => ({ sheet, color, status })),
        ],
      },
    }),
    job,
  );
}
