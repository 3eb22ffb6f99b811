import { cliText } from "../../../src/text/cli";

test("one of a thing is told from several", () => {
  const { inspect, check } = cliText;
  expect(inspect.rows(4, 4)).toBe("row 4");
  expect(inspect.rows(4, 5)).toBe("rows 4–5");
  expect(inspect.notData("16")).toBe("not counted as data: row 16");
  expect(inspect.sections("3, 7–9")).toBe("section headings in rows 3, 7–9");
  expect(check.checked(1, 1, 6)).toBe("Checked 1 item in 1 table, by 6 rules.");
});
