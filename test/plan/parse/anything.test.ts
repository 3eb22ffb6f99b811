import fc from "fast-check";
import { FIELDS, TABLE_KINDS } from "../../../src/plan/fields";
import { planOf, type SheetFixture } from "../../support/plan";

test("whatever stands in the cells, a plan comes out and its links lead to its items", () => {
  const cell = fc.oneof(
    fc.constantFrom<string | number | boolean>(
      "",
      "1",
      1,
      "1.1",
      1.1,
      "Goal 1: Reading",
      "Bates",
      "Bates ES",
      "District",
      "#N/A",
      "local",
      "Q2",
      "Done",
      true,
    ),
    fc.string(),
    fc.double(),
  );
  const sheet = fc.record({
    kind: fc.constantFrom(...TABLE_KINDS),
    fields: fc.array(fc.constantFrom(...FIELDS), { minLength: 1, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
    sectionRows: fc.array(fc.integer({ min: 2, max: 7 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(fc.array(sheet, { minLength: 1, maxLength: 3 }), (sheets) => {
      const fixtures = sheets.map(({ kind, fields, rows, sectionRows }, at): [string, SheetFixture] => {
        const columns = Object.fromEntries(fields.map((field, i) => [`${field} ${i}`, field]));
        return [
          `Sheet ${at}`,
          { kind, columns, rows: rows.map((row) => row.slice(0, fields.length)), sectionRows },
        ];
      });
      const plan = planOf(Object.fromEntries(fixtures));
      const keys = plan.items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const units = new Set(plan.units.map(({ name }) => name));
      for (const item of plan.items) {
        if (item.unit !== null) expect(units).toContain(item.unit);
        for (const { target } of item.links) if (target !== null) expect(keys).toContain(target);
      }
    }),
    { numRuns: 300 },
  );
});
