import { AS_OF_NAME, HELD_AS_OF_NAME, STATE_TABLES } from "../../src/plan/ownTables";
import { NO_CHECK_NOTES, NO_LISTS } from "../../src/plan/state";
import { STATUSES } from "../../src/plan/values/status";
import type { ColumnDescription, TableBlock } from "../../src/sheet/description";
import { describeState } from "../../src/templates/state";
import { stateText } from "../../src/text/stateSheet";
import { AS_OF, workbookOf } from "../support/plan";
import { GOALS } from "../support/district";

const state = {
  schoolYearStart: 7,
  numberOfSchool: "1",
  tables: workbookOf(GOALS).tables,
  lists: {
    words: [{ word: "Done", status: "Complete" }],
    dueWords: [{ written: "Fall", due: 46_387, read: 46_387 }],
    spellings: [{ written: "Bates", school: "Bates Elementary" }],
    typeWords: [{ word: "Tier A", type: "Early evidence of change" }],
    people: [{ written: "A. Ruiz", person: "Ana Ruiz" }],
    statusColors: [{ sheet: "Goals", color: "#FF0000", status: "Off track" }],
  },
  check: NO_CHECK_NOTES,
};

const tableOf = (tables: readonly TableBlock[], name: string) => tables.find((table) => table.name === name)!;
const cellsOf = ({ content }: ColumnDescription) => ("formula" in content ? [] : content);

test("every table of the state has its headings, and no two stand in the same columns", () => {
  const { tables } = describeState({ ...state, heldAsOf: null });
  for (const { name, headings } of Object.values(STATE_TABLES))
    expect(tableOf(tables, name).columns.map(({ heading }) => heading)).toEqual(headings);
  const taken = tables.flatMap(({ column, columns }) => columns.map((_, index) => column + index));
  expect(new Set(taken).size).toBe(taken.length);
});

test("the as-of date is computed from a setting, which is empty or holds a day", () => {
  const [held, asOf] = describeState({ ...state, heldAsOf: AS_OF }).namedCells;
  expect(held).toMatchObject({ name: HELD_AS_OF_NAME, content: AS_OF, format: "date" });
  expect(asOf).toMatchObject({ name: AS_OF_NAME, format: "date" });
  const free = describeState({ ...state, heldAsOf: null });
  expect(free.namedCells[0]!.content).toBe("");
  expect(free.namedCells[1]!.content).toEqual(asOf!.content);
  const { row, column, columns } = tableOf(free.tables, STATE_TABLES.settings.name);
  expect(cellsOf(columns[0]!).slice(0, 2)).toEqual([stateText.settings.heldAsOf, stateText.settings.asOf]);
  expect([held!.row, held!.column, asOf!.row]).toEqual([row + 1, column + 1, row + 2]);
});

test("empty lists have one empty row, and no formula while there are no figures", () => {
  const lists = NO_LISTS;
  const { tables } = describeState({ ...state, heldAsOf: null, lists, tables: [], numberOfSchool: null });
  for (const name of [
    STATE_TABLES.words,
    STATE_TABLES.typeWords,
    STATE_TABLES.dueWords,
    STATE_TABLES.schools,
    STATE_TABLES.map,
    STATE_TABLES.statusColors,
    STATE_TABLES.rules,
    STATE_TABLES.accepted,
  ].map((table) => table.name)) {
    const { rowCount, columns } = tableOf(tables, name);
    expect(rowCount).toBe(1);
    const [first = []] = columns.map(cellsOf);
    // An empty map without a word for it is one that somebody emptied.
    expect(first).toEqual([name === STATE_TABLES.map.name ? stateText.map.none : ""]);
    expect(columns.slice(1).map(cellsOf)).toEqual(columns.slice(1).map(() => [""]));
  }
});

test("no formula but the as-of date is volatile", () => {
  const formulas = describeState({ ...state, heldAsOf: null }).tables.flatMap(({ columns }) =>
    columns
      .flatMap(({ content }) => ("formula" in content ? [content] : content))
      .map((cell) => JSON.stringify(cell)),
  );
  expect(formulas.filter((cell) => cell.includes("TODAY("))).toHaveLength(1);
});

test("the list to choose a status from is where our statuses stand", () => {
  const { tables } = describeState({ ...state, heldAsOf: null });
  const statuses = tableOf(tables, STATE_TABLES.statuses.name);
  const letter = String.fromCharCode(64 + statuses.column);
  const list = tableOf(tables, STATE_TABLES.words.name).columns[1]!.validation?.list?.formula;
  expect(list).toBe(`=$${letter}$${statuses.row + 1}:$${letter}$${statuses.row + STATUSES.length}`);
});

test("the map has a row for each column of each table", () => {
  const map = tableOf(describeState({ ...state, heldAsOf: null }).tables, STATE_TABLES.map.name);
  expect(map.columns.map((column) => cellsOf(column)[0])).toEqual([
    ...["Goals", "", "objectives", "A1:B1", "2-3", "", "A", "ID", "id", ""],
  ]);
  expect(map.rowCount).toBe(5);
});
