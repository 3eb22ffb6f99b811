import { describeRollup } from "../../src/rollup";
import { rollupText } from "../../src/text/rollup";
import { indexModel } from "../../src/planindex";
import { parsePlan } from "../../src/plan/parse";
import { defaultSettings } from "../../src/plan/settings";
import { districtOf } from "../support/districtWorkbook";
import { AS_OF, workbookOf } from "../support/plan";

function described(schools: number) {
  const { snapshot, tables } = workbookOf(districtOf(schools, 3));
  return describeRollup(indexModel(parsePlan(snapshot, tables, defaultSettings(AS_OF)), snapshot));
}

test("every figure is a formula: numbers that are written out are row numbers", () => {
  const { tables, texts, namedCells } = described(4);
  expect(tables).toHaveLength(3);
  for (const { columns, rowCount } of tables)
    for (const { heading, content } of columns) {
      if ("formula" in content) continue;
      const numbers = content.filter((cell) => typeof cell === "number");
      if (heading === rollupText.number)
        expect(numbers).toEqual(Array.from({ length: rowCount }, (_, index) => index + 1));
      else expect(numbers).toEqual([]);
      expect(heading === rollupText.number || heading === rollupText.school).toBe(true);
    }
  for (const { text } of texts) if (typeof text === "string") expect(text).not.toMatch(/\d/);
  expect(namedCells).toEqual([]);
});

test("formulas stay short, however many schools there are", () => {
  const longest = (schools: number) =>
    Math.max(
      ...described(schools).tables.flatMap(({ columns }) =>
        columns.map(({ content }) => ("formula" in content ? content.formula.length : 0)),
      ),
    );
  expect(longest(40)).toBe(longest(4));
  expect(longest(40)).toBeLessThan(100);
});
