import { columnLetter } from "../plan/cell";
import { at, columnOf, INDEX_TABLES, type IndexModel } from "../planindex";
import type { ColumnDescription } from "../sheet/description";
import { recordText } from "../text/recordIndex";
import { rollupText } from "../text/rollup";
import { distinctLabels } from "./labels";
import { placeLink } from "./placeLink";
import { numberColumn, type Section, stacked } from "./section";

const { coverage: text } = rollupText;
const { attention: t } = recordText;

export const COVERAGE_TABLE = "TL_RollupCoverage";

/**
 * The rollup's fourth section: how many items of each school serve each objective, in words where there are none.
 * @param shown the numbers of the units that are shown
 */
export function coverageSection(model: IndexModel, row: number, shown: readonly number[]): Section {
  const schools = shown.filter((no) => model.listed[no - 1]!.isSchool);
  if (schools.length === 0 || model.objectives.length === 0) return stacked([], row);
  return stacked(
    [
      {
        heading: text.heading,
        notes: [
          text.note,
          text.notLinked,
          ...(model.objectives.some(({ isPart }) => isPart) ? [text.parts] : []),
          ...(model.exempt.length > 0 ? [text.exempt] : []),
        ],
        table: {
          name: COVERAGE_TABLE,
          rowCount: schools.length + 1,
          hasTotal: true,
          compared: null,
          columns: [],
        },
        columnsAt: (bodyRow) => columns(model, schools, bodyRow),
      },
    ],
    row,
  );
}

function columns(model: IndexModel, schools: readonly number[], bodyRow: number): ColumnDescription[] {
  const others = [rollupText.number, rollupText.school, text.notTakenUp, text.rows];
  const labels = distinctLabels(
    model.objectives.map(({ label }) => label),
    others,
  );
  const figure = (heading: string) =>
    `INDEX(${columnOf(INDEX_TABLES.attention, heading)},${at(rollupText.number)})`;
  const all = model.listed.flatMap(({ isSchool }, index) => (isSchool ? [index + 1] : []));
  /** How many schools of all have a number there. */
  const total = (heading: string) => {
    const cell = (no: number) => `INDEX(${columnOf(INDEX_TABLES.attention, heading)},${no})`;
    return { formula: `=COUNT(${cell(all[0]!)}:${cell(all.at(-1)!)})&"${text.of}${all.length}"` };
  };
  return [
    { ...numberColumn(schools), content: [...schools, ""] },
    { heading: rollupText.school, content: [...schools.map((no) => model.schools[no - 1]!), text.total] },
    ...model.objectives.map((_, index): ColumnDescription => {
      const cell = `${columnLetter(index + 3)}${bodyRow}`;
      const is = (word: string) => ({ kind: "when", formula: `=${cell}="${word}"` }) as const;
      return {
        heading: labels[index]!,
        content: [
          ...schools.map(() => ({ formula: `=${figure(t.covers(index + 1))}` })),
          total(t.covers(index + 1)),
        ],
        format: "count",
        align: "center",
        highlight: [
          { ...is(t.none), tone: "bad" },
          { ...is(t.notLinked), tone: "caution" },
          { ...is(t.noItems), tone: "caution" },
        ],
      };
    }),
    {
      heading: text.notTakenUp,
      content: [
        ...schools.map(() => ({ formula: `=${figure(t.notTakenUp)}` })),
        { formula: `=SUM(${columnOf(INDEX_TABLES.attention, t.notTakenUp)})` },
      ],
      format: "count",
      align: "center",
    },
    {
      heading: text.rows,
      content: [...schools.map(() => ({ formula: placeLink(figure(t.address), figure(t.label)) })), ""],
      isLink: true,
    },
  ];
}
