import { propose, type TableProposal } from "../../src/adopt/propose";
import { columnLetter } from "../../src/plan/cell";
import type { Expected } from "./districts/canvas";
import { Random } from "./districts/random";
import { STYLES } from "./districts/styles";

const SEEDS = 60;

/** How many of the things that a careful reader sees were seen. */
class Tally {
  seen = 0;
  all = 0;
  readonly missed: string[] = [];

  count(isSeen: boolean, what: string): void {
    this.all++;
    if (isSeen) this.seen++;
    else this.missed.push(what);
  }

  get share(): number {
    return this.seen / this.all;
  }
}

describe.each(Object.keys(STYLES))("plans written as districts do: %s", (style) => {
  const [headers, bodies, columns, extra] = [new Tally(), new Tally(), new Tally(), new Tally()];
  beforeAll(() => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const canvas = STYLES[style]!(new Random(seed));
      const [{ tables }] = propose({ name: "plan.xlsx", sheets: [canvas.sheet()] }) as unknown as [
        { tables: TableProposal[] },
      ];
      for (const expected of canvas.expected) tally(seed, expected, tables);
      const isExpected = (table: TableProposal): boolean =>
        canvas.expected.some((each) => isHeadedBy(table, each));
      for (const table of tables)
        extra.count(isExpected(table), `${seed}: rows ${table.headerRows.join("-")}–${table.lastRow}`);
    }
  });

  function tally(seed: number, expected: Expected, tables: readonly TableProposal[]): void {
    const table = tables.find((each) => isHeadedBy(each, expected));
    headers.count(table !== undefined, `${seed}: row ${expected.header}`);
    if (!table) return;
    const body = `${table.firstRow}–${table.lastRow}`;
    bodies.count(
      table.firstRow === expected.first && table.lastRow === expected.last,
      `${seed}: ${body}, not ${expected.first}–${expected.last}`,
    );
    for (const [letter, fields] of Object.entries(expected.columns)) {
      const column = table.columns.find((each) => columnLetter(each.column) === letter);
      columns.count(
        fields.split("/").includes(column?.field ?? "other"),
        `${seed}: ${letter} ${column?.heading} is ${column?.field}, not ${fields}`,
      );
    }
  }

  test("headings", () => {
    expect({
      share: headers.share,
      missed: headers.share >= 0.95 ? [] : headers.missed.slice(0, 9),
    }).toMatchObject({ missed: [] });
  });
  test("rows", () => {
    expect({
      share: bodies.share,
      missed: bodies.share >= 0.9 ? [] : bodies.missed.slice(0, 9),
    }).toMatchObject({ missed: [] });
  });
  test("columns", () => {
    expect({
      share: columns.share,
      missed: columns.share >= 0.9 ? [] : columns.missed.slice(0, 9),
    }).toMatchObject({ missed: [] });
  });
  test("nothing else", () => {
    expect(extra.missed).toEqual([]);
  });
});

/** True where a table has its heading in a row, over some of the same columns. */
function isHeadedBy(
  { headerRows: [first, last], columns }: TableProposal,
  { header, columns: wanted }: Expected,
): boolean {
  return header >= first && header <= last && columns.some(({ column }) => columnLetter(column) in wanted);
}
