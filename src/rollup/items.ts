import { at, columnOf, figureGroups, figureRows, INDEX_TABLES, type IndexModel } from "../planindex";
import type { ColumnDescription, FormulaText, Highlight } from "../sheet/description";
import { indexText } from "../text/planindex";
import { rollupText } from "../text/rollup";
import { uniqueLabels } from "./labels";
import { type Block, numberColumn, type Section, stacked } from "./section";

/** Names of the tables of items. */
export const ROLLUP_TABLES = {
  items: "TL_RollupItems",
  complete: "TL_RollupComplete",
  overdue: "TL_RollupOverdue",
} as const;

type Measure = keyof typeof ROLLUP_TABLES;

const MEASURES: readonly { measure: Measure; format: "count" | "share"; highlight: Highlight }[] = [
  { measure: "items", format: "count", highlight: { kind: "heat", low: "none", high: "neutral" } },
  { measure: "complete", format: "share", highlight: { kind: "heat", low: "none", high: "good" } },
  { measure: "overdue", format: "count", highlight: { kind: "heat", low: "none", high: "bad" } },
];

/**
 * The rollup's first section, schools × strategic objectives, as three tables one below the other with the same
 * columns: how many items, what share is complete, how many are overdue. Cells fetch the figures that the plan index holds
 * by school, so they stay right however the tables are sorted.
 */
export function itemSection(model: IndexModel, row: number): Section {
  const numbers = rowNumbers(model);
  const schools = numbers.flatMap((no, index) => (model.listed[no - 1]?.isSchool ? [index + 1] : []));
  return stacked(
    MEASURES.map(({ measure, format, highlight }): Block => ({
      heading: rollupText[measure].heading,
      notes: [measure === "overdue" ? overdueNote() : rollupText[measure].note],
      table: {
        name: ROLLUP_TABLES[measure],
        rowCount: numbers.length,
        hasTotal: true,
        compared: schools.length > 0 ? [schools[0]!, schools.at(-1)!] : null,
        columns: columns(model, numbers, measure, format, highlight),
      },
    })),
    row,
  );
}

/** The rows of the figures by school that are shown: the units', no known school's, and the total of all, shown or not. */
export function rowNumbers(model: IndexModel): number[] {
  const { shown, schools } = model;
  const last = figureRows(model).length;
  return shown.length < schools.length ? [...shown, last] : [...shown, last - 1, last];
}

/** What those rows are called. */
export function rowNames(model: IndexModel): string[] {
  const names = figureRows(model);
  return rowNumbers(model).map((no) => names[no - 1]!);
}

function columns(
  model: IndexModel,
  numbers: readonly number[],
  measure: Measure,
  format: "count" | "share",
  highlight: Highlight,
): ColumnDescription[] {
  const labels = uniqueLabels(model);
  return [
    numberColumn(numbers),
    { heading: rollupText.school, content: rowNames(model) },
    ...figureGroups(model).map((group, index): ColumnDescription => ({
      heading: labels[index]!,
      content: { formula: `=${figure(measure, group.name)}` },
      format,
      align: "center",
      // Items without an objective are few: the darkest color would say that they are many.
      highlight: group.name === indexText.schools.none ? [] : [highlight],
    })),
  ];
}

/** What counts as overdue, and how many items nobody can tell it of. */
function overdueNote(): FormulaText {
  const { note, cantTell } = rollupText.overdue;
  const all = columnOf(
    INDEX_TABLES.schools,
    indexText.schools.figure(indexText.schools.cantTell, indexText.schools.all),
  );
  // The last row is the total of all.
  const count = `INDEX(${all},ROWS(${all}))`;
  return { formula: `="${note}"&IF(${count}=0,"","${cantTell.before}"&${count}&"${cantTell.after}")` };
}

/** The figure of a group in the row of the school whose No. stands in front. */
function figure(measure: Measure, group: string): string {
  const heading = indexText.schools.figure(indexText.schools[measure], group);
  return `INDEX(${columnOf(INDEX_TABLES.schools, heading)},${at(rollupText.number)})`;
}
