import fc from "fast-check";
import { checkPlan } from "../../src/checks/engine";
import type { Finding, Fix } from "../../src/checks/finding";
import { safeEdits } from "../../src/checks/engine/select";
import { cellName, type CellValue } from "../../src/plan/cell";
import type { AddRowsEdit, AnyEdit } from "../../src/sheet/edit";
import { anySheets } from "../support/anyPlan";
import { actionRows, benchmarkRows, GOALS, schoolRows } from "../support/district";
import { day, planOf, type SheetFixture } from "../support/plan";

type Sheets = Readonly<Record<string, SheetFixture>>;

const check = (sheets: Sheets) => checkPlan(planOf(sheets)).findings;

/** The sheets with cells changed, each of which must hold what the edit expects. */
function changed(sheets: Sheets, edits: readonly AnyEdit[]): Sheets {
  const made: Record<string, SheetFixture> = { ...sheets };
  for (const edit of edits) {
    if (!("cell" in edit)) continue;
    const { cell, before, after } = edit;
    const sheet = made[cell.sheet]!;
    const rows = sheet.rows.map((row) => [...row]);
    const row = rows[cell.row - 2]!;
    expect(row[cell.column - 1] ?? "").toBe(before);
    while (row.length < cell.column) row.push("");
    row[cell.column - 1] = after;
    made[cell.sheet] = { ...sheet, rows };
  }
  return made;
}

const messy = fc.record({
  school: fc.constantFrom("Bates", "Bates ", "Clay", "Clay Middle", "District"),
  id: fc.constantFrom("1.1", "1.2", " 2.1", "A1", "A2", ""),
  title: fc.constantFrom("Read", "Coach teachers in reading", "Visit families", "Test"),
  parent: fc.constantFrom<CellValue>(
    "1",
    1.1,
    "1,2",
    "2.1",
    "9.9",
    "Reeding block",
    "local",
    "Initiative",
    "",
  ),
  lead: fc.constantFrom("J. Ortiz", "J Ortiz", "A. Moss; B. Hart", "TBD", "", "B. Hart\u00a0"),
  due: fc.constantFrom<CellValue>(
    "12/18/2026",
    "3/4/2027",
    "3/3/2027",
    "Fall 2026",
    day("2026-10-01"),
    "soon",
    "",
  ),
  status: fc.constantFrom("Done", "On track", "Compelte", "In progess", "blorp", ""),
});
const rowsOf = (rows: readonly Record<keyof Parameters<typeof cells>[0], CellValue>[]): Sheets => ({
  ...GOALS,
  Plans: schoolRows(...rows.map(({ school, id, title, parent }) => [school, id, title, parent])),
  Actions: actionRows(...rows.map(cells)),
});
function cells({
  id,
  title,
  lead,
  due,
  status,
}: Record<"school" | "id" | "title" | "parent" | "lead" | "due" | "status", CellValue>) {
  return [id, title, lead, due, status];
}
const anyMess = fc.array(messy, { minLength: 1, maxLength: 8 }).map(rowsOf);

test("whatever stands in the cells, findings come out, each with a key of its own, and no rule breaks", () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const findings = check({ ...GOALS, ...sheets });
      expect(findings.filter(({ messageId }) => messageId === "ruleFailed")).toEqual([]);
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
    }),
    { numRuns: 400 },
  );
});

test("the order of rows makes no difference to what is found, nor to what was accepted", () => {
  const shuffled = fc
    .array(messy, { minLength: 2, maxLength: 8 })
    // A row that says nothing but its wording may head the one below it.
    .filter((rows) =>
      rows.every(({ id, lead, due, status }) => id !== "" || lead + String(due) + status !== ""),
    )
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  const found = (sheets: Sheets, left: (finding: Finding) => string) => check(sheets).map(left).sort();
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      const left = ({ rule, messageId, unit }: Finding) =>
        [rule, messageId, rule === "G1" ? "" : unit].join("|");
      expect(found(rowsOf(other), left)).toEqual(found(rowsOf(rows), left));
      // Which of two alike comes first says G1, D8 and G2 by their place, and A3 and D5 which is one too many.
      const ofPlace = /^(?:G1|G2|G5|D8|A3|A4|D5) /;
      const key = ({ key }: Finding) => (ofPlace.test(key) ? "" : key);
      expect(found(rowsOf(other), key)).toEqual(found(rowsOf(rows), key));
    }),
    { numRuns: 200 },
  );
});

test("all that is safe to change at once is changed at once: a second time there is nothing left", () => {
  fc.assert(
    fc.property(anyMess, (sheets) => {
      const edits = safeEdits(check(sheets));
      const places = edits.map(({ cell }) => `${cell.sheet}!${cellName(cell.row, cell.column)}`);
      expect(new Set(places).size).toBe(places.length);
      const after = changed(sheets, edits);
      const again = changed(after, safeEdits(check(after)));
      expect(safeEdits(check(again))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("no way to put something right makes the same rule find something new", () => {
  fc.assert(
    fc.property(anyMess, (sheets) => {
      const before = check(sheets);
      const count = (findings: readonly Finding[], rule: string) =>
        findings.filter((each) => each.rule === rule && each.outcome === "fail").length;
      const tried = before.flatMap(({ rule, fixes }) =>
        fixes.slice(0, 2).map((fix): [string, Fix] => [rule, fix]),
      );
      for (const [rule, { edits }] of tried.slice(0, 6)) {
        if (!edits.every((edit) => "cell" in edit)) continue;
        expect(count(check(changed(sheets, edits)), rule)).toBeLessThan(count(before, rule) + 1);
      }
    }),
    { numRuns: 100 },
  );
});

test("a benchmark that is added by a suggestion gives the initiative what it lacked", () => {
  const sheets = {
    ...GOALS,
    Benchmarks: benchmarkRows([
      "B1",
      "1.1",
      "Early",
      "Teachers",
      "Teachers ask why",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]),
  };
  const lacking = check(sheets).find(({ rule, messageId }) => rule === "C1" && messageId === "noShort")!;
  const [added] = lacking.fixes[0]!.edits as AddRowsEdit[];
  expect(added).toMatchObject({ kind: "addRows", at: { sheet: "Benchmarks", table: null, lastRow: 2 } });
  const values = Array.from({ length: 14 }, (_, at) => added!.rows[0]!.get(at + 1) ?? "");
  const after = check({
    ...sheets,
    Benchmarks: benchmarkRows(...sheets.Benchmarks.rows.map((each) => [...each]), values),
  });
  expect(after.filter(({ rule, item }) => rule === "C1" && item === lacking.item)).toEqual([]);
});
