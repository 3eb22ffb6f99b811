import { addColumns } from "./columns";
import { textDates } from "./dates";
import { addIds } from "./ids";
import type { ImproveContext, Improvement } from "./improvement";
import { splitLeads } from "./leads";
import { textNumbers } from "./numbers";
import { makeTable } from "./table";
import { unmergeCells } from "./unmerge";
import { standardizeWords } from "./words";

export type { ImproveChoice, ImproveContext, Improvement, ImprovementKind, PreviewLine } from "./improvement";

/** In the order in which edits have to be made: what takes cells apart first, a table of all of it last. */
const ALL = [
  unmergeCells,
  standardizeWords,
  textDates,
  textNumbers,
  addIds,
  splitLeads,
  addColumns,
  makeTable,
];

/** What can be made better about a table, as edits to choose from. */
export function improvementsOf(context: ImproveContext): Improvement[] {
  return ALL.flatMap((improve) => improve(context) ?? []);
}
