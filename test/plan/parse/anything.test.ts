import fc from "fast-check";
import { anySheets } from "../../support/anyPlan";
import { planOf } from "../../support/plan";

test("whatever stands in the cells, a plan comes out and its links lead to its items", () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const plan = planOf(sheets);
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
