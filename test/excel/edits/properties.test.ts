import fc from "fast-check";
import { applyEdits } from "../../../src/excel/write/edits";
import type { CellValue } from "../../../src/plan/cell";
import type { AnyEdit, Edit } from "../../../src/sheet/edit";
import { cellEdit, everythingOf, onSheet, range, tablePlace } from "../../support/edits";
import { closeExcel, openExcel, valuesOf } from "../../support/excel";

afterEach(closeExcel);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    ...[
      "",
      "'",
      "''x",
      "=A1",
      "+1",
      "-",
      "@x",
      "TRUE",
      "1.10",
      "3/4",
      "5%",
      "1e3",
      "#N/A",
      "May",
      " ",
      "a\nb",
    ],
    ...[0, 1.5, -3, 46_300, true, false],
  ),
  fc
    .string({ unit: "grapheme", maxLength: 12 })
    // Control characters can't stand in a file.
    .filter((text) => !/\p{Cc}|\p{Cn}/u.test(text)),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0),
);
const format: fc.Arbitrary<string> = fc.constantFrom("General", "@", "m/d/yyyy", "0.00", "0%");
const ROWS = 5;

interface Case {
  readonly cells: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merged: boolean;
  readonly changes: readonly (readonly [
    row: number,
    column: number,
    after: CellValue,
    format: string | null,
  ])[];
  readonly adds: readonly CellValue[];
  readonly isTable: boolean;
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  cells: fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: ROWS, maxLength: ROWS }),
  formats: fc.array(fc.array(format, { minLength: 3, maxLength: 3 }), { minLength: ROWS, maxLength: ROWS }),
  merged: fc.boolean(),
  changes: fc.array(fc.tuple(fc.nat(ROWS - 1), fc.nat(2), cell, fc.option(format, { nil: null })), {
    maxLength: 6,
  }),
  adds: fc.array(cell, { maxLength: 4 }),
  isTable: fc.boolean(),
});

const asText = (value: CellValue) => (typeof value === "string" && value !== "" ? `'${value}` : value);

test("whatever the cells hold: edits made and taken back leave the workbook as it was, and made twice they change nothing more", async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ cells, formats, merged, changes, adds, isTable }) => {
      const host = await openExcel();
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Plan");
        sheet.getRange("A1:C1").values = [["'One", "'Two", "'Three"]];
        const body = sheet.getRange(`A2:C${ROWS + 1}`);
        body.values = cells.map((row) => row.map(asText));
        body.numberFormat = formats.map((row) => [...row]);
        await context.sync();
      });
      if (merged) await onSheet(host, (sheet) => sheet.getRange("A2:A4").merge(false));
      const held = (await valuesOf(host, "Plan", `A1:C${ROWS + 1}`)) as CellValue[][];
      const before = await everythingOf(host);
      const at = tablePlace(`A1:C${ROWS + 1}`, ["One", "Two", "Three"]);
      const structure: AnyEdit[] = [];
      if (merged && held[2]![0] === "" && held[3]![0] === "")
        structure.push({
          kind: "unmerge",
          sheet: "Plan",
          range: range("A2:A4"),
          value: held[1]![0]!,
          isFilled: true,
        });
      if (adds.length > 0)
        structure.push({
          kind: "addColumns",
          at,
          columns: [{ heading: "Four", cells: adds.map((value, index) => ({ row: index + 2, value })) }],
        });
      if (isTable) structure.push({ kind: "makeTable", at, name: "Steps", headings: [] });
      const edits: AnyEdit[] = [
        ...structure,
        ...changes.map(([row, column, after, format]) =>
          cellEdit([row + 2, column + 1], held[row + 1]![column]!, after, format === null ? {} : { format }),
        ),
      ];
      const applied = await applyEdits(edits);
      const after = await everythingOf(host);
      // What the last of several edits of a cell made of it.
      const made = new Map<string, Edit>();
      for (const edit of applied.done) if ("cell" in edit) made.set(JSON.stringify(edit.cell), edit);
      for (const edit of made.values()) {
        const { row, column } = edit.cell;
        const [[value]] = (await valuesOf(host, "Plan", `${"ABC"[column - 1]}${row}`)) as [[CellValue]];
        expect(value).toBe(edit.after);
      }
      const again = await applyEdits(edits);
      // A cell that two edits would change holds what the first made of it.
      expect(again.done.filter((edit) => !("cell" in edit))).toEqual([]);
      if (again.done.length === 0) expect(await everythingOf(host)).toEqual(after);
      const undone = await applyEdits([...again.undo, ...applied.undo]);
      expect(undone.left).toEqual([]);
      expect(await everythingOf(host)).toEqual(before);
      closeExcel();
    }),
    { numRuns: 60 },
  );
});
