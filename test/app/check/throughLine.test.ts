import fc from "fast-check";
import { type Below, ThroughLine } from "../../../src/app/check/throughLine";
import { PlanGraph } from "../../../src/plan/graph";
import type { PlanItem } from "../../../src/plan/item";
import { anySheets } from "../../support/anyPlan";
import { GOALS, schoolRows } from "../../support/district";
import { itemCalled, planOf } from "../../support/plan";

const shown = ({ initiatives, benchmarks, actions, schools }: Below) => ({
  initiatives: initiatives.map(({ id }) => id),
  benchmarks: benchmarks.map(({ id }) => id),
  actions: actions.map(({ id }) => id),
  schools: schools.map(({ school, items }) => [school, ...items.map(({ id }) => id)]),
});

test("objectives lead to initiatives, these to schools, and what is linked to nothing stands apart", () => {
  const plan = planOf({
    ...GOALS,
    Plans: schoolRows(
      ["Clay", "C1", "Read aloud", "1.1"],
      ["Bates", "B1", "Read in pairs", "1.1; 2"],
      ["Bates", "B2", "Garden", ""],
      ["Clay", "C2", "Library", "1"],
    ),
  });
  const line = new ThroughLine(plan);
  expect(line.objectives.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(shown(line.below(itemCalled(plan, "1")))).toEqual({
    initiatives: ["1.1", "1.2"],
    benchmarks: [],
    actions: [],
    schools: [["Clay", "C2"]],
  });
  expect(shown(line.below(itemCalled(plan, "1.1"))).schools).toEqual([
    ["Clay", "C1"],
    ["Bates", "B1"],
  ]);
  expect(line.reach(itemCalled(plan, "1"))).toEqual({ schools: 2, items: 3 });
  expect(line.reach(itemCalled(plan, "2"))).toEqual({ schools: 1, items: 1 });
  expect(line.reach(itemCalled(plan, "1.2"))).toEqual({ schools: 0, items: 0 });
  expect(shown(line.loose).schools).toEqual([["Bates", "B2"]]);
  expect(line.schoolCount).toBe(2);
});

test("every item of any plan stands somewhere: at the top, below what it serves, or apart", () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const plan = planOf(sheets);
      const line = new ThroughLine(plan);
      const graph = new PlanGraph(plan);
      const all = (below: Below): PlanItem[] => [
        ...below.initiatives,
        ...below.benchmarks,
        ...below.actions,
        ...below.schools.flatMap(({ items }) => items),
      ];
      const apart = new Set([...line.objectives, ...all(line.loose), ...all(line.local)]);
      for (const item of plan.items) {
        const targets = graph.targets(item);
        for (const target of targets) expect(all(line.below(target))).toContain(item);
        if (targets.length === 0) expect(apart).toContain(item);
      }
    }),
  );
});
