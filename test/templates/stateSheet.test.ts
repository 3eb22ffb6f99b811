import { STATE_TABLES } from "../../src/plan/ownTables";
import { STATUSES } from "../../src/plan/values/status";
import type { ColumnDescription, TableBlock } from "../../src/sheet/description";
import { describeState } from "../../src/templates/stateSheet";
import { AS_OF, workbookOf } from "../support/plan";
import { GOALS } from "../support/district";

const state = {
  schoolYearStart: 7,
  tables: workbookOf(GOALS).tables,
  words: [{ word: "Done", status: "Complete" as const }],
  dueWords: [{ written: "Fall", due: 46_387 }],
  spellings: [{ written: "Bates", school: "Bates Elementary" }],
};

const tableOf = (tables: readonly TableBlock[], name: string) => tables.find((table) => table.name === name)!;
const cellsOf = ({ content }: ColumnDescription) => ("formula" in content ? [] : content);

test("every table of the state has its headings, and no two stand in the same columns", () => {
  const { tables } = describeState({ ...state, asOf: "today" });
  for (const { name, headings } of Object.values(STATE_TABLES))
    expect(tableOf(tables, name).columns.map(({ heading }) => heading)).toEqual(headings);
  const taken = tables.flatMap(({ column, columns }) => columns.map((_, index) => column + index));
  expect(new Set(taken).size).toBe(taken.length);
});

test("the as-of cell follows the calendar, or holds the day that was asked for", () => {
  const asOf = (value: typeof AS_OF | "today") => describeState({ ...state, asOf: value }).namedCells[0]!;
  expect(asOf("today")).toMatchObject({ name: "TL_AsOf", content: { formula: "=TODAY()" } });
  expect(asOf(AS_OF)).toMatchObject({ content: AS_OF, format: "date" });
  const settings = tableOf(describeState({ ...state, asOf: AS_OF }).tables, STATE_TABLES.settings.name);
  expect([settings.row + 1, settings.column + 1]).toEqual([asOf(AS_OF).row, asOf(AS_OF).column]);
});

test("the list to choose a status from is where our statuses stand", () => {
  const { tables } = describeState({ ...state, asOf: "today" });
  const statuses = tableOf(tables, STATE_TABLES.statuses.name);
  const letter = String.fromCharCode(64 + statuses.column);
  const list = tableOf(tables, STATE_TABLES.words.name).columns[1]!.validation?.list.formula;
  expect(list).toBe(`=$${letter}$${statuses.row + 1}:$${letter}$${statuses.row + STATUSES.length}`);
});

test("the map has a row for each column of each table", () => {
  const map = tableOf(describeState({ ...state, asOf: "today" }).tables, STATE_TABLES.map.name);
  expect(map.columns.map((column) => cellsOf(column)[0])).toEqual([
    ...["Goals", "", "objectives", "1-1", "2-3", "", "A", "ID", "id"],
  ]);
  expect(map.rowCount).toBe(5);
});
