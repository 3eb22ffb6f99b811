import fc from "fast-check";
import type { CellValue } from "../../src/plan/cell";
import { FIELDS, TABLE_KINDS } from "../../src/plan/fields";
import type { SheetFixture } from "./plan";

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    ...[
      "",
      "1",
      1,
      "1.1",
      1.1,
      "9.9",
      "Goal 1: Reading",
      "Goal II",
      "B & C",
      "Bates",
      "Bates ES",
      "District",
    ],
    ...["#N/A", "local", "Q2", "Done", "TBD", 46_000, true],
  ),
  fc.string(),
  fc.double(),
  fc.boolean(),
);

const sheet = fc
  .record({
    kind: fc.constantFrom(...TABLE_KINDS),
    fields: fc.array(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 7 }),
    rows: fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 1, maxLength: 6 }),
    sectionRows: fc.array(fc.integer({ min: 2, max: 7 }), { maxLength: 2 }),
  })
  .map(({ kind, fields, rows, sectionRows }): SheetFixture => ({
    kind,
    columns: Object.fromEntries(fields.map((field, at) => [`${field} ${at}`, field])),
    rows: rows.map((row) => row.slice(0, fields.length)),
    sectionRows,
  }));

/** Up to three sheets with any table of any kind, with any content whatever. */
export const anySheets: fc.Arbitrary<Record<string, SheetFixture>> = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((sheets) => Object.fromEntries(sheets.map((fixture, at) => [`Sheet ${at}`, fixture])));
