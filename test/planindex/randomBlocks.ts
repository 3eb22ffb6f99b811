import fc from "fast-check";
import type { CellValue } from "../../src/plan/cell";
import type { SheetFixture } from "../support/plan";

/** Goals, some of them under others in the same list, and the places of those that each is a part of. */
const GOALS = [
  { id: "1", title: "Every child reads", wholes: [] },
  { id: "1.1", title: "First graders read", wholes: [0] },
  { id: "1.2", title: "Readers read more", wholes: [0] },
  { id: "2", title: "Every child attends", wholes: [] },
  { id: "2.1.1", title: "Buses are on time", wholes: [3] },
  { id: "3", title: "Every family is heard", wholes: [] },
  { id: "Goal 4", title: "Every teacher stays", wholes: [] },
] as const;

/** What a row, or a label above it, says that it serves, and the places of the goals that are meant. */
interface Said {
  readonly text: CellValue;
  readonly goals: readonly number[];
}

const SAID: readonly Said[] = [
  ...GOALS.flatMap(({ id, title }, goal): Said[] => [
    { text: id, goals: [goal] },
    { text: title, goals: [goal] },
    { text: `${id} ${title}`, goals: [goal] },
  ]),
  { text: 1.1, goals: [1] },
  { text: 3, goals: [5] },
  { text: "1.2; 3", goals: [2, 5] },
  { text: "2.1.1; 1", goals: [4, 0] },
];
const said = fc.constantFrom(...SAID);
const nothing: Said = { text: "", goals: [] };

/** Rows under headings of their own, or not, and under labels, one or more. */
const block = fc.record({
  heading: fc.option(fc.constantFrom("Fall", "Winter term", "Phase two", "Goal")),
  labels: fc.array(
    fc.record({
      label: fc.constantFrom("Supports:", "Aligned to:", "District goal:"),
      said,
      isOneCell: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  isRepeated: fc.boolean(),
  rows: fc.array(fc.option(fc.option(said, { freq: 1, nil: nothing }), { freq: 6 }), {
    minLength: 1,
    maxLength: 4,
  }),
});

/** A school's sheet in blocks, and the goals that each of its items serves. */
export interface Blocks {
  readonly sheets: Readonly<Record<string, SheetFixture>>;
  /** By item the ids of the goals. */
  readonly served: Readonly<Record<string, readonly string[]>>;
  /** How many things an item says at most that it serves. */
  readonly most: number;
}

/** The index follows no more. */
const MOST = 3;

export const blocks: fc.Arbitrary<Blocks> = fc
  .record({ list: fc.array(block, { minLength: 1, maxLength: 7 }), isExcelTable: fc.boolean() })
  .map(({ list, isExcelTable }): Blocks => {
    const columns = { Step: "action", "It serves": "parent", Status: "status" } as const;
    const rows: CellValue[][] = [];
    const sectionRows: number[] = [];
    const served: Record<string, readonly string[]> = {};
    const addSection = (...cells: CellValue[]) => {
      rows.push(cells);
      sectionRows.push(rows.length + 1);
    };
    let above: readonly number[] = [];
    let isUnderWay = false;
    let most = 0;
    for (const { heading, labels, isRepeated, rows: items } of list) {
      // A goal that comes again is the same goal.
      if (heading !== null)
        addSection(heading === "Goal" ? `Goal ${rows.length + 20}: Aim ${rows.length}` : heading);
      if (heading !== null) [above, isUnderWay] = [[], false];
      for (const { label, said: each, isOneCell } of labels) {
        // "District goal: Every child reads" is that goal.
        if (isOneCell && label !== "District goal:") addSection(`${label} ${each.text}`);
        else addSection(label, each.text);
        above = isUnderWay ? each.goals : [...above, ...each.goals];
        isUnderWay = false;
      }
      if (isRepeated) addSection(...Object.keys(columns));
      for (const own of items) {
        if (!own) {
          rows.push([]);
          continue;
        }
        const item = `Visit ${Object.keys(served).length + 1}`;
        rows.push([item, own.text, ""]);
        isUnderWay = true;
        const goals = [...above, ...own.goals];
        most = Math.max(most, goals.length);
        served[item] = GOALS.flatMap(({ id }, goal) =>
          goals.some((each) => each === goal || GOALS[each]!.wholes.some((whole) => whole === goal))
            ? [id]
            : [],
        );
      }
    }
    const school = { kind: "schoolPlan", columns, rows, sectionRows } as const;
    return {
      sheets: {
        Goals: {
          kind: "objectives",
          columns: { ID: "id", Goal: "objective" },
          rows: GOALS.map(({ id, title }) => [id, title]),
        },
        Schools: { kind: "units", columns: { Name: "unit" }, rows: [["Bates Elementary"]] },
        "Bates Elementary": isExcelTable ? { ...school, excelTable: "Bates" } : school,
      },
      served,
      most,
    };
  })
  .filter(({ most }) => most <= MOST);
