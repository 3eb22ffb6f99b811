import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { propose, type TableProposal } from "../../src/adopt/propose";
import { columnLetter } from "../../src/plan/cell";
import { snapshotOf } from "../support/snapshot";

const FOLDER = resolve(__dirname, "../../../shared/wild");

interface Case {
  readonly file: string;
  readonly sheet: string;
  readonly headerRow: number | null;
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly columnsByLetter?: Readonly<Record<string, string>>;
  readonly alternates?: Readonly<Record<string, readonly string[]>>;
  readonly sectionRows?: readonly number[];
  readonly notDataRows?: readonly number[];
}

if (!existsSync(FOLDER)) {
  test.skip(`real workbooks: the folder ${FOLDER} is not on this machine`, () => undefined);
} else {
  const { cases } = JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as { cases: Case[] };

  describe("real workbooks, against what a careful reader sees", () => {
    const found = new Map<Case, TableProposal | null>();
    beforeAll(async () => {
      for (const each of cases) {
        const snapshot = await snapshotOf(readFileSync(join(FOLDER, each.file)), each.file);
        const sheet = propose(snapshot).find(({ sheet: name }) => name === each.sheet);
        found.set(each, sheet!.tables[0] ?? null);
      }
    });
    const share = (all: readonly Case[], isRight: (each: Case, table: TableProposal) => boolean): number =>
      all.filter((each) => found.get(each) && isRight(each, found.get(each)!)).length / all.length;
    const plans = cases.filter(({ headerRow }) => headerRow !== null);

    test("no table is claimed where there is none", () => {
      const none = cases.filter(({ headerRow }) => headerRow === null);
      expect(none.length).toBeGreaterThan(0);
      expect(none.filter((each) => found.get(each))).toEqual([]);
    });

    test("heading rows: at least 95 of 100", () => {
      const isRight = ({ headerRow }: Case, { headerRows: [first, last] }: TableProposal): boolean =>
        headerRow! >= first && headerRow! <= last;
      expect(share(plans, isRight)).toBeGreaterThanOrEqual(0.95);
    });

    test("bodies: at least 90 of 100", () => {
      const isRight = (each: Case, { firstRow, lastRow }: TableProposal): boolean =>
        firstRow === each.firstDataRow && lastRow === each.lastDataRow;
      expect(share(plans, isRight)).toBeGreaterThanOrEqual(0.9);
    });

    test("section rows, and rows after the body that are no data", () => {
      const listed = plans.filter(({ sectionRows, notDataRows }) => sectionRows ?? notDataRows);
      expect(listed.length).toBeGreaterThan(0);
      for (const each of listed) {
        const { sectionRows, notDataRows } = found.get(each)!;
        if (each.sectionRows) expect(sectionRows).toEqual(each.sectionRows);
        if (each.notDataRows) expect(notDataRows).toEqual(each.notDataRows);
      }
    });

    test("columns: at least 90 of 100", () => {
      const wrong: string[] = [];
      let all = 0;
      for (const each of plans)
        for (const [heading, field] of Object.entries(each.columns)) {
          all++;
          const letter = Object.entries(each.columnsByLetter ?? {})[
            Object.keys(each.columns).indexOf(heading)
          ]?.[0];
          const column = found
            .get(each)
            ?.columns.find((one) =>
              letter ? columnLetter(one.column) === letter : one.heading.trim() === heading.trim(),
            );
          if (!column || ![field, ...(each.alternates?.[heading] ?? [])].includes(column.field))
            wrong.push(`${each.file}: ${heading} is ${field}, taken for ${column?.field ?? "nothing"}`);
        }
      expect(1 - wrong.length / all).toBeGreaterThanOrEqual(0.9);
    });
  });
}
